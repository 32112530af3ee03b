import { describe, expect, test } from '@jest/globals';
import { CARRIER_KINDS } from '../../src/carriers/kinds.ts';
import { type CarrierReaders, loadReaders } from '../../src/carriers/read.ts';
import type { FileText } from '../../src/facts/text.ts';
import { openFiles } from '../../src/review/files.ts';

const SPEC = (release: number, filler = ''): string => `Name: kernel
Version: 5.10.0
Release: ${release}
Source0: linux.tar.xz
%description
The Linux Kernel${filler}
%changelog
* Mon Jan 01 2024 Somebody <somebody@example.org> - 5.10.0-${release}
- A change
* Mon Dec 25 2023 Somebody <somebody@example.org> - 5.10.0-${release - 1}
- A change
`;

/** Files of a history by their ids, and how often each was fetched and parsed. */
async function opened(texts: Readonly<Record<string, string>>) {
  const fetched: string[] = [];
  const parsed: string[] = [];
  const files = openFiles({
    blob: async (id) => {
      fetched.push(id);
      return { kind: 'file', id, bytes: Buffer.from(texts[id] ?? '') };
    },
  });
  const whole = await loadReaders(CARRIER_KINDS);
  const spying: CarrierReaders = {
    ...whole,
    'rpm-spec': (file, options) => {
      parsed.push(file.id ?? '');
      const reading = whole['rpm-spec']?.(file, options);
      if (reading === undefined) throw new Error('there is a reader for specs');
      return reading;
    },
  };
  const readers = files.remembering(spying);
  const read = (file: FileText) => {
    const reading = file.kind === 'text' ? readers['rpm-spec']?.(file, {}) : undefined;
    if (reading?.kind !== 'stated') throw new Error('the file states a number');
    return reading;
  };
  return { files, whole, read, fetched, parsed };
}

describe('the files of a history', () => {
  test('one is fetched once, however many ask for it while it comes', async () => {
    const { files, fetched } = await opened({ a: SPEC(1) });
    await Promise.all([files.load(['a', 'a'], 'to-judge'), files.load(['a'], 'to-judge')]);
    expect(fetched).toEqual(['a']);
  });

  test('what one states is parsed once, and is what the reader alone gives', async () => {
    const { files, read, whole, parsed } = await opened({ a: SPEC(7) });
    const first = read((await files.load(['a'], 'to-judge'))('a'));
    const again = read((await files.load(['a'], 'to-judge'))('a'));
    expect(again).toBe(first);
    expect(parsed).toEqual(['a']);
    const { text, epoch, passages, history, changelog, headings, headingStarts, source, packaged, uses } = first;
    expect(whole['rpm-spec']?.({ text: SPEC(7) }, {})).toMatchObject({
      kind: 'stated',
      ...{ text, epoch, passages, history, changelog, headings, headingStarts, source, packaged, uses },
    });
  });

  test('a text that was let go is fetched when somebody asks, and what was begun is done anew', async () => {
    // Each is more than a third of what is kept of texts.
    const filler = '\nA long description of some part'.repeat(115_000);
    const { files, read, fetched } = await opened({ a: SPEC(1, filler), b: SPEC(2, filler), c: SPEC(3, filler) });
    read((await files.load(['a'], 'to-judge'))('a'));
    read((await files.load(['b'], 'to-judge'))('b'));
    read((await files.load(['c'], 'to-judge'))('c'));
    const textOf = await files.load(['a', 'b', 'c'], 'to-judge');
    expect(fetched).toEqual(['a', 'b', 'c']);
    let begun = 0;
    const sizes = await files.judging(() => {
      begun += 1;
      return ['a', 'b', 'c'].map((id) => read(textOf(id)).source.length);
    });
    expect(sizes).toEqual([1, 2, 3].map((release) => SPEC(release, filler).length));
    // The first was fetched once more for it, and stays until all is judged.
    expect(fetched.slice(3, 4)).toEqual(['a']);
    expect(begun).toBe(fetched.length - 2);
  });

  test('what is wrong with judging is no text that is missing', async () => {
    const { files } = await opened({});
    const judged = files.judging(() => {
      throw new Error('a mistake');
    });
    await expect(judged).rejects.toThrow('a mistake');
  });
});
