import { loadReaders } from '../../src/carriers/read.ts';
import type { SelectedCarrier } from '../../src/carriers/select.ts';
import { buildFacts } from '../../src/facts/build.ts';
import type { Change, FileSides } from '../../src/facts/change.ts';
import type { Facts, SourceFacts } from '../../src/facts/facts.ts';
import { interfaceFacts } from '../../src/facts/features/build.ts';
import { buildTagFacts } from '../../src/facts/tag/build.ts';
import { planTag } from '../../src/facts/tag/plan.ts';
import type { FileText } from '../../src/facts/text.ts';
import { buildTipFacts } from '../../src/facts/tip/build.ts';
import { numberOf, onlyFields, releaseFields } from '../../src/numbering/number.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Example, TagExample } from '../../src/rules/rule.ts';
import { interfaceFactsOf } from './interface-situation.ts';

const readers = await loadReaders([]);

/**
 * Builds the facts that a rule's example speaks of, through the real spec reader and the real fact builder; what an example
 * cannot say of a change is said beside it.
 */
export function factsOf(example: Example, around: (change: Change) => Partial<Change> = () => ({})): Facts {
  if (example.tag !== undefined) return tagFactsOf(example, example.tag);
  if (example.interface !== undefined) return interfaceFactsOf(example, example.interface);
  if (example.declared !== undefined) return tipFactsOf(example, example.declared);
  const schemeId = example.scheme ?? 'openeuler';
  const scheme = schemeById(schemeId);
  if (scheme === undefined) throw new Error(`the example names no scheme: ${schemeId}`);
  const policy: Policy = {
    ...DEFAULT_POLICY,
    scheme: schemeId,
    strictness: example.strictness ?? 'practice',
    ...(example.newBuild === undefined ? {} : { newBuild: example.newBuild }),
    lines: [
      {
        branch: 'line',
        role: example.role ?? 'maintenance',
        place: { line: 1, column: 1 },
        ...(example.from === undefined ? {} : { from: example.from }),
      },
    ],
  };
  const tagOf = (number: string): string => {
    const parsed = numberOf(scheme, number);
    return parsed === undefined ? number : onlyFields(parsed, releaseFields(scheme)).text;
  };
  const { before, after } = example;
  const carriers: (SelectedCarrier & FileSides)[] = [];
  if (before !== undefined && after !== undefined) {
    const body = example.spec === 'changed' ? '%build\nmake all\n' : '%build\nmake\n';
    carriers.push(
      {
        path: 'kernel.spec',
        kind: 'rpm-spec',
        base: text(specOf(before, before, '%build\nmake\n')),
        head: text(specOf(after, example.changelog ?? after, body, example.date, before)),
        origin: undefined,
      },
      {
        path: 'SOURCE',
        kind: 'text',
        base: text(`${tagOf(before)}\n`),
        head: text(`${example.sourceTag ?? tagOf(numberOf(scheme, after) === undefined ? before : after)}\n`),
        origin: undefined,
      },
    );
  }
  const change: Change = {
    branch: 'line',
    policy,
    readers,
    policyFile: { path: '.github/pawl.yml', present: true, changed: false, atBase: [], atHead: [] },
    carriers,
    interfaces: [],
    paths: [...(before === after ? [] : ['SOURCE', 'kernel.spec']), ...(example.files ?? [])],
    top: example.top?.map((name) => ({
      name: name.replace(/\/$/, ''),
      kind: name.endsWith('/') ? 'directory' : 'file',
    })),
    behind: false,
    labels: [...(example.emergency === 'declared' ? ['emergency'] : []), ...(example.labels ?? [])],
    body: '',
    ...(example.sourceHas === undefined ? {} : { source: sourceOf(example.sourceHas, carriers) }),
    openPulls: example.contest && {
      own: example.contest.own,
      unread: 0,
      files: Object.entries(example.contest.claims).map(([pull, number]) => ({
        pull: Number(pull),
        path: 'kernel.spec',
        text: text(specOf(number, number, '%build\nmake\n')),
      })),
    },
  };
  return buildFacts({ ...change, ...around(change) }, interfaceFacts);
}

