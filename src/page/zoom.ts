import type { PageData } from '../render/page/data.ts';
import { byId, element } from './dom.ts';

export type Span = readonly [number, number];

/** A span that is `factor` times as long, about a point that should stay in sight, and never beyond all of it. */
export function zoomed([min, max]: Span, all: Span, factor: number, about: number | undefined): Span {
  const centre = about !== undefined && about > min && about < max ? about : (min + max) / 2;
  const left = Math.max(all[0], centre - (centre - min) * factor);
  const right = Math.min(all[1], centre + (max - centre) * factor);
  return right - left < 60 ? [min, max] : [left, right];
}

/** @param zoom takes the factor; 0 stands for all of it */
export function zoomButtons({ words }: PageData, zoom: (factor: number) => void): void {
  const button = (sign: string, word: string, factor: number): HTMLButtonElement => {
    const made = element('button', { type: 'button', title: word, 'aria-label': word }, sign);
    made.addEventListener('click', () => zoom(factor));
    return made;
  };
  byId('zoom', HTMLElement).append(
    button('+', words.zoomIn, 0.5),
    button('−', words.zoomOut, 2),
    button('⤢', words.zoomAll, 0),
  );
}
