import { describe, expect, test } from '@jest/globals';
import { packagedText } from '../../src/spec/packaged.ts';

const spec = [
  '# a comment', '%global a 1', '', 'Name: kernel', 'Version: 1', '%description', 'words', '', '# words too',
  '%build', '# script', 'make', '', '%files', '# list', '/a', '%changelog', '* Wed Dec 25 2019 A - 1-1', '- text', '',
]; // biome-ignore format: a spec

const changed = (at: number, ...lines: readonly string[]) => [...spec.slice(0, at), ...lines, ...spec.slice(at)];
const same = (lines: readonly string[]) => packagedText(lines.join('\n')) === packagedText(spec.join('\n'));

describe('makes no package', () => {
  test.each([
    ['a comment', changed(1, '# more')],
    ['a comment with %%', changed(1, '# %%global b 2')],
    ['an indented comment', changed(4, '   # more')],
    ['a blank line', changed(4, '', '  ')],
    ['a comment in a description', changed(7, '# more')],
    ['a comment in a list', changed(15, '# more', '')],
    ['changelog text', changed(17, '* Thu Dec 26 2019 B - 1-2', '- %{more} text', '- %if', '')],
    ['white space at the end of a line', [...spec.slice(0, 4), 'Version: 1  ', ...spec.slice(5)]],
    ['other line endings', spec.map((line) => `${line}\r`)],
  ])('%s', (_what, lines) => expect(same(lines)).toBe(true));
});

describe('makes a package', () => {
  test.each([
    ['a tag', changed(4, 'Epoch: 1')],
    ['a macro', [...spec.slice(0, 1), '%global a 2', ...spec.slice(2)]],
    ['a comment in which a macro is expanded', changed(1, '# %global b 2')],
    ['a comment that swallows the next line', changed(1, '# more \\')],
    ['a blank line of a description', changed(7, '')],
    ['a comment in a script', changed(11, '# more')],
    ['a blank line in a script', changed(11, '')],
    ['a comment inside a macro', [...spec.slice(0, 1), '%define b %{expand:', '# more', '}', ...spec.slice(1)]],
    ['a condition around the changelog', changed(16, '%if 0')],
    ['a condition in the changelog', changed(18, '%if 0')],
    ['a section after the changelog', changed(20, '%post', 'run')],
    ['what follows a macro that may give a section', changed(4, '%sections', '# more')],
  ])('%s', (_what, lines) => expect(same(lines)).toBe(false));

  test('a comment inside a macro, compared with the macro alone', () => {
    const block = (comment: readonly string[]) => ['%define b %{expand:', ...comment, '1}', ...spec].join('\n');
    expect(packagedText(block(['# more']))).not.toBe(packagedText(block([])));
    const section = (comment: readonly string[]) => ['%sections', ...comment, ...spec].join('\n');
    expect(packagedText(section(['# more']))).not.toBe(packagedText(section([])));
  });
});
