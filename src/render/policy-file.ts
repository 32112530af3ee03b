import type { Proposal, ProposedLine } from '../facts/proposal.ts';
import { literally } from '../facts/proposal-tags.ts';
import { visible } from './inert.ts';
import { INIT_WORDS } from './init-words.ts';
import { type Data, type Language, plain, speak } from './speak.ts';
import { evidencePhrase, ROLE_NAMES } from './words.ts';

/** The policy as a file, with a comment on why each thing is there. */
export function policyFile(
  { scheme, numbered, lines, exclude, prefixes, suffix, carriers, interfaces, topics }: Proposal,
  language: Language,
): string {
  const say = (phrase: (typeof INIT_WORDS)[keyof typeof INIT_WORDS], data: Data = {}): string =>
    `# ${plain(speak(phrase, data, language))}`;
  const schemeLines =
    scheme === undefined
      ? numbered
        ? [say(INIT_WORDS.noScheme)]
        : [say(INIT_WORDS.noNumber), '# carriers:', '#   - {path: kernel/kernel.spec, kind: rpm-spec}']
      : [
          say(INIT_WORDS.fits, {
            fits: scheme.fits,
            of: scheme.of,
            among: scheme.among === 'files' ? INIT_WORDS.files : INIT_WORDS.tags,
            scheme: scheme.scheme.id,
          }),
          ...(scheme.demanded
            ? [`scheme: ${scheme.scheme.id}`]
            : [
                scheme.ofTags === undefined
                  ? say(INIT_WORDS.partly)
                  : say(INIT_WORDS.ofTags, { scheme: scheme.ofTags.id }),
                `# scheme: ${scheme.scheme.id}`,
              ]),
        ];
  const blocks = [
    [say(INIT_WORDS.head), say(INIT_WORDS.past)],
    schemeLines,
    lines.length === 0
      ? scheme === undefined
        ? []
        : [say(INIT_WORDS.alike)]
      : ['lines:', ...lines.flatMap((line) => lineOf(line, language)), ...topicLines(topics, language)],
    tagLines({ prefixes, suffix, exclude }, language),
    carriers.length === 0
      ? []
      : [
          'carriers:',
          ...carriers.map(
            (each) =>
              `  - {path: ${quoted(each.path)}, kind: ${each.kind}, pointer: ${quoted(each.pointer)}, scheme: ${each.scheme}}`,
          ),
        ],
    interfaces.length === 0
      ? []
      : [say(INIT_WORDS.interfaces), 'interfaces:', ...interfaces.flatMap((each) => interfaceLines(each))],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function tagLines(
  { prefixes, suffix, exclude }: Pick<Proposal, 'prefixes' | 'suffix' | 'exclude'>,
  language: Language,
): readonly string[] {
  const [prefix, ...others] = prefixes;
  const names = prefixes.map(visible).join(', ');
  const say = (phrase: (typeof INIT_WORDS)[keyof typeof INIT_WORDS]): string =>
    `# ${plain(speak(phrase, { names }, language))}`;
  const one = prefix !== undefined && others.length === 0 ? [`  prefix: ${quoted(prefix)}`] : [];
  const end = suffix === '' ? [] : [`  suffix: ${quoted(suffix)}`];
  const none = exclude.length === 0 ? [] : ['  exclude:', ...exclude.map((pattern) => `    - ${quoted(pattern)}`)];
  const why = [
    ...(others.length > 0
      ? [say(INIT_WORDS.prefixes)]
      : one.length > 0
        ? [say(suffix === '' ? INIT_WORDS.prefix : INIT_WORDS.affixes)]
        : []),
    ...(none.length > 0 ? [say(INIT_WORDS.exclude)] : []),
  ];
  return one.length + none.length === 0 ? why : [...why, 'tags:', ...one, ...end, ...none];
}

const interfaceLines = ({ name, path, features }: Proposal['interfaces'][number]): readonly string[] => [
  `  - name: ${name}`,
  `    version: {path: ${quoted(path)}, pointer: /version}`,
  `    features: {path: ${quoted(path)}, kind: list, pointer: ${features}}`,
];

/** As many names show what is meant. */
const SHOWN_TOPICS = 3;

function topicLines({ globs, branches }: Proposal['topics'], language: Language): readonly string[] {
  if (globs.length === 0) return [];
  const names = branches.slice(0, SHOWN_TOPICS).map(visible).join(', ');
  const data = { count: branches.length, names: branches.length > SHOWN_TOPICS ? `${names}, …` : names };
  const why = plain(speak(INIT_WORDS.topics, data, language));
  return [`  # ${why}`, ...globs.map((glob) => `  - {branch: ${quoted(glob)}, role: ignored}`)];
}

/** One rule, or as many as the names of its branches need. */
function lineOf(line: ProposedLine, language: Language): readonly string[] {
  const keys = [
    `role: ${line.role}`,
    ...(line.scheme === undefined ? [] : [`scheme: ${line.scheme.id}`]),
    ...(line.base === undefined ? [] : [`base: ${quoted(line.base)}`]),
    ...(line.from === undefined ? [] : [`from: ${quoted(line.from)}`]),
  ];
  const rules = patternsOf(line.branches).map((pattern) => `  - {branch: ${quoted(pattern)}, ${keys.join(', ')}}`);
  return [`  # ${whyOf(line, language)}`, ...rules];
}

function whyOf({ evidence, roles }: ProposedLine, language: Language): string {
  if (evidence === 'no-numbers') return INIT_WORDS.noNumbers[language];
  const { phrase, data } = evidencePhrase(evidence);
  const why = plain(speak(phrase, data, language));
  if (roles.length < 2) return why;
  const names = roles.map((role) => ROLE_NAMES[role][language]);
  return plain(speak(INIT_WORDS.doubtful, { why: { en: why, zh: why }, roles: names }, language));
}

/** Shorter beginnings are no family. */
const SHORTEST_FAMILY = 4;
/** A glob may have 256 characters. */
const LONGEST_FAMILY = 200;

/** Names that begin alike as one glob, `openEuler-22.03-LTS-SP{3,4}`; others for themselves. */
function patternsOf(branches: readonly string[]): readonly string[] {
  const patterns: string[] = [];
  let rest = branches;
  while (rest.length > 0) {
    const [first = '', ...others] = rest;
    const start = /^.*[-_/.](?:SP|sp|r|v)?(?=[^-_/.]*$)/.exec(first)?.[0] ?? '';
    const ends = [first, ...others.filter((other) => other.startsWith(start))].map((name) => name.slice(start.length));
    const glob = `${literally(start)}{${ends.map(literally).join(',')}}`;
    const family = start.length >= SHORTEST_FAMILY && ends.length > 1 && !ends.some((end) => /^$|,/.test(end));
    const together = family && glob.length <= LONGEST_FAMILY;
    patterns.push(together ? glob : literally(first));
    rest = together ? others.filter((other) => !other.startsWith(start)) : others;
  }
  return patterns;
}

/** A scalar of YAML that is text whatever it looks like; a JSON string is one. */
const quoted = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(visible(text));

/** The workflow that runs Pawl; OWNER stands for whose repository has it. */
export const WORKFLOW = `on:
  pull_request_target:
    types: [opened, edited, synchronize, reopened, labeled, unlabeled, ready_for_review]
  merge_group:
  push: {tags: ['**']}
permissions: {contents: read, pull-requests: write}
concurrency: {group: 'pawl-\${{ github.event.number || github.ref }}', cancel-in-progress: true}
jobs:
  numbers:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/pawl@v1
`;
