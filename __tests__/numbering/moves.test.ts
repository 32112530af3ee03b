import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../src/numbering/columns.ts';
import { numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import type { ReleasingRole, Strictness } from '../../src/numbering/scheme.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { stepJudge } from '../../src/numbering/step-judge.ts';
import { moveBetween, nextNumbers, notReset, stepsOf, stepsTaken } from '../../src/numbering/steps.ts';

function read(id: string, text: string): ReleaseNumber {
  const scheme = schemeById(id);
  const number = scheme && numberOf(scheme, text);
  if (number === undefined) throw new Error(`${id} does not read ${text}`);
  return number;
}

/** What a move is under a role: allowed, by a step that it does not have, or with these fields not as they should be. */
function verdict(id: string, from: string, to: string, role: ReleasingRole, strictness: Strictness): string {
  const [previous, next] = [read(id, from), read(id, to)];
  const said = longVerdict(previous, next, role, strictness);
  // The answer from columns and the long one are the same.
  const columns = columnsOf(previous.scheme, [previous, next]);
  const short = stepJudge(columns, stepsOf(previous.scheme, [role], strictness))(0, 1);
  expect({ from, to, short }).toEqual({ from, to, short: /^allowed|^skips/.test(said) });
  return said;
}

function longVerdict(
  previous: ReleaseNumber,
  next: ReleaseNumber,
  role: ReleasingRole,
  strictness: Strictness,
): string {
  const move = moveBetween(previous, next);
  if (move.kind !== 'forward') return move.kind;
  const taken = stepsTaken(stepsOf(previous.scheme, [role], strictness), move);
  if (taken.length === 0) return `no step raises ${move.top.field}`;
  const left = taken.map((step) => notReset(previous.scheme, step, move).map(({ field }) => field));
  const best = left.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (best.length > 0) return `wrong: ${best.join(', ')}`;
  return (move.distance ?? 1) > 1 && taken.every(({ by }) => by === undefined)
    ? `skips ${move.distance ?? 0}`
    : 'allowed';
}

const DEV = 'development';
const MAINT = 'maintenance';

describe('moves that history made, and moves that it must not make', () => {
  test.each<readonly [string, string, string, ReleasingRole, string]>([
    ['openeuler', '5.10.0-123.0.0', '5.10.0-124.0.0', DEV, 'allowed'],
    ['openeuler', '5.10.0-123.0.0', '5.10.0-123.1.0', DEV, 'no step raises maint'],
    ['openeuler', '5.10.0-136.12.0', '5.10.0-137.0.0', MAINT, 'no step raises devel'],
    ['openeuler', '5.10.0-136.12.0', '5.10.0-136.15.0', MAINT, 'skips 3'],
    ['openeuler', '5.10.0-136.12.2', '5.10.0-136.13.2', MAINT, 'wrong: emergency'],
    ['openeuler', '5.10.0-136.12.0.86', '5.10.0-136.12.0.87', MAINT, 'same'],
    ['openeuler', '5.10.0-104.0.0', '6.1.0-1.0.0', DEV, 'allowed'],
    ['openeuler-monthly', '4.19.90-2412.3.0', '4.19.90-2502.2.0', MAINT, 'allowed'],
    ['openeuler-monthly', '4.19.95-2002.6.0', '4.19.90-2003.1.0', MAINT, 'backward'],
    ['rhel', '5.14.0-427.el9', '5.14.0-427.1.1.el9_4', MAINT, 'allowed'],
    ['rhel', '5.14.0-427.el9', '5.14.0-427.13.1.el9_4', MAINT, 'skips 13'],
    ['rhel', '5.14.0-427.13.1.el9_4', '5.14.0-427.14.el9_4', MAINT, 'wrong: z'],
    ['rhel', '5.14.0-427.13.1.el9_4', '5.14.0-428.el9', MAINT, 'no step raises x'],
    ['rhel', '5.14.0-427.13.1.el9_4', '5.14.0-428.1.1.el9', DEV, 'wrong: y, z'],
    ['rhel', '5.14.0-362.8.1.el9_3', '5.14.0-427.13.1.el9_4', 'following', 'allowed'],
    ['rhel', '4.18.0-348.12.2.el8_5', '4.18.0-348.12.2.el8_5.alma', 'following', 'same'],
    ['rhel', '5.14.0-0.rc7.54.el9', '5.14.0-1.el9', DEV, 'allowed'],
    ['rhel', '5.14.0-1.el9', '5.14.0-0.rc7.54.el9', DEV, 'backward'],
    ['fedora', '6.6.8-201.fc39', '6.6.9-200.fc39', MAINT, 'allowed'],
    ['fedora', '5.17.0-0.rc4.9195e5e0adbb.97', '5.17.0-0.rc4.038101e6b2cd.98', DEV, 'allowed'],
    ['fedora', '5.17.0-0.rc4.9195e5e0adbb.97', '5.17.0-0.rc4.038101e6b2cd.97', DEV, 'same'],
    ['fedora', '6.8.5-101.fc38', '6.8.5-100.fc38', MAINT, 'backward'],
    ['ubuntu', '5.4.0-214.234', '5.4.0-216.236', MAINT, 'skips 2'],
    ['ubuntu', '5.4.0-215.235', '5.4.0-216.236', MAINT, 'allowed'],
    ['ubuntu', '5.4.0-215.235', '5.4.0-216.235', MAINT, 'wrong: upload'],
    ['ubuntu', '4.15.0-208.219', '4.15.0-208.220', MAINT, 'allowed'],
    ['ubuntu', '4.15.0-208.219', '4.15.0-208.219+1', MAINT, 'allowed'],
    ['ubuntu', '4.15.0-208.219+1', '4.15.0-208.220', MAINT, 'allowed'],
    ['ubuntu', '5.15.0-85.95~20.04.2', '5.15.0-86.96~20.04.1', MAINT, 'allowed'],
    ['ubuntu', '5.15.0-85.95~20.04.1', '5.15.0-85.95~20.04.2', MAINT, 'allowed'],
    ['ubuntu', '5.3.0-17.18', '5.4.0-0.0', DEV, 'allowed'],
    ['debian', '5.10.120-1', '5.10.120-2', MAINT, 'allowed'],
    ['debian', '5.10.113-1', '5.10.120-1', MAINT, 'allowed'],
    ['debian', '5.10.120-1', '5.10.120-1+deb11u1', MAINT, 'allowed'],
    ['debian', '6.1~rc8-1~exp1', '6.1-1~exp1', DEV, 'allowed'],
    ['debian', '6.1-1', '6.1-1~exp1', DEV, 'backward'],
    ['linux', 'v6.6-rc7', 'v6.6', DEV, 'allowed'],
    ['linux', 'v6.6-rc3', 'v6.6-rc5', DEV, 'skips 2'],
    ['linux', 'v6.6', 'v6.7-rc1', DEV, 'allowed'],
    ['linux', 'v6.6', 'v6.8-rc1', DEV, 'skips 2'],
    ['linux', 'v6.19', 'v7.0-rc1', DEV, 'allowed'],
    ['linux', 'v6.6', 'v6.6-rc7', DEV, 'backward'],
    ['linux', 'v6.6', 'v6.6.1', MAINT, 'allowed'],
    ['linux', 'v6.6', 'v6.6.1', DEV, 'no step raises sublevel'],
    ['linux', 'v6.6', 'v6.6.2', MAINT, 'skips 2'],
    ['linux', 'v6.6-rc7', 'v6.6.1', 'following', 'wrong: sublevel'],
    ['android-gki', '5.4.42-android12-0', '5.4.61-android12-0', MAINT, 'allowed'],
    ['android-gki', '5.4.42-android12-0', '5.4.42-android12-1', MAINT, 'allowed'],
    ['android-gki', '5.4.42-android12-0', '5.4.40-android12-1', MAINT, 'wrong: sublevel'],
    ['android-gki', 'android14-6.1-2024-05_r5', 'android14-6.1-2024-07_r1', MAINT, 'allowed'],
    ['interface', '0.2.0', '1.0.0', DEV, 'allowed'],
    ['interface', '0.2.0', '0.3', DEV, 'allowed'],
    ['interface', '0.2.3', '0.3.3', DEV, 'wrong: bugfix'],
    ['interface', '1.2', '1.2.0', DEV, 'same'],
    ['semver', '1.2.3', '1.3.0-rc.0', DEV, 'allowed'],
    ['semver', '1.2.3', '1.3.1', DEV, 'wrong: patch'],
    ['semver', '1.2.3', '1.2.5', DEV, 'skips 2'],
    ['semver', '1.2.3+a', '1.2.3+b', DEV, 'same'],
    ['calver', '2024.05.17', '2024.06.02', DEV, 'allowed'],
    ['calver', '24.04', '24.04.1', DEV, 'allowed'],
    ['rpm', '5.14.0-427.el9', '5.14.0-503.el9', DEV, 'allowed'],
  ])('%s: %s to %s on a %s line: %s', (id, from, to, role, expected) => {
    expect(verdict(id, from, to, role, 'practice')).toBe(expected);
  });

  test('the published rule has no new series', () => {
    expect(verdict('openeuler', '5.10.0-104.0.0', '6.1.0-1.0.0', DEV, 'published')).toBe('no step raises base');
  });

  test.each([
    ['linux', 'v6.6-rc3', 'v6.6-rc5', 2],
    ['linux', 'v6.6-rc7', 'v6.6', undefined],
    ['linux', 'v6.19', 'v7.0-rc1', undefined],
    ['rhel', '5.14.0-427.el9', '5.14.0-427.13.1.el9_4', 13],
    ['interface', '1.2', '1.2.2', 2],
    ['openeuler', '5.10.0-1.0.0', '6.1.0-1.0.0', undefined],
  ])('%s: from %s to %s it is %s steps', (id, from, to, distance) => {
    const move = moveBetween(read(id, from), read(id, to));
    expect(move.kind === 'forward' && move.distance).toBe(distance);
  });

  test.each([
    ['openeuler', '5.10.0-999999999.0.0', DEV, ''],
    ['semver', '1.2.999999999999999', DEV, '1.3.0 2.0.0'],
    ['rpm', '5.14.0-a', DEV, '5.14.1-1'],
  ] as const)('%s: what cannot rise is not offered after %s', (id, text, role, next) => {
    const numbers = nextNumbers(read(id, text), [role], 'published').map(({ number }) => number.text);
    expect(numbers.join(' ')).toBe(next);
  });

  test('a field that is left out is shown as such', () => {
    expect(moveBetween(read('linux', 'v6.6-rc7'), read('linux', 'v6.6'))).toMatchObject({
      top: { field: 'rc', was: '7', is: '–' },
    });
    expect(moveBetween(read('interface', '1.2'), read('interface', '1.2.1'))).toMatchObject({
      top: { field: 'bugfix', was: '0', is: '1' },
    });
  });
});
