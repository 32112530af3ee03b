import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPolicy } from '../../__tests__/policy/support/load.ts';
import { mergeTexts } from '../../src/facts/merge.ts';
import { diffFeatures } from '../../src/features/diff.ts';
import { FEATURE_KINDS, VERDICT_KINDS } from '../../src/features/kinds.ts';
import { loadFeatureReaders, loadVerdictReaders } from '../../src/features/readers.ts';
import { compareNumbers, numberOf, withValues } from '../../src/numbering/number.ts';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { compileGlob } from '../../src/policy/glob.ts';
import { sayPolicyFact } from '../../src/policy/say.ts';
import { readSavedReport } from '../../src/render/saved-report.ts';
import { rightLines } from '../../src/sinks/github/hunks.ts';
import { readSubject } from '../../src/sources/event.ts';
import { packagedText } from '../../src/spec/packaged.ts';
import { readSpec } from '../../src/spec/read.ts';
import { fileTargets } from './files.ts';

/** Something that reads foreign text, with texts to begin from. It must answer, whatever the text; it may never throw. */
export interface Target {
  readonly seeds: readonly string[];
  readonly read: (text: string) => void;
  /** Called after the last text. */
  readonly close?: () => void;
}

const SEEDS = '__tests__/fuzz/seeds';

/** The folder of a target's kept texts. */
export const folderOf = (name: string): string => name.replaceAll(' ', '-');

/** Texts that once found something, or that lead deep into a reader: small files, one folder a target. */
function kept(name: string): readonly string[] {
  try {
    const folder = join(SEEDS, folderOf(name));
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  } catch {
    return [];
  }
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`broken: ${what}`);
};

const POLICIES = [
  'extends: a/b/c.yml@v1\nstrictness: practice\nscheme: openeuler\nlines:\n  - {branch: OLK-5.10, role: development, base: "5.10.0"}\n',
  'schemes:\n  acme:\n    form: "{base}-{devel}.{maint}[.{build:4}]"\n    fields: {base: {}, devel: {}, maint: {}, build: {}}\n    steps: {development: [{raises: devel, resets: [maint]}]}\n',
  'tags: {include: ["*"], exclude: ["*-rc"], prefix: "", object: any, foreign: ignore}\ncarriers: [{path: kernel.spec, kind: rpm-spec}]\n',
  'interfaces:\n  - name: a\n    version: {path: a.yml, pointer: /v, scheme: interface}\n    features: {path: a.yml, pointer: /f}\n    removed: major\nrules: {number-gap: off}\nwaivers: [{rule: number-gap, reason: x, until: "2026-12-31"}]\n',
];

const SPECS = [
  '%global a 1\n%define b() %{1}.%{a}\nName: k\nVersion: 5.10.0\nRelease: %{a}.%{b 2}%{?dist}\n%if 0%{?x:1} && "a" == "b"\nSource: y\n%else\nEpoch: 1\n%endif\n%description\nx\n%changelog\n* Mon Jan 01 2024 A <a@b> - 5.10.0-1\n- x\n',
  'Version: %{lua: print(1)}\nRelease: %(date)\n%include x\n%{expand: %global c 2}\n%{!?d:%global d %{expr: 1+2*3}}\n%package -n x\nVersion: %[1 + %{c}]\n',
];

const PATCH =
  '@@ -10,4 +10,5 @@ %global x\n context\n-old\n+new one\n after\n\\ No newline at end of file\n@@ -90,2 +91,3 @@\n twice\n+twice\n';

function reports(): Target {
  return {
    seeds: ['{"verdict":"pass","findings":[],"head":"a","line":null}', '[]', 'null', '{"__proto__":{}}'],
    read: (text) => void readSavedReport(text),
  };
}

