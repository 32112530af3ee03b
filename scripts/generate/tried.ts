import { readFileSync } from 'node:fs';
import { RECORD, type RecordedRoom } from '../mutants/recorded.ts';

/** What was tried by hand at full length, and when: CI tries a part of each, chosen by a seed. */
const TRIED: readonly (readonly [what: string, day: string, figures: string, again: string])[] = [
  [
    'Every request of every mode that reads GitHub, each fault, and each place of each answer left out',
    '2026-11-22',
    '21,944 cells in 24 situations, all in one run: 7,671 gave the right verdict, 14,273 `unknown`, none another one',
    'npm run faults',
  ],
  [
    'Readers of foreign text, led by what code a text reaches, with 256 MB for what they make',
    '2026-11-22',
    '994,437 texts for 40 readers in 4 minutes, slowest 253 ms, the process at most 332 MB; no finding. In the run before, of 37 readers, there were two, kept as seeds: a malformed directory object of git ran out of memory, and a carriage return alone was taken for a number in YAML',
    'npm run fuzz -- --seconds 6',
  ],
  [
    'A run cancelled at each of its writes, before GitHub has carried it out and after, and begun again',
    '2026-11-21',
    'one comment, one set of labels, one review and one tag each time',
    'npm test -- acceptance/cancelled',
  ],
];

/** What the mutants that survived in a room were, where somebody has read them. */
const READ: Readonly<Record<string, string>> = {
  carriers: 'whether a part of a spec was computed, which has its case now',
  facts:
    'two that the type check refuses; the scheme that a policy names for tags, and lines of a proposal where roles move alike',
  judge: 'a short cut that changes no verdict',
  numbering: 'a field that is not ordered, which has its case now',
  rules:
    'a condition that the type check asks for, and what counts as a severity in a saved part of an audit, which has its case now',
  spec: 'one level of nesting more',
  sinks: 'a stack for who debugs the action, and a label that may not be set, which have their cases now',
};

/** How hard all of it was tried: the matrix of faults, fuzzing, and mistakes made on purpose. */
export function triedSection(): readonly string[] {
  const rooms = Object.entries(JSON.parse(readFileSync(RECORD, 'utf8')) as Readonly<Record<string, RecordedRoom>>);
  return [
    '## How hard it was tried',
    '',
    'CI tries a part of each of these, chosen by a seed. At full length:',
    '',
    '| | Day | What came of it | Again |',
    '|---|---|---|---|',
    ...TRIED.map(([what, day, figures, again]) => `| ${what} | ${day} | ${figures} | \`${again}\` |`),
    '',
    'Mistakes made on purpose, one at a time, in a sample of the lines of each room (`npm run mutants`), and how many of them the',
    'quick tests of that room noticed; what is proved through `dist/` by the acceptance tests is not counted here.',
    '',
    '| Room | Noticed | Of all that can be made | Day, seed | What survived |',
    '|---|---|---|---|---|',
    ...rooms.map(
      ([room, { killed, tried, of, day, seed }]) =>
        `| ${room} | ${killed} of ${tried} | ${of} | ${day}, ${seed} | ${READ[room] ?? ''} |`,
    ),
    '',
  ];
}
