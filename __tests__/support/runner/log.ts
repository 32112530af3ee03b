import { type Annotation, annotationOf, annotationsPerLevel, type Level, levelOf } from './annotations.ts';
import { type Command, knownCommands, parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** What a step said, once the runner has read it. */
export type Log = {
  readonly read: (line: string) => void;
  /** An objection of the runner itself; it takes one of the step's places for annotations. */
  readonly object: (level: Level, message: string) => void;
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly droppedAnnotations: readonly Annotation[];
  readonly commands: readonly Command[];
  readonly groups: readonly string[];
  /** Outputs and state set by the old commands on stdout, which are still obeyed. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** True once a command could not be obeyed, which fails the step whatever its exit code. */
  readonly failed: () => boolean;
};

/** What earlier lines left behind for later ones (ActionCommandManager.cs). */
type State = {
  readonly masks: Masks;
  readonly workspace: string;
  readonly lines: string[];
  readonly annotations: Annotation[];
  readonly droppedAnnotations: Annotation[];
  readonly commands: Command[];
  readonly groups: string[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly names: Set<string>;
  stopToken: string | undefined;
  echo: 'on' | 'off';
  failed: boolean;
};

/** Reads lines one by one, with the state that earlier ones left. */
export function createLog(masks: Masks, workspace: string): Log {
  const state: State = {
    masks,
    workspace,
    lines: [],
    annotations: [],
    droppedAnnotations: [],
    commands: [],
    groups: [],
    outputs: new Map(),
    state: new Map(),
    names: new Set(knownCommands),
    stopToken: undefined,
    echo: 'off',
    failed: false,
  };
  const { lines, annotations, droppedAnnotations, commands, groups, outputs } = state;
  return {
    read: (line) => read(state, line),
    object: (level, message) => annotate(state, level, message),
    ...{ lines, annotations, droppedAnnotations, commands, groups, outputs, state: state.state },
    failed: () => state.failed,
  };
}

function read(state: State, line: string): void {
  const command = line === '' ? undefined : parseCommand(line, state.names);
  if (command === undefined) {
    write(state, line);
  } else if (state.stopToken === undefined) {
    state.commands.push(command);
    obey(state, command, line);
  } else {
    write(state, line);
    if (command.name.toLowerCase() === state.stopToken) resume(state, state.stopToken);
  }
}

const neverEchoed = new Set(['debug', 'add-mask', 'stop-commands']);

function obey(state: State, command: Command, line: string): void {
  const name = command.name.toLowerCase();
  const level = levelOf(command);
  if (level !== undefined) {
    annotate(state, level, command.data, command.properties);
    return;
  }
  if (state.echo === 'on' && !neverEchoed.has(name)) write(state, line);
  // Problem matchers only colour the log: there is nothing to do for them.
  actions[name]?.(state, command, line);
}

const actions: Readonly<Record<string, (state: State, command: Command, line: string) => void>> = {
  'stop-commands': stop,
  'add-mask': mask,
  debug: (state, { data }) => write(state, `##[debug]${data}`),
  group: (state, { data }) => {
    state.groups.push(data);
    write(state, `##[group]${data}`);
  },
  endgroup: (state) => write(state, '##[endgroup]'),
  echo: (state, { data }, line) => {
    const wish = data.trim().toLowerCase();
    if (wish === 'on' || wish === 'off') state.echo = wish;
    else refuse(state, line, `Invalid echo command value: '${data}'.`);
  },
  'set-output': (state, command, line) => store(state, state.outputs, command, line),
  'save-state': (state, command, line) => store(state, state.state, command, line),
  'set-env': (state, _, line) => refuse(state, line, 'The `set-env` command is disabled.'),
  'add-path': (state, _, line) => refuse(state, line, 'The `add-path` command is disabled.'),
};

function stop(state: State, { data: token }: Command, line: string): void {
  if (token === '' || state.names.has(token.toLowerCase()) || token.toLowerCase() === 'pause-logging') {
    refuse(state, line, 'Invoking stop-commands with this token is not allowed.');
    return;
  }
  state.stopToken = token.toLowerCase();
  state.names.add(state.stopToken);
  if (token.length > 6) state.masks.add(token);
  write(state, line);
}

function resume(state: State, token: string): void {
  state.names.delete(token);
  state.stopToken = undefined;
}

function mask(state: State, { data }: Command): void {
  if (data.trim() === '') {
    annotate(state, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  state.masks.add(data);
  for (const part of data.split(/[\r\n]+/)) if (part.trim() !== '') state.masks.add(part.trim());
}

function store(state: State, target: Map<string, string>, { properties, data, name }: Command, line: string): void {
  const key = properties.name;
  if (key === undefined) refuse(state, line, `Required field 'name' is missing in ##[${name}] command.`);
  else target.set(key, data);
}

function refuse(state: State, line: string, reason: string): void {
  annotate(state, 'error', `Unable to process command '${line}' successfully.`);
  annotate(state, 'error', reason);
  state.failed = true;
}

function annotate(state: State, level: Level, data: string, properties: Command['properties'] = {}): void {
  const message = state.masks.apply(data);
  const at = { workspace: state.workspace, logLine: state.lines.length + 1 };
  const annotation = annotationOf(level, { properties, message }, at);
  write(state, `##[${level}]${message}`);
  if (annotation === undefined) return;
  const kept = state.annotations.filter((one) => one.level === level).length < annotationsPerLevel;
  (kept ? state.annotations : state.droppedAnnotations).push(annotation);
}

function write({ lines, masks }: State, line: string): void {
  lines.push(masks.apply(line));
}
