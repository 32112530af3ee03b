import { loadReaders } from '../../src/carriers/read.ts';
import type { SelectedCarrier } from '../../src/carriers/select.ts';
import { buildFacts } from '../../src/facts/build.ts';
import type { Change, FileSides } from '../../src/facts/change.ts';
import type { Facts } from '../../src/facts/facts.ts';
import type { FileText } from '../../src/facts/text.ts';
import { numberOf, onlyFields, releaseFields } from '../../src/numbering/number.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Example } from '../../src/rules/rule.ts';

const readers = await loadReaders([]);

/** Builds the facts that a rule's example speaks of, through the real spec reader and the real fact builder. */
export function factsOf(example: Example): Facts {
  const schemeId = example.scheme ?? 'openeuler';
  const scheme = schemeById(schemeId);
  if (scheme === undefined) throw new Error(`the example names no scheme: ${schemeId}`);
  const policy: Policy = {
    ...DEFAULT_POLICY,
    scheme: schemeId,
    strictness: example.strictness ?? 'practice',
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
    paths: [...(before === after ? [] : ['SOURCE', 'kernel.spec']), ...(example.files ?? [])],
    behind: false,
    labels: example.emergency === 'declared' ? ['emergency'] : [],
    body: '',
  };
  return buildFacts(change);
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
