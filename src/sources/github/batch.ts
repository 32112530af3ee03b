import { SourceProblem } from '../problem.ts';
import type { GitHubClient } from './client.ts';
import { members, type Shape, ShapeMismatch } from './shape.ts';

/** Something of the repository that GraphQL tells. */
export interface Field<T> {
  /** The field as GraphQL writes it, with its arguments as variables: `object(oid: $id) { id }`. */
  readonly text: string;
  /** Type and value of each variable. Whatever a repository names travels in them, and is never part of the query's text. */
  readonly variables: Readonly<Record<string, readonly [type: string, value: unknown]>>;
  readonly shape: Shape<T>;
  /** What problems call it. */
  readonly what: string;
  /** No verdict rests on it: where an answer is no good, the others are asked for again without it. */
  readonly dispensable?: true;
}

export type Ask = <T>(field: Field<T>) => Promise<T>;

interface Question extends Field<unknown> {
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** GraphQL refuses queries with too many nodes, and gives up on an answer that takes it ten seconds. */
const MOST = 50;

/** Gathers what is asked at one time into one GraphQL request. */
export function openBatch(place: GitHubClient['place'], query: GitHubClient['query']): Ask {
  let waiting: Question[] = [];

  const flush = (): void => {
    const questions = waiting;
    waiting = [];
    for (let at = 0; at < questions.length; at += MOST) void settle(questions.slice(at, at + MOST));
  };

  const settle = async (questions: readonly Question[]): Promise<void> => {
    const { owner, name } = place;
    const fields = questions.map(({ text }, index) => `o${index}: ${text.replaceAll(/\$(\w+)/g, `$$$1${index}`)}`);
    const variables = questions.flatMap((question, index) =>
      Object.entries(question.variables).map(([key, [type, value]]) => ({ key: `${key}${index}`, type, value })),
    );
    const types = variables.map(({ key, type }) => `, $${key}: ${type}`).join('');
    const text = `query Fields($owner: String!, $name: String!${types}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const values = Object.fromEntries(variables.map(({ key, value }) => [key, value]));
    const shape = members<{ repository: Readonly<Record<string, unknown>> }>({ repository: answersTo(questions) });
    const things = [...new Set(questions.map(({ what }) => what))];
    try {
      const { repository } = await query(text, { owner, name, ...values }, shape, things.join(', '));
      questions.forEach(({ answer }, index) => {
        answer(repository[`o${index}`]);
      });
    } catch (error) {
      const needed = questions.filter(({ dispensable }) => dispensable !== true);
      if (concernsAnswer(error) && needed.length > 0 && needed.length < questions.length) {
        for (const { fail } of questions.filter((question) => !needed.includes(question))) fail(error);
        void settle(needed);
      } else if (things.length === 1 || !concernsOne(error)) for (const { fail } of questions) fail(error);
      // One thing that is refused or not there keeps no other from being told; each by itself has an answer of its own.
      else for (const thing of things) void settle(questions.filter(({ what }) => what === thing));
    }
  };

  return (field) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      const answer = (value: unknown): void => {
        try {
          resolve(field.shape(value, ''));
        } catch (error) {
          const detail = error instanceof ShapeMismatch ? error.message : String(error);
          reject(new SourceProblem({ kind: 'bad-answer', what: field.what, detail }));
        }
      };
      waiting.push({ ...field, answer, fail: reject });
    });
}

/** Whether a problem lies in one of the things that were asked for; the others are about the answer as a whole. */
const concernsOne = (error: unknown): boolean =>
  error instanceof SourceProblem && ['not-found', 'forbidden'].includes(error.fact.kind);

/** Whether something about the answer itself was wrong, which any of the questions may be the reason of. */
const concernsAnswer = (error: unknown): boolean =>
  error instanceof SourceProblem && ['bad-answer', 'unreachable'].includes(error.fact.kind);

/** Every question must be answered: an answer that is left out is not the same as an object that does not exist. */
function answersTo(questions: readonly Question[]): Shape<Readonly<Record<string, unknown>>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null) throw new ShapeMismatch(at, 'object');
    questions.forEach((_, index) => {
      if (!Object.hasOwn(value, `o${index}`)) throw new ShapeMismatch(`${at}.o${index}`, 'answer');
    });
    return value as Readonly<Record<string, unknown>>;
  };
}
