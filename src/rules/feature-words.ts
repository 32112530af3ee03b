import type { InterfaceFacts } from '../facts/features/facts.ts';
import type { AttributeChange, FeatureChange } from '../features/diff.ts';
import type { Feature } from '../features/feature.ts';
import type { Phrase } from '../numbering/scheme.ts';

/** How the features of a finding are told: grouped by file and module, each with the line where it stood. */

const MOST_GROUPS = 6;
const MOST_NAMES = 6;

interface Told {
  readonly change: FeatureChange;
  readonly at: Feature;
}

/** `1 feature`, `135 features`. */
export function countWords(count: number): Phrase {
  return { en: count === 1 ? '1 feature' : `${count} features`, zh: `${count} 个特性` };
}

/** The features of these changes, at the base where they stood there. */
export function featureWords(changes: readonly FeatureChange[], face: Pick<InterfaceFacts, 'files'>): Phrase {
  const groups = new Map<string, Told[]>();
  for (const change of changes) {
    const at = placeOf(change);
    if (at === undefined) continue;
    const key = JSON.stringify([at.path, moduleOf(at) ?? '']);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ change, at }]);
    else group.push({ change, at });
  }
  // A group for each symbol would be no group.
  const all = [...groups.values()];
  const told = all.length > MOST_GROUPS ? [...regrouped(all.flat()).values()] : all;
  const sorted = told.toSorted((a, b) => b.length - a.length);
  const shown = sorted.slice(0, MOST_GROUPS).map((group) => groupWords(group, face, all.length <= MOST_GROUPS));
  const hidden = sorted.slice(MOST_GROUPS).flat().length;
  return {
    en: [...shown.map(({ en }) => en), ...(hidden > 0 ? [`${hidden} more elsewhere`] : [])].join('; '),
    zh: [...shown.map(({ zh }) => zh), ...(hidden > 0 ? [`其他位置还有 ${hidden} 个`] : [])].join('；'),
  };
}

/** The first definition: at the base for what went or changed, at the head for what came. */
export function placeOf(change: FeatureChange): Feature | undefined {
  return change.kind === 'added' ? change.after[0] : change.before[0];
}

const moduleOf = ({ attributes }: Feature): string | undefined => attributes['module'];

function regrouped(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const group = groups.get(each.at.path);
    if (group === undefined) groups.set(each.at.path, [each]);
    else group.push(each);
  }
  return groups;
}

function groupWords(group: readonly Told[], { files }: Pick<InterfaceFacts, 'files'>, byModule: boolean): Phrase {
  const [first] = group;
  const { path = '' } = first?.at ?? {};
  const module = byModule && first !== undefined ? moduleOf(first.at) : undefined;
  const gone = files.find((file) => file.path === path)?.after.kind === 'absent';
  const names = group.slice(0, MOST_NAMES).map(nameWords);
  const more = group.length - names.length;
  const where = `${path}${module === undefined ? '' : `, ${module}`}`;
  const counts = countsOf(group);
  return {
    en: `${where}${gone ? ' (deleted)' : ''}: ${names.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}${counts.en}`,
    zh: `${where}${gone ? '（已删除）' : ''}：${names.map(({ zh }) => zh).join('、')}${more > 0 ? ` 等 ${group.length} 个` : ''}${counts.zh}`,
  };
}

function nameWords({ change, at }: Told): Phrase {
  const rename = change.kind === 'removed' && change.renamedTo !== undefined ? change.renamedTo : undefined;
  const what = change.kind === 'changed' ? change.attributes.slice(0, 2).map(attributeWords).join(', ') : '';
  return {
    en: `${shortName(at.name)} (line ${at.line}${what === '' ? '' : `, ${what}`}${rename === undefined ? '' : `, likely ${shortName(rename)} now`})`,
    zh: `${shortName(at.name)}（第 ${at.line} 行${what === '' ? '' : `，${what}`}${rename === undefined ? '' : `，可能改名为 ${shortName(rename)}`}）`,
  };
}

const attributeWords = ({ attribute, before, after }: AttributeChange): string =>
  `${attribute} ${short(before)} → ${short(after)}`;

/** Names come from anyone's files. */
const shortName = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

const short = (value: string | undefined): string =>
  value === undefined ? '-' : value.length > 40 ? `${value.slice(0, 40)}…` : value;

/** Where more changed than is shown: how often each attribute did. */
function countsOf(group: readonly Told[]): Phrase {
  if (group.length <= MOST_NAMES) return { en: '', zh: '' };
  const counts = new Map<string, number>();
  for (const { change } of group) {
    for (const { attribute } of change.kind === 'changed' ? change.attributes : []) {
      counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return { en: '', zh: '' };
  const listed = [...counts].map(([attribute, count]) => `${attribute} ${count}`);
  return { en: ` [${listed.join(', ')}]`, zh: `［${listed.join('、')}］` };
}
