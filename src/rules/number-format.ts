import { editsFor, type Stated } from '../carriers/carrier.ts';
import type { CarrierFacts, Facts, Line, Statement } from '../facts/facts.ts';
import { offeredNext, previousOf } from '../facts/next.ts';
import { KINDS } from '../numbering/kinds.ts';
import { onlyFields } from '../numbering/number.ts';
import { labelOf, type Phrase, type Scheme } from '../numbering/scheme.ts';
import { lineAt } from './claims.ts';
import { isImpossibleMonth } from './months.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'foreign' | 'declaredTwice' | 'field' | 'separator' | 'tooShort' | 'tooLong' | 'candidate';
type Misfit = Extract<Statement, { kind: 'misfit' }>;

export const numberFormat = defineRule<Message>({
  id: 'number-format',
  summary: { en: 'A number fits the grammar of its scheme.', zh: '编号符合其方案的语法。' },
  why: {
    en: 'A number that cannot be parsed cannot be ordered: nobody can tell what follows it, and RPM may sort it below what is installed.',
    zh: '无法解析的编号无法排序：没人知道其后是什么，RPM 也可能把它排在已安装的版本之下。',
  },
  fix: { en: 'Write the number as the message shows it.', zh: '按消息所示书写编号。' },
  source: 'rows 1, 2, 31 and 40 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    foreign: {
      en: 'The tag {text} is no release number of any scheme that this repository uses, and its policy wants none but those.',
      zh: '标签 {text} 不是本仓库所用方案的发布编号，而策略要求标签都是发布编号。',
    },
    declaredTwice: {
      en: 'The pull request declares {numbers}; it is released under one number only. Leave one of them, such as {expected}.',
      zh: '拉取请求声明了 {numbers}；它只会以一个编号发布。请只保留一个，例如 {expected}。',
    },
    field: {
      en: '`{text}` is no number of scheme {scheme}: at `{rest}` it should have {field} ({kind}); expected {expected}.',
      zh: '`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 {field}（{kind}）；应为 {expected}。',
    },
    separator: {
      en: '`{text}` is no number of scheme {scheme}: at `{rest}` it should have `{separator}`; expected {expected}.',
      zh: '`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 `{separator}`；应为 {expected}。',
    },
    tooShort: {
      en: '`{text}` is no number of scheme {scheme}: it ends too early ({missing} is missing); expected {expected}.',
      zh: '`{text}` 不是方案 {scheme} 的编号：结尾过早（缺少 {missing}）；应为 {expected}。',
    },
    tooLong: {
      en: '`{text}` is no number of scheme {scheme}: `{rest}` is left over; expected {expected}.',
      zh: '`{text}` 不是方案 {scheme} 的编号：多出 `{rest}`；应为 {expected}。',
    },
    candidate: {
      en: '`{text}` carries a release candidate where {field} belongs: it sorts below every release of {base}; expected {expected}.',
      zh: '`{text}` 在 {field} 的位置写了候选版本：它排在 {base} 的所有版本之下；应为 {expected}。',
    },
  },
  examples: [
    { title: 'a number of the scheme', before: '5.10.0-136.84.0.100', after: '5.10.0-136.85.0.101', reports: 'quiet' },
    {
      title: 'SOURCE without the sublevel',
      before: '5.10.0-136.84.0.100',
      after: '5.10.0-136.85.0.101',
      sourceTag: '5.10-136.85.0',
      reports: 'field',
      expected: ['5.10.0-136.85.0'],
    },
    {
      title: 'SOURCE with a slip in the base',
      scheme: 'openeuler-monthly',
      before: '4.19.128-2005.4.0.0035',
      after: '4.19.128-2006.1.0.0036',
      sourceTag: '4.19.9128-2006.1.0',
      reports: 'field',
      expected: ['4.19.128-2006.1.0'],
    },
    {
      title: 'a number doubled',
      before: '5.10.0-136.84.0.100',
      after: '5.10.0-138-138.0.0.101',
      reports: 'separator',
      expected: ['5.10.0-136.85.0.101'],
    },
    {
      title: 'the release cut short',
      role: 'development',
      before: '5.9.0-1.0.0.1',
      after: '5.9.0-2',
      reports: 'tooShort',
      expected: ['5.9.0-2.0.0.2'],
    },
    {
      title: 'a tag without the sublevel',
      after: '5.10-136.85.0',
      tag: { earlier: ['5.10.0-136.84.0'] },
      reports: 'field',
    },
    {
      title: 'a tag that means to be no number',
      after: 'openEuler-22.03-LTS-release',
      tag: { earlier: ['5.10.0-136.84.0'] },
      reports: 'quiet',
    },
    {
      title: 'the same, where the policy wants none',
      after: 'openEuler-22.03-LTS-release',
      tag: { earlier: ['5.10.0-136.84.0'], foreign: 'warn' },
      reports: 'foreign',
      severity: 'warning',
    },
    {
      title: 'a pull request declares half a number',
      role: 'development',
      after: '5.10.0-137',
      declared: { earlier: ['5.10.0-136.0.0'] },
      reports: 'tooShort',
      expected: ['5.10.0-137.0.0'],
    },
    {
      title: 'a pull request declares two numbers',
      role: 'development',
      after: '5.10.0-137.0.0',
      declared: { earlier: ['5.10.0-136.0.0'], also: '5.10.0-138.0.0' },
      reports: 'declaredTwice',
      expected: ['5.10.0-137.0.0'],
    },
    {
      title: 'a release candidate after a candidate',
      role: 'development',
      before: '5.10.0-rc3.0.0.4',
      after: '5.10.0-rc4.0.0.5',
      reports: 'candidate',
      severity: 'warning',
    },
    {
      title: 'a release candidate inside the version',
      role: 'development',
      before: '6.1.0-1.0.0.3',
      after: '6.2.rc4-1.0.0.4',
      reports: 'field',
      severity: 'error',
    },
  ],
  evaluate: (facts) => {
    const { line } = facts;
    if (line.kind === 'outside') return foreignTag(facts);
    if (line.kind !== 'line') return [];
    return [
      ...declaredTwice(line, facts),
      ...facts.carriers.flatMap((carrier) =>
        carrier.after.kind === 'misfit' && !sameText(carrier.before, carrier.after) && !isImpossibleMonth(carrier.after)
          ? [objection(carrier, carrier.after, line, facts)]
          : [],
      ),
    ];
  },
});

