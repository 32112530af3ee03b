import type { LineFacts } from '../facts/facts.ts';
import type { SchemeEvidence } from '../facts/proposal.ts';
import type { PolicyValue } from '../policy/origins.ts';
import { RULES } from '../rules/rules.ts';
import { visible } from './inert.ts';
import { INIT_WORDS } from './init-words.ts';
import { type Language, plain, speak } from './speak.ts';
import { evidencePhrase } from './words.ts';

/** The policy that holds on a branch, as it is shown. */
export interface EffectivePolicy {
  readonly branch: string;
  /** Where the policy file is, if there is one. */
  readonly file: string | undefined;
  readonly strictness: 'practice' | 'published';
  readonly values: readonly PolicyValue[];
  /** What the branch is under this policy, and why. */
  readonly line: LineFacts;
  readonly carriers: readonly string[];
  /** The scheme that was found, where the policy names none. */
  readonly scheme: SchemeEvidence | undefined;
}

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
}

const ORIGINS = {
  default: { en: 'default', zh: '默认' },
  inferred: { en: 'inferred', zh: '推断' },
  because: { en: 'inferred: {why}', zh: '推断：{why}' },
  fits: {
    en: 'inferred: it fits {fits} of {of:number|numbers} in {among}',
    zh: '推断：{among}中的 {of} 个编号有 {fits} 个符合',
  },
  names: { en: 'inferred: known by its name', zh: '推断：由文件名得知' },
} as const;

/** Every value with its origin: a line of the file, the default, or what it was inferred from. */
function rowsOf(effective: EffectivePolicy, language: Language): readonly Row[] {
  const { values, file, line, carriers, strictness, branch, scheme } = effective;
  const origin = ({ origin: from }: PolicyValue): string => {
    if (from.kind === 'extended') return `${from.name}:${from.place.line}`;
    return from.kind === 'file' ? `${file}:${from.place.line}` : ORIGINS[from.kind][language];
  };
  const set = new Set(values.flatMap(({ path }) => (path[0] === 'rules' ? [String(path[1])] : [])));
  const written = values
    .filter(({ origin: { kind } }) => kind !== 'inferred')
    .map((each) => ({ key: keyOf(each.path), value: each.value, origin: origin(each) }));
  const rules = RULES.filter(({ id }) => !set.has(id)).map(({ id, severity }) => ({
    key: `rules.${id}`,
    value: severity[strictness],
    origin: ORIGINS.default[language],
  }));
  const silent = new Set(values.flatMap(({ path, origin: { kind } }) => (kind === 'inferred' ? [path[0]] : [])));
  const found: Row[] = [];
  if (silent.has('scheme') && scheme !== undefined) {
    const { fits, of, among } = scheme;
    const why = speak(
      ORIGINS.fits,
      { fits, of, among: among === 'files' ? INIT_WORDS.files : INIT_WORDS.tags },
      language,
    );
    found.push({ key: 'scheme', value: scheme.scheme.id, origin: plain(why) });
  }
  if (line.kind === 'line') {
    const { phrase, data } = evidencePhrase(line.evidence);
    const why = plain(speak(phrase, data, language));
    if (silent.has('lines')) {
      const because = plain(speak(ORIGINS.because, { why: { en: why, zh: why } }, language));
      found.push({ key: 'lines', value: { branch, role: line.roles.join(' | ') }, origin: because });
    }
  }
  if (silent.has('carriers')) {
    found.push(...carriers.map((path) => ({ key: 'carriers', value: path, origin: ORIGINS.names[language] })));
  }
  return [...found, ...written, ...rules];
}

/** `lines[0]`, `tags.exclude`. */
const keyOf = (path: PolicyValue['path']): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

export function policyText(effective: EffectivePolicy, language: Language): string {
  const rows = rowsOf(effective, language).map(({ key, value, origin }) => ({
    left: visible(`${key}: ${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}`),
    origin: visible(origin),
  }));
  const width = Math.min(60, Math.max(0, ...rows.map(({ left }) => left.length)));
  return `${rows.map(({ left, origin }) => `${left.padEnd(width)}  # ${origin}`).join('\n')}\n`;
}

export function policyJson(effective: EffectivePolicy): readonly Row[] {
  return rowsOf(effective, 'en');
}
