import { describe, expect, test } from '@jest/globals';
import { findLines, rightLines } from '../../src/sinks/github/hunks.ts';

/** A review comment may only stand on a line of the diff: which lines those are, and where the wanted ones are among them. */

const PATCH = `@@ -10,4 +10,5 @@ %global x
 context
-old
+new one
+new two
 after
\\ No newline at end of file
@@ -90,2 +91,3 @@
 twice
+twice
 after`;

test('lines of the right side, with their numbers', () => {
  expect(rightLines(PATCH).map(({ line, text, hunk }) => [hunk, line, text])).toEqual([
    [1, 10, 'context'],
    [1, 11, 'new one'],
    [1, 12, 'new two'],
    [1, 13, 'after'],
    [2, 91, 'twice'],
    [2, 92, 'twice'],
    [2, 93, 'after'],
  ]);
  expect(rightLines('')).toEqual([]);
  expect(rightLines('Binary files differ\n+x')).toEqual([]);
});

// proves 44
describe('where lines stand', () => {
  test.each([
    { title: 'where they are expected', wanted: ['new one', 'new two'], expected: 11, found: 11 },
    { title: 'moved by the base', wanted: ['new two', 'after'], expected: 40, found: 12 },
    { title: 'one of several, expected there', wanted: ['twice'], expected: 92, found: 92 },
    { title: 'one of several, not expected there', wanted: ['twice'], expected: 5, found: undefined },
    { title: 'not in the diff', wanted: ['old'], expected: 11, found: undefined },
    { title: 'across two hunks', wanted: ['after', 'twice'], expected: 13, found: undefined },
    { title: 'beyond the end', wanted: ['after', 'x'], expected: 93, found: undefined },
  ])('$title', ({ wanted, expected, found }) => {
    expect(findLines(rightLines(PATCH), wanted, expected)).toBe(found);
  });

  test('a line with a carriage return is another one', () => {
    expect(findLines(rightLines('@@ -1 +1 @@\n+line\r'), ['line'], 1)).toBeUndefined();
  });
});
