import type { NewTag, TagOutcome, TagRefusal } from '../facts/tip/new-tag.ts';
import type { Verdict } from '../judge/finding.ts';
import type { Report } from '../judge/report.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { type FindingJson, findingJson } from './findings.ts';
import { lineWords } from './headline.ts';
import { reportMarkdown } from './markdown.ts';
import { type Data, type Language, markdown, type Piece, plain, speak } from './speak.ts';
import { REFUSALS, TAG_WORDS } from './tag-words.ts';
import { reportText } from './text.ts';
import { VERSION } from './version.ts';
import { ROLE_NAMES, VERDICT_MARKS, WORDS } from './words.ts';

/** What came of asking for a tag. */
export interface TagAnswer {
  readonly branch: string;
  /** What was to be made; nothing where it did not come to that. */
  readonly tag: NewTag | undefined;
  readonly report: Report;
  readonly end: { readonly kind: 'refused'; readonly why: TagRefusal } | { readonly kind: 'dry-run' } | TagOutcome;
  /** In a repository on this machine, from where it has still to be pushed, or on GitHub. */
  readonly made: 'here' | 'on-github';
  /** How the dry run becomes a real one. */
  readonly how: string;
}

/** A tag that was made, or may be, is a pass; what another run or a rule forbids fails; the rest nobody could tell. */
export function tagVerdict({ end, report }: TagAnswer): Verdict {
  switch (end.kind) {
    case 'created':
    case 'dry-run':
      return 'pass';
    case 'lost':
    case 'branch-moved':
      return 'fail';
    case 'failed':
    case 'unclear':
      return 'unknown';
    case 'refused':
      return ['judged', 'first'].includes(end.why.because) && report.verdict !== 'pass' ? report.verdict : 'fail';
  }
}

type Sentence = readonly Piece[];

/** Everything there is to say, sentence by sentence, the answer first. */
function sentencesOf(answer: TagAnswer, language: Language): readonly Sentence[] {
  const { end, tag, branch, report, how, made } = answer;
  const say = (phrase: Phrase, data: Data = {}): Sentence => speak(phrase, data, language);
  if (end.kind === 'refused') return refusalSentences(answer, end.why, say);
  if (tag === undefined) return [];
  const form = tag.message === undefined ? TAG_WORDS.lightweight : TAG_WORDS.annotated;
  const previous = report.previous ?? '-';
  const data = { form, tag: tag.name, commit: tag.commit.slice(0, 12), branch, previous };
  const message = tag.message === undefined ? [] : [say(TAG_WORDS.message, { message: tag.message })];
  switch (end.kind) {
    case 'dry-run':
      return [say(TAG_WORDS.would, data), ...message, say(TAG_WORDS.dry, { how })];
    case 'created':
      return [
        say(TAG_WORDS.created, data),
        ...message,
        ...(end.movedTo === undefined ? [] : [say(TAG_WORDS.moved, { branch, to: end.movedTo.slice(0, 12) })]),
        ...(made === 'here' ? [say(TAG_WORDS.push, { command: pushCommand(tag) })] : []),
      ];
    case 'lost':
      return [say(TAG_WORDS.refused, { branch }), say(TAG_WORDS.lost, { tag: tag.name, id: end.id.slice(0, 12) })];
    case 'branch-moved': {
      const to = end.to?.slice(0, 12) ?? TAG_WORDS.gone[language];
      const moved = { branch, from: end.from.slice(0, 12), to };
      return [say(TAG_WORDS.refused, { branch }), say(TAG_WORDS.branchMoved, moved)];
    }
    case 'failed':
      return [say(TAG_WORDS.failed, { tag: tag.name, detail: end.detail })];
    case 'unclear': {
      const command = `git ls-remote --tags origin ${quoted(`refs/tags/${tag.name}`)}`;
      return [say(TAG_WORDS.unclear, { tag: tag.name, detail: end.detail, command })];
    }
  }
}

