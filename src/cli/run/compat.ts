import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFeatures } from '../../facts/features/reading.ts';
import { policyOfTags } from '../../facts/tag/affixes.ts';
import { textOf } from '../../facts/text.ts';
import { type Edition, passages } from '../../features/compat.ts';
import type { FeatureOptions } from '../../features/feature.ts';
import type { FeatureKind } from '../../features/kinds.ts';
import type { MigrationRule } from '../../features/migration.ts';
import { numberOf } from '../../numbering/number.ts';
import { interfaceScheme } from '../../numbering/schemes/interface.ts';
import type { InterfaceRule } from '../../policy/interfaces.ts';
import type { Policy } from '../../policy/policy.ts';
import {
  type CompatReport,
  compatJson,
  compatMarkdown,
  compatText,
  hasBrokenPromise,
  isUnknown,
} from '../../render/compat.ts';
import { COMPAT_WORDS } from '../../render/compat-words.ts';
import { plain, speak } from '../../render/speak.ts';
import { print, printError, printExactly } from '../../sinks/console.ts';
import { openLocalRepository } from '../../sources/git/repository.ts';
import { findInterfaces, withInterfaces } from '../../sources/infer-interface.ts';
import { filesNearTop, interfaceFiles } from '../../sources/interface-files.ts';
import { readEdition, releaseTags, schemeOfInterface, weigherOf } from '../../sources/read-editions.ts';
import { readPolicy } from '../../sources/read-policy.ts';
import { readerOf } from '../../sources/read-set.ts';
import { type Common, EXIT } from '../command.ts';

/** A table of more than this is no table any more. */
const MOST_EDITIONS = 24;

/** What `pawl compat` was asked of a repository. */
export interface CompatOrder extends Common {
  readonly revisions: readonly string[];
  readonly interface: string | undefined;
  readonly branch: string;
  readonly rule: MigrationRule;
}

/** Shows who can migrate to whom among releases or revisions; gives the exit code. */
export async function runCompat(order: CompatOrder): Promise<number> {
  const repository = openLocalRepository({ directory: order.repository });
  try {
    const tip = await repository.resolve(order.branch);
    const file = await repository.read(tip, order.policy);
    const { policy: written, problems } = await readPolicy(file, order.policy, repository.elsewhere);
    const likely = interfaceFiles(written, await filesNearTop(repository, tip));
    const all = order.revisions.length > 0 ? [] : await repository.tags(written.tags.prefix);
    const found = withInterfaces(written, await findInterfaces(repository, tip, likely), 'elsewhere');
    const policy = policyOfTags(all, found);
    const rule = problems.length > 0 ? undefined : chosen(policy, order.interface);
    if (rule === undefined) return refuse(policy, order, problems.length > 0);
    const scheme = schemeOfInterface(rule, policy);
    const tags =
      order.revisions.length > 0 || scheme === undefined ? [] : releaseTags(all, scheme, policy, MOST_EDITIONS);
    const names = order.revisions.length > 0 ? order.revisions : tags.map(({ name }) => name);
    const editions = await Promise.all(
      names.map(async (name) =>
        readEdition(repository, { name, commit: await repository.resolve(name) }, rule, policy),
      ),
    );
    return show(rule.name, editions, await weigherOf(rule.source), order);
  } finally {
    repository.close();
  }
}

function chosen({ interfaces }: Policy, name: string | undefined): InterfaceRule | undefined {
  if (name !== undefined) return interfaces.find((rule) => rule.name === name);
  return interfaces.length === 1 ? interfaces[0] : undefined;
}

function refuse({ interfaces }: Policy, { language, policy, branch }: CompatOrder, isWrong: boolean): number {
  const data = { policy, branch, names: interfaces.map(({ name }) => name) };
  const phrase = isWrong
    ? COMPAT_WORDS.badPolicy
    : interfaces.length === 0
      ? COMPAT_WORDS.noInterface
      : COMPAT_WORDS.whichInterface;
  printError(`${plain(speak(phrase, data, language))}\n`);
  return isWrong ? EXIT.unknown : EXIT.usage;
}

/** What `pawl compat` was asked of files. */
export interface CompatOfFiles extends Common {
  readonly files: readonly { readonly number: string; readonly path: string }[];
  readonly kind: FeatureKind;
  readonly options: Omit<FeatureOptions, 'path'>;
  readonly rule: MigrationRule;
}

/** The same for files, each the set of the number before it; gives the exit code. */
export async function runCompatOfFiles(order: CompatOfFiles): Promise<number> {
  const { files, kind, options, language } = order;
  const reader = await readerOf('', kind);
  const editions: Edition[] = [];
  for (const { number, path } of files) {
    const reading = readFeatures(fileAt(path), reader, path, { ...options, paths: [path], per: 'interface' });
    if (reading.kind !== 'features') {
      const reason = reading.kind === 'unreadable' ? reading.problem.because : COMPAT_WORDS.noFile;
      printError(`${plain(speak(COMPAT_WORDS.unreadable, { path, reason }, language))}\n`);
      return EXIT.unknown;
    }
    editions.push({ name: basename(path), number: numberOf(interfaceScheme, number), features: reading.features });
  }
  return show(kind, editions, reader.weigh, order);
}

function fileAt(path: string): ReturnType<typeof textOf> {
  try {
    return textOf({ kind: 'file', id: '', bytes: readFileSync(path) });
  } catch {
    return { kind: 'absent' };
  }
}

async function show(
  name: string,
  editions: readonly Edition[],
  weigh: Parameters<typeof passages>[1],
  { format, language, rule }: Pick<CompatOrder, 'format' | 'language' | 'rule'>,
): Promise<number> {
  const report: CompatReport = { name, rule, editions, matrix: passages(editions, weigh, rule) };
  if (format === 'json') printExactly(`${JSON.stringify(compatJson(report, language), null, 2)}\n`);
  else if (format === 'html') printExactly((await import('../../render/compat-page.ts')).compatPage(report, language));
  else if (format === 'markdown') printExactly(compatMarkdown(report, language));
  else print(compatText(report, language));
  if (editions.length === 0 || isUnknown(report)) return EXIT.unknown;
  return hasBrokenPromise(report) ? EXIT.fail : EXIT.pass;
}
