import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSpec } from '../../src/spec/read.ts';
import type { SpecReading } from '../../src/spec/types.ts';
import { print, program } from './support/programs.ts';
import { askRpm, rpmVersion, type Verdict } from './support/rpm.ts';
import { textOf } from './support/specs.ts';

const PROGRAMS = 3000;
const SEED = 20241125;

/** What is wrong about a reading, next to rpm's answer; undefined when they agree. */
function difference(spec: string, { main, notes }: SpecReading, verdict: Verdict): string | undefined {
  const values = [main.epoch, main.version, main.release];
  const unknown = values.find((value) => value?.kind === 'unknown');
  // rpm runs these, and may stop at what they give.
  const runsSomething = /%\(|%\{lua/.test(spec);
  switch (verdict) {
    case 'crashed':
      return undefined;
    case 'refused': {
      const said = notes.some(({ kind }) => kind === 'refused' || kind === 'condition-unknown');
      return unknown !== undefined || said || runsSomething ? undefined : 'read without a word';
    }
    default: {
      if (unknown?.kind === 'unknown') {
        const left = /[%{}]/.test(verdict.version + verdict.release);
        const allowed = runsSomething || left || unknown.why.kind === 'undefined-macro';
        return allowed ? undefined : `not evaluated: ${JSON.stringify(unknown.why)}`;
      }
      const [epoch = '', version, release] = values.map(textOf);
      const same = plainEpoch(epoch) === plainEpoch(verdict.epoch);
      return same && version === verdict.version && release === verdict.release
        ? undefined
        : `read as ${epoch}:${version}-${release}`;
    }
  }
}

/** rpm keeps an epoch as a number. */
function plainEpoch(epoch: string): string {
  return epoch === '(none)' ? epoch : String(Number(epoch));
}

test(`${PROGRAMS} generated specs give what rpm gives`, () => {
  if (rpmVersion() === undefined) {
    process.stdout.write('skipped: rpm is not installed\n');
    return;
  }
  const programs = fc.sample(program, { numRuns: PROGRAMS, seed: SEED });
  const specs = new Map(programs.map((lines, index) => [`gen${index}`, print(lines, `gen${index}`)]));
  const answers = askRpm(specs);
  const tally = { same: 0, unknown: 0, refused: 0, crashed: 0 };
  const wrong: string[] = [];
  for (const [name, spec] of specs) {
    const reading = readSpec(spec);
    if (reading.kind !== 'spec') throw new Error('a generated spec is small');
    const answer = answers.get(name) ?? 'refused';
    const fault = difference(spec, reading, answer);
    if (fault !== undefined) wrong.push(`${fault}; rpm: ${JSON.stringify(answer)}\n${spec}`);
    else if (typeof answer === 'string') tally[answer] += 1;
    else if (reading.main.version?.kind === 'value' && reading.main.release?.kind === 'value') tally.same += 1;
    else tally.unknown += 1;
  }
  process.stdout.write(`${PROGRAMS} specs, rpm beside the reader: ${JSON.stringify(tally)}\n`);
  expect(
    wrong
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 6)
      .join('\n\n'),
  ).toBe('');
  expect(tally.same).toBeGreaterThan(PROGRAMS / 4);
});
