import { SourceProblem } from '../problem.ts';
import type { ObjectId } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { members, type Shape, ShapeMismatch } from './shape.ts';

interface Question {
  readonly by: 'expression' | 'oid';
  readonly key: string;
  readonly selection: string;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export interface Batch {
  /** An object by a revision expression (`<commit>:<path>`) or by its id; missing ones answer null. */
  readonly ask: <T>(key: string | ObjectId, selection: string, shape: Shape<T>, by?: Question['by']) => Promise<T>;
}

/** GraphQL refuses queries with too many nodes; a check never comes near this. */
const MOST = 60;

/**
 * Gathers the questions that are asked at one time into one GraphQL request. Keys travel as variables, so that no name
 * of the repository is ever part of the query's text.
 */
export function openBatch(client: GitHubClient): Batch {
  let waiting: Question[] = [];

  const flush = (): void => {
    const questions = waiting;
    waiting = [];
    for (let at = 0; at < questions.length; at += MOST) void send(client, questions.slice(at, at + MOST));
  };

  return {
    ask: (key, selection, shape, by = 'expression') =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        const answer = (value: unknown): void => {
          try {
            resolve(shape(value, key));
          } catch (error) {
            const detail = error instanceof ShapeMismatch ? error.message : String(error);
            reject(new SourceProblem({ kind: 'bad-answer', what: key, detail }));
          }
        };
        waiting.push({ by, key, selection, answer, fail: reject });
      }),
  };
}

async function send(client: GitHubClient, questions: readonly Question[]): Promise<void> {
  const { owner, name } = client.place;
  const types = questions.map(({ by }, index) => `$k${index}: ${by === 'oid' ? 'GitObjectID' : 'String'}!`);
  const fields = questions.map(({ by, selection }, index) => `o${index}: object(${by}: $k${index}) { ${selection} }`);
  const query = `query Objects($owner: String!, $name: String!, ${types.join(', ')}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const variables = Object.fromEntries(questions.map(({ key }, index) => [`k${index}`, key]));
  const shape = members<{ repository: Readonly<Record<string, unknown>> }>({ repository: answersTo(questions.length) });
  try {
    const what = `files of ${owner}/${name}`;
    const { repository } = await client.query(query, { owner, name, ...variables }, shape, what);
    questions.forEach(({ answer }, index) => {
      answer(repository[`o${index}`]);
    });
  } catch (error) {
    for (const { fail } of questions) fail(error);
  }
}

/** Every question must be answered: an answer that is left out is not the same as an object that does not exist. */
function answersTo(questions: number): Shape<Readonly<Record<string, unknown>>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null) throw new ShapeMismatch(at, 'object');
    for (let index = 0; index < questions; index += 1) {
      if (!Object.hasOwn(value, `o${index}`)) throw new ShapeMismatch(`${at}.o${index}`, 'answer');
    }
    return value as Readonly<Record<string, unknown>>;
  };
}
