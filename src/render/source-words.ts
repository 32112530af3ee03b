import type { Phrase } from '../numbering/scheme.ts';

/** What is said of files that lie beside sources. */
export const SOURCE_WORDS = {
  sourceTree: {
    en: '{path} lies in the source tree that it packages, so its number was taken to move with releases only. If every change is packaged anew, write `new-build: every-change` in the policy.',
    zh: '{path} 位于它所打包的源码树中，因此认为其编号只随发布变化。若每次修改都要重新打包，请在策略中写明 `new-build: every-change`。',
  },
  template: {
    en: '{path} states no number: line {line} has the placeholder {text}, which is filled in when it is built. So it is not judged; to have it judged, name it under `carriers` in the policy.',
    zh: '{path} 没有写明编号：第 {line} 行是构建时才填入的占位符 {text}，因此不作判断。若需判断，请在策略的 `carriers` 中列出它。',
  },
} as const satisfies Record<string, Phrase>;
