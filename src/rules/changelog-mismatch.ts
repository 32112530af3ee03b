import { type ChangelogHead, type Edit, lineOf } from '../carriers/carrier.ts';
import type { CarrierFacts, Facts } from '../facts/facts.ts';
import { partMark } from '../numbering/distribution-mark.ts';
import { buildField, compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../numbering/number.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { lineFinder } from '../spec/source.ts';
import { isNumberedLater } from './customs.ts';
import { rightNumbers } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'differs' | 'unreadable' | 'noNewEntry' | 'withoutNumber' | 'gone';

export const changelogMismatch = defineRule<Message>({
  id: 'changelog-mismatch',
  summary: { en: "The changelog's newest entry gives the spec's number.", zh: '更新日志最新一条的编号与 spec 一致。' },
  why: {
    en: 'The changelog is what people read to learn in which release a fix arrived. An entry under another number tells them something untrue.',
    zh: '人们靠更新日志得知修复出现在哪个版本。编号写错的条目会误导他们。',
  },
  fix: {
    en: 'Correct the heading, or add an entry for this release on top.',
    zh: '更正标题行，或在最上方为本版本新增一条。',
  },
  source: 'rows 26 and 27 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    differs: {
      en: 'The newest changelog entry is for {is}, the spec is {number}; expected {expected}.',
      zh: '最新的更新日志条目对应 {is}，而 spec 为 {number}；应为 {expected}。',
    },
    unreadable: {
      en: 'The newest changelog entry is for `{is}`, which is no number of scheme {scheme}; expected {expected}.',
      zh: '最新的更新日志条目为 `{is}`，不是方案 {scheme} 的编号；应为 {expected}。',
    },
    noNewEntry: {
      en: 'The spec moved to {number}, but the newest changelog entry is still the one for {is}; add an entry on top: `{skeleton}`.',
      zh: 'spec 已变为 {number}，但最新的更新日志条目仍对应 {is}；请在最上方新增一条：`{skeleton}`。',
    },
    withoutNumber: {
      en: 'The newest changelog entry gives no number; expected {expected} at the end of its heading.',
      zh: '最新的更新日志条目没有编号；标题行末尾应为 {expected}。',
    },
    gone: {
      en: 'The changelog is gone; it had an entry for {is}.',
      zh: '更新日志被删除；之前有 {is} 的条目。',
    },
  },
  examples: [
    {
      title: 'an entry for the new number',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      reports: 'quiet',
    },
    {
      title: 'an entry for another number',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      changelog: '5.10.0-136.13.0.88',
      reports: 'differs',
      expected: ['5.10.0-136.13.0.87'],
    },
    {
      title: 'a number doubled',
      role: 'development',
      before: '5.10.0-137.0.0.74',
      after: '5.10.0-138.0.0.75',
      changelog: '5.10.0-138-138.0.0.75',
      reports: 'unreadable',
      expected: ['5.10.0-138.0.0.75'],
    },
    {
      title: 'no entry for the new number',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      changelog: '5.10.0-136.12.0.86',
      reports: 'noNewEntry',
      expected: ['5.10.0-136.13.0.87'],
    },
    {
      title: 'an entry without a number, where entries had one',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      changelog: '',
      reports: 'withoutNumber',
      expected: ['5.10.0-136.13.0.87'],
    },
  ],
  evaluate: (facts) => (facts.line.kind === 'line' ? facts.carriers.flatMap((carrier) => judge(carrier, facts)) : []),
});

function judge(carrier: CarrierFacts, facts: Facts): readonly Objection<Message>[] {
  const { after, before } = carrier;
  if (carrier.kind !== 'rpm-spec' || after.kind !== 'number') return [];
  const previous = before.kind === 'number' || before.kind === 'misfit' ? before.stated : undefined;
  const head = after.stated.changelog;
  const headBefore = previous?.changelog;
  const moved = previous?.text !== after.stated.text;
  if (!moved && sameHead(head, headBefore)) return [];

  if (head === 'generated') return [];
  if (head === 'none') return isHead(headBefore) ? [gone(carrier, headBefore)] : [];
  // A changelog that never had numbers need not have one now.
  if (head.evr === undefined && previous?.history[0] === undefined) return [];
  const collects = facts.strictness === 'practice' && previous !== undefined && isNumberedLater(previous);
  if (head.evr === undefined && !moved && collects) return [];
  const rights = rightNumbers(carrier, facts);
  // Agreeing is right, and so is, where the spec's number is refused, having one of the numbers offered instead.
  if ([after.number, ...rights].some((number) => agrees(head, number))) return [];
  const [right = after.number] = rights;
  const expected = [right.text];
  const line = lineFinder(after.stated.source)(after.stated.headingStarts[0] ?? 0);
  const place = { path: carrier.path, line, actual: head.evr ?? head.heading, expected };
  const data = { is: head.evr ?? head.heading, number: after.number.text, expected, scheme: carrier.scheme.id };
  if (moved && sameHead(head, headBefore)) {
    const given = facts.strictness === 'practice' && wasLeftBehind(carrier) ? { severity: 'warning' as const } : {};
    return [{ message: 'noNewEntry', data: { ...data, skeleton: skeleton(head, right.text) }, ...place, ...given }];
  }
  const message =
    head.evr === undefined ? 'withoutNumber' : numberOfHead(head, carrier.scheme) ? 'differs' : 'unreadable';
  return [{ message, data, ...place, edits: headingEdit(head, line, after.stated.source, right.text) }];
}

