import { policyOfTag, policyOfTags } from '../facts/tag/affixes.ts';
import { areDotted, OF_PROJECTS } from '../facts/tag/habit.ts';
import type { TagRef } from '../facts/tag/reading.ts';
import { amongNames, inferTagScheme, numberTextOf, numberTexts } from '../facts/tag/scope.ts';
import { numberOf, orderedFields, parseNumber, type ReleaseNumber } from '../numbering/number.ts';
import {
  labelOf,
  movesAlike,
  type Phrase,
  RELEASING_ROLES,
  type ReleasingRole,
  type Scheme,
} from '../numbering/scheme.ts';
import { dotted } from '../numbering/schemes/dotted.ts';
import { SCHEMES } from '../numbering/schemes.ts';
import { nextNumbers } from '../numbering/steps.ts';
import { DEFAULT_POLICY, type Policy, schemeOf } from '../policy/policy.ts';
import { editDistance, suggest } from '../policy/suggest.ts';
import { RULES } from '../rules/rules.ts';
import { EXPLAIN_WORDS } from './explain-words.ts';
import { helpPage } from './findings.ts';
import { visible } from './inert.ts';
import { RULE_SCOPES } from './rule-scopes.ts';
import { type Data, type Language, plain, speak } from './speak.ts';
import { ROLE_NAMES, WORDS } from './words.ts';

export type Explained = { readonly kind: 'explained' | 'unknown'; readonly text: string };

/** What a repository tells of a number. */
export interface NumberContext {
  readonly tags: readonly TagRef[];
  /** That on its tip. */
  readonly policy: Policy;
}

const NO_REPOSITORY: NumberContext = { tags: [], policy: DEFAULT_POLICY };

/** Whether a word is that of a rule, so that no repository tells more of it. */
export const isRule = (about: string): boolean => RULES.some(({ id }) => id === about);

/** Tells about a rule by its id, or takes a number or a tag apart under every scheme that it fits. */
export function explain(about: string, language: Language, context: NumberContext = NO_REPOSITORY): Explained {
  const rule = RULES.find(({ id }) => id === about);
  if (rule !== undefined) {
    const scope = RULE_SCOPES[rule.id];
    const lines = [
      rule.id,
      rule.summary[language],
      '',
      `${WORDS.why[language]}${WORDS.colon[language]}${rule.why[language]}`,
      ...(scope === undefined ? [] : [`${EXPLAIN_WORDS.scope[language]}${WORDS.colon[language]}${scope[language]}`]),
      `${WORDS.how[language]}${WORDS.colon[language]}${rule.fix[language]}`,
      '',
      helpPage(rule.id),
    ];
    return { kind: 'explained', text: lines.join('\n') };
  }
  const { numbers, told, around } = readNumber(about, context);
  const [first] = numbers;
  if (first === undefined) return { kind: 'unknown', text: unknownText(about, language) };
  const schemes = numbers.map(({ scheme }) => scheme.id).join(language === 'en' ? ', ' : '、');
  const heading = [
    ...(around === undefined ? [] : [say(aroundWords(around), { text: about, ...around }, language)]),
    say(EXPLAIN_WORDS.fits, { text: first.text, schemes }, language),
    ...(numbers.length > 1 ? [EXPLAIN_WORDS[told === 'by-repository' ? 'firstHere' : 'first'][language]] : []),
  ];
  return {
    kind: 'explained',
    text: [heading.join('\n'), ...numbers.map((number) => takeApart(number, language))].join('\n\n'),
  };
}

const say = (phrase: Phrase, data: Data, language: Language): string => plain(speak(phrase, data, language));

/** Nearly any text fits the others, which tells nothing. */
const TELLING = SCHEMES.filter(({ id }) => id !== 'rpm' && id !== 'dotted');

interface ReadNumber {
  readonly numbers: readonly ReleaseNumber[];
  /** What tells which of them is meant. */
  readonly told: 'by-itself' | 'by-repository';
  /** What stands around the number, where it is a tag's. */
  readonly around: { readonly prefix: string; readonly suffix: string; readonly number: string } | undefined;
}

function aroundWords({ prefix, suffix }: NonNullable<ReadNumber['around']>): Phrase {
  if (suffix === '') return EXPLAIN_WORDS.behind;
  return prefix === '' ? EXPLAIN_WORDS.before : EXPLAIN_WORDS.around;
}

/** The number under every scheme that it fits, the one first that it would be taken for. */
function readNumber(about: string, context: NumberContext): ReadNumber {
  const { text, around, policy } = textIn(about, context);
  const texts = numberTexts(context.tags, policy.tags).flatMap((each) => (each.text === text ? [] : [each.text]));
  const alone = inferTagScheme(text, amongNames([]), policy);
  const isForeign =
    alone !== undefined && isOfPackage(alone) && !texts.some((each) => numberOf(alone, each) !== undefined);
  const said = policy.scheme === undefined || isForeign ? undefined : schemeOf(policy, policy.scheme);
  const likely = said ?? (isForeign ? alone : inferTagScheme(text, amongNames(texts), policy));
  const own = likely && numberOf(likely, text);
  const others = TELLING.flatMap((scheme) => (scheme === likely ? [] : (numberOf(scheme, text) ?? [])));
  const isSaid = said !== undefined || texts.some((each) => likely && numberOf(likely, each) !== undefined);
  if (own === undefined && others.length === 0 && areDotted([text], 1)) {
    return { numbers: [numberOf(dotted, text) ?? []].flat(), told: 'by-itself', around };
  }
  // Nearly any text fits the others, which is worth telling only where the repository says so.
  const isMeant = own !== undefined && (isSaid || TELLING.includes(own.scheme));
  return {
    numbers: [...(isMeant ? [own] : []), ...others],
    told: isMeant && isSaid ? 'by-repository' : 'by-itself',
    around,
  };
}

