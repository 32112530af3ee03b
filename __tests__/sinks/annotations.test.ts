import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, annotate, printStack } from '../../src/sinks/console.ts';
import { HOSTILE, hostile } from '../render/hostile.ts';

/** What the runner is given of findings: it keeps ten annotations of a kind and 4,096 characters of a message. */

/** The commands that are printed for these annotations, as their lines. */
function printed(annotations: readonly Annotation[]): readonly string[] {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(
      ...String(text)
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== ''),
    );
    return true;
  });
  annotate(annotations, (count) => `${count} more, see the summary`);
  spy.mockRestore();
  return lines;
}

afterEach(() => void jest.restoreAllMocks());

const some = (count: number, level: Annotation['level']): readonly Annotation[] =>
  Array.from({ length: count }, (_, index) => ({ level, title: 'number-step', message: `finding ${index}` }));

// proves 30
describe('no more than the runner keeps', () => {
  test.each([
    { count: 0, shown: 0, last: undefined },
    { count: 9, shown: 9, last: 'finding 8' },
    { count: 10, shown: 10, last: 'finding 9' },
    { count: 11, shown: 10, last: '2 more, see the summary' },
    { count: 500, shown: 10, last: '491 more, see the summary' },
  ])('$count of a kind', ({ count, shown, last }) => {
    const lines = printed(some(count, 'warning'));
    expect(lines).toHaveLength(shown);
    expect(lines.at(-1)?.split('::').at(-1)).toBe(last);
  });

  test('the gravest first, each kind in its order', () => {
    const lines = printed([...some(12, 'notice'), ...some(2, 'warning'), ...some(11, 'error')]);
    const kinds = lines.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(kinds).toEqual([...Array(10).fill('error'), ...Array(2).fill('warning'), ...Array(10).fill('notice')]);
    expect(lines[0]).toMatch(/finding 0$/);
  });
});

const COMMAND = /^::error (?:title=([^,:]*)(?:,|::)?)?(?:file=([^,]*),line=(\d+),endLine=(\d+))?(?:::)?(.*)$/;

// proves 31, 56
test('whatever they hold, each is one command with a message, a title and a place', () => {
  const line = fc.option(fc.integer({ min: 1, max: 2 ** 31 }), { nil: undefined });
  fc.assert(
    fc.property(hostile, hostile, hostile, line, (title, message, path, at) => {
      const place = at === undefined ? { path } : { path, line: at };
      const lines = printed([{ level: 'error', title, message: `said: ${message}`, ...place }]);
      expect(lines).toHaveLength(1);
      const [only = ''] = lines;
      expect(only).toMatch(COMMAND);
      const data = only.slice(only.indexOf('::', 2) + 2);
      expect(data).toContain('said: ');
      // A line that begins with a command of the newer grammar is never read by the older one, which may stand anywhere.
      expect(data).not.toContain('##[');
      expect(decode(data).length).toBeLessThanOrEqual(4000);
      expect(decode(/title=([^,:]*)/.exec(only)?.[1] ?? '').length).toBeLessThanOrEqual(200);
      const [start, end] = [/[ ,]line=(\d+)/.exec(only)?.[1], /endLine=(\d+)/.exec(only)?.[1]];
      expect(Number(start)).toBeGreaterThanOrEqual(1);
      expect(end).toBe(start);
    }),
    {
      numRuns: 300,
      examples: HOSTILE.map((text): [string, string, string, undefined] => [text, text, text, undefined]),
    },
  );
});

const decode = (text: string): string =>
  text.replace(/%0A/g, '\n').replace(/%0D/g, '\r').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');

test.each<[debug: string | undefined, problem: unknown, printed: RegExp]>([
  ['1', new TypeError('ours'), /TypeError: ours\n +at /],
  ['1', Object.assign(new Error('no stack'), { stack: undefined }), /^no stack\n$/],
  ['1', 'no error', /^$/],
  ['0', new TypeError('ours'), /^$/],
  [undefined, new TypeError('ours'), /^$/],
])('a stack is printed to whoever debugs the action: RUNNER_DEBUG %s, %s', (debug, problem, printed) => {
  const before = process.env['RUNNER_DEBUG'];
  const lines: string[] = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  if (debug === undefined) delete process.env['RUNNER_DEBUG'];
  else process.env['RUNNER_DEBUG'] = debug;
  printStack(problem);
  if (before === undefined) delete process.env['RUNNER_DEBUG'];
  else process.env['RUNNER_DEBUG'] = before;
  expect(lines.join('')).toMatch(printed);
});
