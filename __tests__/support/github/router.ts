import { type Operation, operations, type Values } from './contract.ts';

/** GitHub's description is the table of routes. */
type Route = {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly segments: number;
  readonly names: readonly string[];
};

export type Match = { readonly operation: Operation; readonly parameters: Values };

// The longer template first, so that `commits/{ref}/check-runs` is not taken for a ref with a slash.
const routes: readonly Route[] = operations
  .map(toRoute)
  .sort((a, b) => b.segments - a.segments || a.names.length - b.names.length);

/** The operation that a method and path stand for, with its decoded parameters. */
export function match(method: string, path: string): Match | undefined {
  for (const { operation, pattern, names } of routes) {
    if (operation.method !== method) continue;
    const found = pattern.exec(path);
    if (found === null) continue;
    const values = found.slice(1).map(decode);
    if (values.includes(undefined)) return undefined;
    return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
  }
  return undefined;
}

function toRoute(operation: Operation): Route {
  const names: string[] = [];
  const segments = operation.path.split('/').map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    // The contents of the root have an empty path.
    if (name === 'path') return '(.*)';
    return operation.multiSegment.includes(name) ? '(.+)' : '([^/]+)';
  });
  return { operation, names, segments: segments.length, pattern: new RegExp(`^${segments.join('/')}$`) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
