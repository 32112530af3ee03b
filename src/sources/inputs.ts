import type { Phrase } from '../numbering/scheme.ts';
import { LANGUAGES, type Language } from '../render/speak.ts';
import { isTagName } from './event.ts';

/** Where the action stops a build. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export const ON_UNKNOWN = ['fail', 'warn'] as const;
/** What the action does. */
export const MODES = ['check', 'audit', 'tag', 'report'] as const;
export const DRY_RUN = ['true', 'false'] as const;
/** When a pull request gets a comment. */
export const COMMENTS = ['changes', 'always', 'failure', 'never'] as const;
export const SOURCES = ['api', 'git'] as const;

export type Switch = 'on' | 'off';

/** The inputs of the action, read and found sound. */
export interface Inputs {
  readonly token: string;
  readonly mode: (typeof MODES)[number];
  readonly policy: string;
  readonly source: (typeof SOURCES)[number];
  readonly workingDirectory: string;
  /** A tag to judge instead of what the event names, and the branch that it belongs to. */
  readonly tag: string | undefined;
  readonly branch: string | undefined;
  /** For the mode `tag`: which number, and whether it is only said. */
  readonly level: string;
  readonly dryRun: (typeof DRY_RUN)[number];
  readonly comment: (typeof COMMENTS)[number];
  readonly labels: Switch;
  readonly suggestions: Switch;
  readonly checkRun: Switch;
  readonly jsonFile: string;
  readonly sarifFile: string;
  readonly htmlFile: string;
  readonly language: Language;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly onUnknown: (typeof ON_UNKNOWN)[number];
}

const REF_PREFIX = { tag: /^refs\/tags\//, branch: /^refs\/heads\// } as const;

export type InputReading =
  | { readonly kind: 'inputs'; readonly inputs: Inputs }
  | { readonly kind: 'wrong'; readonly problems: readonly Phrase[]; readonly language: Language };

/**
 * Reads every input; an empty one is unset. All that is wrong is told at once.
 * @param input gives the text of an input by its name in action.yml
 */
export function readInputs(input: (name: string) => string): InputReading {
  const problems: Phrase[] = [];
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const given = input(name).trim();
    const chosen = given === '' ? fallback : choices.find((candidate) => candidate === given);
    if (chosen !== undefined) return chosen;
    problems.push({
      en: `The input \`${name}\` is "${given}"; it takes ${choices.join(', ')}.`,
      zh: `输入 \`${name}\` 为“${given}”；可取 ${choices.join('、')}。`,
    });
    return fallback;
  };
  /** The words that YAML's core schema has for it, which is what an unquoted value becomes. */
  const turned = (name: string, fallback: Switch): Switch => {
    const given = input(name).trim();
    if (given === '') return fallback;
    if (/^(?:true|True|TRUE)$/.test(given)) return 'on';
    if (/^(?:false|False|FALSE)$/.test(given)) return 'off';
    problems.push({
      en: `The input \`${name}\` is "${given}"; it takes true or false.`,
      zh: `输入 \`${name}\` 为“${given}”；可取 true 或 false。`,
    });
    return fallback;
  };
  const path = (name: string, fallback: string): string => {
    const given = input(name).trim() || fallback;
    const path = pathInside(given);
    if (path !== undefined) return path;
    problems.push({
      en: `The input \`${name}\` is "${given}"; it takes a path inside the repository, without a leading slash, ".." or ".git".`,
      zh: `输入 \`${name}\` 为“${given}”；应为仓库内的路径，不以斜杠开头，也不含“..”或“.git”。`,
    });
    return fallback;
  };
  const name = (of: 'tag' | 'branch', isName: (given: string) => boolean): string | undefined => {
    const given = input(of).trim().replace(REF_PREFIX[of], '');
    if (given === '') return undefined;
    if (isName(given)) return given;
    problems.push({
      en: `The input \`${of}\` is "${given}", which git does not allow as the name of a ${of}.`,
      zh: `输入 \`${of}\` 为“${given}”，git 不允许这样命名${of === 'tag' ? '标签' : '分支'}。`,
    });
    return undefined;
  };
  const inputs: Inputs = {
    token: input('token').trim(),
    mode: choice('mode', MODES, 'check'),
    policy: path('policy', '.github/pawl.yml'),
    source: choice('source', SOURCES, 'api'),
    workingDirectory: input('working-directory').trim() || '.',
    tag: name('tag', isTagName),
    branch: name('branch', isTagName),
    level: input('level').trim().slice(0, 64) || 'next',
    dryRun: choice('dry-run', DRY_RUN, 'true'),
    comment: choice('comment', COMMENTS, 'changes'),
    labels: turned('labels', 'off'),
    suggestions: turned('suggestions', 'on'),
    checkRun: turned('check-run', 'off'),
    jsonFile: input('json-file').trim() === '' ? '' : path('json-file', ''),
    sarifFile: input('sarif-file').trim() === '' ? '' : path('sarif-file', ''),
    htmlFile: input('html-file').trim() === '' ? '' : path('html-file', ''),
    language: choice('language', LANGUAGES, 'en'),
    failOn: choice('fail-on', FAIL_ON, 'error'),
    onUnknown: choice('on-unknown', ON_UNKNOWN, 'fail'),
  };
  if (inputs.mode === 'report' && inputs.jsonFile === '') {
    problems.push({
      en: 'The input `mode` is "report", which posts a saved result; name its file with the input `json-file`.',
      zh: '输入 `mode` 为“report”，用于发布已保存的结果；请用输入 `json-file` 指明其文件。',
    });
  }
  return problems.length > 0 ? { kind: 'wrong', problems, language: inputs.language } : { kind: 'inputs', inputs };
}

/** A path from the top of the repository, in the form that git has it; nothing where it leads elsewhere or into `.git`. */
export function pathInside(given: string): string | undefined {
  if (given.startsWith('/') || given.includes('\0') || given.length > 4096) return undefined;
  const parts = given.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.some((part) => part === '..' || part.toLowerCase() === '.git')
    ? undefined
    : parts.join('/');
}