/** A pull request of two numbers: which of them it means, nobody can tell. */
function declaredTwice(line: Line, facts: Facts): readonly Objection<Message>[] {
  const { claim } = facts;
  const [home] = facts.carriers;
  if (claim.kind !== 'declaration' || claim.declared.length < 2 || home === undefined) return [];
  const previous = previousOf(home, line);
  const expected = previous === undefined ? claim.declared.slice(0, 1) : offeredNext(previous, line, facts);
  const data = { numbers: claim.declared.join(', '), expected };
  return [{ message: 'declaredTwice', data, path: home.path, actual: claim.declared.join(', '), expected }];
}

/** A tag outside the scheme is a fault only where the policy says so. */
function foreignTag({ claim, line }: Facts): readonly Objection<Message>[] {
  if (claim.kind !== 'tag' || line.kind !== 'outside' || line.why !== 'foreign') return [];
  const { foreign } = claim.rules;
  if (foreign === 'ignore' || claim.event === 'deleted') return [];
  const severity = foreign === 'warn' ? 'warning' : 'error';
  return [
    { message: 'foreign', data: { text: claim.name }, path: `refs/tags/${claim.name}`, actual: claim.name, severity },
  ];
}

/** What stood there before this change is not the change's fault. */
function sameText(before: Statement, after: Misfit): boolean {
  return (before.kind === 'misfit' || before.kind === 'number') && before.stated.text === after.stated.text;
}

function objection(carrier: CarrierFacts, { stated, stop }: Misfit, line: Line, facts: Facts): Objection<Message> {
  const { scheme, path } = carrier;
  const { text } = stated;
  const at = Math.max(0, stop.at);
  const rest = text.slice(at, at + 24);
  const expected = expectedFor(carrier, line, facts);
  const common = { text, scheme: scheme.id, rest, expected: expected.length > 0 ? expected : sampleOf(scheme) };
  const passage = lineAt(stated, at);
  const place = {
    path,
    ...(carrier.kind === 'tag' || (carrier.kind === 'declaration' && isComputed(stated)) ? {} : { line: passage }),
    actual: text,
    expected,
    ...(carrier.kind === 'text' && expected[0] !== undefined
      ? { edits: [{ line: passage, replacement: expected[0] }] }
      : {}),
    ...(carrier.kind === 'declaration' && expected[0] !== undefined
      ? { edits: editsFor(stated, [{ offset: 0, old: text, by: expected[0] }]) }
      : {}),
  };
  const wanted = stop.expected;
  if (wanted !== 'end' && 'field' in wanted && /^rc\d/.test(text.slice(at)) && wanted.kind === 'counter') {
    const data = { ...common, field: labelOf(scheme, wanted.field), base: text.slice(0, text.indexOf('-')) };
    return {
      message: 'candidate',
      data,
      ...place,
      ...(facts.strictness === 'practice' ? { severity: 'warning' } : {}),
    };
  }
  if (wanted === 'end') return { message: 'tooLong', data: common, ...place };
  if (at >= text.length) {
    return { message: 'tooShort', data: { ...common, missing: missingAfter(scheme, wanted) }, ...place };
  }
  if ('field' in wanted) {
    return {
      message: 'field',
      data: { ...common, field: labelOf(scheme, wanted.field), kind: KINDS[wanted.kind].words },
      ...place,
    };
  }
  return { message: 'separator', data: { ...common, separator: wanted.text }, ...place };
}

const isComputed = ({ passages }: Stated): boolean => passages.every(({ computed }) => computed);

/** For a repeating carrier the number that it should repeat; else what may follow on the line. */
function expectedFor(carrier: CarrierFacts, line: Line, facts: Facts): readonly string[] {
  const { repeats } = carrier;
  const home = repeats && facts.carriers.find(({ path }) => path === repeats.path);
  if (repeats !== undefined && home?.after.kind === 'number')
    return [onlyFields(home.after.number, repeats.fields).text];
  const previous = previousOf(carrier, line);
  return previous === undefined ? [] : offeredNext(previous, line, facts);
}

/** Where nothing tells which number it should be, at least what one looks like. */
function sampleOf({ examples: [sample = ''] }: Scheme): Phrase {
  return { en: `a number such as ${sample}`, zh: `形如 ${sample} 的编号` };
}

function missingAfter(scheme: Scheme, wanted: Exclude<Misfit['stop']['expected'], 'end'>): string | Phrase {
  if ('field' in wanted) return labelOf(scheme, wanted.field);
  return { en: `“${wanted.text}” with what follows it`, zh: `“${wanted.text}”及其后的部分` };
}
