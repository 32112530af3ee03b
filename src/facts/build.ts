import type { CarrierReading, Stated } from '../carriers/carrier.ts';
import { readCarrier } from '../carriers/read.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import { numberOf, parseNumber, type ReleaseNumber, releaseFields } from '../numbering/number.ts';
import { RELEASING_ROLES, type Scheme } from '../numbering/scheme.ts';
import { openeuler } from '../numbering/schemes/openeuler.ts';
import { openeulerMonthly } from '../numbering/schemes/openeuler-monthly.ts';
import { rpm } from '../numbering/schemes/rpm.ts';
import { compileGlob } from '../policy/glob.ts';
import { type LineRule, type Policy, schemeOf } from '../policy/policy.ts';
import type { Change, FileSides } from './change.ts';
import { readDeclaration } from './declaration.ts';
import type { CarrierFacts, Doubt, Facts, Line, LineFacts, Statement } from './facts.ts';
import { inferRole, inferScheme } from './infer.ts';
import { mergeTexts } from './merge.ts';
import { packagedBy } from './packaged.ts';
import type { FileText } from './text.ts';

/** A carrier with what it states on both sides, before a scheme has looked at it. */
interface ReadCarrier {
  readonly selected: SelectedCarrier;
  readonly before: CarrierReading | 'absent';
  readonly after: CarrierReading | 'absent';
  readonly conflict: boolean;
}

/** Turns what was read into what rules look at. */
export function buildFacts(change: Change): Facts {
  const { policy, branch } = change;
  const rule = policy.lines?.find(({ branch: pattern }) => matches(pattern, branch));
  const carriers = change.carriers.map(readSides);
  const home = homeOf(carriers, policy);
  const doubts: Doubt[] = [];
  const scheme = home === undefined ? undefined : schemeFor(home, rule, policy, doubts);
  const line = lineOf(change, rule, home, scheme);
  const facts =
    scheme === undefined ? [] : carriers.flatMap((carrier) => statedBy(carrier, home, scheme, policy, doubts));
  if (line.kind === 'line' && line.evidence.because !== 'declared' && line.roles.length > 1) {
    doubts.push({ about: 'role', roles: line.roles });
  }
  if (home === undefined && carriers.length > 1) {
    doubts.push({ about: 'home', paths: carriers.map(({ selected }) => selected.path) });
  }
  return {
    policyFile: change.policyFile,
    line,
    carriers: packagedBy(facts, carriers.map(usedBy), change),
    strictness: policy.strictness,
    declaration: readDeclaration(change),
    emergencyLabel: policy.declarations.labels.emergency,
    doubts,
    behind: change.behind,
    conflicts: carriers.filter(({ conflict }) => conflict).map(({ selected }) => selected.path),
  };
}

function matches(pattern: string, name: string): boolean {
  const glob = compileGlob(pattern);
  return glob.kind === 'glob' && glob.matches(name);
}

function readSides(file: SelectedCarrier & FileSides): ReadCarrier {
  const merged = afterMerging(file);
  const before = readOne(file, file.base);
  const unchanged = merged.text.kind === 'text' && file.base.kind === 'text' && merged.text.text === file.base.text;
  return {
    selected: file,
    before,
    after: unchanged ? before : readOne(file, merged.text),
    conflict: merged.conflict,
  };
}

function readOne({ kind }: SelectedCarrier, file: FileText): CarrierReading | 'absent' {
  switch (file.kind) {
    case 'absent':
      return 'absent';
    case 'unreadable':
      return { kind: 'unreadable', why: file.why };
    case 'text':
      return readCarrier(kind, file.text);
  }
}

/** What the file would be after merging; where both sides changed the same place, what the change proposes. */
function afterMerging({ base, head, origin }: FileSides): { readonly text: FileText; readonly conflict: boolean } {
  if (origin === undefined) return { text: head, conflict: false };
  if (origin.kind !== 'text' || base.kind !== 'text' || head.kind !== 'text') return { text: head, conflict: false };
  const merged = mergeTexts(origin.text, base.text, head.text);
  return merged.kind === 'conflict'
    ? { text: head, conflict: true }
    : { text: { kind: 'text', text: merged.text }, conflict: false };
}

const stated = (reading: CarrierReading | 'absent'): Stated | undefined =>
  reading !== 'absent' && reading.kind === 'stated' ? reading : undefined;