/** A pull request that declares a number, where tags carry them. */
function tipFactsOf(example: Example, { earlier, apart = [], also }: NonNullable<Example['declared']>): Facts {
  const place = { line: 1, column: 1 };
  const policy: Policy = {
    ...DEFAULT_POLICY,
    scheme: example.scheme ?? 'openeuler',
    strictness: example.strictness ?? 'practice',
    lines: [{ branch: 'line', role: example.role ?? 'maintenance', place }],
  };
  const tags = [...earlier, ...apart].map((name) => ({ name, id: 'a'.repeat(40) }));
  const standings = new Map(tags.map(({ name }) => [name, earlier.includes(name) ? 'ancestor' : 'apart'] as const));
  const trailers = [example.after, also].flatMap((number) => (number === undefined ? [] : [`Release-Tag: ${number}`]));
  const change: Change = {
    branch: 'line',
    policy,
    readers,
    policyFile: { path: '.github/pawl.yml', present: true, changed: false, atBase: [], atHead: [] },
    carriers: [],
    interfaces: [],
    paths: [],
    behind: false,
    labels: example.emergency === 'declared' ? ['emergency'] : [],
    body: ['What it does.', '', ...trailers].join('\n'),
  };
  return buildTipFacts(change, { tags, standings });
}

/** What a look into the source repository gives for the tag that SOURCE names after the change. */
function sourceOf(
  has: NonNullable<Example['sourceHas']>,
  carriers: readonly (SelectedCarrier & FileSides)[],
): SourceFacts {
  const why = { en: 'it is hidden', zh: '它不可见' };
  if (has === 'hidden') return { repository: 'openeuler/kernel', answer: { kind: 'unreachable', why } };
  const heads = carriers.flatMap(({ head }) => (head.kind === 'text' ? [head.text.trim()] : []));
  const tags = new Map(heads.map((tag) => [tag, has.includes(tag) ? 'there' : 'missing'] as const));
  return { repository: 'openeuler/kernel', answer: { kind: 'read', tags } };
}

const BY_NAME = { line: 1, column: 1 } as const;
const COMMIT = 'c'.repeat(40);

/** A tag in the surroundings that an example gives it, through the real planning of what is asked of history. */
function tagFactsOf(example: Example, tag: TagExample): Facts {
  const { earlier = [], apart = [], object = 'commit', event = 'created', onBranch = 'not-asked', lines = [] } = tag;
  const name = example.after ?? '';
  const declared = example.role === undefined ? undefined : { branch: 'line', role: example.role, place: BY_NAME };
  const policy: Policy = {
    ...DEFAULT_POLICY,
    ...(example.scheme === undefined ? {} : { scheme: example.scheme }),
    strictness: example.strictness ?? 'practice',
    tags: { ...DEFAULT_POLICY.tags, object: tag.wanted ?? 'any', foreign: tag.foreign ?? 'ignore' },
    lines:
      declared === undefined
        ? undefined
        : [
            { ...declared, ...(example.from === undefined ? {} : { from: example.from }) },
            ...lines.map((line) => ({ ...line, place: BY_NAME })),
          ],
  };
  const others = [...earlier, ...apart].map((other) => ({ name: other, id: 'a'.repeat(40) }));
  const branch = declared?.branch;
  const { asked } = planTag({ name, branch, policy, others });
  const committed = Date.parse(tag.committed ?? '2024-01-01') / 1000;
  const annotated = object === 'annotated' || object === 'signed';
  const leads = object === 'commit' || annotated;
  return buildTagFacts({
    name,
    event,
    formerly: event === 'created' ? undefined : 'f'.repeat(40),
    branch,
    policy,
    policyFile: { path: '.github/pawl.yml', present: true, changed: false, atBase: [], atHead: [] },
    object: leads
      ? { kind: 'commit', id: COMMIT, annotated, commit: COMMIT, committed, tagged: annotated ? committed : undefined }
      : { kind: object, id: COMMIT, annotated: object === 'too-deep' },
    signed: tag.wanted === 'signed' ? object === 'signed' : undefined,
    others,
    standings: new Map(
      leads ? asked.map((other) => [other.name, earlier.includes(other.name) ? 'ancestor' : 'apart']) : [],
    ),
    onBranch,
    readers,
    carriers: [],
  });
}

const text = (content: string): FileText => ({ kind: 'text', text: content });

function specOf(number: string, changelog: string, body: string, date = 'Mon Nov 02 2026', older?: string): string {
  const dash = number.indexOf('-');
  return [
    'Name: kernel',
    `Version: ${number.slice(0, dash)}`,
    `Release: ${number.slice(dash + 1)}`,
    'Summary: the kernel',
    'License: GPLv2',
    '%description',
    'The kernel.',
    body,
    '%changelog',
    `* ${date} A Maintainer <a@example.org> - ${changelog}`,
    '- an entry',
    '',
    ...(older === undefined || changelog === older
      ? []
      : [`* Mon Nov 02 2026 A Maintainer <a@example.org> - ${older}`, '- an entry', '']),
  ].join('\n');
}
