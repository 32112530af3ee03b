import type { Verdict } from '../../judge/finding.ts';
import { RULES } from '../../rules/rules.ts';
import { visible, visibleSentence } from '../inert.ts';
import { type Language, plain, speak } from '../speak.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { Status } from './data.ts';
import { code, type Html, html, NOTHING } from './html.ts';
import { mark } from './marks.ts';
import type { PageModel } from './model.ts';
import { PAGE_WORDS, type PageWord } from './page-words.ts';

/** The answer: what the page is about, the verdict, and the counts. */
export function masthead(model: PageModel, language: Language): Html {
  const count = (status: Status): number => model.findings.filter((finding) => finding.status === status).length;
  const tile = (value: number, word: PageWord, status?: Status): Html =>
    html`<li><b>${value.toLocaleString('en')}</b><span>${status === undefined ? NOTHING : mark(status)}${PAGE_WORDS[word][language]}</span></li>`;
  const optional = (value: number, word: PageWord, status?: Status): Html =>
    value === 0 ? NOTHING : tile(value, word, status);
  return html`<header>
<div class="bar"><p class="brand">Pawl</p><button type="button" id="theme" hidden></button></div>
<h1>${visibleSentence(model.title)}</h1>
<p class="verdict ${model.verdict}">${verdictMark(model.verdict)} ${model.lead === '' ? VERDICT_WORDS[model.verdict][language] : visibleSentence(model.lead)}</p>
<ul class="tiles">
${model.kind === 'audit' ? html`${tile(model.points.length, 'numbers')}${tile(model.lines.length, 'lines')}` : NOTHING}
${tile(count('error'), 'errors', 'error')}
${tile(count('warning'), 'warnings', 'warning')}
${tile(count('notice'), 'notices', 'notice')}
${optional(count('known'), 'known', 'known')}
${optional(model.gone, 'gone')}
</ul>
</header>`;
}

function verdictMark(verdict: Verdict): Html {
  switch (verdict) {
    case 'pass':
      return html`<span aria-hidden="true">✓</span>`;
    case 'fail':
      return html`<span aria-hidden="true">✕</span>`;
    case 'unknown':
      return html`<span aria-hidden="true">?</span>`;
  }
}

/** What could not be looked at comes first: without it nobody should trust the rest. */
export function unchecked(model: PageModel, language: Language): Html {
  if (model.unchecked.length === 0) return NOTHING;
  return html`<section class="alert"><h2>${PAGE_WORDS.unchecked[language]}</h2>
<ul>${model.unchecked.slice(0, MOST_LISTED).map((why) => html`<li>${visibleSentence(why)}</li>`)}</ul></section>`;
}

export function notes(model: PageModel): Html {
  const lists = model.notes.map(
    ({ title, items }) =>
      html`<section class="note"><h2>${title}</h2><ul>${items.slice(0, MOST_LISTED).map((item) => html`<li>${visibleSentence(item)}</li>`)}</ul></section>`,
  );
  return html`${lists}`;
}

/** What a check found, in full: a change has few findings, and its author wants to read them at once. */
export function findingCards(model: PageModel, language: Language): Html {
  if (model.kind === 'audit') return NOTHING;
  const cards = model.findings.slice(0, MOST_LISTED).map(
    ({ status, rule, place, message, expected }) => html`<article class="finding ${status}">
<p class="rule">${mark(status)}<code>${rule}</code> ${visible(place)}</p><p>${visibleSentence(message)}</p>
${expected.length === 0 ? NOTHING : html`<p>${plain(speak(PAGE_WORDS.expected, { numbers: expected.slice(0, 5) }, language))}</p>`}</article>`,
  );
  return html`<section><h2>${PAGE_WORDS.findings[language]}</h2>${cards.length === 0 ? html`<p>${PAGE_WORDS.noFindings[language]}</p>` : cards}</section>`;
}

/** The rules that objected, most findings first, with all that one needs to act without leaving the page. */
export function rulesSection(model: PageModel, language: Language): Html {
  const counts = new Map<string, number>();
  for (const { rule } of model.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const shown = RULES.filter(({ id }) => counts.has(id)).sort(
    (left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0),
  );
  const entries = shown.map(
    (rule) => html`<details id="rule-${rule.id}">
<summary><code>${rule.id}</code> <span class="count">${plain(speak(PAGE_WORDS.count, { count: counts.get(rule.id) ?? 0 }, language))}</span> <span>${rule.summary[language]}</span></summary>
<dl><dt>${PAGE_WORDS.why[language]}</dt><dd>${rule.why[language]}</dd><dt>${PAGE_WORDS.how[language]}</dt><dd>${rule.fix[language]}</dd></dl>
</details>`,
  );
  if (entries.length === 0 && model.kind === 'check') return NOTHING;
  return html`<section class="rules"><h2>${PAGE_WORDS.rules[language]}</h2>
${entries.length === 0 ? html`<p>${PAGE_WORDS.noFindings[language]}</p>` : entries}
</section>`;
}

/** Nobody reads a thousand names that were left out; the count says how many there are. */
const MOST_LISTED = 500;

/** The tags that took no part. */
export function footnotes({ foreign, excluded }: PageModel, language: Language): Html {
  return html`${tagList('foreign', foreign, language)}${tagList('excluded', excluded, language)}`;
}

function tagList(word: 'foreign' | 'excluded', tags: readonly string[], language: Language): Html {
  if (tags.length === 0) return NOTHING;
  const shown = tags.slice(0, MOST_LISTED).map((tag) => html`<li>${code(visible(tag))}</li>`);
  const left = tags.length - shown.length;
  const more = left === 0 ? NOTHING : html`<li>${plain(speak(PAGE_WORDS.tagsCut, { count: left }, language))}</li>`;
  return html`<details class="tags"><summary>${plain(speak(PAGE_WORDS[word], { count: tags.length }, language))}</summary><ul>${shown}${more}</ul></details>`;
}