/** The number of a package shows by its form whose it is; in the repository of a project it is of something else. */
const isOfPackage = (scheme: Scheme): boolean => scheme !== dotted && !OF_PROJECTS.includes(scheme.id);

/** The number in what may be a tag of the repository, and how its tags are to be read. */
function textIn(
  about: string,
  { tags, policy: given }: NumberContext,
): Pick<ReadNumber, 'around'> & { text: string; policy: Policy } {
  const policy = policyOfTag(about, tags, given);
  const number = numberTextOf(about, policy.tags) ?? about;
  if (number === about) return { text: about, around: undefined, policy: policyOfTags(tags, given) };
  const { prefix } = policy.tags;
  return { text: number, around: { prefix, number, suffix: about.slice(prefix.length + number.length) }, policy };
}

/** A word that looks like a rule is told the rule, one that looks like a number where it leaves the nearest scheme. */
function unknownText(about: string, language: Language): string {
  const rules = RULES.map(({ id }) => id);
  const unknown = say(EXPLAIN_WORDS.unknown, { text: about }, language);
  const near = suggest(about, rules);
  if (near !== undefined) return `${unknown} ${say(EXPLAIN_WORDS.meant, { near }, language)}`;
  const nearest = nearestTo(about);
  if (nearest === undefined) {
    return `${unknown} ${say(EXPLAIN_WORDS.rules, { rules: { en: rules.join(', '), zh: rules.join('、') } }, language)}`;
  }
  const { scheme, at } = nearest;
  const data = { scheme: scheme.id, fits: about.slice(0, at), examples: scheme.examples.slice(0, 2) };
  return `${unknown} ${say(at === 0 ? EXPLAIN_WORDS.alike : EXPLAIN_WORDS.nearest, data, language)}`;
}

/** Longer words are no slips of the keyboard. */
const LONGEST_SLIP = 64;

/** A part that was left out with its dot. */
const SMALL_SLIP = 2;

/** The scheme whose examples a text is most like, and how far it fits that; nothing where it fits none from the start. */
function nearestTo(about: string): { readonly scheme: Scheme; readonly at: number } | undefined {
  if (about.length > LONGEST_SLIP || !/\d/.test(about)) return undefined;
  const shapeOf = (text: string): string => text.replace(/\d+/g, '0');
  const [nearest] = TELLING.flatMap((scheme) => {
    const reading = parseNumber(scheme, about);
    const distances = scheme.examples.map((example) => editDistance(shapeOf(about), shapeOf(example)));
    const at = reading.kind === 'misfit' ? reading.stop.at : 0;
    const distance = Math.min(...distances);
    return at === 0 && distance > SMALL_SLIP ? [] : [{ scheme, at, distance }];
  }).toSorted((a, b) => a.distance - b.distance);
  return nearest;
}

function takeApart(number: ReleaseNumber, language: Language): string {
  const { scheme } = number;
  const fields = [
    ...orderedFields(scheme),
    ...Object.keys(scheme.fields).filter((name) => !orderedFields(scheme).includes(name)),
  ];
  const stated = fields.flatMap((name) => {
    const value = number.values[name];
    const meaning = scheme.fields[name]?.meaning[language] ?? '';
    return value === undefined ? [] : [{ label: labelOf(scheme, name), value: visible(value), meaning }];
  });
  const labels = Math.max(...stated.map(({ label }) => label.length));
  const values = Math.max(...stated.map(({ value }) => value.length));
  const parts = stated.map(
    ({ label, value, meaning }) => `  ${label.padEnd(labels)}  ${value.padEnd(values)}  ${meaning}`,
  );
  const next = movesAlike(scheme)
    ? [
        `  ${EXPLAIN_WORDS.every[language]}${WORDS.colon[language].trimEnd()}`,
        ...nextLines(number, 'following', language),
      ]
    : RELEASING_ROLES.flatMap((role) => {
        const lines = nextLines(number, role, language);
        return lines.length === 0
          ? []
          : [`  ${ROLE_NAMES[role][language]}${WORDS.colon[language].trimEnd()}`, ...lines];
      });
  return [
    say(EXPLAIN_WORDS.apart, { text: number.text, scheme: scheme.id, title: scheme.title }, language),
    ...parts,
    `${WORDS.allowed[language]}${WORDS.colon[language].trimEnd()}`,
    ...next,
  ].join('\n');
}

/** What may follow on a line of this role, each with the field that rises and what is asked for it. */
function nextLines(number: ReleaseNumber, role: ReleasingRole, language: Language): readonly string[] {
  const offered = nextNumbers(number, [role], 'practice').filter(({ step }) => step.unlisted !== true);
  const width = Math.max(0, ...offered.map((each) => each.number.text.length));
  return offered.map(({ number: { text }, step }) => {
    const field = labelOf(number.scheme, step.raises);
    const why =
      step.reserved === true
        ? say(EXPLAIN_WORDS.reserved, { field }, language)
        : step.practice === true
          ? say(EXPLAIN_WORDS.usual, { field }, language)
          : field;
    return `    ${visible(text).padEnd(width)}  ${why}`;
  });
}
