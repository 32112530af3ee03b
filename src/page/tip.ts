import type { PageData } from '../render/page/data.ts';
import { byId, element, fill } from './dom.ts';
import { dateText, type Point } from './history.ts';
import { markPicture } from './marks.ts';

/** What the pointer is on, in a few words beside it. */
export function makeTip(data: PageData): {
  readonly show: (point: Point | undefined, x: number, y: number) => void;
  readonly hide: () => void;
} {
  const tip = byId('tip', HTMLElement);
  let shown: Point | undefined;
  const hide = (): void => {
    tip.hidden = true;
    shown = undefined;
  };
  const show = (point: Point | undefined, x: number, y: number): void => {
    if (point === undefined) {
      hide();
      return;
    }
    if (point !== shown) tip.replaceChildren(...linesOf(point, data));
    shown = point;
    tip.hidden = false;
    const left = Math.max(8, Math.min(x + 14, innerWidth - tip.offsetWidth - 8));
    const above = y + 18 + tip.offsetHeight > innerHeight - 8;
    tip.style.transform = `translate(${left}px, ${above ? y - tip.offsetHeight - 12 : y + 18}px)`;
  };
  return { show, hide };
}

function linesOf(point: Point, data: PageData): readonly HTMLElement[] {
  const [first, ...others] = point.findings;
  const where = [data.lines[point.line]?.name, dateText(point, data.axis)].filter(Boolean).join(' · ');
  const said = first === undefined ? data.words.clean : first.message;
  return [
    element('strong', {}, markPicture(point.status), point.number),
    element('span', { class: 'soft' }, where),
    element('span', {}, said),
    ...(others.length === 0
      ? []
      : [element('span', { class: 'soft' }, fill(data.words.more, { count: others.length }))]),
  ];
}
