import { extendsOf, loadPolicy } from '../../__tests__/policy/support/load.ts';
import { readBaseline } from '../../src/audit/baseline.ts';
import { lineOf } from '../../src/carriers/carrier.ts';
import { CARRIER_KINDS, type CarrierKind } from '../../src/carriers/kinds.ts';
import { loadReaders } from '../../src/carriers/read.ts';
import { compileTitle } from '../../src/features/title-pattern.ts';
import { askedOf, readChanged } from '../../src/sources/git/changed.ts';
import { parseCommit } from '../../src/sources/git/commit.ts';
import { readGraph } from '../../src/sources/git/graph.ts';
import { parseRefs } from '../../src/sources/git/refs.ts';
import { parseTree } from '../../src/sources/git/repository.ts';
import { readRevisions } from '../../src/sources/git/revisions.ts';
import { SourceProblem } from '../../src/sources/problem.ts';
import type { Target } from './targets.ts';

/** Files that state numbers, and what git tells of a stranger's repository. */

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`broken: ${what}`);
};

const STATING: Readonly<Record<CarrierKind, readonly string[]>> = {
  'rpm-spec': [
    '%global r 1\nName: k\nVersion: 5.10.0\nRelease: %{r}.2%{?dist}\n%changelog\n* Mon Jan 01 2024 A <a@b> - 5.10.0-1\n- x\n',
  ],
  text: ['\uFEFF\n  5.10.0-136.12.0  \r\n'],
  'kernel-makefile': ['VERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL = 0\nEXTRAVERSION = -rc3\nNAME = x\n'],
  json: ['{"a": [{"v": "1.2.3"}], "a/b": {"c~d": 1}}'],
  yaml: ["a:\n  - v: '1.2.3' # x\n  - &b {v: 5.10}\nc: *b\n"],
  toml: ['[package]\nname = "x"\nversion = "1.2.3"\n[[a]]\nv = 1979-05-27T07:32:00Z\n'],
  'debian-changelog': [
    'linux (5.10.120-1) bullseye; urgency=medium\n\n  * New\n\n -- A <a@b>  Mon, 02 Nov 2026 00:00:00 +0000\n',
  ],
  'rpm-changes': [
    `${'-'.repeat(67)}\nMon Nov  2 12:00:00 UTC 2026 - a@b\n\n- Update to version 5.3.18:\n\n${'-'.repeat(67)}\n`,
  ],
};

async function carriers(): Promise<readonly (readonly [string, Target])[]> {
  const readers = await loadReaders(CARRIER_KINDS);
  return CARRIER_KINDS.map((kind) => {
    const read = (text: string): void => {
      for (const pointer of ['', '/a/0/v', '/package/version']) {
        const reading = readers[kind]?.({ text }, { pointer });
        if (reading?.kind !== 'stated') continue;
        const { history, headings, headingStarts, packaged, uses } = reading;
        must(
          [...history, packaged, ...uses].every((part) => typeof part === 'string'),
          'what is asked for later is told',
        );
        for (const [index, heading] of headings.entries()) {
          const at = headingStarts[index] ?? Number.NaN;
          must(text[at] === '*' && text.indexOf(heading, at) >= at, 'a heading stands where it is said to');
        }
        for (const { text: run, line, column, computed } of reading.passages) {
          if (computed) continue;
          must(
            lineOf(text, line).slice(column - 1, column - 1 + run.length) === run,
            'a number stands where it is said to',
          );
        }
      }
    };
    return [`carrier ${kind}`, { seeds: STATING[kind], read }] as const;
  });
}

const ID = 'a'.repeat(40);
const LOG = `\u0001${ID} 1700000000 ${ID}\0\n:100644 100644 ${ID} ${ID} M\0kernel.spec\0:000000 100644 ${ID} ${ID} A\0a\nb\0\u0001${ID} 1 \0`;

