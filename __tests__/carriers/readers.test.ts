import { describe, expect, test } from '@jest/globals';
import { editsFor, lineOf } from '../../src/carriers/carrier.ts';
import { CARRIER_KINDS, type CarrierKind } from '../../src/carriers/kinds.ts';
import { loadReaders } from '../../src/carriers/read.ts';

const readers = await loadReaders(CARRIER_KINDS);

const read = (kind: CarrierKind, source: string, pointer = '') => {
  const reader = readers[kind];
  if (reader === undefined) throw new Error(`no reader for ${kind}`);
  return reader({ text: source }, { pointer });
};

const MAKEFILE = '# SPDX-License-Identifier: GPL-2.0\nVERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL = 0\nEXTRAVERSION =\n';
const DASHES = '-'.repeat(67);

/** kind, source, pointer, the text stated, and the line it stands on */
const STATED: readonly (readonly [CarrierKind, string, string, string, number])[] = [
  ['text', '5.10.0-136.12.0\n', '', '5.10.0-136.12.0', 1],
  ['text', '5.10.0-136.12.0', '', '5.10.0-136.12.0', 1],
  ['text', '\n  5.10.0-136.12.0  \r\n', '', '5.10.0-136.12.0', 2],
  ['text', '\uFEFF5.10.0-136.12.0\n', '', '5.10.0-136.12.0', 1],
  ['kernel-makefile', MAKEFILE, '', '5.10.0', 2],
  ['kernel-makefile', MAKEFILE.replace('EXTRAVERSION =', 'EXTRAVERSION = -rc3'), '', '5.10.0-rc3', 2],
  ['json', '{\n\t"version": "5.10.0-1.0.0"\n}\n', '/version', '5.10.0-1.0.0', 2],
  ['json', '{"a": [{"v": "1.2.3"}]}', '/a/0/v', '1.2.3', 1],
  ['json', '{"a/b": {"c~d": "1.2.3"}}', '/a~1b/c~0d', '1.2.3', 1],
  ['yaml', 'kernel:\n  version: 5.10\n', '/kernel/version', '5.10', 2],
  ['yaml', "kernel:\n  version: '5.10.0' # quoted\n", '/kernel/version', '5.10.0', 2],
  ['toml', '[package]\nname = "x"\nversion = "1.2.3"\n', '/package/version', '1.2.3', 3],
  ['toml', 'package.version = "1.2.3"\n', '/package/version', '1.2.3', 1],
  ['toml', 'p = { v = "1.2.3" }\n', '/p/v', '1.2.3', 1],
  [
    'debian-changelog',
    'linux (5.10.120-1) bullseye; urgency=medium\n\n  * New\n\n -- A <a@b>  Mon, 02 Nov 2026 00:00:00 +0000\n',
    '',
    '5.10.120-1',
    1,
  ],
  [
    'rpm-changes',
    `${DASHES}\nMon Nov  2 12:00:00 UTC 2026 - a@example.org\n\n- Update to version 5.3.18:\n  * x\n\n${DASHES}\n`,
    '',
    '5.3.18',
    4,
  ],
  ['rpm-changes', '* Mon Nov 02 2026 A <a@example.org> [5.14.0-427.el9]\n- x\n', '', '5.14.0-427.el9', 1],
];

describe('what a carrier states', () => {
  test.each(STATED)('%s %j %s', (kind, source, pointer, text, line) => {
    const reading = read(kind, source, pointer);
    if (reading.kind !== 'stated') throw new Error(JSON.stringify(reading));
    expect(reading.text).toBe(text);
    expect(reading.passages[0]?.line).toBe(line);
    for (const { text: run, line: at, column, computed } of reading.passages) {
      if (!computed) expect(lineOf(source, at).slice(column - 1, column - 1 + run.length)).toBe(run);
    }
  });
});

/** kind, source, pointer, why nothing is stated */
const UNREADABLE: readonly (readonly [CarrierKind, string, string, string])[] = [
  ['text', '\n \n', '', 'empty'],
  ['kernel-makefile', 'VERSION = 5\nPATCHLEVEL = 10\n', '', 'missing-variable'],
  ['json', '{"version": "1"', '/version', 'syntax'],
  ['json', '{"version": "1"}', '/other', 'missing-variable'],
  ['json', '{"version": {"a": 1}}', '/version', 'missing-variable'],
  ['json', '['.repeat(5000), '/0', 'too-large'],
  ['yaml', '\r', '', 'missing-variable'],
  ['yaml', 'a: &x 1\nb: *x\n', '/b', 'missing-variable'],
  ['toml', 'version = ', '/version', 'syntax'],
  ['toml', 'version = "1"\n', '/package/version', 'missing-variable'],
  ['debian-changelog', 'not a changelog\n', '', 'syntax'],
  ['debian-changelog', '', '', 'empty'],
  ['rpm-changes', `${DASHES}\nMon Nov 2 - a\n\n- fix a typo\n`, '', 'missing-variable'],
  ['rpm-changes', '* Mon Nov 02 2026 A <a@example.org>\n- x\n', '', 'syntax'],
];

describe('what states nothing, and why', () => {
  test.each(UNREADABLE)('%s %j %s', (kind, source, pointer, because) => {
    expect(read(kind, source, pointer)).toMatchObject({ kind: 'unreadable', why: { because } });
  });
});

/** kind, source, pointer, what to replace by what, the line that it gives */
const EDITS: readonly (readonly [CarrierKind, string, string, string, string, string])[] = [
  ['text', '  5.10.0-136.12.0\n', '', '136', '137', '  5.10.0-137.12.0'],
  ['kernel-makefile', MAKEFILE, '', '10', '15', 'PATCHLEVEL = 15'],
  ['json', '{\n\t"version": "5.10.0-1.0.0",\n}\n', '/version', '1.0.0', '2.0.0', '\t"version": "5.10.0-2.0.0",'],
  ['yaml', "v: '5.10.0' # quoted\n", '/v', '5.10.0', '5.11.0', "v: '5.11.0' # quoted"],
  ['toml', 'version = "1.2.3" # it\n', '/version', '1.2.3', '2.0.0', 'version = "2.0.0" # it'],
];

describe('the corrected line', () => {
  test.each(EDITS)('%s %j %s: %s by %s', (kind, source, pointer, old, by, line) => {
    const reading = read(kind, source, pointer);
    if (reading.kind !== 'stated') throw new Error(JSON.stringify(reading));
    const [edit] = editsFor(reading, [{ offset: reading.text.lastIndexOf(old), old, by }]);
    expect(edit?.replacement).toBe(line);
  });
});

test('a spec uses the files that its tags name, whatever a macro stands in or its changelog tells of', () => {
  const reading = read(
    'rpm-spec',
    'Name: a\nVersion: 1\nRelease: 1\nSource0: https://example.org/a.tar.gz\nsource1 : b\nPatch0001: c.patch  \n' +
      'Patch2: %{name}.patch\n#Patch3: d.patch\n%changelog\n* Mon Jan 02 2023 A <a@example.org> - 1-1\nPatch4: e.patch\n',
  );
  expect(reading.kind === 'stated' && reading.uses).toEqual(['a.tar.gz', 'b', 'c.patch']);
});