/**
 * The carrier whose number the others repeat: the first spec that the policy names, or else `kernel.spec`, the only
 * spec, or the one whose number SOURCE names. Without a spec, the first carrier there is.
 */
function homeOf(carriers: readonly ReadCarrier[], policy: Policy): ReadCarrier | undefined {
  const specs = carriers.filter(({ selected }) => selected.kind === 'rpm-spec');
  const [first] = specs;
  if (first === undefined) return carriers[0];
  if (policy.carriers !== undefined || specs.length === 1) return first;
  const source = carriers.find(({ selected }) => selected.kind === 'text');
  const tag = source && (stated(source.before) ?? stated(source.after))?.text;
  const named = specs.find(({ selected }) => selected.path === 'kernel.spec');
  const same = specs.find(
    (spec) => tag !== undefined && (stated(spec.before) ?? stated(spec.after))?.text.startsWith(`${tag}.`),
  );
  return named ?? same ?? specs.find(({ selected }) => !selected.path.includes('/')) ?? first;
}

/** Schemes that name a kernel, the strictest grammar first: a month is also a number, but not the reverse. */
const KERNEL_SCHEMES: readonly Scheme[] = [openeulerMonthly, openeuler];

function schemeFor(home: ReadCarrier, rule: LineRule | undefined, policy: Policy, doubts: Doubt[]): Scheme {
  const declared = home.selected.rule?.scheme ?? rule?.scheme ?? policy.scheme;
  const known = declared === undefined ? undefined : schemeOf(policy, declared);
  if (known !== undefined) return known;
  const before = stated(home.before);
  const after = stated(home.after);
  const candidates = [...policy.schemes.values(), ...KERNEL_SCHEMES];
  const byBefore = before && inferScheme(candidates, [before.text, ...before.history]);
  const byAfter = after && inferScheme(candidates, [after.text, ...(before === undefined ? after.history : [])]);
  const scheme = startsOver(byBefore, byAfter, before, after) ? byAfter : (byBefore ?? byAfter);
  if (scheme !== undefined) return scheme;
  const text = (before ?? after)?.text;
  if (text !== undefined) doubts.push({ about: 'scheme', path: home.selected.path, text });
  return rpm;
}

/** A trunk that goes on to another upstream series may take up another scheme with it. */
function startsOver(
  was: Scheme | undefined,
  is: Scheme | undefined,
  before: Stated | undefined,
  after: Stated | undefined,
): is is Scheme {
  if (was === undefined || is === undefined || was === is || before === undefined || after === undefined) return false;
  const series = (text: string): string => text.split('.').slice(0, 2).join('.');
  return series(before.text) !== series(after.text);
}

function lineOf(
  change: Change,
  rule: LineRule | undefined,
  home: ReadCarrier | undefined,
  scheme: Scheme | undefined,
): LineFacts {
  const { branch, policy } = change;
  if (change.policyFile.atBase.length > 0) return { kind: 'untold', branch };
  if (rule === undefined && policy.lines !== undefined) {
    return { kind: 'unmatched', branch, patterns: policy.lines.map((line) => line.branch) };
  }
  if (rule?.role === 'ignored' || rule?.role === 'frozen') return { kind: rule.role, branch, pattern: rule.branch };
  const states =
    home !== undefined && (home.before !== 'absent' || home.after !== 'absent' || home.selected.rule !== undefined);
  if (home === undefined || scheme === undefined || !states) return { kind: 'without-numbers', branch };
  if (rule === undefined) return { kind: 'line', branch, scheme, ...inferredRole(branch, scheme, home) };
  const from = rule.from === undefined ? undefined : numberOf(scheme, rule.from);
  return {
    kind: 'line',
    branch,
    scheme,
    roles: [rule.role],
    evidence: { because: 'declared', pattern: rule.branch },
    ...(from === undefined ? {} : { from }),
    ...(rule.base === undefined ? {} : { base: rule.base }),
  };
}

