import type { PageData } from '../render/page/data.ts';
import { byId, element, fill } from './dom.ts';
import { dateText, type Finding, type Point } from './history.ts';
import { markPicture } from './marks.ts';

/** Everything about one number, in a panel that Escape closes. */
export interface Details {
  readonly open: (point: Point, how: 'pointer' | 'keyboard') => void;
  readonly close: () => void;
}

export function makeDetails(data: PageData, closed: () => void): Details {
  const panel = byId('details', HTMLElement);
  const { words } = data;
  let before: Element | null = null;
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    closed();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };
  const open = (point: Point, how: 'pointer' | 'keyboard'): void => {
    const button = element('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
    button.addEventListener('click', close);
    const title = element('h3', {}, markPicture(point.status), point.number);
    panel.replaceChildren(button, title, factsOf(point, data), ...point.findings.map((each) => findingOf(each, data)));
    panel.setAttribute('aria-label', point.number);
    panel.hidden = false;
    if (how === 'keyboard') {
      before ??= document.activeElement;
      panel.focus({ preventScroll: true });
    }
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return { open, close };
}

function factsOf(point: Point, data: PageData): HTMLDListElement {
  const { words, commitAddress } = data;
  const line = data.lines[point.line];
  const commit =
    commitAddress === '' || point.commit === ''
      ? element('code', {}, point.commit)
      : element('a', { href: commitAddress + point.commit, rel: 'noreferrer' }, element('code', {}, point.commit));
  const rows: readonly (readonly [string, string | HTMLElement])[] = [
    [words.line, line?.name ?? ''],
    [words.roles, line?.roles ?? ''],
    [words.scheme, line?.scheme ?? ''],
    [words.where, `${words[point.kind]} ${point.name}`],
    [words.date, dateText(point, data.axis)],
    [words.previous, point.previous === '' ? words.first : point.previous],
    [words.commit, point.commit === '' ? '' : commit],
  ];
  const told = rows.filter(([, value]) => value !== '');
  return element('dl', {}, ...told.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));
}

function findingOf({ rule, status, message, expected, place }: Finding, { words, rules }: PageData): HTMLElement {
  const id = rules[rule] ?? '';
  const link = element('a', { href: `#rule-${id}` }, element('code', {}, id));
  link.addEventListener('click', () => {
    const told = document.getElementById(`rule-${id}`);
    if (told instanceof HTMLDetailsElement) told.open = true;
  });
  const head = element(
    'p',
    { class: 'rule' },
    markPicture(status),
    `${words[status]} `,
    link,
    place === '' ? '' : ` ${place}`,
  );
  const body = element('p', {}, message);
  if (expected.length === 0) return element('div', { class: `finding ${status}` }, head, body);
  const numbers = expected.flatMap((number, index) => [
    ...(index === 0 ? [] : [words.or]),
    element('code', {}, number),
  ]);
  return element('div', { class: `finding ${status}` }, head, body, element('p', {}, `${words.expected} `, ...numbers));
}

/** What one hears or reads of a point in passing. */
export function brief(point: Point, data: PageData): string {
  const [first, ...others] = point.findings;
  const said = first === undefined ? data.words.clean : `${data.words[first.status]}: ${first.message}`;
  const more = others.length === 0 ? '' : ` (${fill(data.words.more, { count: others.length })})`;
  const date = dateText(point, data.axis);
  return [point.number, data.lines[point.line]?.name, date, `${said}${more}`].filter(Boolean).join(', ');
}
