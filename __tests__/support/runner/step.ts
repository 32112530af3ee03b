import { type CommandFiles, textOf } from './environment.ts';
import { readKeyValues } from './key-values.ts';
import type { Log } from './log.ts';
import type { Masks } from './masks.ts';

/** What a step left in its command files, as the workflow after it sees them. */
export type Leftovers = {
  readonly outputs: Readonly<Record<string, string>>;
  /** The outputs that a job would not pass on because they hold a masked value; they are blank in `outputs`. */
  readonly withheldOutputs: readonly string[];
  readonly summary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** True when a file could not be read as the runner reads it, which fails the step. */
  readonly failed: boolean;
};

/** Bytes of a step summary (FileCommandManager.cs). */
export const summaryLimit = 1024 * 1024;
/** Bytes of a job's outputs, estimated in UTF-16 (docs: "Outputs limitations"). */
export const outputLimit = 1024 * 1024;

/** Reads the files after the step has ended; the runner's own objections go to the log. */
export function readLeftovers(files: CommandFiles, log: Log, masks: Masks): Leftovers {
  let failed = false;
  const read = (file: string, context: string) => {
    const { pairs, error } = readKeyValues(textOf(file));
    if (error === undefined) return pairs;
    log.object('error', `Unable to process file command '${context}' successfully.`);
    log.object('error', error);
    failed = true;
    return pairs;
  };

  const outputs = withinLimit(new Map([...log.outputs, ...read(files.output, 'output')]), log);
  const env = new Map(read(files.env, 'env'));
  if (env.delete('NODE_OPTIONS'))
    log.object('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  const state = new Map([...log.state, ...read(files.state, 'state')]);
  const withheldOutputs = [...outputs].filter(([, value]) => masks.apply(value) !== value).map(([name]) => name);
  for (const name of withheldOutputs) outputs.set(name, '');

  return {
    outputs: Object.fromEntries(outputs),
    withheldOutputs,
    summary: readSummary(files.summary, log, masks),
    env: Object.fromEntries(env),
    path: textOf(files.path)
      .split('\n')
      .filter((line) => line !== ''),
    state: Object.fromEntries(state),
    failed,
  };
}

function withinLimit(outputs: Map<string, string>, log: Log): Map<string, string> {
  const size = [...outputs].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (size <= outputLimit) return outputs;
  log.object('error', `The outputs take ${size} bytes in UTF-16, a job may have ${outputLimit}.`);
  return new Map();
}

function readSummary(file: string, log: Log, masks: Masks): string {
  const text = textOf(file);
  const size = Buffer.byteLength(text);
  if (size <= summaryLimit) return masks.apply(text);
  log.object(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k.`,
  );
  return '';
}
