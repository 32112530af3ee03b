import type { Unreadable } from '../carriers/carrier.ts';
import type { TextFile } from '../carriers/read.ts';
import { once } from '../numbering/once.ts';
import type { FileAt } from '../sources/repository.ts';

export type FileText =
  | ({ readonly kind: 'text' } & TextFile)
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** Whether both sides have the very same text; ids tell without it. */
export function isSameText(a: FileText, b: FileText): boolean {
  if (a === b) return a.kind === 'text';
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  return a.id === undefined || b.id === undefined ? a.text === b.text : a.id === b.id;
}

const LFS_HEAD = 'version https://git-lfs';

/**
 * The text of a file: UTF-8, or else Latin-1, in which old changelogs are written and every byte is some character.
 * Binary files, links and pointers to files elsewhere are told apart; none of them is text with a number in it.
 */
export function textOf(file: FileAt): FileText {
  switch (file.kind) {
    case 'absent':
      return { kind: 'absent' };
    case 'symlink':
    case 'submodule':
    case 'directory':
    case 'too-large':
      return { kind: 'unreadable', why: { because: file.kind, line: 1 } };
    case 'file': {
      if (file.bytes.includes(0)) return { kind: 'unreadable', why: { because: 'binary', line: 1 } };
      const text = decode(file.bytes);
      if (text.startsWith(LFS_HEAD)) return { kind: 'unreadable', why: { because: 'lfs-pointer', line: 1 } };
      return { kind: 'text', text };
    }
  }
}

const utf8 = once(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));

function decode(bytes: Uint8Array): string {
  try {
    return utf8().decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
