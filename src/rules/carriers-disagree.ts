import { editsFor, replacementsTo } from '../carriers/carrier.ts';
import type { CarrierFacts, Facts, Statement } from '../facts/facts.ts';
import { compareNumbers, onlyFields, type ReleaseNumber, withValues } from '../numbering/number.ts';
import { labelOf } from '../numbering/scheme.ts';
import { lineAt } from './claims.ts';
import { rightNumbers } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'differs' | 'missing';

export const carriersDisagree = defineRule<Message>({
  id: 'carriers-disagree',
  summary: {
    en: 'Spec, SOURCE, Makefile and whatever else states the number say the same.',
    zh: 'spec、SOURCE、Makefile 等写明编号之处保持一致。',
  },
  why: {
    en: 'SOURCE decides which tag is built, the spec decides what the package is called. When they differ, the package is not what its number says.',
    zh: 'SOURCE 决定构建哪个标签，spec 决定软件包叫什么。两者不一致时，软件包名不副实。',
  },
  fix: { en: 'Make the files state one number; the message says which.', zh: '让各文件写同一个编号；消息中已给出。' },
  source: 'row 28 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    differs: {
      en: '{path} says {is}, and {home} says {wanted}: {field} is {fieldIs} in one and {fieldWanted} in the other. Expected {expected} in {path}.',
      zh: '{path} 为 {is}，而 {home} 为 {wanted}：{field} 一处是 {fieldIs}，另一处是 {fieldWanted}。{path} 中应为 {expected}。',
    },
    missing: {
      en: '{path} is gone, and {home} still needs it to say {expected}.',
      zh: '{path} 已被删除，而 {home} 仍需要它写明 {expected}。',
    },
  },
  examples: [
    { title: 'both moved', before: '5.10.0-18.0.0.9', after: '5.10.0-18.1.0.10', reports: 'quiet' },
    {
      title: 'SOURCE names another tag',
      role: 'development',
      before: '5.10.0-18.0.0.9',
      after: '5.10.0-19.0.0.10',
      sourceTag: '5.10.0-18.0.0',
      reports: 'differs',
      expected: ['5.10.0-19.0.0'],
    },
    {
      title: 'another base in SOURCE',
      scheme: 'openeuler-monthly',
      before: '4.19.148-2009.1.0.0050',
      after: '4.19.188-2104.1.0.0051',
      sourceTag: '4.19.189-2104.1.0',
      reports: 'differs',
      expected: ['4.19.188-2104.1.0'],
    },
  ],
  evaluate: (facts) => (facts.line.kind === 'line' ? facts.carriers.flatMap((carrier) => judge(carrier, facts)) : []),
});

function judge(carrier: CarrierFacts, facts: Facts): readonly Objection<Message>[] {
  const { repeats, after, path } = carrier;
  const home = repeats && facts.carriers.find((other) => other.path === repeats.path);
  if (repeats === undefined || home?.after.kind !== 'number') return [];
  // What disagreed before this change, and is not touched by it, is not the change's fault.
  if (unchanged(carrier) && unchanged(home)) return [];
  const rights = rightNumbers(home, facts).map((number) => onlyFields(number, repeats.fields));
  const [wanted = onlyFields(home.after.number, repeats.fields)] = rights;
  if (after.kind === 'absent' && carrier.before.kind !== 'absent') {
    const expected = textFor(carrier.before, wanted, repeats.fields);
    return [{ message: 'missing', data: { path, home: home.path, expected }, path: home.path, expected: [expected] }];
  }
  if (after.kind !== 'number') return [];
  // Agreeing is right, and so is, where the main number is refused, having one of the numbers offered instead.
  if ([home.after.number, ...rights].some((number) => compareNumbers(after.number, number, repeats.fields) === 0))
    return [];
  // Where the main number is refused anyway, a file that this change leaves alone need not follow it.
  if (unchanged(carrier) && !rights.some((number) => agree(number, home, repeats.fields))) return [];
  const field = repeats.fields.find((name) => !agree(onlyFields(after.number, repeats.fields), home, [name])) ?? '';
  const expected = textFor(after, wanted, repeats.fields);
  const edits = editsFor(after.stated, replacementsTo(after.number, after.offsets, wanted));
  return [
    {
      message: 'differs',
      data: {
        path,
        is: after.number.text,
        home: home.path,
        wanted: home.after.number.text,
        field: labelOf(carrier.scheme, field),
        fieldIs: after.number.values[field] ?? '-',
        fieldWanted: home.after.number.values[field] ?? '-',
        expected,
      },
      path,
      line: edits[0]?.line ?? lineAt(after.stated, 0),
      actual: after.number.text,
      expected: [expected],
      edits,
    },
  ];
}

/** What a file has to state: its own text with the fields that it repeats put right, as a Makefile has the base alone. */
function textFor(statement: Statement, wanted: ReleaseNumber, fields: readonly string[]): string {
  if (statement.kind !== 'number') return wanted.text;
  const values = fields.flatMap((field) => {
    const value = wanted.values[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return withValues(statement.number, Object.fromEntries(values)).text;
}

const agree = (number: ReleaseNumber, home: CarrierFacts, fields: readonly string[]): boolean =>
  home.after.kind === 'number' && compareNumbers(home.after.number, number, fields) === 0;

function unchanged({ before, after }: { before: Statement; after: Statement }): boolean {
  const text = (statement: Statement): string | undefined =>
    statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : undefined;
  return text(before) === text(after);
}