function refusalSentences(
  { tag, branch }: TagAnswer,
  why: TagRefusal,
  say: (phrase: Phrase, data?: Data) => Sentence,
): readonly Sentence[] {
  const refused = say(TAG_WORDS.refused, { branch });
  const wanted = tag === undefined ? [] : [say(TAG_WORDS.wanted, { tag: tag.name, commit: tag.commit.slice(0, 12) })];
  switch (why.because) {
    case 'judged':
      return [refused, ...wanted];
    case 'no-releases':
      return [refused, say(REFUSALS['no-releases'], { branch, role: ROLE_NAMES[why.role] })];
    case 'first':
      return [refused, say(REFUSALS.first, { branch })];
    case 'level':
      return [refused, say(REFUSALS.level, { level: why.level, known: why.known })];
    case 'several':
      return [refused, say(REFUSALS.several, { branch, numbers: why.numbers, levels: why.levels })];
    case 'nothing-new':
      return [refused, say(REFUSALS['nothing-new'], { branch, tags: why.tags.join(', ') })];
    case 'exists':
      return [refused, say(REFUSALS.exists, { tag: tag?.name ?? '', id: why.id.slice(0, 12), branch })];
    case 'moved':
      return [refused, say(REFUSALS.moved, { branch, to: why.to.slice(0, 12) })];
    case 'signed': {
      const command = tag === undefined ? '' : signCommand(tag);
      return [refused, say(REFUSALS.signed), ...wanted, say(TAG_WORDS.byHand, { command })];
    }
  }
}

const pushCommand = ({ name }: NewTag): string => `git push origin ${quoted(`refs/tags/${name}`)}`;

const signCommand = (tag: NewTag): string =>
  `git tag -s -m ${quoted(tag.message ?? tag.name)} ${quoted(tag.name)} ${tag.commit} && ${pushCommand(tag)}`;

/** As a shell takes it for one word. */
const quoted = (word: string): string =>
  /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The report says more where it has objections, or where it is the reason that nothing was made. */
const tellsMore = ({ end, report }: TagAnswer): boolean => {
  const because = end.kind === 'refused' ? end.why.because : undefined;
  // That there is no number to go on from is all that there is to say: files, which the report speaks of, were not read.
  return because !== 'first' && (report.judgement.findings.length > 0 || because === 'judged');
};

/** The answer for a terminal or a log. */
export function tagText(answer: TagAnswer, language: Language): string {
  const [first = [], ...others] = sentencesOf(answer, language);
  const lines = [`${VERDICT_MARKS[tagVerdict(answer)]} ${plain(first)}`, ...others.map((sentence) => plain(sentence))];
  const more = tellsMore(answer)
    ? reportText(answer.report, language)
    : `${plain(lineWords(answer.report, language))}\n`;
  return `${lines.join('\n')}\n${more}`;
}

/** The same in a line, for an annotation. */
export function tagLine(answer: TagAnswer, language: Language): string {
  return sentencesOf(answer, language).map(plain).join(' ');
}

/** The same as Markdown, for the step summary. */
export function tagMarkdown(answer: TagAnswer, language: Language): string {
  const [first = [], ...others] = sentencesOf(answer, language);
  const head = `### ${VERDICT_MARKS[tagVerdict(answer)]} ${WORDS.title[language]}${WORDS.colon[language]}${markdown(first)}`;
  const more = tellsMore(answer)
    ? reportMarkdown(answer.report, language)
    : `**${WORDS.line[language]}** ${markdown(lineWords(answer.report, language))}\n`;
  return [head, ...others.map((sentence) => markdown(sentence)), more].join('\n\n');
}

/** The answer as programs read it. */
export interface TagJson {
  readonly version: string;
  readonly verdict: Verdict;
  readonly result: TagAnswer['end']['kind'];
  readonly because: TagRefusal['because'] | null;
  readonly message: string;
  readonly line: string;
  readonly previous: string | null;
  readonly tag: {
    readonly name: string;
    readonly number: string;
    readonly commit: string;
    readonly text: string | null;
  } | null;
  /** What the tag points at, once it was made. */
  readonly object: string | null;
  readonly push: string | null;
  readonly findings: readonly FindingJson[];
}

export function tagJson(answer: TagAnswer, language: Language): TagJson {
  const { end, tag, branch, report, made } = answer;
  return {
    version: VERSION,
    verdict: tagVerdict(answer),
    result: end.kind,
    because: end.kind === 'refused' ? end.why.because : null,
    message: tagLine(answer, language),
    line: branch,
    previous: report.previous ?? null,
    tag:
      tag === undefined ? null : { name: tag.name, number: tag.number, commit: tag.commit, text: tag.message ?? null },
    object: end.kind === 'created' ? end.id : null,
    push: end.kind === 'created' && made === 'here' && tag !== undefined ? pushCommand(tag) : null,
    findings: report.judgement.findings.map((finding) => findingJson(finding, language)),
  };
}
