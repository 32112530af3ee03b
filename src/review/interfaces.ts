import type { HistoryTag } from '../audit/history.ts';
import {
  type AuditEdition,
  type EditionRules,
  inOrder,
  type JudgedEdition,
  judgeEdition,
} from '../audit/judge-editions.ts';
import { type CompatMatrix, matrixOf } from '../audit/matrix.ts';
import { policyOfTags } from '../facts/tag/affixes.ts';
import { candidateFields, saysBumps } from '../numbering/bump.ts';
import type { Phrase, Scheme } from '../numbering/scheme.ts';
import type { InterfaceRule } from '../policy/interfaces.ts';
import type { Policy } from '../policy/policy.ts';
import {
  type KnownSets,
  readEditionNumber,
  readSet,
  releaseTags,
  type SetReading,
  schemeOfInterface,
  weigherOf,
} from '../sources/read-editions.ts';
import type { Repository } from '../sources/repository.ts';

export interface InterfaceReview {
  readonly repository: Pick<Repository, 'read' | 'list'>;
  readonly tags: readonly HistoryTag[];
  readonly policy: Policy;
  readonly today: string;
}

/** What the releases of all interfaces show. */
export interface ReviewedInterfaces {
  readonly judged: readonly (JudgedEdition & { readonly interface: string })[];
  readonly matrices: readonly CompatMatrix[];
  readonly unchecked: readonly Phrase[];
}

/** As many releases are read at a time. */
const AT_ONCE = 60;
/** Parsed sets that are kept; one that comes back after so many others is read anew. */
const MOST_KNOWN = 100;

/** Judges what the tagged releases of every interface promise each other. Throws {@link SourceProblem}. */
export async function reviewInterfaces(review: InterfaceReview): Promise<ReviewedInterfaces> {
  const reviewed: ReviewedInterfaces[] = [];
  for (const rule of review.policy.interfaces) reviewed.push(await reviewInterface(rule, review));
  return {
    judged: reviewed.flatMap(({ judged }) => judged),
    matrices: reviewed.flatMap(({ matrices }) => matrices),
    unchecked: reviewed.flatMap(({ unchecked }) => unchecked),
  };
}

const NOTHING: ReviewedInterfaces = { judged: [], matrices: [], unchecked: [] };

async function reviewInterface(rule: InterfaceRule, review: InterfaceReview): Promise<ReviewedInterfaces> {
  const { policy, today } = review;
  const scheme = schemeOfInterface(rule, policy);
  // A number without both fields promises nothing about migration, so that there is nothing to hold it to.
  if (scheme === undefined || rule.source.from === 'report' || !saysBumps(scheme)) return NOTHING;
  const numbered = inOrder(await numberedTags(rule, scheme, review));
  if (numbered.length < 2) return NOTHING;
  const rules: EditionRules = { rule, weigh: await weigherOf(rule.source), policy, today };
  const known: KnownSets = new Map();
  const judged: JudgedEdition[] = [];
  const editions: AuditEdition[] = [];
  const unread = new Map<string, Phrase>();
  let before: AuditEdition | undefined;
  for (let start = 0; start < numbered.length; start += AT_ONCE) {
    const some = numbered.slice(start, start + AT_ONCE);
    const { source } = rule;
    const sets = await Promise.all(some.map(({ commit }) => readSet(review.repository, commit, source, known)));
    for (const [index, tagged] of some.entries()) {
      const set = sets[index];
      const why = set === undefined ? undefined : whyUnread(set, rule.name, tagged.name);
      if (why !== undefined) unread.set(why.en, why);
      const edition = { ...tagged, features: set?.kind === 'set' ? set.features : undefined };
      editions.push(edition);
      if (edition.features === undefined || edition.number === undefined) continue;
      // A candidate promises nothing yet: the release is held against the release before.
      if (candidateFields(edition.number).length > 0) continue;
      if (before !== undefined) judged.push(judgeEdition(before, edition, rules));
      before = edition;
    }
    for (const key of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(key);
  }
  return {
    judged: judged.map((each) => ({ ...each, interface: rule.name })),
    matrices: [matrixOf(rule.name, editions, rules.weigh)],
    unchecked: [...unread.values()],
  };
}

type Tagged = Omit<AuditEdition, 'features'> & { readonly features: undefined };

/** The tags that may be releases, with the number that the interface has at each. */
async function numberedTags(
  rule: InterfaceRule,
  scheme: Scheme,
  { repository, tags, policy }: InterfaceReview,
): Promise<readonly Tagged[]> {
  const places = new Map(
    tags.flatMap(({ name, object }) => (object.kind === 'commit' ? [[name, object] as const] : [])),
  );
  const refs = [...places].map(([name, { id }]) => ({ name, id }));
  const written = policyOfTags(refs, policy);
  const released = releaseTags(refs, scheme, written, refs.length);
  const numbered: Tagged[] = [];
  for (let start = 0; start < released.length; start += AT_ONCE) {
    const read = released.slice(start, start + AT_ONCE).map(async ({ name }): Promise<readonly Tagged[]> => {
      const place = places.get(name);
      if (place === undefined) return [];
      const { commit, tagged, committed } = place;
      const number = await readEditionNumber(repository, { name, commit }, rule, written);
      return [{ name, commit, date: tagged ?? committed, number, features: undefined }];
    });
    numbered.push(...(await Promise.all(read)).flat());
  }
  return numbered;
}

function whyUnread(set: SetReading, name: string, tag: string): Phrase | undefined {
  switch (set.kind) {
    case 'set':
    case 'absent':
      return undefined;
    case 'scattered':
      return {
        en: `The set of the interface ${name} is spread over several directories, so that its releases are not compared. Name the files, or one directory, in \`features.path\`.`,
        zh: `接口 ${name} 的特性集合分布在多个目录中，因此未比较其各次发布。请在 \`features.path\` 中写明文件，或只用一个目录。`,
      };
    case 'unreadable':
      return {
        en: `The set of the interface ${name} at the tag ${tag} cannot be read: ${set.path}: ${set.because.en}. It is not compared with other releases.`,
        zh: `无法读取接口 ${name} 在标签 ${tag} 处的特性集合：${set.path}：${set.because.zh}。未与其他发布作比较。`,
      };
  }
}