/** What a log says is the same in whatever pieces it comes. */
function log(): Target {
  const whole = (...chunks: readonly Buffer[]): string => {
    const reader = readRevisions(new Set(['kernel.spec']));
    for (const chunk of chunks) reader.take(chunk);
    return JSON.stringify(reader.end());
  };
  return {
    seeds: [LOG],
    read: (text) => {
      const bytes = Buffer.from(text, 'latin1');
      const at = bytes.length >> 1;
      must(whole(bytes) === whole(bytes.subarray(0, at), bytes.subarray(at)), 'the pieces make no difference');
    },
  };
}

/** The pieces make no difference to what descends from what, nor to which paths differ, and nothing is thrown. */
function lists(): Readonly<Record<string, Target>> {
  const wanted = new Set(['a'.repeat(40), 'c'.repeat(40)]);
  const pairs = [
    { before: ID, after: ID },
    { before: undefined, after: ID },
  ];
  const same = (
    open: () => { take: (chunk: Buffer) => void; end: () => unknown },
    seeds: readonly string[],
  ): Target => {
    const read = (...chunks: readonly Buffer[]): string => {
      const reader = open();
      for (const chunk of chunks) reader.take(chunk);
      return JSON.stringify(reader.end());
    };
    return {
      seeds,
      read: (text) => {
        const bytes = Buffer.from(text, 'latin1');
        const at = bytes.length >> 1;
        must(read(bytes) === read(bytes.subarray(0, at), bytes.subarray(at)), 'the pieces make no difference');
      },
    };
  };
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
  return {
    'git graph': same(() => readGraph(wanted), [`${a} ${b} ${c}\n${b} ${c}\n${c}\n`]),
    'git changed': same(() => readChanged(pairs), [pairs.map(askedOf).join('kernel.spec\0')]),
    'git commit': {
      seeds: [`tree ${a}\nparent ${b}\nauthor A <a@b> 1 +0\ncommitter A <a@b> 1 +0\n\nx`],
      read: (text) => {
        try {
          parseCommit(ID, Buffer.from(text, 'latin1'));
        } catch (problem) {
          if (!(problem instanceof SourceProblem)) throw problem;
        }
      },
    },
  };
}

const REF = ['refs/tags/v1', 'commit', ID, '', '', '', '', '1700000000', ' ', '', ID, '', ID, ''].join('\0');

export async function fileTargets(): Promise<Readonly<Record<string, Target>>> {
  return {
    ...Object.fromEntries(await carriers()),
    'git log': log(),
    ...lists(),
    'git refs': { seeds: [`${REF}\n${REF.replace('tags', 'heads')}\n`], read: (text) => void parseRefs(text) },
    'git tree': {
      seeds: [`100644 kernel.spec\0${'\u0001'.repeat(20)}40000 dir\0${'\u0002'.repeat(20)}`],
      read: (text) => {
        try {
          parseTree(Buffer.from(text, 'latin1'), 20);
        } catch (problem) {
          // What is malformed is said to be, and nothing else is thrown.
          if (!(problem instanceof SourceProblem)) throw problem;
        }
      },
    },
    baseline: {
      seeds: ['{"findings": [{"rule": "number-gap", "point": "5.10.0-1.0.0", "line": "x"}]}'],
      read: (text) => void readBaseline(text, 'x'),
    },
    title: {
      seeds: ['^\\[(?<number>[\\w.-]+)\\]', '(?P<bump>major|minor)(a*)*b', '(?i)x{1,1000}'],
      read: (text) => {
        const compiled = compileTitle(text);
        if (compiled.kind === 'pattern')
          compiled.read('[5.10.0-136.12.0] a title that is long enough to tell'.repeat(20));
      },
    },
    extends: {
      seeds: ['extends: a/b/c.yml@v1\nscheme: openeuler\n\0lines: [{branch: x, role: maintenance}]\n'],
      read: (text) => {
        const [own = '', base = ''] = text.split('\0');
        const reference = extendsOf(own);
        if (reference !== undefined) loadPolicy(own, { name: reference.name, text: base });
      },
    },
  };
}
