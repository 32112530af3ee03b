import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner takes from action.yml. */
export type Manifest = {
  readonly main: string;
  readonly inputs: readonly { readonly name: string; readonly default: string }[];
  readonly outputs: readonly string[];
};

type ManifestFile = {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs?: { readonly using?: string; readonly main?: string };
};

/** Reads `action.yml` of a directory; throws on one that the runner would not start. */
export function readManifest(directory: string): Manifest {
  const file: ManifestFile = parse(readFileSync(join(directory, 'action.yml'), 'utf8'));
  const { using, main } = file.runs ?? {};
  if (using !== 'node20' && using !== 'node24') throw new Error(`action.yml: the runner has no '${using}'`);
  if (main === undefined) throw new Error('action.yml: runs.main is missing');
  return {
    main: join(directory, main),
    inputs: Object.entries(file.inputs ?? {}).map(([name, input]) => ({ name, default: String(input?.default ?? '') })),
    outputs: Object.keys(file.outputs ?? {}),
  };
}

/**
 * The environment variables of the inputs: defaults first, then what `with:` gives. Names keep their hyphens; only the
 * expression `${{ github.token }}` is resolved, any other one is a mistake in the manifest.
 */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const input of manifest.inputs) variables[variableOf(input.name)] = resolveToken(input.default, token);
  for (const [name, value] of Object.entries(given)) variables[variableOf(name)] = value;
  return variables;
}

/** The inputs given that the manifest does not know; the runner warns about them and passes them on. */
export function unexpectedInputs(manifest: Manifest, given: Readonly<Record<string, string>>): readonly string[] {
  const known = new Set(manifest.inputs.map(({ name }) => name.toLowerCase()));
  return Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function resolveToken(text: string, token: string): string {
  const resolved = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
  if (resolved.includes('${{')) throw new Error(`action.yml: no support for the expression in '${text}'`);
  return resolved;
}