function events(): Target {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-fuzz-'));
  const file = join(folder, 'event.json');
  return {
    seeds: [
      `{"number":7,"pull_request":{"number":7,"head":{"repo":{"fork":true}}}}`,
      `{"merge_group":{"base_sha":"${'a'.repeat(40)}","head_sha":"${'b'.repeat(40)}","base_ref":"refs/heads/x","head_ref":"y"}}`,
      `{"ref":"refs/tags/v1","before":"${'0'.repeat(40)}","after":"${'1'.repeat(40)}","deleted":false,"forced":true}`,
      '{"ref":"v1","ref_type":"tag","release":{"tag_name":"v1","draft":false},"action":"published"}',
    ],
    read: (text) => {
      writeFileSync(file, text, 'latin1');
      for (const name of [
        'pull_request',
        'merge_group',
        'push',
        'create',
        'delete',
        'release',
        'workflow_run',
        text.slice(0, 9),
      ])
        readSubject(name, file);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

function numbers(): Target {
  return {
    seeds: [
      '5.10.0-136.12.0.86.oe2203sp1.aarch64',
      '4.19.90-2003.4.0.0036',
      'v6.6-rc3',
      '1:2.0~rc1-1+deb12u3',
      '5.4.0-42.46~18.04.1',
      'android13-5.15-2024-01_r1',
      '2.0.0-alpha.1+b',
    ],
    read: (text) => {
      for (const scheme of SCHEMES) {
        const number = numberOf(scheme, text);
        if (number === undefined) continue;
        const again = numberOf(scheme, withValues(number, {}).text);
        must(again !== undefined && compareNumbers(number, again) === 0, `${scheme.id}: what is printed is the number`);
      }
    },
  };
}

async function readers(): Promise<Readonly<Record<string, Target>>> {
  const sets = Object.entries(await loadFeatureReaders(FEATURE_KINDS));
  const verdicts = Object.entries(await loadVerdictReaders(VERDICT_KINDS));
  const ofSets = sets.map(([kind, reader]): [string, Target] => {
    const options = reader.examples.map(({ path, options: more = {} }) => ({ path, ...more }));
    const read = (text: string): void => {
      for (const each of options.slice(0, 3)) {
        const reading = reader.read(text, each);
        if (reading.kind === 'unreadable') continue;
        const lines = text.split('\n').length;
        must(
          reading.features.every(({ line }) => line >= 1 && line <= lines),
          'a feature stands on a line of its file',
        );
        must(
          diffFeatures(reading.features, reading.features, reader.weigh).length === 0,
          'nothing differs from itself',
        );
      }
    };
    return [
      kind,
      {
        seeds: reader.examples.flatMap(({ before, after }) => (after === undefined ? [before] : [before, after])),
        read,
      },
    ];
  });
  const ofVerdicts = verdicts.map(([kind, reader]): [string, Target] => [
    kind,
    {
      seeds: reader.examples.map((example) => String(Object(example).text ?? Object(example).before ?? '')),
      read: (text) => void reader.read(text, { path: 'report' }),
    },
  ]);
  return Object.fromEntries([...ofSets, ...ofVerdicts]);
}

/** Everything that is fuzzed, by the name that `npm run fuzz` takes. */
export async function targets(): Promise<Readonly<Record<string, Target>>> {
  const all: Readonly<Record<string, Target>> = {
    policy: {
      seeds: POLICIES,
      read: (text) => {
        const reading = loadPolicy(text);
        if (reading.kind === 'invalid') for (const { fact } of reading.problems) sayPolicyFact(fact);
      },
    },
    glob: {
      seeds: ['openEuler-22.03-LTS-SP{3,4}', '**/*.spec', '[!a-z]?\\*', '{a,{b,c}}'],
      read: (text) => {
        const glob = compileGlob(text);
        if (glob.kind !== 'wrong') glob.matches(text);
      },
    },
    spec: {
      seeds: SPECS,
      read: (text) => {
        const spec = readSpec(text);
        if (spec.kind === 'spec') spec.changelog.map(spec.numberOf);
        packagedText(text);
      },
    },
    merge: {
      seeds: ['a\nb\nc\n\0a\nx\nc\n\0a\nb\nd\n'],
      read: (text) => {
        const [origin = '', ours = '', theirs = ''] = text.split('\0');
        mergeTexts(origin, ours, theirs);
      },
    },
    hunks: { seeds: [PATCH], read: (text) => void rightLines(text) },
    report: reports(),
    event: events(),
    numbers: numbers(),
    ...(await fileTargets()),
    ...(await readers()),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, target]) => [name, { ...target, seeds: [...target.seeds, ...kept(name)] }]),
  );
}
