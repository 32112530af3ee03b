import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { literal } from './sarif-text.ts';
import type { Language } from './speak.ts';
import { WORDS } from './words.ts';

export interface HelpPlace {
  readonly language: Language;
  /** Where the pages of the rules are shown, if that is known. */
  readonly home: string | undefined;
}

/** What SARIF tells of the rules that objected, by id. */
export function sarifRules(ids: readonly string[], place: HelpPlace) {
  return ids.flatMap((id) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    return rule === undefined ? [] : [descriptorOf(rule, place)];
  });
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note', off: 'none' } as const;

function descriptorOf({ id, summary, why, fix, severity }: Rule, { language, home }: HelpPlace) {
  const words = (phrase: { readonly en: string; readonly zh: string }): string => withoutSlots(phrase[language]);
  const sections = [
    [WORDS.why[language], words(why)],
    [WORDS.how[language], words(fix)],
  ] as const;
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: literal(words(summary)) },
    fullDescription: { text: literal(words(why)) },
    help: {
      text: literal([words(summary), ...sections.map(([head, text]) => `${head}: ${text}`)].join('\n\n')),
      markdown: [words(summary), ...sections.map(([head, text]) => `**${head}**: ${text}`)].join('\n\n'),
    },
    ...(home === undefined ? {} : { helpUri: `${home}/${helpFolder(language)}/${id}.md` }),
    defaultConfiguration: { level: LEVELS[severity.practice] },
    properties: { tags: ['release-number'], precision: 'very-high' },
  };
}

const helpFolder = (language: Language): string => (language === 'en' ? 'docs/rules' : 'docs/zh/rules');

/** What a rule advises may name a number that only a finding knows. */
const withoutSlots = (text: string): string => text.replace(/\{(\w+)\}/g, '…');
