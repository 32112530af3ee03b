import { describe, expect, test } from '@jest/globals';
import type { Stated } from '../../src/carriers/carrier.ts';
import { CARRIER_KINDS } from '../../src/carriers/kinds.ts';
import { loadReaders } from '../../src/carriers/read.ts';
import { selectCarriers } from '../../src/carriers/select.ts';
import { schemesOf } from '../../src/facts/scheme.ts';
import { amongNames, inferTagScheme } from '../../src/facts/tag/scope.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';

const readers = await loadReaders(CARRIER_KINDS);

/** A spec with these numbers in its changelog, the newest first, of which the first is its own. */
function spec(numbers: readonly string[]): Stated {
  const [own = ''] = numbers;
  const [version = '', release = ''] = own.split('-');
  const entries = numbers.map(
    (number) => `* Mon Jan 01 2024 Somebody <somebody@example.org> - ${number}\n- A change\n`,
  );
  const text = `Name: kernel\nVersion: ${version}\nRelease: ${release}\n%changelog\n${entries.join('\n')}`;
  const reading = readers['rpm-spec']?.({ text }, {});
  if (reading?.kind !== 'stated') throw new Error('the spec states a number');
  return reading;
}

/** The schemes before and after a change to a spec in a repository without a policy. */
function schemes(before: readonly string[], after: string): string {
  const [selected] = selectCarriers(DEFAULT_POLICY, ['kernel.spec']);
  if (selected === undefined) throw new Error('the spec is selected');
  const main = { selected, before: spec(before), after: spec([after, ...before]), conflict: false };
  const found = schemesOf(main, undefined, { policy: DEFAULT_POLICY, branch: 'main' });
  return found.before === found.after ? found.before.id : `${found.before.id}, then ${found.after.id}`;
}

describe('the scheme of a spec by its own past, the newest first', () => {
  test.each<[string, readonly string[], string, string]>([
    ['a kernel', ['5.10.0-136.12.0.86', '5.10.0-136.11.0.85'], '5.10.0-136.13.0.87', 'openeuler'],
    ['its slip', ['5.10.0-136.12.0.86', '5.10.0-136.11.0.85'], '5.10-136.13.0.87', 'openeuler'],
    ['a variant', ['5.10.0-60.14.0.rt62.46', '5.10.0-60.13.0.rt62.45'], '5.10.0-60.15.0.rt62.47', 'openeuler'],
    ['the first variant ever', ['5.10.0-60.14.0.rt62.46'], '5.10.0-60.15.0.rt62.47', 'openeuler'],
    ['a variant of a kernel', ['5.10.0-60.14.0.46', '5.10.0-60.13.0.45'], '5.10.0-60.14.0.lsk.47', 'openeuler'],
    // Two or three counters and no build counter: no kernel of openEuler's, whatever a test build of it looks like.
    ['a test build of two counters', ['4.17.5-6.1', '4.17.5-4.2', '4.17.5-4.1'], '4.17.5-6.1.0.erms.1', 'rpm'],
    ['a test build of three', ['4.13.5-9.39.1', '4.13.5-9.38.1'], '4.13.5-9.39.1.fix.0', 'rpm'],
    ['one after another', ['4.13.5-9.39.1.fix.0', '4.13.5-9.39.1', '4.13.5-9.38.1'], '4.13.5-9.39.1.fix.1', 'rpm'],
    ['what follows it', ['4.17.5-20.1.0.me.1', '4.17.5-20.1', '4.17.5-9.3'], '4.19.1-1.0.me.1', 'rpm'],
  ])('%s: after %j comes %s: %s', (_, before, after, scheme) => {
    expect(schemes(before, after)).toBe(scheme);
  });
});

describe('the scheme of a tag by the other tags', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['v1.3.0', ['v1.0.0', 'v1.1.0', 'v1.2.0'], 'semver'],
    ['v1.3.0-rc.1', ['v1.0.0', 'v1.1.0', 'v1.2.0'], 'semver'],
    // npm makes such pre-releases; the versions beside them tell.
    ['v2.0.0-0', ['v1.0.0', 'v1.1.0', 'v1.2.0'], 'semver'],
    // Packages of versions: what stands after the hyphen comes after the version, not before.
    ['v6.1.13-1', ['v6.1.12-1', 'v6.1.12-2', 'v6.1.7-1'], undefined],
    ['v6.1.13-1-latest', ['v6.1.12-1-latest', 'v6.1.12-2', 'v6.1.7-1'], undefined],
    ['1.0.20210720-1.0', ['1.0.20210617-1.0', '1.0.20210601-1.0'], undefined],
    ['debian/6.1.66-1.1', ['debian/6.1.64-1', 'debian/6.1.66-1'], 'debian'],
    ['5.10.0-136.13.0', ['5.10.0-136.12.0', '5.10.0-136.11.0'], 'openeuler'],
  ])('%s beside %j: %s', (name, others, scheme) => {
    expect(inferTagScheme(name, amongNames(others), DEFAULT_POLICY)?.id).toBe(scheme);
  });
});
