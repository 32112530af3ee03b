import type { CarrierReading } from '../carriers/carrier.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import type { ReadCarrier } from './read-carriers.ts';

/** A spec that nobody declared as a carrier, and the placeholder in it that a script fills in when it is built. */
export interface Template {
  readonly path: string;
  readonly text: string;
  readonly line: number;
  /** Whether it comes with the change: then it excuses nothing. */
  readonly isNew: boolean;
}

/**
 * Parts the specs that state a number from those that are templates: nobody declared them, a placeholder stands where the number
 * should, before the change as after it, and no SOURCE stands beside them. One that stated a number before is no template,
 * nor is one that comes while a spec that stated a number goes; one that is filled in states its first number. A number that
 * cannot be evaluated is no placeholder: nobody could look.
 */
export function withoutTemplates(carriers: readonly ReadCarrier[]): {
  readonly carriers: readonly ReadCarrier[];
  readonly templates: readonly Template[];
} {
  if (carriers.some(({ selected }) => isSource(selected))) return { carriers, templates: [] };
  const isNumberLost = carriers.some(isLost);
  const templates: Template[] = [];
  const stating = carriers.flatMap((carrier): readonly ReadCarrier[] => {
    const { selected, before, after } = carrier;
    if (selected.rule !== undefined || selected.kind !== 'rpm-spec') return [carrier];
    const [was, is] = [templateOf(before), templateOf(after)];
    const isNew = before === 'absent';
    if (was === undefined && (is === undefined || !isNew || isNumberLost)) return [carrier];
    if (is !== undefined) templates.push({ path: selected.path, ...is, isNew });
    return is === undefined && after !== 'absent' ? [{ ...carrier, before: 'absent' }] : [];
  });
  return { carriers: stating, templates };
}

/** A spec goes that was no template. */
const isLost = ({ selected, before, after }: ReadCarrier): boolean =>
  selected.kind === 'rpm-spec' && before !== 'absent' && after === 'absent' && templateOf(before) === undefined;

/** SOURCE names the release that a spec packages, so that the spec beside it is meant to state it. */
export const isSource = ({ kind }: Pick<SelectedCarrier, 'kind'>): boolean => kind === 'text';

/** The placeholder of a spec, where there is one instead of its number. */
export function templateOf(reading: CarrierReading | 'absent'): Pick<Template, 'text' | 'line'> | undefined {
  if (reading === 'absent' || reading.kind === 'unreadable' || !isPlaceholder(reading.text)) return undefined;
  return { text: reading.text, line: reading.passages[0]?.line ?? 1 };
}

/** Longer texts are no numbers, and no placeholders for one. */
const LONGEST = 256;

/** `@VERSION@`, `[INSERT_VERSION_HERE]`, `###LATEST###`, `${version}`, `{{ version }}`, `<version>`, `__VERSION__`. */
const MARKED = /@\w{1,40}@|\[\w{1,40}\]|##\w{1,40}##|\$\{?\w|\{\{|<\w{1,40}>|^__\w{1,40}__/;
/** `XXX-PLUGIN-VERSION-XXX`, and a version without any digit. */
const WORDS = /^(?:[A-Z]{3,40}(?:[-_][A-Z]{2,40}){1,6}(?:-|$)|[^-\d]{1,256}(?:-|$))/;

const isPlaceholder = (text: string): boolean => text.length <= LONGEST && (MARKED.test(text) || WORDS.test(text));
