import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { isAbsolute, resolve } from 'node:path';
import { SourceProblem } from '../problem.ts';

/**
 * The only place that starts git. Every call is plumbing from this list, without a shell, with an environment and
 * settings under which nothing of the repository (hooks, monitors, filters, signers, replaced objects, remotes) is run
 * or followed: the repository may be a stranger's.
 */
export type Plumbing =
  | 'cat-file'
  | 'diff-tree'
  | 'merge-base'
  | 'rev-parse'
  | 'for-each-ref'
  | 'rev-list'
  | 'log'
  | 'config'
  /** Who makes a tag, and the two by which one is made; no hook is run by them. */
  | 'var'
  | 'mktag'
  | 'update-ref';

const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=',
  'log.showSignature=false',
  'user.useConfigOnly=true',
  'safe.bareRepository=all',
  'protocol.allow=never',
] as const;

const ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
  // A million lines into a pipe are a million calls to the system otherwise. Source: git(1), GIT_FLUSH.
  GIT_FLUSH: '0',
} as const;

/** Who somebody is stands in their own settings, which `var` alone may look at. */
function environmentOf(command: Plumbing): Readonly<Record<string, string>> {
  const own = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...ENVIRONMENT };
  if (command !== 'var') return own;
  const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...rest } = own;
  const theirs = Object.entries(process.env).filter(([name]) =>
    /^(?:HOME|XDG_CONFIG_HOME|GIT_CONFIG_GLOBAL|GIT_(?:COMMITTER|AUTHOR)_(?:NAME|EMAIL|DATE)|EMAIL)$/.test(name),
  );
  return {
    ...rest,
    ...Object.fromEntries(theirs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  };
}

/** The repository to read: a directory that the user named, trusted for these calls alone. */
export interface GitPlace {
  readonly directory: string;
  /** Where the objects of a push wait to be accepted. */
  readonly quarantine?: Quarantine;
}

/** The objects of a push that is under way, beside those of the repository. */
export interface Quarantine {
  readonly objects: string;
  readonly alternates: string;
}

/**
 * The only thing that is let through of an environment: what git itself tells its pre-receive hook, where the three
 * variables hang together as git sets them.
 * Source: git-receive-pack(1), "Quarantine environment".
 */
export function quarantineOf(environment: Readonly<Record<string, string | undefined>>): Quarantine | undefined {
  const objects = environment['GIT_OBJECT_DIRECTORY'] ?? '';
  const alternates = environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '';
  const sound = objects !== '' && objects === environment['GIT_QUARANTINE_PATH'] && alternates !== '';
  return sound && isAbsolute(objects) ? { objects, alternates } : undefined;
}

function quarantineVariables({ quarantine }: GitPlace): Readonly<Record<string, string>> {
  if (quarantine === undefined) return {};
  const { objects, alternates } = quarantine;
  return {
    GIT_OBJECT_DIRECTORY: objects,
    GIT_QUARANTINE_PATH: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates,
  };
}

/** Starts a plumbing command whose input and output the caller handles. */
export function startGit(place: GitPlace, command: Plumbing, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { directory } = place;
  const settings = [...SETTINGS, `safe.directory=${resolve(directory)}`].flatMap((setting) => ['-c', setting]);
  return spawn('git', ['--no-pager', '--no-replace-objects', ...settings, '-C', directory, command, ...args], {
    env: { ...environmentOf(command), ...quarantineVariables(place) },
    stdio: 'pipe',
    windowsHide: true,
  });
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** No answer to what Pawl asks is longer: a list of refs or of changed paths. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;
const PATIENCE_MS = 120_000;
/** A walk through a million commits takes half a minute, and ten times that on a machine with other work. */
const WALK_PATIENCE_MS = 1_800_000;
const WALKS: readonly Plumbing[] = ['log', 'rev-list'];

/** Runs a plumbing command to its end; a non-zero exit is for the caller to read. */
export async function runGit(
  place: GitPlace,
  command: Plumbing,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<GitResult> {
  const stdout: Buffer[] = [];
  let size = 0;
  const ended = await followGit(place, command, args, (chunk) => stdout.push(chunk), {
    input,
    isTooMuch: (chunk) => {
      size += chunk.length;
      return size > LONGEST_OUTPUT;
    },
  });
  return { ...ended, stdout: Buffer.concat(stdout) };
}

interface Following {
  readonly input?: string | Buffer;
  /** Whether the answer is longer than any should be with this piece of it. */
  readonly isTooMuch?: (chunk: Buffer) => boolean;
  /** Ends the command when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** The same for an answer that is read while it is given, and never held as a whole. */
export function followGit(
  place: GitPlace,
  command: Plumbing,
  args: readonly string[],
  take: (chunk: Buffer) => void,
  { input = '', isTooMuch = () => false, signal }: Following = {},
): Promise<Omit<GitResult, 'stdout'>> {
  return new Promise((done, reject) => {
    const child = startGit(place, command, args);
    const stderr: Buffer[] = [];
    let tooLong = false;
    const timer = setTimeout(() => child.kill('SIGKILL'), WALKS.includes(command) ? WALK_PATIENCE_MS : PATIENCE_MS);
    const kill = (): void => void child.kill('SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    child.stdin.on('error', () => undefined).end(input);
    child.stdout.on('data', (chunk: Buffer) => {
      tooLong ||= isTooMuch(chunk);
      if (tooLong) child.kill('SIGKILL');
      else take(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 64) stderr.push(chunk);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(gitProblem(error, command));
    });
    child.on('close', (code, stopper) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', kill);
      if (stopper !== null) {
        const stopped = { kind: 'git-failed', command, detail: `it was stopped by ${stopper}` } as const;
        reject(new SourceProblem(tooLong ? { kind: 'too-long', command } : stopped));
        return;
      }
      done({ code: code ?? 1, stderr: Buffer.concat(stderr).toString('utf8') });
    });
  });
}

export function gitProblem(error: Error, command: Plumbing): SourceProblem {
  const missing = 'code' in error && error.code === 'ENOENT';
  return new SourceProblem(missing ? { kind: 'git-missing' } : { kind: 'git-failed', command, detail: error.message });
}

/** git's own words for a directory that it does not take for a repository. */
export function notARepository({ directory }: GitPlace, stderr: string): SourceProblem | undefined {
  return /not a git repository|dubious ownership|cannot change to/.test(stderr)
    ? new SourceProblem({ kind: 'not-a-repository', path: directory })
    : undefined;
}
