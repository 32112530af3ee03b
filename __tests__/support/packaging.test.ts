import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryDirectory } from './cleanup.ts';
import { changelog, kernelPackage, monthlyPackage } from './packaging.ts';
import { say } from './say.ts';

test('a 5.10 package says its number in macros, SOURCE and changelog', () => {
  const files = kernelPackage('5.10.0-136.105.0.186');
  expect(files.SOURCE).toBe('5.10.0-136.105.0\n');
  expect(files['kernel.spec']).toMatch(
    /^%global devel_release {7}136\n%global maintenance_release \.105\.0\n%global pkg_release {9}\.186$/m,
  );
  expect(files['kernel.spec']).toContain('* Tue Dec 10 2024 Alice <alice@example.org> - 5.10.0-136.105.0.186\n');
});

test('a 4.19 package has its build counter in the Release line', () => {
  const files = monthlyPackage('4.19.90-2412.3.0.0308', { source: '4.19.90-2412.2.0' });
  expect(files['kernel.spec']).toMatch(/^%global hulkrelease 2412\.3\.0$/m);
  expect(files['kernel.spec']).toMatch(/^Release: %\{hulkrelease\}\.0308$/m);
  expect(files.SOURCE).toBe('4.19.90-2412.2.0\n');
});

test('weekdays are computed, and can be made wrong', () => {
  const number = '1-1';
  expect(
    changelog([
      { date: '2024-02-29', number },
      { date: '2023-12-31', number },
    ]),
  ).toMatch(/^\* Thu Feb 29 2024 [\s\S]*\n\n\* Sun Dec 31 2023 /);
  expect(changelog([{ date: '2024-02-29', number, weekday: 'Mon' }])).toMatch(/^\* Mon Feb 29/);
});

test('a number that is none is refused', () => {
  expect(() => kernelPackage('5.10-136.85.0')).toThrow("'5.10-136.85.0'");
  expect(() => monthlyPackage('5.10.0-136.105.0.186')).toThrow('not a number of this kind');
});

// Only ever on these specs of our own: rpm runs what a spec says.
test('rpm reads the same numbers', () => {
  if (spawnSync('rpmspec', ['--version']).error !== undefined) return say('skipped: rpm is not installed');
  const read = (spec: string | undefined) => {
    const file = join(temporaryDirectory('spec'), 'kernel.spec');
    writeFileSync(file, spec ?? '');
    const args = ['-q', '--srpm', '--qf', '%{version}-%{release} %{changelogname}', file];
    return execFileSync('rpmspec', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  const number = '5.10.0-136.105.0.186';
  expect(read(kernelPackage(number)['kernel.spec'])).toBe(`${number} Alice <alice@example.org> - ${number}`);
  const monthly = '4.19.90-2412.3.0.0308';
  expect(read(monthlyPackage(monthly)['kernel.spec'])).toBe(`${monthly} Alice <alice@example.org> - ${monthly}`);
});
