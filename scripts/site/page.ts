import { dirname, relative } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** An entry of the navigation, by its paper and the Chinese one of it. */
export interface Navigation {
  readonly en: string;
  readonly zh: string;
  readonly path: string;
  readonly chinese: string;
}

interface Surroundings {
  readonly navigation: readonly Navigation[];
  /** A link of the paper, as it is between pages. */
  readonly linkTo: (target: string) => string;
}

/** A page of the site; the papers are our own, so their comments and marks stay what they are. */
export function pageOf(source: string, text: string, { navigation, linkTo }: Surroundings): string {
  const chinese = /(?:^docs\/zh\/|\.zh\.md$)/.test(source);
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const body = withAnchors(html).replace(
    / (href|src)="([^"]+)"/g,
    (_, attribute: string, target: string) => ` ${attribute}="${linkTo(target)}"`,
  );
  const here = (path: string): string => relative(dirname(source), path).replace(/\.md$/, '.html');
  const entries = navigation.map(({ en, zh, path, chinese: twin }) => {
    const to = chinese ? twin : path;
    const current = to === source ? ' aria-current="page"' : '';
    return `<a href="${here(to)}"${current}>${chinese ? zh : en}</a>`;
  });
  const title = /^# (.*)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? 'Pawl';
  return `<!doctype html>
<html lang="${chinese ? 'zh-Hans' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}${title === 'Pawl' ? '' : ' · Pawl'}</title>
<link rel="stylesheet" href="${here('style.css')}">
<nav>${entries.join('\n')}</nav>
<main>
${body}
</main>
</html>
`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Headings get the anchors that GitHub gives them, tables a frame that can be scrolled. */
function withAnchors(html: string): string {
  return html
    .replace(
      /<(h[1-6])>(.*?)<\/\1>/g,
      (_, tag: string, inner: string) => `<${tag} id="${anchorOf(inner)}">${inner}</${tag}>`,
    )
    .replace(/<table>[\s\S]*?<\/table>/g, (table) => `<div class="wide">${table}</div>`);
}

const anchorOf = (inner: string): string =>
  inner
    .replace(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
