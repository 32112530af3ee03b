import type { Facts, Statement } from '../facts/facts.ts';
import type { InterfaceFacts } from '../facts/features/facts.ts';
import { isMoved, standingOf } from '../facts/features/need.ts';
import type { InterfaceProblem } from '../facts/features/reading.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { countWords } from './feature-words.ts';
import { acceptedBy, approvalWords, numberPlace, numbersOf } from './features.ts';
import type { Objection } from './rule.ts';

type Message = 'unreadable' | 'missing' | 'blanked' | 'tooMany' | 'noNumber' | 'numberGone' | 'misfit' | 'backward';

/** What keeps an interface from being judged, and numbers that are wrong whatever became of the set. */
export function problemObjections({ interfaces }: Facts): readonly Objection<Message>[] {
  return interfaces.flatMap((face) => [
    ...face.problems.map((problem) => sayProblem(face, problem)),
    ...numberObjections(face),
  ]);
}

function sayProblem(face: InterfaceFacts, problem: InterfaceProblem): Objection<Message> {
  const common = { interface: face.rule.name };
  switch (problem.kind) {
    case 'unreadable': {
      const { path, line, because } = problem.problem;
      const data = { ...common, path, side: SIDE_WORDS[problem.side], reason: because };
      // Whoever mends a list that could not be read needs a way to have that merged.
      const accepted = problem.side === 'base' ? acceptedBy(face) : {};
      return {
        message: 'unreadable',
        data,
        path,
        ...(line === undefined ? {} : { line }),
        unchecked: true,
        ...accepted,
      };
    }
    case 'missing':
      return { message: 'missing', data: { ...common, path: problem.path }, path: problem.path, unchecked: true };
    case 'blanked': {
      const data = { ...common, path: problem.path, count: countWords(problem.features) };
      return { message: 'blanked', data, path: problem.path, line: 1, unchecked: true };
    }
    case 'too-many':
      return {
        message: 'tooMany',
        data: { ...common, files: problem.files, limit: problem.limit },
        unchecked: true,
      };
  }
}

const SIDE_WORDS: Readonly<Record<'base' | 'head' | 'release', Phrase>> = {
  base: { en: 'on the base branch', zh: '在目标分支上' },
  head: { en: 'as it would be after merging', zh: '合并之后' },
  release: { en: 'at the last release', zh: '在最近一次发布时' },
};

/** The number of the line is for the rules about numbers to judge; one of the interface's own only for these. */
function numberObjections(face: InterfaceFacts): readonly Objection<Message>[] {
  const { number, rule } = face;
  if (number.kind === 'none' || number.of === 'line') return [];
  const { path, scheme, before, after } = number;
  const common = { interface: rule.name, path };
  if (after.kind === 'misfit' && !sameText(before, after)) {
    const { text, passages } = after.stated;
    const data = { ...common, text, scheme: scheme.id, form: scheme.form };
    return [{ message: 'misfit', data, path, line: passages[0]?.line ?? 1, actual: text }];
  }
  const changed = face.changes.length > 0;
  if (before.kind !== 'absent' && after.kind === 'absent') {
    const data = { ...common, note: approvalWords(face) };
    return [{ message: 'numberGone', data, path, unchecked: true, ...acceptedBy(face) }];
  }
  if (changed && before.kind !== 'absent' && (isUnknown(before) || isUnknown(after))) {
    const side = SIDE_WORDS[isUnknown(before) ? 'base' : 'head'];
    return [{ message: 'noNumber', data: { ...common, side }, path, unchecked: true }];
  }
  return backward(face);
}

const isUnknown = ({ kind }: Statement): boolean => kind !== 'number';

const sameText = (before: Statement, after: Extract<Statement, { kind: 'misfit' }>): boolean =>
  (before.kind === 'misfit' || before.kind === 'number') && before.stated.text === after.stated.text;

/** A number may be taken back where that undoes what was never released; then it is held against the release. */
function backward(face: InterfaceFacts): readonly Objection<Message>[] {
  const numbers = numbersOf(face);
  const standing = isMoved(face) ? standingOf(face) : undefined;
  if (numbers === undefined || standing === undefined || standing.rise !== 'backward' || standing.need !== 'none')
    return [];
  const { tip, claimed } = numbers;
  return [
    {
      message: 'backward',
      data: {
        interface: face.rule.name,
        previous: standing.promised.text,
        is: claimed.text,
        expected: [standing.promised.text],
      },
      ...numberPlace(face.number, standing.promised.scheme === tip.scheme ? standing.promised : tip),
      actual: claimed.text,
      expected: [standing.promised.text],
      ...acceptedBy(face),
    },
  ];
}
