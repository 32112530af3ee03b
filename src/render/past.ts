import type { Audit } from '../audit/audit.ts';
import { groupsOf } from '../audit/groups.ts';
import { visibleSentence } from './inert.ts';
import { INIT_WORDS } from './init-words.ts';
import { type Data, type Language, plain, speak } from './speak.ts';
import { SEVERITY_WORDS } from './words.ts';

/** As many kinds of finding are shown; the rest is in the audit. */
const MOST_KINDS = 10;

/** What the past holds by a policy that was just written: each kind of finding with its newest example. */
export function pastText(audit: Audit, language: Language, state: 'open' | 'accepted'): string {
  const say = (phrase: (typeof INIT_WORDS)[keyof typeof INIT_WORDS], data: Data): string =>
    plain(speak(phrase, data, language));
  const groups = groupsOf(audit);
  const [count, points] = [audit.findings.length, audit.points.length];
  const lines = [
    ...(count === 0 ? [say(INIT_WORDS.clean, { points })] : [say(INIT_WORDS.violations, { count, points })]),
    ...groups
      .slice(0, MOST_KINDS)
      .flatMap(({ severity, rule, kind, findings }) => [
        `  ${SEVERITY_WORDS[severity][language]} ${findings.length} × ${rule}/${kind}`,
        ...findings.slice(-1).map(({ message }) => `    ${visibleSentence(message[language])}`),
      ]),
    ...(groups.length > MOST_KINDS ? [`  ${say(INIT_WORDS.more, { count: groups.length - MOST_KINDS })}`] : []),
    ...(audit.unchecked.length > 0 ? [say(INIT_WORDS.unseen, { count: audit.unchecked.length })] : []),
    ...(count > 0 && state === 'open' ? [say(INIT_WORDS.accept, {})] : []),
  ];
  return lines.join('\n');
}
