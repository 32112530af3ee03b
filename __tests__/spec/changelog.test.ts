import { describe, expect, test } from '@jest/globals';
import { changelogDate } from '../../src/spec/changelog.ts';
import { lineFinder, placeOf, sourceFile } from '../../src/spec/source.ts';
import { read } from './support/specs.ts';

const HEAD = ['Name: kernel', 'Version: 5.10.0', 'Release: 136.1%{?dist}', '%files', '%changelog'];

/** The entries with all that they can be asked for. */
function entriesOf(...lines: readonly string[]) {
  const text = [...HEAD, ...lines].join('\n');
  const { changelog, numberOf } = read(text);
  const lineAt = lineFinder(text);
  return changelog.map((entry) => {
    const number = numberOf(entry);
    return {
      line: lineAt(entry.at),
      date: changelogDate(entry.heading),
      evr: number && { text: number.text, place: placeOf(sourceFile(text), number.start, number.end) },
    };
  });
}

describe('the number of an entry', () => {
  test.each([
    ['* Wed Dec 25 2019 A B <a@b.cn> - 4.19.90-vhulk1907.1.0.0018', '4.19.90-vhulk1907.1.0.0018'],
    ['* Wed Dec 25 2019 A B<a@b.cn> - 5.10.0-1.0.0.1', '5.10.0-1.0.0.1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> -5.10.0-1.0.0.1', '5.10.0-1.0.0.1'],
    ['* Wed Dec 25 2019 A B <a@b.cn>-5.10.0-1.0.0.1', '5.10.0-1.0.0.1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> 5.10.0-1', '5.10.0-1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> - 1:5.10.0-1', '1:5.10.0-1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> - 5.10.0', '5.10.0'],
    ['* Wed Dec 25 2019 A B <a@b.cn> [4.18.0-425.el8]', '4.18.0-425.el8'],
    ['* Wed Dec 25 2019 A B - 5.10-136.85.0-1', '5.10-136.85.0-1'],
    ['* Wed Dec 25 2019 A B - %{version}-%{release}', '5.10.0-136.1'],
    ['* Wed Dec 25 2019 A <B> <a@b.cn> - 5.10.0-1', '5.10.0-1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> - 5.10.0-1 ', '5.10.0-1'],
    ['* Wed Dec 25 2019 A B <a@b.cn> - 5.10.0-1-2', '5.10.0-1-2'],
    ['* Wed Dec 25 2019 A B <a@b.cn> - 5.10.0-', undefined],
    ['* Wed Dec 25 12:00:00 <UTC> 2019 A B - 5.10.0-1', '5.10.0-1'],
    ['* Wed Dec 25 2019 A B <a@b.cn>', undefined],
    ['* Wed Dec 25 2019 A B <a@b.cn> - %{nothing}', '%{nothing}'],
  ] as const)('%s', (heading, evr) => {
    const [entry] = entriesOf(heading, '- text');
    expect(entry?.evr?.text).toBe(evr);
    if (entry?.evr === undefined || heading.includes('%{v')) return;
    const { column, endColumn, line } = entry.evr.place;
    expect([line, heading.slice(column - 1, endColumn - 1)]).toEqual([6, evr]);
  });

  test('may open the body instead', () => {
    const [entry] = entriesOf('* Wed Dec 25 2019 A B <a@b.cn>', '- kernel-5.6.0-1', '- text');
    expect(entry?.evr).toEqual({ text: '5.6.0-1', place: { line: 7, column: 10, endColumn: 17 } });
  });
});

describe('the date, as written', () => {
  const dated = (heading: string) => {
    const [entry] = entriesOf(heading);
    return entry?.date && Object.values(entry.date);
  };
  test.each([
    ['* Wed Dec 25 2019 A', ['Wed', 'Dec', '25', '2019']],
    ['* Wed Dec  5 2019 A', ['Wed', 'Dec', '5', '2019']],
    ['*Wed Dec 05 2019 A', ['Wed', 'Dec', '05', '2019']],
    ['* Thu Oct  6 06:48:39 CEST 2016 A', ['Thu', 'Oct', '6', '2016']],
    ['* Xyz Foo 99 0000 A', ['Xyz', 'Foo', '99', '0000']],
    ['* 2019-12-25 A', undefined],
    ['** Wed Dec 25 2019 A', undefined],
    ['*', undefined],
  ] as const)('%s', (heading, fields) => {
    expect(dated(heading)).toEqual(fields);
  });
});

test("the order is the file's, whatever is blank between entries", () => {
  const entries = entriesOf(
    '',
    '* Wed Dec 25 2019 A - 2-1',
    '- one',
    '',
    '  two',
    '',
    '* Tue Dec 24 2019 B - 1-1',
    '- three',
    '',
  );
  expect(entries.map(({ line, evr }) => [line, evr?.text])).toEqual([
    [7, '2-1'],
    [12, '1-1'],
  ]);
});

test('text in entries is never taken for a macro, a bracket or a condition elsewhere', () => {
  const entries = entriesOf(
    '* Wed Dec 25 2019 A - 2-1',
    '- fix %{open and %(open',
    '- 100%',
    '* Tue Dec 24 2019 B - 1-1',
    '- b',
  );
  expect(entries).toHaveLength(2);
});

test('sections may follow, and a changelog that rpm does not read is none', () => {
  expect(entriesOf('* Wed Dec 25 2019 A - 2-1', '- a', '%files devel', '* not an entry')).toHaveLength(1);
  const skipped = read(['%if 0', '%changelog', '* Wed Dec 25 2019 A - 2-1', '%endif', 'Version: 1'].join('\n'));
  expect(skipped.changelog).toEqual([]);
});

test('%autochangelog is noted', () => {
  const { notes } = read([...HEAD, '%autochangelog'].join('\n'));
  expect(notes).toEqual([{ kind: 'autochangelog', place: { line: 6, column: 1, endColumn: 15 } }]);
});
