import type { CarrierReading } from '../carriers/carrier.ts';
import { orderedFields, parseNumber, releaseFields } from '../numbering/number.ts';
import { once } from '../numbering/once.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { openeuler } from '../numbering/schemes/openeuler.ts';
import { rpm } from '../numbering/schemes/rpm.ts';
import { type Policy, schemeOf } from '../policy/policy.ts';
import type { Change } from './change.ts';
import { contestDoubts, contestOf } from './contested.ts';
import { readDeclaration } from './declaration.ts';
import type { CarrierFacts, Doubt, Facts, LineFacts, Statement } from './facts.ts';
import type { interfaceFacts } from './features/build.ts';
import { inferBorneOut, isPackageOf } from './infer.ts';
import { lineOf, lineRuleOf } from './line.ts';
import { packagedBy } from './packaged.ts';
import { mainOf, type ReadCarrier, readOne, readSides, stated } from './read-carriers.ts';
import { KERNEL_SCHEMES, type LineSchemes, schemesOf } from './scheme.ts';
import { type Template, withoutTemplates } from './template.ts';

/** For those who do not look at sets of features, which then need not be compared. */
export const noInterfaces: typeof interfaceFacts = () => [];

/**
 * Turns what was read into what rules look at.
 * @param interfacesOf what compares sets of features, which is loaded only where there are some
 */
export function buildFacts(change: Change, interfacesOf: typeof interfaceFacts): Facts {
  const { policy, branch } = change;
  const rule = lineRuleOf(policy, branch);
  const { carriers, templates } = withoutTemplates(
    change.carriers.map((carrier) => readSides(carrier, change)).filter(isThere),
  );
  const main = mainOf(carriers, policy);
  const schemes = main && schemesOf(main, rule, change);
  const line = withTemplates(lineOf(change, rule, main, schemes), templates);
  const seen =
    main && schemes
      ? carriers.map((carrier) => seeCarrier(carrier, leaderOf(carrier, main, carriers), schemes, policy))
      : [];
  const facts = seen.flatMap((each) => ('about' in each ? [] : [each]));
  const packaged = packagedBy(facts, carriers.map(usedBy), change);
  return {
    claim: { kind: 'change' },
    policyFile: change.policyFile,
    line,
    carriers: packaged,
    interfaces: interfacesOf(change.interfaces, { line, carriers: packaged, policy, labels: change.labels }),
    strictness: policy.strictness,
    declaration: readDeclaration(change),
    emergencyLabel: policy.declarations.labels.emergency,
    doubts: [
      ...lineDoubts(line, main),
      ...seen.flatMap((each) => ('about' in each ? [each] : [])),
      ...templatesTold(templates, line, change),
      ...(change.doubts ?? []),
      ...packaged.filter(isLeftAsItWas).map(({ path }) => ({ about: 'source-tree' as const, path })),
      ...contestDoubts(change.openPulls),
    ],
    contest: change.openPulls && contestOf(change.openPulls, facts, readAs(carriers, change)),
    behind: change.behind,
    conflicts: [
      ...new Set([
        ...carriers.filter(({ conflict }) => conflict).map(({ selected }) => selected.path),
        ...change.interfaces.flatMap(({ conflicts }) => conflicts),
      ]),
    ],
    ...(change.source === undefined ? {} : { source: change.source }),
  };
}

/** A template is told where it is touched, and where nothing else tells why there is no number. */
const templatesTold = (templates: readonly Template[], line: LineFacts, { paths }: Change): readonly Doubt[] =>
  templates
    .filter(({ path }) => line.kind === 'without-numbers' || paths.includes(path))
    .map(({ path, text, line: at }) => ({ about: 'template', path, text, line: at }));

const withTemplates = (line: LineFacts, templates: readonly Template[]): LineFacts =>
  line.kind === 'without-numbers' && templates.length > 0
    ? { ...line, templates: templates.some(({ isNew }) => !isNew) ? 'at-base' : 'new' }
    : line;

/** A spec in its tree whose number stays, though what it packages changes: that this is right was only inferred. */
const isLeftAsItWas = ({ before, after, countsReleases, packagedFiles, packagedText }: CarrierFacts): boolean =>
  countsReleases === 'lies-in-its-tree' &&
  before.kind === 'number' &&
  after.kind === 'number' &&
  before.stated.text === after.stated.text &&
  (packagedFiles.length > 0 || packagedText() === 'changed');

/** What inference only looked for by its path is no carrier where it is on neither side. */
const isThere = ({ before, after, selected }: ReadCarrier): boolean =>
  selected.rule !== undefined || selected.kind !== 'debian-changelog' || before !== 'absent' || after !== 'absent';

/** Reads a text as the carrier of this path is read. */
function readAs(carriers: readonly ReadCarrier[], { readers, policy }: Change): Parameters<typeof contestOf>[2] {
  return (path, text) => {
    const carrier = carriers.find(({ selected }) => selected.path === path);
    return carrier === undefined ? 'absent' : readOne(carrier.selected, text, readers, policy.macros);
  };
}

function lineDoubts(line: LineFacts, main: ReadCarrier | undefined): readonly Doubt[] {
  if (line.kind !== 'line' || line.evidence.because === 'declared') return [];
  const text = main && (stated(main.before) ?? stated(main.after))?.text;
  if (line.scheme === rpm) {
    return main === undefined || text === undefined ? [] : [{ about: 'scheme', path: main.selected.path, text }];
  }
  return line.roles.length > 1 ? [{ about: 'role', roles: line.roles }] : [];
}