function inferredRole(branch: string, scheme: Scheme, home: ReadCarrier): Pick<Line, 'roles' | 'evidence' | 'from'> {
  const before = stated(home.before);
  const texts = before === undefined ? [] : [before.text, ...before.history];
  const history = texts.flatMap((text): readonly ReleaseNumber[] => {
    const number = numberOf(scheme, text.replace(/^\d+:/, ''));
    return number === undefined ? [] : [number];
  });
  const after = stated(home.after);
  if (scheme === rpm) return { roles: RELEASING_ROLES, evidence: { because: 'every-role-moves-alike' } };
  return inferRole(branch, scheme, history, after && numberOf(scheme, after.text));
}

/** The facts of one carrier; none for a file that only looked like a carrier of this line. */
function statedBy(
  carrier: ReadCarrier,
  home: ReadCarrier | undefined,
  lineScheme: Scheme,
  policy: Policy,
  doubts: Doubt[],
): readonly CarrierFacts[] {
  const { selected } = carrier;
  const repeating = home !== undefined && carrier !== home && selected.kind !== 'rpm-spec';
  const scheme = ownScheme(carrier, home, lineScheme, policy);
  const before = look(carrier.before, scheme);
  const after = look(carrier.after, scheme);
  const text = stated(carrier.after)?.text;
  if (repeating && selected.rule === undefined && text !== undefined && isStrange(before, after, home, lineScheme)) {
    doubts.push({ about: 'carrier', path: selected.path, text });
    return [];
  }
  const fields = selected.rule?.compare ?? (selected.kind === 'kernel-makefile' ? ['base'] : releaseFields(lineScheme));
  return [
    {
      path: selected.path,
      kind: selected.kind,
      scheme,
      before,
      after,
      packagedFiles: [],
      packagedText: 'same',
      origin: selected.rule === undefined ? 'inferred' : 'declared',
      part: repeating ? 'repeating' : carrier === home || selected.rule !== undefined ? 'main' : 'variant',
      ...(repeating ? { repeats: { path: home.selected.path, fields } } : {}),
    },
  ];
}

/**
 * A file that only looked like a carrier: it never held a number of the line, or it names an upstream release of the
 * very kernel that the main carrier packages, or the line's numbers have no fields to compare.
 */
function isStrange(before: Statement, after: Statement, home: ReadCarrier | undefined, scheme: Scheme): boolean {
  if (scheme === rpm) return true;
  if (after.kind !== 'misfit') return false;
  if (before.kind === 'misfit' || before.kind === 'absent') return true;
  const upstream = /^v(\d{1,3}\.\d{1,3})(?:\.\d{1,3})?(?:-rc\d{1,3})?$/.exec(after.stated.text);
  return upstream !== null && stated(home?.after ?? 'absent')?.text.startsWith(`${upstream[1]}.`) === true;
}

/** A kernel's Makefile states the base alone. */
const KERNEL_VERSION: Scheme = {
  ...openeuler,
  id: 'upstream',
  form: '{base}',
  fields: { base: openeuler.fields['base'] as Scheme['fields'][string] },
};

/** Variants beside the main spec may be of another scheme than the line. */
function ownScheme(carrier: ReadCarrier, home: ReadCarrier | undefined, lineScheme: Scheme, policy: Policy): Scheme {
  const { rule, kind } = carrier.selected;
  if (kind === 'kernel-makefile') return KERNEL_VERSION;
  const declared = rule?.scheme === undefined ? undefined : schemeOf(policy, rule.scheme);
  if (declared !== undefined) return declared;
  if (kind !== 'rpm-spec' || carrier === home || rule !== undefined) return lineScheme;
  const state = stated(carrier.before) ?? stated(carrier.after);
  return (state && inferScheme(KERNEL_SCHEMES, [state.text, ...state.history])) ?? rpm;
}

function look(reading: CarrierReading | 'absent', scheme: Scheme): Statement {
  if (reading === 'absent') return { kind: 'absent' };
  if (reading.kind === 'unreadable') return reading;
  const parsed = parseNumber(scheme, reading.text);
  return parsed.kind === 'number'
    ? { kind: 'number', stated: reading, number: parsed.number, offsets: parsed.offsets }
    : { kind: 'misfit', stated: reading, stop: parsed.stop };
}

function usedBy(carrier: ReadCarrier): { readonly path: string; readonly uses: readonly string[] } {
  const uses = [carrier.before, carrier.after].flatMap((reading) => stated(reading)?.uses ?? []);
  return { path: carrier.selected.path, uses: [...new Set(uses)] };
}
