import { expect, test } from '@jest/globals';
import type { PlannedRevision } from '../../src/audit/plan-revisions.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import type { TextOf } from '../../src/review/files.ts';
import { reviewRevisions } from '../../src/review/revisions.ts';

/** More than are read at once, so that some are on their way while others are judged. */
const planned: readonly PlannedRevision[] = Array.from({ length: 9 }, (_, index) => ({
  revision: { commit: `${index}`, parent: undefined, date: 0, changes: [] },
  owner: { branch: 'main', from: '0' },
  carriers: [],
}));

const rules = {
  policy: DEFAULT_POLICY,
  policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
  readers: {},
  topOf: new Map(),
  today: '2026-01-01',
};

test('files on their way that cannot be read end the audit when it is their turn, and are never left unheard', async () => {
  const problem = Promise.reject<TextOf>(new Error('object abc is missing'));
  let isHeard = false;
  const heard: boolean[] = [];
  const lost = {
    // biome-ignore lint/suspicious/noThenProperty: who listens to it is what is tested.
    then: (...listeners: Parameters<typeof problem.then>) => {
      isHeard = true;
      return problem.then(...listeners);
    },
    catch: (listener: (reason: unknown) => undefined) => {
      isHeard = true;
      return problem.catch(listener);
    },
  } as Promise<TextOf>;
  const batches: readonly Promise<TextOf>[] = [Promise.resolve<TextOf>(() => ({ kind: 'absent' })), lost];
  let asked = 0;
  const files = {
    load: () => batches[asked++] as Promise<TextOf>,
    judging: async <T>(judge: () => T): Promise<T> => {
      heard.push(isHeard);
      return judge();
    },
    remembering: <R>(readers: R): R => readers,
    hasRoom: () => true,
  };
  const reviewed = reviewRevisions(planned, rules, { files, reader: { changed: async () => [] } }, () => undefined);
  await expect(reviewed).rejects.toThrow('object abc is missing');
  expect(heard).toEqual(Array.from({ length: 8 }, () => true));
});
