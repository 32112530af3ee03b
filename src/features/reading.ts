import type { FeatureProblem, FeatureReading } from './feature.ts';

/** What readers have in common; the words are for the person who keeps the file. */
export type Because = FeatureProblem['because'];

/** A file that cannot be read, at a line of it. */
export function problemAt(path: string, line: number, because: Because): FeatureReading & { kind: 'unreadable' } {
  return { kind: 'unreadable', problem: { path, line, because } };
}

/** Text files hold no NUL; what does is another kind of file, and none of its lines means anything. */
export function isText(text: string): boolean {
  return !text.includes('\0');
}

export function notText(path: string): FeatureReading & { kind: 'unreadable' } {
  return {
    kind: 'unreadable',
    problem: {
      path,
      because: { en: 'this is not a text file: it has NUL characters', zh: '这不是文本文件：其中含有 NUL 字符' },
    },
  };
}

/** A text without the byte-order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
