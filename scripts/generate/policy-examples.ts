/**
 * What an editor offers and shows for each key of the policy, by the way to it; `*` is any name, entries of lists count as their
 * list. They stand here and not in the schema of zod, since only editors read them.
 */
import { SCHEMES } from '../../src/numbering/schemes.ts';

const SCHEME_IDS = SCHEMES.map(({ id }) => id);
const STEP = {
  raises: ['maint'],
  part: ['series'],
  by: ['any'],
  reserved: [true],
  practice: [true],
  unlisted: [true],
  leaves: [{ build: 'free' }],
} as const;

const under = (way: string, keys: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(keys).map(([key, examples]) => [`${way}.${key}`, examples]));

export const POLICY_EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  strictness: ['published'],
  scheme: SCHEME_IDS,
  schemes: [
    {
      acme: {
        form: '{base}-{devel}.{maint}',
        fields: { base: { kind: 'upstream' }, devel: {}, maint: {} },
        steps: { development: [{ raises: 'devel' }], maintenance: [{ raises: 'maint' }] },
      },
    },
    // Editors write out a single example, and spoil the lists in it; of several they leave the choice.
    {
      dated: {
        form: '{year}.{n}',
        fields: { year: { kind: 'integer' }, n: {} },
        steps: { maintenance: [{ raises: 'n' }] },
      },
    },
  ],
  ...under('schemes.*', {
    title: ['Acme kernel', { en: 'Acme kernel', zh: 'Acme 内核' }],
    source: ['https://example.org/numbering'],
    order: [['base', 'devel', 'maint']],
    fields: [{ base: { kind: 'upstream' }, devel: {}, build: { 'runs-on': true } }],
    steps: [{ maintenance: [{ raises: 'maint' }] }],
    examples: [['6.6.0-12.0.0.0034']],
  }),
  ...under('schemes.*.title', { en: ['Acme kernel'], zh: ['Acme 内核'] }),
  ...under('schemes.*.fields.*', {
    kind: ['upstream'],
    meaning: ['the upstream kernel', { en: 'the upstream kernel', zh: '上游内核版本' }],
    start: [1],
    absent: ['above'],
    'runs-on': [true],
    unordered: [true],
    fleeting: [true],
  }),
  ...under('schemes.*.fields.*.meaning', { en: ['the upstream kernel'], zh: ['上游内核版本'] }),
  ...under('schemes.*.steps', {
    development: [[{ raises: 'devel' }]],
    maintenance: [[{ raises: 'maint' }, { raises: 'emergency', reserved: true }]],
    following: [[{ raises: 'devel' }, { raises: 'maint' }]],
  }),
  ...under('schemes.*.steps.development', STEP),
  ...under('schemes.*.steps.maintenance', STEP),
  ...under('schemes.*.steps.following', STEP),
  lines: [[{ branch: 'openEuler-22.03-LTS', role: 'maintenance' }]],
  ...under('lines', { role: ['maintenance'], scheme: SCHEME_IDS }),
  carriers: [[{ path: 'kernel.spec', kind: 'rpm-spec' }]],
  ...under('carriers', { kind: ['rpm-spec'], scheme: SCHEME_IDS }),
  'new-build': ['release'],
  tags: [{ exclude: ['*-release'], object: 'annotated' }],
  ...under('tags', {
    prefix: ['kernel-'],
    object: ['annotated'],
    foreign: ['warn'],
    create: ['lightweight'],
  }),
  interfaces: [[{ name: 'kabi', features: { path: 'Module.kabi_*', kind: 'symbols' }, removed: 'forbid' }]],
  ...under('interfaces', {
    version: [{ path: 'gvt/interface.yml', pointer: '/version' }],
    features: [{ path: 'gvt/interface.yml', kind: 'list', pointer: '/features' }],
    report: [{ path: 'abi.sarif', kind: 'sarif' }],
    removed: ['forbid'],
    added: ['none'],
    changed: ['warn'],
    'below-one': ['shifted'],
  }),
  ...under('interfaces.version', { path: ['gvt/interface.yml'], kind: ['yaml'], pointer: ['/version'] }),
  'interfaces.version.scheme': ['interface', 'semver'],
  ...under('interfaces.features', {
    kind: ['symbols'],
    pointer: ['/features'],
    pattern: ['^EXPORT_SYMBOL\\((?<name>\\w+)\\)'],
    per: ['file'],
  }),
  ...under('interfaces.report', { path: ['abi.sarif', 'reports/*.abidiff'], kind: ['sarif'] }),
  declarations: [{ labels: { emergency: 'emergency' }, title: 'off' }],
  ...under('declarations', { trailers: [{ bump: 'Bump' }], labels: [{ emergency: 'emergency' }] }),
  ...under('declarations.trailers', { number: ['Release-Tag'], bump: ['Bump'] }),
  ...under('declarations.labels', {
    major: ['bump: major'],
    minor: ['bump: minor'],
    patch: ['bump: patch'],
    emergency: ['emergency'],
  }),
  waivers: [[{ rule: 'feature-removed', match: 'mlx5_*', reason: 'moved to the vendor driver', until: '2026-12-31' }]],
  ...under('waivers', { rule: ['feature-removed'], branch: ['openEuler-22.03-LTS'] }),
};
