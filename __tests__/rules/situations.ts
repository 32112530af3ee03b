import type { Facts } from '../../src/facts/facts.ts';
import type { Example, InterfaceExample } from '../../src/rules/rule.ts';
import { BUILT } from './built-situations.ts';
import { factsOf } from './situation.ts';

/** Situations beside the examples of the rules: too special for their pages, and each a way to get a verdict wrong. */

type Situation = Omit<Example, 'reports' | 'title'>;

const deprecated = (mark: string, before: string, count: number, unit: 'minor' | 'major' | 'days'): Situation => ({
  before,
  after: `${Number(before.split('.')[0]) + 1}.0.0`,
  today: '2026-03-01',
  interface: { was: ['none', `ppgtt # deprecated${mark}`], is: ['none'], policy: { deprecateFor: { count, unit } } },
});

const spec = (scheme: string, before: string, after: string, more: Situation = {}): Situation => ({
  scheme,
  before,
  after,
  ...more,
});

const tag = (after: string, earlier: readonly string[], more: Situation = {}): Situation => ({
  after,
  ...more,
  tag: { earlier, ...more.tag },
});

const set = (
  before: string,
  after: string,
  was: readonly string[],
  is: readonly string[],
  more: Partial<InterfaceExample> = {},
): Situation => ({ before, after, interface: { was, is, ...more } });

