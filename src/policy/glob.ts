import { oncePerKey } from '../numbering/once.ts';
import { anything, type GlobMistake, type GlobSequence, isSlash, parseGlob } from './glob-syntax.ts';

/** A pattern that a whole name either fits or does not. */
export interface Glob {
  readonly kind: 'glob';
  /** Whether the whole text fits; takes time in proportion to the text times the pattern, whatever they are. */
  readonly matches: (text: string) => boolean;
}

export type CompiledGlob = Glob | ({ readonly kind: 'wrong' } & GlobMistake);

type State =
  | { readonly kind: 'read'; readonly accepts: (codePoint: number) => boolean; readonly next: number }
  | { readonly kind: 'fork'; readonly first: number; second: number }
  | { readonly kind: 'end' };

/** Reaching this state with the whole text read is a match. */
const END = 0;

/** The patterns of a policy are few and come again with every name. */
const MOST_COMPILED = 1000;

/**
 * Compiles an anchored glob (see `glob-syntax.ts` for what it may hold) to an automaton without backtracking, so that no
 * pattern and no name can make it slow. A wrong pattern comes back with its first mistake.
 */
export const compileGlob: (pattern: string) => CompiledGlob = oncePerKey(MOST_COMPILED, compileAnew);

function compileAnew(pattern: string): CompiledGlob {
  const parsed = parseGlob(pattern);
  if ('problem' in parsed) return { kind: 'wrong', ...parsed };
  const states: State[] = [{ kind: 'end' }];
  const start = addSequence(states, parsed, END);
  const cheaply = cheapTest(pattern);
  return { kind: 'glob', matches: (text) => cheaply(text) ?? run(states, start, text) };
}

/** Tells by the letters before the first sign of a pattern, where they tell: most names fit none of the patterns. */
function cheapTest(pattern: string): (text: string) => boolean | undefined {
  const head = pattern.slice(0, /[*?[{\\]/.exec(pattern)?.index ?? pattern.length);
  switch (pattern.slice(head.length)) {
    case '':
      return (text) => text === pattern;
    case '**':
      return (text) => text.startsWith(head);
    case '*':
      return (text) => text.startsWith(head) && !text.includes('/', head.length);
    default:
      return (text) => (text.startsWith(head) ? undefined : false);
  }
}

/** Whether a name fits any of these patterns; wrong ones, which the policy reader has refused, fit nothing. */
export function matchesAny(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => {
    const glob = compileGlob(pattern);
    return glob.kind === 'glob' && glob.matches(text);
  });
}

const add = (states: State[], state: State): number => states.push(state) - 1;

/** Builds from the end, so that each part knows where it leads. */
function addSequence(states: State[], nodes: GlobSequence, after: number): number {
  let next = after;
  for (const node of nodes.toReversed()) {
    switch (node.kind) {
      case 'one':
        next = add(states, { kind: 'read', accepts: node.accepts, next });
        break;
      case 'run':
        next = addRun(states, node.accepts, next);
        break;
      case 'directories': {
        const slash = add(states, { kind: 'read', accepts: isSlash, next });
        next = add(states, { kind: 'fork', first: addRun(states, anything, slash), second: next });
        break;
      }
      case 'choice': {
        const [head = next, ...rest] = node.alternatives.map((nodes) => addSequence(states, nodes, next));
        next = rest.reduce((first, second) => add(states, { kind: 'fork', first, second }), head);
        break;
      }
    }
  }
  return next;
}

function addRun(states: State[], accepts: (codePoint: number) => boolean, next: number): number {
  const fork: Extract<State, { kind: 'fork' }> = { kind: 'fork', first: next, second: next };
  const loop = add(states, fork);
  fork.second = add(states, { kind: 'read', accepts, next: loop });
  return loop;
}

/** Follows all readings at once: each state is visited at most once for a character. */
function run(states: readonly State[], start: number, text: string): boolean {
  const seen = new Int32Array(states.length).fill(-1);
  const waiting: number[] = [];
  const enter = (entry: number, step: number, reached: number[]): void => {
    waiting.push(entry);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen[id] === step) continue;
      seen[id] = step;
      const state = states[id] as State;
      if (state.kind === 'fork') waiting.push(state.second, state.first);
      else reached.push(id);
    }
  };

  let step = 0;
  let active: number[] = [];
  let following: number[] = [];
  enter(start, step, active);
  for (const char of text) {
    step += 1;
    const codePoint = char.codePointAt(0) as number;
    for (const id of active) {
      const state = states[id] as State;
      if (state.kind === 'read' && state.accepts(codePoint)) enter(state.next, step, following);
    }
    if (following.length === 0) return false;
    [active, following] = [following, active];
    following.length = 0;
  }
  return active.includes(END);
}
