import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Line } from '../../src/facts/facts.ts';
import { levelNamed, levelNames, levelsOf } from '../../src/facts/levels.ts';
import { compareNumbers, numberOf, releaseFields } from '../../src/numbering/number.ts';
import { RELEASING_ROLES, type ReleasingRole, STRICTNESSES } from '../../src/numbering/scheme.ts';
import { SCHEMES, schemeById } from '../../src/numbering/schemes.ts';
import { nextNumbers } from '../../src/numbering/steps.ts';

const lineOf = (schemeId: string, roles: readonly ReleasingRole[]): Line => {
  const scheme = schemeById(schemeId);
  if (scheme === undefined) throw new Error(schemeId);
  return { kind: 'line', branch: 'x', roles, scheme, evidence: { because: 'no-history' } };
};

/** The levels after a number, as `name=number`, with the other names of the first. */
function show(schemeId: string, roles: ReleasingRole | readonly ReleasingRole[], text: string): string {
  const line = lineOf(schemeId, [roles].flat());
  const number = numberOf(line.scheme, text);
  if (number === undefined) throw new Error(text);
  return levelsOf(number, line, { strictness: 'practice' })
    .filter(({ step }) => step.unlisted !== true)
    .map(({ name, aliases, number: { text: next } }) => `${[name, ...aliases].join('|')}=${next}`)
    .join(' ');
}

describe('levels are the steps that a scheme declares', () => {
  test.each([
    ['openeuler', 'development', '5.10.0-136.0.0', 'devel|next=5.10.0-137.0.0'],
    ['openeuler', 'maintenance', '5.10.0-136.12.0', 'maint|next=5.10.0-136.13.0 emergency=5.10.0-136.12.1'],
    ['rhel', 'maintenance', '5.14.0-427.13.1.el9_4', 'y|next=5.14.0-427.14.1.el9_4 z|emergency=5.14.0-427.13.2.el9_4'],
    ['linux', 'development', 'v6.6-rc3', 'rc|next=v6.6-rc4 release=v6.6 series|base=v6.7-rc1'],
    ['linux', 'maintenance', 'v6.6.7', 'sublevel|next=v6.6.8'],
    ['semver', 'maintenance', 'v1.2.3', 'patch|next=v1.2.4 minor=v1.3.0 major=v2.0.0'],
    ['interface', 'maintenance', '1.2.0', 'bugfix|next=1.2.1 minor=1.3.0 major=2.0.0'],
  ] as const)('%s, %s, after %s', (scheme, role, text, expected) => {
    expect(show(scheme, role, text)).toBe(expected);
  });

  test('a line in doubt is offered what one of its roles offers, though another keeps quiet about it', () => {
    expect(show('rhel', RELEASING_ROLES, '5.14.0-284.30.1')).toBe(
      'x|next=5.14.0-285 y=5.14.0-284.31.1 z|emergency=5.14.0-284.30.2',
    );
  });

  test('a step that is not offered comes last, whatever its place in the scheme, and is never the usual one', () => {
    const line = lineOf('semver', ['maintenance']);
    const steps = {
      ...line.scheme.steps,
      maintenance: [{ raises: 'major', unlisted: true }, { raises: 'patch' }],
    } as const;
    const scheme = { ...line.scheme, steps };
    const number = numberOf(scheme, '1.2.3');
    if (number === undefined) throw new Error('it is no number');
    const levels = levelsOf(number, { ...line, scheme }, { strictness: 'practice' });
    expect(levels.map(({ name, aliases }) => [name, ...aliases].join('|'))).toEqual(['patch|next', 'major']);
  });

  test('every level is a step of its scheme, and leads to a greater number that the scheme reads', () => {
    const cases = fc.record({
      scheme: fc.constantFrom(...SCHEMES),
      which: fc.nat(),
      roles: fc.subarray([...RELEASING_ROLES], { minLength: 1 }),
      strictness: fc.constantFrom(...STRICTNESSES),
      hops: fc.array(fc.nat(), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(cases, ({ scheme, which, roles, strictness, hops }) => {
        const line = lineOf(scheme.id, roles);
        let number = numberOf(scheme, scheme.examples[which % scheme.examples.length] ?? '');
        for (const hop of hops) {
          if (number === undefined) break;
          const levels = levelsOf(number, line, { strictness });
          const allowed = nextNumbers(number, roles, strictness).map(({ number: { text } }) => text);
          const names = levels.map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
          for (const level of levels) {
            expect(allowed).toContain(level.number.text);
            expect(compareNumbers(level.number, number, releaseFields(scheme))).toBeGreaterThan(0);
            expect(numberOf(scheme, level.number.text)?.text).toBe(level.number.text);
            for (const name of [level.name]) expect(levelNamed(levels, name)).toBe(level);
          }
          for (const name of levelNames(levels)) {
            if (levels.length > 0 && name !== 'next') expect(levelNamed(levels, name)).toBeDefined();
          }
          number = levels[hop % Math.max(1, levels.length)]?.number;
        }
      }),
      { numRuns: 400 },
    );
  });
});
