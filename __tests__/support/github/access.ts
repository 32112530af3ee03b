import { type Answer, failure, notFound } from './answer.ts';
import type { Operation } from './contract.ts';
import { forbidden } from './fault-plans.ts';
import type { RepositoryState } from './state.ts';

export type Scope = 'contents' | 'pull_requests' | 'issues' | 'checks' | 'statuses';
export type Level = 'none' | 'read' | 'write';
export type Permissions = Readonly<Record<Scope, Level>>;

/** What the workflow of README grants: `{contents: read, pull-requests: write}`. */
export const readmePermissions: Permissions = {
  contents: 'read',
  pull_requests: 'write',
  issues: 'none',
  checks: 'none',
  statuses: 'none',
};

/** What a pull request from a fork gets at most. */
export const forkPermissions: Permissions = {
  contents: 'read',
  pull_requests: 'read',
  issues: 'read',
  checks: 'read',
  statuses: 'read',
};

/** How the token stands in the headers. */
export type Credentials = 'right' | 'wrong' | 'missing';

export function credentialsOf(authorization: string | undefined, token: string): Credentials {
  if (authorization === undefined) return 'missing';
  return /^(?:token|bearer) /i.test(authorization) && authorization.replace(/^\w+ +/, '') === token ? 'right' : 'wrong';
}

/** GitHub's refusal of an operation to who asks; `undefined` when they may. */
export function refusalOf(
  operation: Operation,
  repository: RepositoryState | undefined,
  { credentials, permissions }: { readonly credentials: Credentials; readonly permissions: Permissions },
): Answer | undefined {
  if (credentials === 'wrong') return failure(401, 'Bad credentials');
  const writes = operation.method !== 'GET';
  const open = repository === undefined || !repository.private;
  if (credentials === 'missing') {
    if (operation.path === '/user' || (writes && open)) return failure(401, 'Requires authentication');
    return open ? undefined : notFound();
  }
  // What is public everybody may read.
  if (repository === undefined || (!writes && open)) return undefined;
  if (writes && repository.archived) return failure(403, 'Repository was archived so is read-only.');
  const wanted: Level = writes ? 'write' : 'read';
  const scopes = scopesOf(operation.id);
  if (scopes.some((scope) => permissions[scope] === 'write' || permissions[scope] === wanted)) return undefined;
  return forbidden(scopes.map((scope) => `${scope}=${wanted}`).join('; '));
}

/** The permissions of which one is enough (GitHub's list "Permissions required for GitHub Apps"). */
function scopesOf(operation: string): readonly Scope[] {
  if (operation.startsWith('issues/')) return ['issues', 'pull_requests'];
  if (operation.startsWith('pulls/')) return ['pull_requests'];
  if (operation.startsWith('checks/')) return ['checks'];
  if (operation === 'repos/create-commit-status') return ['statuses'];
  return ['contents'];
}
