import type { Audit } from '../../audit/audit.ts';
import type { CompatMatrix } from '../../audit/matrix.ts';
import type { Report } from '../../judge/report.ts';
import { type Language, plain, speak } from '../speak.ts';
import { VERSION } from '../version.ts';
import ASSETS from './assets.json' with { type: 'json' };
import { pageOfAudit } from './from-audit.ts';
import { pageOfReport } from './from-report.ts';
import { heatMap } from './heat-map.ts';
import { dataScript, html, inline } from './html.ts';
import type { PageModel } from './model.ts';
import { packPage } from './pack.ts';
import { PAGE_WORDS } from './page-words.ts';
import { findingCards, footnotes, masthead, notes, rulesSection, unchecked } from './sections.ts';
import { filterBar, numberTable, timeline } from './workbench.ts';

export interface PageOptions {
  readonly language: Language;
  /** What the repository is called; for an audit's heading. */
  readonly name?: string;
  /** What the address of a commit starts with, such as `https://github.com/openeuler/kernel/commit/`. */
  readonly commitAddress?: string;
  readonly matrices?: readonly CompatMatrix[];
}

/**
 * An audit as one self-contained page of HTML: it loads nothing, runs only the script whose hash stands in its policy, and
 * is the same, byte for byte, for the same audit.
 */
export function auditPage(audit: Audit, options: PageOptions): string {
  return pageOf(pageOfAudit(audit, options.name ?? '', options.language), options);
}

/** The same page about one change or tag. */
export function checkPage(report: Report, options: PageOptions): string {
  return pageOf(pageOfReport(report, options.language), options);
}

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** `style-src` and `script-src` name hashes only, so that nothing which came in with a name could ever run. */
const POLICY = `default-src 'none'; script-src '${ASSETS.scriptHash}'; style-src '${ASSETS.styleHash}'; base-uri 'none'; form-action 'none'`;

function pageOf(model: PageModel, { language, commitAddress = '', matrices = [] }: PageOptions): string {
  const page = html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Pawl ${VERSION}">
<title>${model.title}</title>
${inline('style', ASSETS.style)}
</head>
<body>
${masthead(model, language)}
<main>
${unchecked(model, language)}
<noscript><p class="note">${PAGE_WORDS.noScript[language]}</p></noscript>
${findingCards(model, language)}
${notes(model)}
${filterBar(model, language)}
${timeline(model, language)}
${numberTable(language)}
${rulesSection(model, language)}
${matrices.map((matrix) => heatMap(matrix, language))}
${footnotes(model, language)}
</main>
<footer><p>${plain(speak(PAGE_WORDS.madeBy, { version: VERSION }, language))}</p></footer>
${dataScript('data', packPage(model, language, safeAddress(commitAddress)))}
${inline('script', ASSETS.script)}
</body>
</html>
`;
  return page.html;
}

/** Only an address of the web is made a link of. */
const safeAddress = (address: string): string => (/^https?:\/\/[\w.-]+(?::\d+)?\//.test(address) ? address : '');
