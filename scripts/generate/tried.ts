import { readFileSync } from 'node:fs';
import { RECORD, type RecordedRoom } from '../mutants/recorded.ts';

/** What was tried by hand at full length, and when: CI tries a part of each, chosen by a seed. */
const TRIED: readonly (readonly [what: string, day: string, figures: string, again: string])[] = [];

/** What the mutants that survived in a room were, where somebody has read them. */
const READ: Readonly<Record<string, string>> = {
  client: 'errors of GraphQL that tell a write from a read, which have their cases now',
  inert: 'bounds of a saved report, which have their cases now; one character more or less of a text that is cut anyway',
  judge: 'a short cut that changes no verdict',
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
