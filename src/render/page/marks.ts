import type { Status } from './data.ts';
import { type Html, html } from './html.ts';
import { SHAPES } from './shapes.ts';

/** The mark as a small picture beside a word that says the same. */
export function mark(status: Status): Html {
  const shape = SHAPES[status];
  const outline =
    shape === 'disc'
      ? html`<circle r=".8"/>`
      : shape === 'ring'
        ? html`<circle r=".7" class="hollow"/>`
        : html`<path d="M${shape.map((corner) => corner.join(' ')).join('L')}Z"/>`;
  return html`<svg class="mark ${status}" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">${outline}</svg>`;
}
