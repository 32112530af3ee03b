import { visible } from '../inert.ts';
import type { Language } from '../speak.ts';
import { STATUSES, type Status } from './data.ts';
import { type Html, html, NOTHING } from './html.ts';
import { mark } from './marks.ts';
import type { PageModel } from './model.ts';
import { PAGE_WORDS, type PageWord } from './page-words.ts';

/** The parts that the page's script fills with life: the filter, the diagram and the table. */

const STATUS_WORDS: Readonly<Record<Status, PageWord>> = {
  clean: 'clean',
  known: 'known',
  notice: 'notices',
  warning: 'warnings',
  error: 'errors',
};

/** So few numbers need no filter. */
const FEW = 5;

/** The filter is the legend as well: each status with its mark. */
export function filterBar(model: PageModel, language: Language): Html {
  const word = (key: PageWord): string => PAGE_WORDS[key][language];
  const rules = [...new Set(model.findings.map(({ rule }) => rule))].sort();
  const occurring = new Set<Status>([
    'clean',
    'notice',
    'warning',
    'error',
    ...model.findings.map((each) => each.status),
  ]);
  const boxes = STATUSES.filter((status) => occurring.has(status))
    .reverse()
    .map(
      (status) =>
        html`<label class="chip"><input type="checkbox" name="status" value="${status}" checked>${mark(status)}${word(STATUS_WORDS[status])}</label>`,
    );
  return html`<form id="filter" class="filter" role="search"${model.points.length > FEW ? NOTHING : html` hidden`} aria-label="${word('filter')}" autocomplete="off">
<label class="field wide">${word('search')}<input type="search" id="search" placeholder="${word('searchHint')}" spellcheck="false"></label>
<label class="field">${word('line')}<select id="line"><option value="">${word('allLines')}</option>${model.lines.map(({ name }, index) => html`<option value="${index}">${visible(name)}</option>`)}</select></label>
<label class="field">${word('rule')}<select id="rule"><option value="">${word('allRules')}</option>${rules.map((rule, index) => html`<option value="${index}">${rule}</option>`)}</select></label>
<fieldset><legend>${word('show')}</legend>${boxes}</fieldset>
<p id="count" role="status" aria-live="polite"></p>
<button type="reset">${word('clear')}</button>
</form>`;
}

export function timeline(model: PageModel, language: Language): Html {
  const word = (key: PageWord): string => PAGE_WORDS[key][language];
  const title = word(model.axis === 'time' ? 'timeline' : 'order');
  return html`<section aria-labelledby="timeline-title">
<div class="heading"><h2 id="timeline-title">${title}</h2><div id="zoom" class="buttons"></div></div>
<div id="timeline" class="timeline" tabindex="0" role="application" aria-label="${title}" aria-describedby="timeline-hint"></div>
<p id="timeline-hint" class="${model.kind === 'audit' ? 'hint' : 'unseen'}">${word('timelineHint')}</p>
<p id="spoken" class="unseen" role="status" aria-live="polite"></p>
<div id="tip" class="tip" aria-hidden="true" hidden></div>
<aside id="details" class="details" tabindex="-1" aria-live="polite" hidden></aside>
</section>`;
}

const COLUMNS = ['status', 'number', 'line', 'where', 'date', 'previous', 'findings'] as const;

export function numberTable(language: Language): Html {
  const word = (key: PageWord): string => PAGE_WORDS[key][language];
  const heads = COLUMNS.map(
    (column) =>
      html`<th scope="col" class="${column}" data-column="${column}"><button type="button">${word(column)}</button></th>`,
  );
  return html`<section aria-labelledby="table-title">
<h2 id="table-title">${word('table')}</h2>
<p class="hint" id="table-hint">${word('tableHint')}</p>
<div class="scroller" id="scroller"><table id="table" aria-labelledby="table-title" aria-describedby="table-hint"><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody></tbody></table></div>
<p id="printed" class="printed"></p>
</section>`;
}
