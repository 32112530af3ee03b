import { visible, visibleSentence } from '../inert.ts';
import type { Language } from '../speak.ts';
import { CLIENT_WORDS, type ClientWord } from './client-words.ts';
import { type PageData, SLOT, STATUSES } from './data.ts';
import type { PageFinding, PageModel, PagePoint } from './model.ts';

/** The data of the page's script: 20,000 numbers, each with a finding, stay under 3 MB. */
export function packPage(model: PageModel, language: Language, commitAddress: string): PageData {
  const rules = [...new Set(model.findings.map(({ rule }) => rule))].sort();
  const names = model.lines.map(({ name }) => name);
  return {
    language,
    axis: model.axis,
    lines: model.lines.map(({ name, roles, scheme, from }) => ({
      name: visible(name),
      roles,
      scheme: visible(scheme),
      from: from === undefined ? -1 : names.indexOf(from),
    })),
    rules,
    points: packPoints(model.points),
    ...packFindings(model.findings, rules),
    commitAddress,
    words: wordsOf(language),
  };
}

function wordsOf(language: Language): PageData['words'] {
  const keys = Object.keys(CLIENT_WORDS) as ClientWord[];
  return Object.fromEntries(keys.map((key) => [key, CLIENT_WORDS[key][language]])) as PageData['words'];
}

function packPoints(points: readonly PagePoint[]): PageData['points'] {
  const last = new Map<string, number>();
  const previous: (string | number)[] = [];
  const names: (string | 0 | 1)[] = [];
  let spelled: string | undefined;
  points.forEach((point, index) => {
    const before = point.previous === undefined ? undefined : last.get(keyOf(point.line, point.previous));
    previous.push(before === undefined ? visible(point.previous ?? '') || 0 : index - before);
    last.set(keyOf(point.line, point.number), index);
    names.push(point.name === point.number ? 0 : point.name === spelled ? 1 : visible(point.name));
    if (point.name !== point.number) spelled = point.name;
  });
  return {
    lines: points.map(({ line }) => line),
    numbers: points.map(({ number }) => visible(number)),
    kinds: points.map(({ kind }) => kind[0]).join(''),
    names,
    commits: points.map(({ commit }) => commit.replace(/[^0-9a-f]/g, '').slice(0, 12)).join(' '),
    dates: points.map(({ date }, index) => date - (points[index - 1]?.date ?? 0)),
    previous,
  };
}

const keyOf = (line: number, number: string): string => `${line} ${number}`;

/** A run that starts with a digit: what tells one finding's sentence from another's. */
const VARYING = /\d[\w.~^+-]*/g;

function packFindings(
  findings: readonly PageFinding[],
  rules: readonly string[],
): Pick<PageData, 'findings' | 'sentences'> {
  const known = new Map<string, number>();
  const sentences: number[] = [];
  const values: string[] = [];
  for (const { message } of findings) {
    const text = visibleSentence(message);
    const sentence = text.replace(VARYING, SLOT);
    const index = known.get(sentence) ?? known.size;
    known.set(sentence, index);
    sentences.push(index);
    values.push([...text.matchAll(VARYING)].map(([value]) => value).join(' '));
  }
  return {
    findings: {
      points: findings.map(({ point }) => point),
      rules: findings.map(({ rule }) => rules.indexOf(rule)),
      statuses: findings.map(({ status }) => STATUSES.indexOf(status)).join(''),
      sentences,
      values,
      expected: findings.map(({ expected }) => expected.slice(0, 5).map(visible)),
      places: findings.some(({ place }) => place !== '') ? findings.map(({ place }) => visible(place)) : [],
    },
    sentences: [...known.keys()],
  };
}
