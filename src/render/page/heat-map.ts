import type { CompatCell, CompatMatrix } from '../../audit/matrix.ts';
import { visible } from '../inert.ts';
import { type Language, plain, speak } from '../speak.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS, type PageWord } from './page-words.ts';

/** A sign for each cell, so that none is told by its colour alone, and the word that explains it. */
const CELLS: Readonly<Record<CompatCell, { readonly sign: string; readonly word: PageWord }>> = {
  compatible: { sign: '✓', word: 'cellCompatible' },
  broken: { sign: '✕', word: 'cellBroken' },
  denied: { sign: '·', word: 'cellDenied' },
  cautious: { sign: '○', word: 'cellCautious' },
  unknown: { sign: '?', word: 'cellUnknown' },
};

/** A larger picture is read by nobody and costs its square. */
const MOST_RELEASES = 100;

/** Who can go to whom, as a table that is a picture: it needs no script. */
export function heatMap(matrix: CompatMatrix, language: Language): Html {
  const start = Math.max(0, matrix.releases.length - MOST_RELEASES);
  const releases = matrix.releases.slice(start);
  const word = (key: PageWord, data = {}): string => plain(speak(PAGE_WORDS[key], data, language));
  const cut =
    start === 0
      ? NOTHING
      : html`<p class="hint">${word('matrixCut', { count: releases.length, all: matrix.releases.length })}</p>`;
  const heads = releases.map(({ name, number }) => html`<th scope="col"><span>${label(name, number)}</span></th>`);
  const rows = releases.map(({ name, number }, row) => {
    const cells = releases.map((_, column) => cellOf(matrix.cells[start + row]?.[start + column] ?? 'unknown'));
    return html`<tr><th scope="row">${label(name, number)}</th>${cells}</tr>\n`;
  });
  const occurring = new Set(matrix.cells.flat());
  const legend = (Object.keys(CELLS) as CompatCell[])
    .filter((cell) => occurring.has(cell))
    .map(
      (cell) =>
        html`<li><span class="cell ${cell}" aria-hidden="true">${CELLS[cell].sign}</span> ${word(CELLS[cell].word)}</li>`,
    );
  return html`<section class="matrix"><h2>${word('compatibility', { name: matrix.interface })}</h2>
<p class="hint">${word('matrixHint')}</p>${cut}
<ul class="legend">${legend}</ul>
<div class="scroller" tabindex="0" role="group" aria-label="${word('compatibility', { name: matrix.interface })}"><table><thead><tr><td>${word('from')}</td>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

const label = (name: string, number: string): string =>
  name === number ? visible(number) : `${visible(name)} (${visible(number)})`;

const cellOf = (cell: CompatCell): Html => html`<td class="${cell}">${CELLS[cell].sign}</td>`;
