import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../facts/text.ts';
import { EXTENDS_DIRECTORY } from '../extended-words.ts';
import { SourceProblem, sayProblem } from '../problem.ts';
import type { ElsewhereReader } from '../repository.ts';
import { openLocalRepository } from './repository.ts';

/** Reads policies of other repositories in clones on this machine, `owner/repo` below a directory, bare ones too. */
export function openLocalElsewhere(directory: string): ElsewhereReader {
  return async ({ repository, path, ref }) => {
    const clone = [join(directory, repository), join(directory, `${repository}.git`)].find((each) => existsSync(each));
    if (clone === undefined) {
      return {
        kind: 'unreachable',
        why: {
          en: `${EXTENDS_DIRECTORY} has no clone at ${repository}; make one there with \`git clone\``,
          zh: `${EXTENDS_DIRECTORY} 中的 ${repository} 处没有克隆；请在该处用 \`git clone\` 创建`,
        },
      };
    }
    const opened = openLocalRepository({ directory: clone });
    try {
      const file = textOf(await opened.read(await opened.resolve(ref), path));
      return file.kind === 'text' ? { kind: 'text', text: file.text } : noFile(path, ref);
    } catch (problem) {
      if (problem instanceof SourceProblem) return { kind: 'unreachable', why: withoutStop(sayProblem(problem.fact)) };
      throw problem;
    } finally {
      opened.close();
    }
  };
}

/** That a repository which can be read has no such text. */
export const noFile = (path: string, ref: string): Awaited<ReturnType<ElsewhereReader>> => ({
  kind: 'unreachable',
  why: {
    en: `there is no text file ${path} at ${ref} there; correct the path or the ref`,
    zh: `其 ${ref} 处没有文本文件 ${path}；请更正路径或 ref`,
  },
});

/** A sentence as a part of another one. */
export const withoutStop = ({ en, zh }: { readonly en: string; readonly zh: string }) => ({
  en: en.replace(/\.$/, ''),
  zh: zh.replace(/。$/, ''),
});