/** The facts of one carrier, or a doubt where a file only looked like a carrier of this line. */
function seeCarrier(
  carrier: ReadCarrier,
  main: ReadCarrier,
  schemes: LineSchemes,
  policy: Policy,
): CarrierFacts | Extract<Doubt, { about: 'carrier' }> {
  const { selected } = carrier;
  const part = partOf(carrier, main);
  const own = ownSchemes(carrier, part, schemes, policy);
  const before = look(carrier.before, own.before);
  const after = look(carrier.after, own.after);
  const text = stated(carrier.after)?.text;
  if (
    part === 'repeating' &&
    selected.rule === undefined &&
    text !== undefined &&
    isStrange(before, after, main, schemes.after)
  ) {
    return { about: 'carrier', path: selected.path, text };
  }
  return {
    path: selected.path,
    kind: selected.kind,
    scheme: own.after,
    before,
    after,
    part,
    packagedFiles: [],
    packagedText: () => 'same',
    origin: selected.rule === undefined ? 'inferred' : 'declared',
    ...(part === 'repeating'
      ? { repeats: { path: main.selected.path, fields: repeatedFields(selected, schemes.after) } }
      : {}),
  };
}

/** The carrier that this one follows: the first of its group, or the main one; a spec in no group follows none. */
function leaderOf(carrier: ReadCarrier, main: ReadCarrier, all: readonly ReadCarrier[]): ReadCarrier {
  const group = carrier.selected.rule?.group;
  if (group === undefined) return main;
  return all.find(({ selected }) => selected.rule?.group === group) ?? main;
}

/** A spec that the policy names counts as a main one; one that was only found beside the main spec is a variant. */
function partOf(carrier: ReadCarrier, leader: ReadCarrier): CarrierFacts['part'] {
  const { rule, kind } = carrier.selected;
  if (carrier === leader) return 'main';
  if (kind !== 'rpm-spec' || rule?.group !== undefined) return 'repeating';
  return rule === undefined ? 'variant' : 'main';
}

/** A spec of a group repeats the whole number, other files the release, a Makefile the base. */
function repeatedFields({ rule, kind }: ReadCarrier['selected'], scheme: Scheme): readonly string[] {
  if (rule?.compare !== undefined) return rule.compare;
  switch (kind) {
    case 'rpm-spec':
    case 'debian-changelog':
      return orderedFields(scheme);
    case 'kernel-makefile':
      return ['base'];
    case 'text':
    case 'json':
    case 'yaml':
    case 'toml':
    case 'rpm-changes':
      return releaseFields(scheme);
  }
}

/**
 * A file that only looked like a carrier: it never held a number of the line, or it names an upstream release of the
 * very kernel that the main carrier packages, or the line's numbers have no fields to compare.
 */
function isStrange(before: Statement, after: Statement, main: ReadCarrier, scheme: Scheme): boolean {
  if (scheme === rpm) return true;
  if (after.kind !== 'misfit') return false;
  if (before.kind === 'misfit' || before.kind === 'absent') return true;
  const upstream = /^v(\d{1,3}\.\d{1,3})(?:\.\d{1,3})?(?:-rc\d{1,3})?$/.exec(after.stated.text);
  return upstream !== null && stated(main.after)?.text.startsWith(`${upstream[1]}.`) === true;
}

/** A kernel's Makefile states the base alone. */
export const KERNEL_VERSION: Scheme = {
  ...openeuler,
  id: 'upstream',
  form: '{base}[-{extra}]',
  fields: {
    base: openeuler.fields['base'] as Scheme['fields'][string],
    extra: {
      kind: 'identifiers',
      label: 'EXTRAVERSION',
      meaning: { en: 'what the tree adds', zh: '源码树附加的内容' },
    },
  },
};

/** Variants beside the main spec may be of another scheme than the line. */
function ownSchemes(
  carrier: ReadCarrier,
  part: CarrierFacts['part'],
  schemes: LineSchemes,
  policy: Policy,
): LineSchemes {
  const { rule, kind } = carrier.selected;
  const alike = (scheme: Scheme): LineSchemes => ({ before: scheme, after: scheme });
  if (kind === 'kernel-makefile') return alike(KERNEL_VERSION);
  const declared = rule?.scheme === undefined ? undefined : schemeOf(policy, rule.scheme);
  if (declared !== undefined) return alike(declared);
  if (part !== 'variant') return schemes;
  const state = stated(carrier.before) ?? stated(carrier.after);
  if (state === undefined) return alike(rpm);
  const texts = [state.text, ...state.history];
  return alike(inferBorneOut(KERNEL_SCHEMES, texts, state, isPackageOf) ?? rpm);
}

/** What a carrier states, seen through a scheme. */
export function look(reading: CarrierReading | 'absent', scheme: Scheme): Statement {
  if (reading === 'absent') return { kind: 'absent' };
  if (reading.kind === 'unreadable') return reading;
  const parsed = parseNumber(scheme, reading.text);
  return parsed.kind === 'number'
    ? { kind: 'number', stated: reading, number: parsed.number, offsets: parsed.offsets }
    : { kind: 'misfit', stated: reading, stop: parsed.stop };
}

function usedBy(carrier: ReadCarrier): Parameters<typeof packagedBy>[1][number] {
  const sides = [carrier.before, carrier.after];
  const uses = once(() => new Set(sides.flatMap((reading) => stated(reading)?.uses ?? [])));
  return { path: carrier.selected.path, uses };
}
