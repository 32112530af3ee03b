import type { CarrierReading } from '../carriers/carrier.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import type { ReadCarrier } from './read-carriers.ts';

/** What is only known when it is built: a spec that nobody declared as a carrier, and the tag and line that tell it. */
export interface Template {
  readonly path: string;
  readonly tag: string;
  readonly line: number;
}

/**
 * Parts the specs that state a number from those that are templates: nobody declared them, and their number is filled in or
 * computed when they are built, before the change as after it, and no SOURCE stands beside them. One that was readable before is no template, and one
 * that becomes readable states its first number.
 */
export function withoutTemplates(carriers: readonly ReadCarrier[]): {
  readonly carriers: readonly ReadCarrier[];
  readonly templates: readonly Template[];
} {
  if (carriers.some(({ selected }) => isSource(selected))) return { carriers, templates: [] };
  const templates: Template[] = [];
  const stating = carriers.flatMap((carrier): readonly ReadCarrier[] => {
    const { selected, before, after } = carrier;
    if (selected.rule !== undefined || selected.kind !== 'rpm-spec') return [carrier];
    const [was, is] = [templateOf(before), templateOf(after)];
    if (was === undefined && (is === undefined || before !== 'absent')) return [carrier];
    if (is !== undefined) templates.push({ path: selected.path, ...is });
    return is === undefined && after !== 'absent' ? [{ ...carrier, before: 'absent' }] : [];
  });
  return { carriers: stating, templates };
}

/** SOURCE names the release that a spec packages, so that the spec beside it is meant to state it. */
export const isSource = ({ kind }: Pick<SelectedCarrier, 'kind'>): boolean => kind === 'text';

/** What of a spec shows that its number is filled in or computed when it is built, if anything does. */
export function templateOf(reading: CarrierReading | 'absent'): Omit<Template, 'path'> | undefined {
  if (reading === 'absent') return undefined;
  if (reading.kind === 'stated') {
    if (!isBlank(reading.text)) return undefined;
    return { tag: 'Version', line: reading.passages[0]?.line ?? 1 };
  }
  const { why } = reading;
  if (why.because !== 'macro') return undefined;
  const computed = COMPUTED.has(why.why.kind) || (why.why.kind === 'too-deep' && why.why.name === '');
  return computed ? { tag: why.tag, line: why.line } : undefined;
}

/** What building alone can tell; other reasons are mistakes, which rpm refuses too. */
const COMPUTED: ReadonlySet<string> = new Set([
  'shell',
  'lua',
  'include',
  'load',
  'undefined-macro',
  'autorelease',
  'machine',
  'missing-tag',
]);

/** A place to be filled in, as autoconf and others mark it, or a version without a digit. */
const isBlank = (text: string): boolean => /@\w{1,64}@|[{$]\{/.test(text) || !/^[^-]*\d/.test(text);
