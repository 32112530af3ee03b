/** Mutations of a packaging branch: each makes of a step that is clean one that must be objected to, and by which rules. */
import { loadReaders } from '../../src/carriers/read.ts';
import { buildFacts } from '../../src/facts/build.ts';
import { interfaceFacts } from '../../src/facts/features/build.ts';
import type { FileText } from '../../src/facts/text.ts';
import { judgeClaim } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import { NUMBER_RULES } from '../../src/rules/number-rules.ts';

/** One step of a branch's history: the numbers before it, newest first, and the one that it takes. */
export interface SpecStep {
  readonly branch: string;
  readonly past: readonly string[];
  readonly next: string;
}

/** What the files of a packaging repository say. */
interface Said {
  readonly number: string;
  /** The numbers of the changelog, newest first. */
  readonly changelog: readonly string[];
  readonly source: string;
  readonly macros?: 'swapped';
}

const NUMBER = /^(\d+\.\d+)\.(\d+)-(\d+)\.(\d+)\.(\d+)\.(\d+)$/;

interface Parts {
  readonly base: string;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly build: string;
}

function partsOf(number: string): Parts | undefined {
  const [, version, sublevel, first, second, third, build] = NUMBER.exec(number) ?? [];
  return build === undefined
    ? undefined
    : { base: `${version}.${sublevel}`, first: Number(first), second: Number(second), third: Number(third), build };
}

const textOf = ({ base, first, second, third, build }: Parts): string => `${base}-${first}.${second}.${third}.${build}`;

const moved = (number: string, change: (parts: Parts) => Partial<Parts>): string | undefined => {
  const parts = partsOf(number);
  return parts === undefined ? undefined : textOf({ ...parts, ...change(parts) });
};

const nextBuild = ({ build }: Parts): string => String(Number(build) + 1).padStart(build.length, '0');

export const tagOf = (number: string): string => number.replace(/\.\d+$/, '');

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function entry(number: string, day: number): string {
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  const heading = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, '0')} ${date.getUTCFullYear()}`;
  return `* ${heading} A Packager <packager@example.org> - ${number}\n- Release\n`;
}

function specText({ number, changelog, macros }: Said): string {
  const [, version, sublevel, first, second, third, build] = NUMBER.exec(number) ?? [];
  const [middle, last] =
    macros === 'swapped' ? ['pkg_release', 'maintenance_release'] : ['maintenance_release', 'pkg_release'];
  const entries = changelog.map((each, index) => entry(each, changelog.length - index));
  return `%global upstream_version ${version}
%global upstream_sublevel ${sublevel}
%global devel_release ${first}
%global maintenance_release .${second}.${third}
%global pkg_release .${build}

Name: kernel
Version: %{upstream_version}.%{upstream_sublevel}
Release: %{devel_release}%{?${middle}}%{?${last}}
Summary: Linux Kernel
License: GPLv2

%description
The Linux Kernel

