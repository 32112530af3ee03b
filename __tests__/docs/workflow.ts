import { parse } from 'yaml';

/** Workflows, as far as their safety shows in them; both the project's own and those that the papers show are held to it. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}

export const parseWorkflow = (text: string): Workflow => parse(text) as Workflow;

export const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Actions that are not named by their commit, with the version beside it; `own` needs no pin. */
export const unpinned = (text: string, own: string): readonly string[] =>
  [...text.matchAll(/uses:[ \t]*(.*)$/gm)]
    .map(([, value = '']) => value.trim())
    .filter((value) => value !== own && !PINNED.test(value));

/** Checkouts that leave the token behind for whatever runs after them. */
export const leavingCredentials = (workflow: Workflow): readonly Step[] =>
  stepsOf(workflow).filter(
    (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );

/** Scripts with a value pasted into them before the shell reads them; such values belong into `env`. */
export const pastedInto = (workflow: Workflow): readonly string[] =>
  stepsOf(workflow).flatMap(({ run }) => (run?.includes('${{') ? [run] : []));

/** Whether strangers' code could meet the rights of the base branch: the event that has them, and a checkout. */
export const checksOutForeignCode = (workflow: Workflow): boolean =>
  ['pull_request_target', 'workflow_run'].some((event) => Object.hasOwn(workflow.on, event)) &&
  stepsOf(workflow).some(({ uses }) => uses?.startsWith('actions/checkout@'));
