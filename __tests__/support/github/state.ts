import { type GitReader, openGit } from './git.ts';

/** A pull request, as plain data of the test; it may be changed between two runs. */
export type PullRequest = {
  number: number;
  title: string;
  body?: string | null;
  /** The branch it goes to. */
  base: string;
  /** The branch it comes from. */
  head: string;
  /** Where the head is; the tip of `refs/pull/N/head` by default, else that of the branch. */
  headSha?: string;
  /**
   * What GitHub tells as the base commit: where the branch was when the pull request last changed. Its tip by default; set
   * it to an older commit to see that nobody takes it for the tip.
   */
  baseSha?: string;
  /** The fork's full name; `null` for a fork that was deleted; left out for a branch of the repository itself. */
  fork?: string | null;
  labels?: string[];
  state?: 'open' | 'closed';
  merged?: boolean;
  draft?: boolean;
  /** `null` while GitHub works it out. */
  mergeable?: boolean | null;
  locked?: boolean;
  author?: string;
};

export type Comment = {
  id: number;
  issue: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  /** What it said before, the oldest first, and what it says now; nothing where it was never edited. */
  edits?: string[];
};
export type Label = { name: string; color: string; description: string | null };
export type CheckRun = { id: number; headSha: string; annotations: unknown[]; createdAt: string } & Record<
  string,
  unknown
>;
export type Status = {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  targetUrl: string | null;
};
export type Review = { id: number; pull: number; body: string; event: string; commitId: string; author: string };
export type ReviewComment = {
  id: number;
  pull: number;
  review: number | null;
  path: string;
  body: string;
  line: number;
  startLine: number | null;
  side: 'LEFT' | 'RIGHT';
  commitId: string;
  hunk: string;
  author: string;
  /** Its line has changed since. */
  outdated?: boolean;
};

/** What a test gives of a repository. */
export type RepositoryData = {
  /** The git directory that is served. */
  readonly directory: string;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly pulls?: readonly PullRequest[];
  readonly labels?: readonly (string | Label)[];
  readonly comments?: readonly { readonly issue: number; readonly body: string; readonly author?: string }[];
};

/** What the stand-in knows of a repository. Everything but the name and the git may be changed by a test at any time. */
export type RepositoryState = {
  readonly id: number;
  readonly fullName: string;
  readonly git: GitReader;
  defaultBranch: string;
  private: boolean;
  archived: boolean;
  pulls: PullRequest[];
  labels: Label[];
  comments: Comment[];
  checkRuns: CheckRun[];
  statuses: Status[];
  reviews: Review[];
  reviewComments: ReviewComment[];
};

export function createState(id: number, fullName: string, data: RepositoryData): RepositoryState {
  const now = new Date().toISOString();
  const label = (given: string | Label) =>
    typeof given === 'string' ? { name: given, color: 'ededed', description: null } : given;
  return {
    id,
    fullName,
    git: openGit(data.directory),
    defaultBranch: data.defaultBranch ?? 'master',
    private: data.private ?? false,
    archived: data.archived ?? false,
    pulls: [...(data.pulls ?? [])],
    labels: (data.labels ?? []).map(label),
    comments: (data.comments ?? []).map(({ issue, body, author = 'bob' }, index) => {
      return { id: 100 * id + index + 1, issue, body, author, createdAt: now, updatedAt: now };
    }),
    checkRuns: [],
    statuses: [],
    reviews: [],
    reviewComments: [],
  };
}

/** Where a pull request's head is now; `undefined` when its commit is nowhere to be found. */
export function headOf(repository: RepositoryState, pull: PullRequest): string | undefined {
  if (pull.headSha !== undefined) return pull.headSha;
  return repository.git.refNow(`refs/pull/${pull.number}/head`) ?? repository.git.refNow(`refs/heads/${pull.head}`);
}

/** The tip of a pull request's base branch. */
export function baseOf(repository: RepositoryState, pull: PullRequest): string | undefined {
  return repository.git.refNow(`refs/heads/${pull.base}`);
}

/** Edits a comment and keeps what it said, as GitHub does. */
export function editComment(comment: Comment, body: string): void {
  comment.edits = [...(comment.edits ?? [comment.body]), body];
  Object.assign(comment, { body, updatedAt: new Date().toISOString() });
}
