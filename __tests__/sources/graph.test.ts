import { expect, test } from '@jest/globals';
import { readChanged } from '../../src/sources/git/changed.ts';
import { parseCommit } from '../../src/sources/git/commit.ts';
import { readGraph } from '../../src/sources/git/graph.ts';

/** What git lists of a million commits, read in whatever pieces it comes. */

const id = (letter: string): string => letter.repeat(40);

/** Lines as `rev-list --topo-order --parents` writes them: a commit and its parents, each by a letter. */
const listed = (...lines: readonly string[]): Buffer =>
  Buffer.from(lines.map((line) => `${line.split(' ').map(id).join(' ')}\n`).join(''));

function nodesOf(log: Buffer, wanted: string, length = log.length): readonly string[] {
  const reader = readGraph(new Set([...wanted].map(id)));
  for (let at = 0; at < log.length; at += length) reader.take(log.subarray(at, at + length));
  const short = (name: string | undefined): string => name?.[0] ?? '-';
  return reader
    .end()
    .map(
      ({ commit, parents, joins, way }) =>
        `${joins === true ? 'joins ' : ''}${short(commit)}: ${parents.map(short).join(' ')} < ${short(way?.before)} ${short(way?.previous)}`,
    );
}

const CASES: readonly {
  readonly title: string;
  readonly log: Buffer;
  readonly wanted: string;
  readonly nodes: readonly string[];
}[] = [
  {
    title: 'commits that nothing is at are passed over',
    log: listed('d c', 'c b', 'b a', 'a'),
    wanted: 'da',
    nodes: ['d: a < c a', 'a:  < - -'],
  },
  {
    title: 'what comes before the first tag is the beginning',
    log: listed('c b', 'b a', 'a'),
    wanted: 'c',
    nodes: ['c:  < b -'],
  },
  {
    title: 'two branches that leave one commit',
    log: listed('e c', 'd c', 'c b', 'b a', 'a'),
    wanted: 'edb',
    nodes: ['e: b < c b', 'd: b < c b', 'b:  < a -'],
  },
  {
    title: 'a merge of what has no tag stays, as histories meet there',
    log: listed('e d', 'd b c', 'c a', 'b a', 'a'),
    wanted: 'eba',
    nodes: ['e: d < d b', 'joins d: b a < b b', 'b: a < a a', 'a:  < - -'],
  },
  {
    title: 'a merge of three, of which one is a tag that leads on',
    log: listed('f e', 'e b c d', 'd', 'c a', 'b a', 'a'),
    wanted: 'fa',
    nodes: ['f: e < e a', 'joins e: a a < b a', 'a:  < - -'],
  },
  { title: 'a history of its own', log: listed('b', 'a'), wanted: 'ab', nodes: ['b:  < - -', 'a:  < - -'] },
];

test.each(CASES)('$title', ({ log, wanted, nodes }) => {
  expect(nodesOf(log, wanted)).toEqual(nodes);
  for (let length = 1; length < log.length; length += 7) expect(nodesOf(log, wanted, length)).toEqual(nodes);
});

const pairs = [
  { before: id('a'), after: id('b') },
  { before: id('b'), after: id('c') },
  { before: undefined, after: id('a') },
];
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

test('changed paths belong to the pair above them, also where that has none, whatever they are called', () => {
  const answer = Buffer.from(
    `${id('a')} ${id('b')}\n${id('b')} ${id('c')}\nkernel.spec\0${id('a')} ${id('b')}\n\0${EMPTY} ${id('a')}\n中文\nx.patch\0`,
  );
  for (const length of [answer.length, 1, 13]) {
    const reader = readChanged(pairs);
    for (let at = 0; at < answer.length; at += length) reader.take(answer.subarray(at, at + length));
    expect(reader.end()).toEqual([[], ['kernel.spec', `${id('a')} ${id('b')}\n`], ['中文\nx.patch']]);
  }
});

const HEAD = `tree ${id('1')}\nparent ${id('2')}\nparent ${id('3')}\nauthor A <a@b> 5 +0000\n`;

test.each([
  ['a merge', `${HEAD}committer C <c@d> 1700000000 +0800\n\nparent ${id('4')}\n`, id('2'), 1_700_000_000],
  ['the first one', `tree ${id('1')}\nauthor A <a@b> 5 +0000\ncommitter C <c@d> 7 +0800\n\nx`, undefined, 7],
  ['one without a date', `${HEAD}committer C <c@d>\n\n`, id('2'), 0],
])('a commit: %s', (_, text, parent, date) => {
  expect(parseCommit(id('f'), Buffer.from(text))).toEqual({ tree: id('1'), parent, date });
});

test('what is no commit is said to be none', () => {
  expect(() => parseCommit(id('f'), Buffer.from('100644 x'))).toThrow();
});
