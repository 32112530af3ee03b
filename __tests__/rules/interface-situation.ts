import { loadReaders } from '../../src/carriers/read.ts';
import { readText } from '../../src/carriers/text.ts';
import { buildFacts } from '../../src/facts/build.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { interfaceFacts } from '../../src/facts/features/build.ts';
import { blankedIn, type FileReading, type InterfaceReading, readFeatures } from '../../src/facts/features/reading.ts';
import { withRelease } from '../../src/facts/features/release.ts';
import type { FileText } from '../../src/facts/text.ts';
import { loadFeatureReaders } from '../../src/features/readers.ts';
import { DEFAULT_DEMANDS, type InterfaceRule } from '../../src/policy/interfaces.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Example, InterfaceExample } from '../../src/rules/rule.ts';

const readers = await loadReaders([]);
const featureReaders = await loadFeatureReaders(['plain', 'symbols']);

const PATH = 'list';

/** The facts of an example about an interface, through the real readers and the real fact builder. */
export function interfaceFactsOf(example: Example, set: InterfaceExample): Facts {
  const { before, after, labels = [], trailers = '', today } = example;
  const numbered = before !== undefined && after !== undefined;
  const rule: InterfaceRule = {
    name: 'modes',
    ...(numbered ? { version: { path: 'version', kind: 'text', scheme: 'interface' } } : {}),
    source: { from: 'features', paths: [PATH], kind: set.kind ?? 'plain', per: 'interface' },
    ...DEFAULT_DEMANDS,
    belowOne: 'strict',
    place: { line: 1, column: 1 },
    ...set.policy,
  };
  const policy: Policy = { ...DEFAULT_POLICY, interfaces: [rule], strictness: example.strictness ?? 'practice' };
  const facts = buildFacts(
    {
      branch: 'line',
      policy,
      readers,
      policyFile: { path: '.github/pawl.yml', present: true, changed: false, atBase: [], atHead: [] },
      carriers: [],
      interfaces: [readingOf(rule, set, before, after)],
      paths: [PATH, 'version'],
      behind: false,
      labels,
      body: `A change.\n\n${trailers}`,
    },
    interfaceFacts,
  );
  const { released } = set;
  const dated = { ...facts, ...(today === undefined ? {} : { today }) };
  if (released === undefined) return dated;
  const files = new Map([[PATH, read(linesOf(released.set), rule)]]);
  const reading = { tag: released.number, files, version: released.number };
  return { ...dated, interfaces: facts.interfaces.map((face) => withRelease(face, reading, policy)) };
}

const linesOf = (lines: readonly string[]): FileText => ({ kind: 'text', text: `${lines.join('\n')}\n` });

function read(text: FileText, rule: InterfaceRule): FileReading {
  const { source } = rule;
  const reader = featureReaders[source.from === 'features' && source.kind === 'symbols' ? 'symbols' : 'plain'];
  if (reader === undefined || source.from !== 'features') throw new Error('the example has no reader');
  return readFeatures(text, reader, PATH, source);
}

function readingOf(
  rule: InterfaceRule,
  { was, is, kind = 'plain' }: InterfaceExample,
  before: string | undefined,
  after: string | undefined,
): InterfaceReading {
  const head = headOf(is);
  const old = read(linesOf(was), rule);
  const blanked = blankedIn(PATH, old, head);
  const now = blanked.length > 0 ? old : read(head, rule);
  const weigh = featureReaders[kind]?.weigh ?? (() => 'changed' as const);
  return {
    rule,
    touched: 'set',
    files: [{ path: PATH, before: old, after: now, weigh }],
    reported: [],
    version:
      before === undefined || after === undefined ? undefined : { before: readText(before), after: readText(after) },
    unread: 'none',
    conflicts: [],
    problems: [
      ...(now.kind === 'unreadable' ? [{ kind: 'unreadable', side: 'head', problem: now.problem } as const] : []),
      ...blanked,
    ],
  };
}

function headOf(is: InterfaceExample['is']): FileText {
  switch (is) {
    case 'deleted':
      return { kind: 'absent' };
    case 'blank':
      return { kind: 'text', text: '\n' };
    case 'binary':
      return { kind: 'unreadable', why: { because: 'binary', line: 1 } };
    default:
      return linesOf(is);
  }
}