const TOLD: Readonly<Record<string, Situation>> = {
  'marked since a word that is no number': deprecated(' since ever', '1.3.0', 2, 'minor'),
  'marked since a number of two fields': deprecated(' since 1.1', '1.3.0', 2, 'minor'),
  'marked since the major number before, one minor release ago': deprecated(' since 1.9.0', '2.0.0', 2, 'minor'),
  'marked since the major number before, two minor releases ago': deprecated(' since 1.9.0', '2.1.0', 2, 'minor'),
  'marked since a number that is still to come': deprecated(' since 3.0.0', '2.4.0', 2, 'minor'),
  'marked since this major number, for one of them': deprecated(' since 2.0.0', '2.4.0', 1, 'major'),
  'marked since the major number before, for one of them': deprecated(' since 1.2.0', '2.4.0', 1, 'major'),
  'marked since a number, for days': deprecated(' since 1.2.0', '1.3.0', 30, 'days'),
  'marked since a day that does not exist': deprecated(' since 2026-13-45', '1.3.0', 30, 'days'),
  'marked since the very day': deprecated(' since 2026-01-30', '1.3.0', 30, 'days'),

  'a month that there is not, in a spec': spec('openeuler-monthly', '4.19.90-2412.3.0.0308', '4.19.90-2413.1.0.0309'),
  'a new series that does not start over': spec('openeuler', '5.10.0-104.0.0.54', '6.1.0-1.2.0.1', {
    role: 'development',
  }),
  'a date in January': spec('openeuler', '5.10.0-60.1.0.5', '5.10.0-60.2.0.6', { date: 'Thu Jan 01 2026' }),
  'a date in December, without its year': spec('openeuler', '5.10.0-60.1.0.5', '5.10.0-60.2.0.6', {
    date: 'Thu Dec 31 26',
  }),
  'a date of a month that there is not': spec('openeuler', '5.10.0-60.1.0.5', '5.10.0-60.2.0.6', {
    date: 'Thu Foo 01 2026',
  }),
  'a date of a day in words': spec('openeuler', '5.10.0-60.1.0.5', '5.10.0-60.2.0.6', { date: 'Thu Jan 1st 2026' }),
  'the build counter skips by two': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.5.0.68', {
    strictness: 'published',
  }),
  'the release jumps by two': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.6.0.67', { strictness: 'published' }),
  'a build counter is dropped': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.5.0'),
  'a build counter is dropped, and nothing else': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.4.0'),
  'a file and three more change': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.4.0.66', {
    files: ['a.patch', 'b.patch', 'c.patch', 'd.patch'],
  }),
  'three files change': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.4.0.66', {
    files: ['a.patch', 'b.patch', 'c.patch'],
  }),
  'an emergency as the first of a number without one': spec('rhel', '5.14.0-427.13.el9_4', '5.14.0-427.13.1.el9_4'),
  'an emergency carried on by the published rule': spec('openeuler', '5.10.0-136.12.2.88', '5.10.0-136.13.2.89', {
    strictness: 'published',
  }),
  'an emergency carried on where the build is right': spec('openeuler', '5.10.0-136.12.2.0099', '5.10.0-136.13.2.0100'),
  'an emergency that jumps where it counts': spec('openeuler', '6.4.0-1.0.0.1', '6.4.0-1.0.2.2', { role: 'following' }),
  'SOURCE ahead of the spec': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.4.0.67', {
    sourceTag: '5.10.0-60.5.0',
  }),
  'SOURCE has the number offered instead': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.3.0.67', {
    sourceTag: '5.10.0-60.5.0',
  }),
  'SOURCE stays where the spec is refused': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-61.0.0.67', {
    sourceTag: '5.10.0-60.4.0',
  }),
  'the spec and SOURCE go back together': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.3.0.67'),

  'Fedora: the release rises': spec('fedora', '6.6.8-200.fc39', '6.6.8-201.fc39'),
  'Fedora: another base starts over': spec('fedora', '6.6.8-200.fc39', '6.6.9-200.fc39'),
  'Fedora: nothing rises, a patch changes': spec('fedora', '6.6.8-200.fc39', '6.6.8-200.fc39', { files: ['a.patch'] }),
  'Fedora: an entry without the mark': spec('fedora', '6.6.8-200.fc39', '6.6.8-201.fc39', { changelog: '6.6.8-201' }),
  'Fedora: an entry of the version alone': spec('fedora', '6.6.8-200.fc39', '6.6.9-200.fc39', { changelog: '6.6.9' }),
  'Fedora: an entry for another release': spec('fedora', '6.6.8-200.fc39', '6.6.8-201.fc39', {
    changelog: '6.6.8-202',
  }),
  'openEuler: an entry without the build counter': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.5.0.67', {
    changelog: '5.10.0-60.5.0',
  }),
  'openEuler: an entry of another build': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-60.5.0.67', {
    changelog: '5.10.0-60.5.0.68',
  }),
  'openEuler: an entry that has the number offered instead': spec('openeuler', '5.10.0-60.4.0.66', '5.10.0-61.0.0.67', {
    changelog: '5.10.0-60.5.0.67',
  }),
  'RHEL: z moves': spec('rhel', '5.14.0-427.13.1.el9_4', '5.14.0-427.13.2.el9_4'),
  'RHEL: y moves and z stays': spec('rhel', '5.14.0-427.13.2.el9_4', '5.14.0-427.14.2.el9_4'),
  'RPM: the release falls': spec('rpm', '5.14.0-427.el9', '5.14.0-426.el9'),
  'RPM: nothing rises, a patch changes': spec('rpm', '5.14.0-427.el9', '5.14.0-427.el9', { files: ['a.patch'] }),

  'a second list of a name that a reader cannot take': set('1.x', '1.x', ['none'], ['none', 'ppgtt']),
  'a number that is none any more': set('1.0.0', '1.x', ['none'], ['none', 'ppgtt']),
  'a number that becomes one': set('1.x', '1.0.0', ['none'], ['none', 'ppgtt']),
  'a feature goes in the midst of a list': set('1.0.0', '1.1.0', ['a', 'b', 'c'], ['a', 'c'], {
    policy: { removed: 'forbid' },
  }),
  'a feature comes above another that goes': set('1.0.0', '1.1.0', ['a', 'b', 'c'], ['x', 'a', 'c'], {
    policy: { removed: 'forbid', added: 'notice' },
  }),
  'a set is frozen for what changes': {
    interface: {
      kind: 'symbols',
      was: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
      is: ['0x2a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
      policy: { changed: 'forbid' },
    },
  },
  'many symbols of many modules go': {
    interface: {
      kind: 'symbols',
      was: Array.from({ length: 20 }, (_, at) => `0x1a45cb${at + 10}\tsymbol_${at}\tmodule_${at % 8}\tEXPORT_SYMBOL`),
      is: ['0x5322663e\tkfree\tvmlinux\tEXPORT_SYMBOL'],
      policy: { removed: 'forbid' },
    },
  },
  'many symbols of one module change': {
    interface: {
      kind: 'symbols',
      was: Array.from({ length: 9 }, (_, at) => `0x1a45cb${at + 10}\tsymbol_${at}\tmodule\tEXPORT_SYMBOL`),
      is: Array.from({ length: 9 }, (_, at) => `0x2a45cb${at + 10}\tsymbol_${at}\tmodule\tEXPORT_SYMBOL`),
      policy: { changed: 'warn' },
    },
  },
  'a feature comes twice since the release': set('0.2.0', '0.2.0', ['a', 'b'], ['a', 'b', 'c'], {
    released: { number: '0.1.0', set: ['a'] },
  }),
  'the number is taken back to that of the release': set('0.2.0', '0.1.0', ['a', 'b'], ['a'], {
    released: { number: '0.1.0', set: ['a'] },
  }),
  'a number that falls and is above the release all the same': set('1.0.0', '0.4.0', ['a'], ['a'], {
    released: { number: '0.2.0', set: ['a'] },
  }),
  'a trailer whose colon comes first': { ...set('0.2.0', '0.3.0', ['a'], ['a', 'b']), trailers: ': major' },
  'a trailer without a space': { ...set('0.2.0', '0.3.0', ['a'], ['a', 'b']), trailers: 'bump:major' },
  'a number that rises too far since the release': set('0.2.0', '0.4.0', ['a', 'b'], ['a', 'b', 'c'], {
    released: { number: '0.1.0', set: ['a'] },
  }),

  'a number of its own for a month to come': tag('4.19.90-2412.1.0', ['4.19.90-2411.3.0'], {
    scheme: 'openeuler-monthly',
    tag: { committed: '2024-11-05', object: 'annotated' },
  }),
  'the same month, of a lightweight tag': tag('4.19.90-2412.1.0', ['4.19.90-2411.3.0'], {
    scheme: 'openeuler-monthly',
    tag: { committed: '2024-11-05' },
  }),
  'a tag of another name is moved': tag('nightly', ['5.10.0-136.12.0'], { tag: { event: 'moved' } }),
  'a tag of another name is deleted': tag('nightly', ['5.10.0-136.12.0'], {
    tag: { event: 'deleted', foreign: 'error' },
  }),
  'a tag of another name, refused': tag('nightly', ['5.10.0-136.12.0'], { tag: { foreign: 'error' } }),
  'a tag of an ignored line is moved': tag('5.10.0-136.13.0', ['5.10.0-136.12.0'], {
    role: 'ignored',
    tag: { event: 'moved' },
  }),
  'a tag of a frozen line': tag('5.10.0-136.13.0', ['5.10.0-136.12.0'], { role: 'frozen' }),
  'a tag that was off its branch is deleted': tag('5.10.0-136.13.0', ['5.10.0-136.12.0'], {
    role: 'maintenance',
    tag: { event: 'deleted', onBranch: 'no' },
  }),
  'a tag without its origin is deleted': tag('5.10.0-106.1.0', [], { tag: { event: 'deleted' } }),
  'an emergency tag that jumps': tag('5.10.0-136.12.2', ['5.10.0-136.0.0', '5.10.0-136.12.0']),
  'an emergency tag after one': tag('5.10.0-136.12.2', ['5.10.0-136.0.0', '5.10.0-136.12.0', '5.10.0-136.12.1']),
  'a tag of the trunk': tag('5.10.0-137.0.0', ['5.10.0-135.0.0', '5.10.0-136.0.0']),
  'a tag of the trunk, which a line was merged into': tag(
    '5.10.0-137.0.0',
    ['5.10.0-135.0.0', '5.10.0-136.0.0', '5.10.0-135.1.0'],
    { role: 'development' },
  ),
  'a tag of the trunk that skips': tag('5.10.0-139.0.0', ['5.10.0-135.0.0', '5.10.0-136.0.0'], { role: 'development' }),
  'the first tag of all': tag('5.10.0-1.0.0', []),
  'the first tag of a line beside others': tag('5.10.0-153.1.0', ['5.10.0-153.0.0'], {
    tag: { apart: ['5.10.0-136.1.0', '5.10.0-136.2.0'] },
  }),
  'a tag at the start of a maintenance line': tag('5.10.0-153.0.0', ['5.10.0-152.0.0'], {
    role: 'maintenance',
    from: '5.10.0-153.0.0',
    tag: { onBranch: 'yes', lines: [{ branch: 'trunk', role: 'development' }] },
  }),
  'a tag that only a trunk beside it can be of': tag('5.10.0-154.0.0', ['5.10.0-153.0.0'], {
    role: 'maintenance',
    from: '5.10.0-136.0.0',
    tag: { lines: [{ branch: 'trunk', role: 'development' }] },
  }),
  'a tag of one of two lines with a beginning': tag('5.10.0-153.2.0', ['5.10.0-153.0.0', '5.10.0-153.1.0'], {
    role: 'maintenance',
    from: '5.10.0-136.0.0',
    tag: { lines: [{ branch: 'SP1', role: 'maintenance', from: '5.10.0-153.0.0' }] },
  }),
  'a tag below one that is on its line': tag('5.10.0-136.11.0', ['5.10.0-136.10.0', '5.10.0-136.12.0']),
  'a tag below one that is apart': tag('5.10.0-136.11.0', ['5.10.0-136.10.0'], { tag: { apart: ['5.10.0-136.12.0'] } }),
  'a tag beside the number before it': tag('5.10.0-136.13.0', ['5.10.0-136.11.0'], {
    role: 'maintenance',
    tag: { apart: ['5.10.0-136.12.0'], onBranch: 'yes' },
  }),
  'a tag of another base': tag('6.6.0-1.0.0', ['5.10.0-135.0.0', '5.10.0-136.0.0']),
  'a tag with a build': tag('5.10.0-136.13.0.87', ['5.10.0-136.12.0.86']),
  'a release of upstream': tag('v6.7', ['v6.6', 'v6.7-rc8']),
  'a candidate of upstream that skips one': tag('v6.7-rc3', ['v6.6', 'v6.7-rc1'], { scheme: 'linux' }),
  'a stable release of upstream': tag('v6.6.8', ['v6.6', 'v6.6.7'], { tag: { apart: ['v6.7'] } }),
  'a version that skips': tag('v1.4.0', ['v1.2.2', 'v1.2.3'], { tag: { apart: ['v2.0.0'] } }),

  'a declared number that skips': {
    role: 'maintenance',
    after: '5.10.0-136.15.0',
    declared: { earlier: ['5.10.0-136.12.0', '5.10.0-136.13.0'] },
  },
  'a declared number of another line': {
    role: 'maintenance',
    after: '5.10.0-153.1.0',
    declared: { earlier: ['5.10.0-136.12.0'], apart: ['5.10.0-153.0.0'] },
  },
  'a declared number that a tag apart has': {
    role: 'maintenance',
    after: '5.10.0-136.13.0',
    declared: { earlier: ['5.10.0-136.12.0'], apart: ['5.10.0-136.13.0', '5.10.0-136.14.0'] },
  },
  'a declared emergency': {
    role: 'maintenance',
    after: '5.10.0-136.12.1',
    emergency: 'declared',
    declared: { earlier: ['5.10.0-136.0.0', '5.10.0-136.12.0'] },
  },
  'an undeclared emergency': {
    role: 'maintenance',
    after: '5.10.0-136.12.1',
    declared: { earlier: ['5.10.0-136.0.0', '5.10.0-136.12.0'] },
  },
  'nothing declared': { role: 'development', declared: { earlier: ['5.10.0-136.0.0'] } },
  'a trunk that took in a maintenance line': {
    role: 'development',
    after: '5.10.0-137.0.0',
    declared: { earlier: ['5.10.0-135.0.0', '5.10.0-136.0.0', '5.10.0-136.1.0'] },
  },
};

export const SITUATIONS: readonly { readonly name: string; readonly facts: Facts; readonly today?: string }[] = [
  ...Object.entries(TOLD).map(([name, situation]) => ({
    name,
    facts: factsOf({ ...situation, title: '', reports: 'quiet' }),
    ...(situation.today === undefined ? {} : { today: situation.today }),
  })),
  ...Object.entries(BUILT).map(([name, facts]) => ({ name, facts })),
];
