import type { Facts } from '../facts/facts.ts';
import { rebuildOf } from '../facts/next.ts';
import { buildField, withValues } from '../numbering/number.ts';
import { aftermathOf, stepsOf, stepsTaken } from '../numbering/steps.ts';
import { type Claim, placeOf, type Succession, successions } from './claims.ts';
import { isNumberedLater } from './customs.ts';
import { rightNumbers } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'notRaised' | 'fell' | 'dropped' | 'filesChanged' | 'specChanged';

export const buildNotAdvanced = defineRule<Message>({
  id: 'build-not-advanced',
  summary: {
    en: 'The build counter rises with every change that makes a package, and never starts over.',
    zh: '凡会产生新软件包的修改，构建计数都要加一，且从不归零。',
  },
  why: {
    en: 'Two packages with one number cannot be told apart: mirrors keep the first, machines never see the second.',
    zh: '两个软件包若编号相同便无法区分：镜像只保留第一个，机器看不到第二个。',
  },
  fix: {
    en: 'Raise the counter in the spec. Paths that make no package belong under `unpackaged` in the policy. Where the number moves with releases only, write `new-build: release` in the policy; schemes such as `semver` need no such word.',
    zh: '在 spec 中提高计数。不进入软件包的路径请写入策略文件的 `unpackaged`。若编号只随发布变化，请在策略中写明 `new-build: release`；`semver` 之类的方案无需声明。',
  },
  source: 'openEuler kernel SIG, the 5.10 numbering proposal; rows 22 to 25 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    notRaised: {
      en: 'The release moved to {claimed}, but its build counter is {is} after {was}; it runs on: {expected}.',
      zh: '版本已变为 {claimed}，但构建计数在 {was} 之后为 {is}；它应当延续：{expected}。',
    },
    fell: {
      en: 'The build counter fell from {was} to {is}; it never goes back: {expected}.',
      zh: '构建计数从 {was} 降为 {is}；它从不后退：{expected}。',
    },
    dropped: {
      en: '{claimed} has no build counter, and {previous} before it has one: {expected}.',
      zh: '{claimed} 没有构建计数，而之前的 {previous} 有：{expected}。',
    },
    filesChanged: {
      en: 'This changes what is packaged ({files}), but the number stays {previous}; the same release packaged again is {expected}.',
      zh: '本次修改改变了打包内容（{files}），但编号仍为 {previous}；同一版本重新打包应为 {expected}。',
    },
    specChanged: {
      en: 'This changes what the spec builds, but the number stays {previous}; the same release packaged again is {expected}.',
      zh: '本次修改改变了 spec 的构建内容，但编号仍为 {previous}；同一版本重新打包应为 {expected}。',
    },
  },
  examples: [
    {
      title: 'packaged again',
      before: '5.10.0-136.41.0.118',
      after: '5.10.0-136.41.0.119',
      files: ['fix.patch'],
      reports: 'quiet',
    },
    {
      title: 'a patch changed, the number did not',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      files: ['fix.patch'],
      reports: 'filesChanged',
      expected: ['5.10.0-136.12.0.87'],
    },
    {
      title: 'the release moved, the counter did not',
      before: '5.10.0-60.18.0.50',
      after: '5.10.0-60.19.0.50',
      reports: 'notRaised',
      expected: ['5.10.0-60.19.0.51'],
    },
    {
      title: 'the counter started over',
      role: 'development',
      before: '5.10.0-5.3.0.19',
      after: '5.10.0-6.0.0.0',
      reports: 'notRaised',
      expected: ['5.10.0-6.0.0.20'],
    },
    {
      title: 'the counter fell',
      scheme: 'openeuler-monthly',
      before: '4.19.90-2412.3.0.0308',
      after: '4.19.90-2412.3.0.0307',
      reports: 'fell',
      expected: ['4.19.90-2412.3.0.0309'],
    },
    {
      title: 'only the spec changed: established practice lets it pass with a warning',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      spec: 'changed',
      reports: 'specChanged',
      severity: 'warning',
    },
    {
      title: 'the same by the published rule',
      strictness: 'published',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      spec: 'changed',
      reports: 'specChanged',
      severity: 'error',
    },
    {
      title: 'the spec lies in the tree that it packages: its number moves with releases',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      files: ['src/main.c'],
      top: ['COPYING', 'configure', 'kernel.spec', 'src/'],
      reports: 'quiet',
    },
    {
      title: 'the same where the policy asks for every change',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      files: ['src/main.c'],
      top: ['COPYING', 'configure', 'kernel.spec', 'src/'],
      newBuild: 'every-change',
      reports: 'filesChanged',
      expected: ['5.10.0-136.12.0.87'],
    },
    {
      title: 'a package whose policy asks for a new number with releases only',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      files: ['fix.patch'],
      newBuild: 'release',
      reports: 'quiet',
    },
    {
      title: 'a trunk that starts over on a new series may start its counter anew',
      role: 'development',
      before: '5.10.0-104.0.0.54',
      after: '6.1.0-1.0.0.1',
      reports: 'quiet',
    },
    {
      title: 'a release that goes back, which another rule tells',
      before: '5.10.0-136.13.0.87',
      after: '5.10.0-136.12.0.86',
      reports: 'quiet',
    },
    { title: 'nothing packaged changed', before: '5.10.0-136.12.0.86', after: '5.10.0-136.12.0.86', reports: 'quiet' },
  ],
  evaluate: (facts) => successions(facts).flatMap((claim) => judge(claim, facts)),
});

