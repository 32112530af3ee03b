import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../cleanup.ts';

/** What started the workflow: `events.ts` makes these. */
export type RunnerEvent = {
  readonly name: string;
  readonly payload: unknown;
  /** GITHUB_REF, in full. */
  readonly ref: string;
  readonly sha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
};

export type Urls = { readonly server: string; readonly api: string; readonly graphql: string };

/** The five files through which a step talks to the runner, and the event file. */
export type CommandFiles = {
  readonly output: string;
  readonly summary: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly event: string;
  readonly temp: string;
  readonly home: string;
};

export const publicUrls: Urls = {
  server: 'https://github.com',
  api: 'https://api.github.com',
  graphql: 'https://api.github.com/graphql',
};

/** Makes the files of one step in a directory of their own, empty as the runner does. */
export function createFiles(payload: unknown): CommandFiles {
  const directory = temporaryDirectory('runner');
  const file = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const folder = (name: string) => {
    mkdirSync(join(directory, name));
    return join(directory, name);
  };
  return {
    output: file('set_output', ''),
    summary: file('step_summary', ''),
    env: file('set_env', ''),
    path: file('add_path', ''),
    state: file('save_state', ''),
    // A string is written as it is, so that a broken event file can be tried.
    event: file('event.json', typeof payload === 'string' ? payload : JSON.stringify(payload, undefined, 2)),
    temp: folder('temp'),
    home: folder('home'),
  };
}

/** The variables that every step sees (docs: "Variables reference"), from the event and the place it runs in. */
export function githubVariables(
  event: RunnerEvent,
  at: {
    readonly repository: string;
    readonly workspace: string;
    readonly action: string;
    readonly urls: Urls;
    readonly files: CommandFiles;
  },
): Readonly<Record<string, string>> {
  const refName = event.ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__pawl',
    GITHUB_ACTION_PATH: at.action,
    GITHUB_ACTOR: 'alice',
    GITHUB_ACTOR_ID: '1001',
    GITHUB_API_URL: at.urls.api,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_ENV: at.files.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: at.files.event,
    GITHUB_GRAPHQL_URL: at.urls.graphql,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'numbers',
    GITHUB_OUTPUT: at.files.output,
    GITHUB_PATH: at.files.path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: at.repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: at.repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: at.urls.server,
    GITHUB_SHA: event.sha,
    GITHUB_STATE: at.files.state,
    GITHUB_STEP_SUMMARY: at.files.summary,
    GITHUB_TRIGGERING_ACTOR: 'alice',
    GITHUB_WORKFLOW: 'numbers',
    GITHUB_WORKSPACE: at.workspace,
    HOME: at.files.home,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'pawl-test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: at.files.temp,
    RUNNER_TOOL_CACHE: at.files.temp,
    TZ: 'UTC',
  };
}

/** A command file's text; an action may have removed the file. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