%changelog
${entries.join('\n')}`;
}

/** A mutation: what the files say instead, or nothing where the step does not lend itself to it. */
export interface SpecMutation {
  readonly name: string;
  /** One of these rules must object. */
  readonly rules: readonly string[];
  readonly policy?: Partial<Policy>;
  readonly mutate: (step: SpecStep) => Partial<Said> | undefined;
}

const claiming = (step: SpecStep, number: string | undefined): Partial<Said> | undefined =>
  number === undefined ? undefined : { number, changelog: [number, ...step.past], source: tagOf(number) };

/** On another series a trunk counts anew, so that no counter is wrong there. */
const startsOver = ({ past: [before = ''], next }: SpecStep): boolean => partsOf(before)?.base !== partsOf(next)?.base;

const isMaintained = ({ past: [before = ''], next }: SpecStep): boolean =>
  (partsOf(before)?.second ?? 0) > 0 && (partsOf(next)?.second ?? 0) > 1;

export const SPEC_MUTATIONS: readonly SpecMutation[] = [
  {
    name: 'two fields at once',
    // A thirteenth month is the calendar's to refuse.
    rules: ['number-step', 'emergency-undeclared', 'calendar'],
    mutate: (step) => {
      const [before = ''] = step.past;
      const number = moved(before, (parts) => ({
        first: parts.first + 1,
        second: parts.second + 1,
        third: 1,
        build: nextBuild(parts),
      }));
      return isMaintained(step) ? claiming(step, number) : undefined;
    },
  },
  {
    name: 'lower',
    rules: ['number-not-greater'],
    mutate: (step) => {
      const [before = ''] = step.past;
      const number = moved(before, (parts) => ({ second: parts.second - 1, build: nextBuild(parts) }));
      return (partsOf(before)?.second ?? 0) > 1 ? claiming(step, number) : undefined;
    },
  },
  {
    name: 'duplicate',
    rules: ['build-not-advanced'],
    mutate: (step) => {
      const [before = ''] = step.past;
      return startsOver(step) || partsOf(step.next)?.second === partsOf(before)?.second
        ? undefined
        : claiming(
            step,
            moved(step.next, () => ({ build: partsOf(before)?.build ?? '' })),
          );
    },
  },
  {
    name: 'gap of packages',
    rules: ['number-gap'],
    policy: { strictness: 'published' },
    mutate: (step) =>
      startsOver(step)
        ? undefined
        : claiming(
            step,
            moved(step.next, (parts) => ({ build: String(Number(parts.build) + 2).padStart(parts.build.length, '0') })),
          ),
  },
  {
    name: 'swapped macro',
    rules: [
      'changelog-mismatch',
      'number-format',
      'carriers-disagree',
      'number-step',
      'build-not-advanced',
      'number-not-greater',
    ],
    mutate: ({ next }) => (partsOf(next) === undefined ? undefined : { macros: 'swapped' }),
  },
  {
    name: 'stale changelog',
    rules: ['changelog-mismatch'],
    mutate: ({ past }) => ({ changelog: past }),
  },
  {
    name: 'wrong SOURCE',
    rules: ['carriers-disagree'],
    mutate: ({ next, past: [before = ''] }) => (tagOf(before) === tagOf(next) ? undefined : { source: tagOf(before) }),
  },
];

const readers = await loadReaders(['rpm-spec', 'text']);

/** The rules that object to a step, notices left out; with a mutation, to what it makes of the step. */
export function judgeSpec(step: SpecStep, said: Partial<Said> = {}, change: Partial<Policy> = {}): readonly string[] {
  const [number = ''] = step.past;
  const policy = { ...DEFAULT_POLICY, ...change };
  const before: Said = { number, changelog: step.past, source: tagOf(number) };
  const after: Said = { number: step.next, changelog: [step.next, ...step.past], source: tagOf(step.next), ...said };
  const text = (content: string): FileText => ({ kind: 'text', text: content });
  const facts = buildFacts(
    {
      branch: step.branch,
      policy,
      readers,
      policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
      carriers: [
        {
          path: 'kernel.spec',
          kind: 'rpm-spec',
          base: text(specText(before)),
          head: text(specText(after)),
          origin: undefined,
        },
        {
          path: 'SOURCE',
          kind: 'text',
          base: text(`${before.source}\n`),
          head: text(`${after.source}\n`),
          origin: undefined,
        },
      ],
      paths: ['kernel.spec', 'SOURCE', 'a.patch'],
      behind: false,
      interfaces: [],
      labels: [],
      body: '',
    },
    interfaceFacts,
  );
  const { findings } = judgeClaim(facts, policy, '2026-01-01', NUMBER_RULES);
  return [...new Set(findings.flatMap(({ rule, severity }) => (severity === 'notice' ? [] : [rule.id])))];
}

/** The steps of a branch: its numbers, oldest first, of the form that the mutations know. */
export function specSteps(branch: string, numbers: readonly string[]): readonly SpecStep[] {
  const fit = numbers.filter((number, index) => NUMBER.test(number) && number !== numbers[index - 1]);
  return fit
    .slice(1)
    .map((next, index) => ({ branch, past: fit.slice(Math.max(0, index - 5), index + 1).reverse(), next }));
}
