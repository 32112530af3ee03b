import { selectCarriers } from '../carriers/select.ts';
import { textOf } from '../facts/text.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import type { FileAt, ObjectId, Repository } from './repository.ts';

/**
 * A policy takes as long to load as GitHub takes to answer, so that long texts are asked for before, where the policy has no
 * word on which files there are. What was asked for in vain is one request more, and changes nothing.
 * @param names what there is to be selected from
 * @param sides the commits at which a file is read
 */
export async function hastenTexts(
  { hasten }: Pick<Repository, 'hasten'>,
  policyFile: FileAt,
  names: readonly string[],
  sides: (path: string) => readonly ObjectId[],
): Promise<void> {
  const policy = textOf(policyFile);
  if (hasten === undefined || policy.kind !== 'text' || /carriers|extends/.test(policy.text)) return;
  for (const { path } of selectCarriers(DEFAULT_POLICY, names)) {
    for (const commit of sides(path)) hasten(commit, path);
  }
  // Loading keeps the process busy: by then the requests are on their way.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setImmediate(done));
}
