/** One entry of a spec's %changelog. */
export type ChangelogEntry = {
  /** `2024-12-10`. */
  readonly date: string;
  /** What stands after the name: `5.10.0-136.105.0.186`. */
  readonly number: string;
  readonly author?: string;
  readonly lines?: readonly string[];
  /** The weekday to write instead of the right one. */
  readonly weekday?: string;
};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The text under %changelog, newest first as given, in the form that rpm asks for. */
export function changelog(entries: readonly ChangelogEntry[]): string {
  return entries.map(entryText).join('\n');
}

function entryText({
  date,
  number,
  author = 'Alice <alice@example.org>',
  lines = ['- Release'],
  weekday,
}: ChangelogEntry): string {
  const day = new Date(`${date}T00:00:00Z`);
  const name = weekday ?? weekdays[day.getUTCDay()];
  const head = `* ${name} ${months[day.getUTCMonth()]} ${date.slice(8)} ${day.getUTCFullYear()} ${author} - ${number}`;
  return `${[head, ...lines].join('\n')}\n`;
}