/** The number of an entry, whose epoch the spec states elsewhere. */
const numberOfHead = (head: ChangelogHead, scheme: Scheme): ReleaseNumber | undefined =>
  numberOf(scheme, (head.evr ?? '').replace(/^\d+:/, ''));

/**
 * The same release, and the same build where the entry gives one. Custom writes entries in more than one way: with or
 * without the distribution's mark, or with `5.17` for a base of `5.17.0` as Fedora's kernels do.
 */
function agrees(head: ChangelogHead, number: ReleaseNumber): boolean {
  if (head.evr === undefined) return false;
  const evr = head.evr.replace(/^\d+:/, '');
  return [evr, evr.replace('-', '.0-')].some((text) => saysSame(text, number));
}

/**
 * An entry may also give the version alone, or leave out what tells variants apart, as in `4.9.14-1` for `4.9.14-1.rpi`, or
 * have the mark of the machine on it, as in `2.6.27-1mnb` for `2.6.27-1`.
 */
function sameWithoutMark(entry: string, number: string): boolean {
  const { release } = partMark(number);
  const [own, version] = [partMark(entry).release, release.slice(0, release.lastIndexOf('-'))];
  const dashed = own.includes('-');
  return (
    own === release ||
    entry === version ||
    (dashed && release.startsWith(own) && VARIANT.test(release.slice(own.length))) ||
    (own.startsWith(release) && GLUED.test(own.slice(release.length)))
  );
}

/** Words behind a release, a commit it may be among them; counters alone are none. */
const VARIANT = /^\.(?!rc\d|git)\d{0,40}[a-z]\w{0,40}(?:\.\d{0,40}[a-z]\w{0,40}){0,4}$/i;
const GLUED = /^(?!rc|alpha|beta|pre)[a-z]{2,12}\d{0,6}$/i;

function saysSame(text: string, number: ReleaseNumber): boolean {
  const { scheme } = number;
  if (buildField(scheme) === undefined) return sameWithoutMark(text, number.text);
  const entry = numberOf(scheme, text);
  if (entry === undefined) return false;
  const build = buildField(scheme);
  const fields = releaseFields(scheme);
  const compared = build !== undefined && entry.values[build] !== undefined ? [...fields, build] : fields;
  return compareNumbers(entry, number, compared) === 0;
}

/**
 * A changelog whose newest entry is for another version than the number was before is no longer written, or elsewhere. Where
 * the scheme counts packages, each is to have its entry, and one slip excuses no other.
 */
function wasLeftBehind({ before, scheme }: CarrierFacts): boolean {
  if (before.kind !== 'number' || !isHead(before.stated.changelog)) return false;
  const versionOf = (text: string): string =>
    (text.replace(/^\d+:/, '').split('-', 1)[0] ?? '').replace(/(?<!\.0)(?:\.0)+$/, '');
  const { changelog, text } = before.stated;
  if (changelog.evr === undefined) return isNumberedLater(before.stated);
  if (buildField(scheme) !== undefined) return false;
  return !agrees(changelog, before.number) && versionOf(changelog.evr) !== versionOf(text);
}

const isHead = (head: ChangelogHead | string | undefined): head is ChangelogHead => typeof head === 'object';

/** The same entry may stand on another line; what it says is what counts. */
function sameHead(a: ChangelogHead | string | undefined, b: ChangelogHead | string | undefined): boolean {
  return isHead(a) && isHead(b) ? a.heading === b.heading && a.evr === b.evr : a === b;
}

function gone(carrier: CarrierFacts, head: ChangelogHead): Objection<Message> {
  return { message: 'gone', data: { is: head.evr ?? head.heading }, path: carrier.path, line: 1 };
}

/** The heading with the number put right, where it gives one. */
function headingEdit({ evr }: ChangelogHead, line: number, source: string, number: string): readonly Edit[] {
  const text = lineOf(source, line);
  if (evr === undefined || !text.includes(evr)) return [];
  const at = text.lastIndexOf(evr);
  return [{ line, replacement: text.slice(0, at) + number + text.slice(at + evr.length) }];
}

/** A heading like the last one, for the new number; who and when is for the author to fill in. */
function skeleton(head: ChangelogHead, number: string): string {
  const author =
    /[^\s<][^<]{0,80}<[^>\s]{1,120}>/.exec(head.heading.replace(/^\S+\s+\S+\s+\d+\s+\d+\s+/, ''))?.[0] ?? 'Name <mail>';
  return `* Day Mon DD YYYY ${author} - ${number}`;
}