function judge(claim: Succession, facts: Facts): readonly Objection<Message>[] {
  const { previous, claimed, carrier, line, move } = claim;
  if (move === undefined || move.kind === 'backward') return [];
  const field = buildField(carrier.scheme);
  const was = field === undefined ? undefined : previous.values[field];
  if (field === undefined || was === undefined) return move.kind === 'same' ? unmoved(claim, undefined, facts) : [];

  if (move.kind === 'forward') {
    const taken = stepsTaken(stepsOf(carrier.scheme, line.roles, facts.strictness), move);
    if (taken.some((step) => aftermathOf(step, field) === 'free')) return [];
  }
  const is = claimed.values[field];
  if (is !== undefined && Number(is) > Number(was)) return [];
  const width = is?.length ?? was.length;
  const [right = claimed] = rightNumbers(carrier, facts);
  const wanted = withValues(right, { [field]: String(Number(was) + 1).padStart(width, '0') }).text;
  const place = { ...placeOf(claim, is === undefined ? undefined : field, wanted), expected: [wanted] };
  if (is === undefined) {
    return [
      { message: 'dropped', data: { claimed: claimed.text, previous: previous.text, expected: [wanted] }, ...place },
    ];
  }
  if (move.kind === 'forward') {
    return [{ message: 'notRaised', data: { claimed: claimed.text, was, is, expected: [wanted] }, ...place }];
  }
  if (Number(is) < Number(was)) return [{ message: 'fell', data: { was, is, expected: [wanted] }, ...place }];
  return unmoved(claim, field, facts);
}

/** Files that state the number of a package, and schemes that number packages: other content is another package. */
const OF_PACKAGES: readonly string[] = ['rpm-spec', 'rpm-changes', 'debian-changelog'];
const PACKAGE_SCHEMES: readonly string[] = ['rpm', 'rhel', 'fedora', 'debian', 'ubuntu'];

/**
 * Whether the number counts what is packaged. One that only counts releases, as that of a project under Semantic
 * Versioning does, stays until the next release, whatever is merged meanwhile.
 */
const countsPackages = ({ carrier: { kind, scheme } }: Claim): boolean =>
  buildField(scheme) !== undefined || OF_PACKAGES.includes(kind) || PACKAGE_SCHEMES.includes(scheme.id);

/** The number is the same: that is right only where nothing that makes a package changed. */
function unmoved(claim: Succession, field: string | undefined, facts: Facts): readonly Objection<Message>[] {
  const { previous, carrier, offered } = claim;
  if (!countsPackages(claim) || carrier.countsReleases !== undefined) return [];
  if (carrier.packagedFiles.length === 0 && carrier.packagedText() === 'same') return [];
  const again = field === undefined ? offered : [rebuildOf(previous).text];
  const place = { ...placeOf(claim, field, again[0]), expected: again };
  if (carrier.packagedFiles.length > 0) {
    return [
      {
        message: 'filesChanged',
        data: { files: someOf(carrier.packagedFiles), previous: previous.text, expected: again },
        ...place,
        ...(facts.strictness === 'practice' && isCollected(carrier) ? { severity: 'warning' as const } : {}),
      },
    ];
  }
  return [
    {
      message: 'specChanged',
      data: { previous: previous.text, expected: again },
      ...place,
      ...(facts.strictness === 'practice' ? { severity: 'warning' as const } : {}),
    },
  ];
}

const isCollected = ({ before }: Claim['carrier']): boolean =>
  before.kind === 'number' && isNumberedLater(before.stated);

function someOf(files: readonly string[]): string {
  return files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')}, +${files.length - 3}`;
}
