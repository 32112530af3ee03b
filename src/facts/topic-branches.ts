/**
 * Branches that hold one change until it is merged, by the names that tools and people give them: nothing is released from
 * them, and after a week they are gone. Each is a glob of the policy with the names that it stands for.
 */
const KINDS: readonly (readonly [glob: string, names: RegExp])[] = [
  // What the openEuler robot makes to carry a pull request to another branch.
  ['sync-pr*', /^sync-pr\d/],
  ['revert-*', /^revert-/],
  ['cherry-pick-*', /^cherry-pick-/],
  ['dependabot/**', /^dependabot\//],
  ['renovate/**', /^renovate\//],
  ['gh-readonly-queue/**', /^gh-readonly-queue\//],
  // What GitHub names the branch of an edit in the browser.
  ['patch-[0-9]*', /^patch-\d+$/],
  ['*-patch-[0-9]*', /^[^/]+-patch-\d+$/],
  ...[
    'feature',
    'feat',
    'fix',
    'bugfix',
    'hotfix',
    'topic',
    'wip',
    'tmp',
    'temp',
    'user',
    'users',
    'dev',
    'personal',
    'private',
    'sandbox',
  ].map((folder) => [`${folder}/**`, new RegExp(`^${folder}/`)] as const),
];

/** The globs of the branches among these that are for one change each, and these branches. */
export interface TopicBranches {
  readonly globs: readonly string[];
  readonly branches: readonly string[];
}

/**
 * Parts the branches that are for one change each from those that may be lines.
 * @param home the default branch, which is a line whatever it is called
 */
export function topicBranches(names: readonly string[], home: string): TopicBranches {
  const others = names.filter((name) => name !== home);
  const found = KINDS.map(([glob, regex]) => ({ glob, branches: others.filter((name) => regex.test(name)) }));
  return {
    globs: found.filter(({ branches }) => branches.length > 0).map(({ glob }) => glob),
    branches: [...new Set(found.flatMap(({ branches }) => branches))],
  };
}
