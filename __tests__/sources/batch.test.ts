import { describe, expect, test } from '@jest/globals';
import { openBatch } from '../../src/sources/github/batch.ts';
import type { GitHubClient } from '../../src/sources/github/client.ts';
import { text } from '../../src/sources/github/shape.ts';
import { SourceProblem } from '../../src/sources/problem.ts';

const PLACE = { owner: 'o', name: 'n', serverUrl: '', apiUrl: '', graphqlUrl: '', token: '' };

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A GitHub that answers every field by its variables, and refuses a query that has one of these values. */
function world(refused: Readonly<Record<string, SourceProblem>> = {}) {
  const asked: Asked[] = [];
  const query: GitHubClient['query'] = async (text, { owner: _, name: __, ...variables }, shape, what) => {
    asked.push({ query: text, variables });
    for (const value of Object.values(variables)) {
      const problem = refused[String(value)];
      if (problem !== undefined) throw problem;
    }
    const fields = Object.entries(variables).map(([key, value]) => [key.replace(/^\D+/, 'o'), `${what}: ${value}`]);
    return shape({ repository: Object.fromEntries(fields) }, '');
  };
  const ask = openBatch(PLACE, query);
  const about = (what: string, value: string, more: { readonly dispensable?: true } = {}) =>
    ask({ text: 'object(expression: $at) { id }', variables: { at: ['String!', value] }, shape: text, what, ...more });
  return { asked, about };
}

const missing = (what: string) => new SourceProblem({ kind: 'not-found', what });

describe('what is asked at one time', () => {
  test('travels in one query, whose text names nothing of the repository', async () => {
    const { asked, about } = world();
    const answers = await Promise.all([about('files', 'HEAD:$x") { y'), about('files', 'b')]);
    expect(answers).toEqual(['files: HEAD:$x") { y', 'files: b']);
    expect(asked).toEqual([
      {
        query:
          'query Fields($owner: String!, $name: String!, $at0: String!, $at1: String!) { repository(owner: $owner, name: $name) { ' +
          'o0: object(expression: $at0) { id } o1: object(expression: $at1) { id } } }',
        variables: { at0: 'HEAD:$x") { y', at1: 'b' },
      },
    ]);
    await about('files', 'later');
    expect(asked).toHaveLength(2);
  });

  test('is asked again thing by thing where one of them is not there', async () => {
    const { asked, about } = world({ gone: missing('pull request #7, files') });
    const [pull, file] = await Promise.allSettled([about('pull request #7', 'gone'), about('files', 'b')]);
    expect(file).toEqual({ status: 'fulfilled', value: 'files: b' });
    expect(pull.status).toBe('rejected');
    expect(asked.map(({ variables }) => Object.values(variables))).toEqual([['gone', 'b'], ['gone'], ['b']]);
  });

  test.each([
    ['one thing alone', { x: missing('files') }, ['files', 'files'], 1],
    ['GitHub itself', { x: new SourceProblem({ kind: 'unauthorized' }) }, ['files', 'pull request #7'], 1],
    [
      'an answer that is no good',
      { x: new SourceProblem({ kind: 'bad-answer', what: 'files', detail: 'cut' }) },
      ['files', 'pull request #7'],
      1,
    ],
  ] as const)(
    'fails as a whole, and is not asked again, where the problem is %s',
    async (_, refused, things, queries) => {
      const { asked, about } = world(refused);
      const ends = await Promise.allSettled(things.map((what, index) => about(what, index === 0 ? 'x' : 'y')));
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(asked).toHaveLength(queries);
    },
  );

  test.each([
    ['an answer that is no good', new SourceProblem({ kind: 'bad-answer', what: 'files', detail: 'cut' })],
    ['no answer', new SourceProblem({ kind: 'unreachable', origin: '', detail: 'status 502' })],
  ])('is asked again without what no verdict rests on, where there is %s', async (_, problem) => {
    const { asked, about } = world({ talk: problem });
    const [talk, file] = await Promise.allSettled([
      about('comments', 'talk', { dispensable: true }),
      about('files', 'b'),
    ]);
    expect([talk.status, file.status]).toEqual(['rejected', 'fulfilled']);
    expect(asked.map(({ variables }) => Object.values(variables))).toEqual([['talk', 'b'], ['b']]);
  });

  test('is sent in several queries where there is much of it', async () => {
    const { asked, about } = world();
    const many = await Promise.all(Array.from({ length: 130 }, (_, index) => about('files', `${index}`)));
    expect(many[129]).toBe('files: 129');
    expect(asked.map(({ variables }) => Object.keys(variables).length)).toEqual([50, 50, 30]);
  });
});
