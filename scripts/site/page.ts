import { dirname, relative } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { diagramsIn } from './diagrams.ts';

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
  /** The link from this paper to the drawing of a diagram, if there is one. */
  readonly drawn: (diagram: string) => string | undefined;
}

/** A page of the site; the papers are our own, so their comments and marks stay what they are. */
export function pageOf(source: string, text: string, { navigation, linkTo, drawn }: Surroundings): string {
  const chinese = /(?:^docs\/zh\/|\.zh\.md$)/.test(source);
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const body = withDrawings(withAnchors(html), text, { drawn, chinese }).replace(
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

/** A drawing in the place of each diagram, with its text below it; one without a drawing stays text. */
function withDrawings(
  html: string,
  markdown: string,
  { drawn, chinese }: Pick<Surroundings, 'drawn'> & { readonly chinese: boolean },
): string {
  const [alt, summary] = chinese ? ['图示，其文字见下', '文字'] : ['A diagram; its text is below', 'Text'];
  const diagrams = [...diagramsIn(markdown)];
  return html.replace(/<pre><code class="language-mermaid">[\s\S]*?<\/code><\/pre>/g, (text) => {
    const diagram = diagrams.shift();
    const drawing = diagram === undefined ? undefined : drawn(diagram);
    if (drawing === undefined) return text;
    return `<figure><img src="${drawing}" alt="${alt}"><details><summary>${summary}</summary>${text}</details></figure>`;
  });
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
