import type { Ancestry } from '../audit/ancestry.ts';
import type { HistoryTag } from '../audit/history.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { Descent, HistoryRefs } from '../sources/history.ts';

/** The tags of the scope whose place in history is known; of others nobody could say what comes before them. */
export function judgeable(
  tags: readonly HistoryTag[],
  { scope, refs }: { readonly scope: string | undefined; readonly refs: Pick<HistoryRefs, 'main'> },
  ancestry: Ancestry,
  { unsure }: Descent,
): { readonly tags: readonly HistoryTag[]; readonly unchecked: readonly Phrase[] } {
  const isUnknown = ({ name, object }: HistoryTag): boolean =>
    unsure.has(name) || (object.kind === 'commit' && !ancestry.has(object.commit));
  const isInScope = ({ object }: HistoryTag): boolean =>
    scope === undefined ||
    (object.kind === 'commit' &&
      (object.commit === refs.main.commit || ancestry.isAncestor(object.commit, refs.main.commit)));
  const unknown = tags.filter(isUnknown);
  return {
    tags: tags.filter((tag) => !isUnknown(tag) && isInScope(tag)),
    unchecked: unknown.map(({ name }) => ({
      en: `Where the tag ${name} lies in history could not be found out, so it is not judged. A clone with the whole history tells: use \`source: git\`.`,
      zh: `无法得知标签 ${name} 在历史中的位置，因此未作判断。请使用含完整历史的克隆（\`source: git\`）。`,
    })),
  };
}
