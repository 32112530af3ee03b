import { numberOf, orderedFields, type ReleaseNumber } from '../numbering/number.ts';
import { labelOf, RELEASING_ROLES } from '../numbering/scheme.ts';
import { SCHEMES } from '../numbering/schemes.ts';
import { nextNumbers } from '../numbering/steps.ts';
import { suggest } from '../policy/suggest.ts';
import { RULES } from '../rules/rules.ts';
import { helpPage } from './findings.ts';
import { visible } from './inert.ts';
import type { Language } from './speak.ts';
import { ROLE_NAMES, WORDS } from './words.ts';

export type Explained = { readonly kind: 'explained' | 'unknown'; readonly text: string };

/** Tells about a rule by its id, or takes a number apart under every scheme that it fits. */
export function explain(about: string, language: Language): Explained {
  const rule = RULES.find(({ id }) => id === about);
  if (rule !== undefined) {
    const lines = [
      rule.id,
      rule.summary[language],
      '',
      `${WORDS.why[language]}: ${rule.why[language]}`,
      `${WORDS.how[language]}: ${rule.fix[language]}`,
      '',
      helpPage(rule.id),
    ];
    return { kind: 'explained', text: lines.join('\n') };
  }
  const numbers = SCHEMES.filter(({ id }) => id !== 'rpm').flatMap((scheme) => {
    const number = numberOf(scheme, about);
    return number === undefined ? [] : [number];
  });
  if (numbers.length > 0)
    return { kind: 'explained', text: numbers.map((number) => takeApart(number, language)).join('\n\n') };
  const near = suggest(
    about,
    RULES.map(({ id }) => id),
  );
  const hint =
    near === undefined ? `The rules are: ${RULES.map(({ id }) => id).join(', ')}.` : `Did you mean "${near}"?`;
  return { kind: 'unknown', text: `"${visible(about)}" is no rule, and no number of a kernel scheme. ${hint}` };
}

function takeApart(number: ReleaseNumber, language: Language): string {
  const { scheme } = number;
  const fields = [
    ...orderedFields(scheme),
    ...Object.keys(scheme.fields).filter((name) => !orderedFields(scheme).includes(name)),
  ];
  const parts = fields.flatMap((name) => {
    const value = number.values[name];
    const meaning = scheme.fields[name]?.meaning[language] ?? '';
    return value === undefined ? [] : [`  ${labelOf(scheme, name).padEnd(10)} ${value.padEnd(10)} ${meaning}`];
  });
  const next = RELEASING_ROLES.map((role) => {
    const offered = nextNumbers(number, [role], 'practice').filter(({ step }) => step.unlisted !== true);
    return `  ${ROLE_NAMES[role][language]}: ${offered.map((each) => each.number.text).join(', ')}`;
  });
  return [
    `${visible(number.text)} (${WORDS.scheme[language]} ${scheme.id}, ${scheme.title[language]})`,
    ...parts,
    WORDS.allowed[language],
    ...next,
  ].join('\n');
}
