import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** As GitHub renders Markdown, with everything dangerous let through. */
export const rendered = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const decoded = (html: string): string =>
  html.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

interface Walked {
  /** Every tag, as it stands. */
  readonly tags: readonly string[];
  /** The text in `<code>`, and the text outside of it. */
  readonly code: readonly string[];
  readonly prose: string;
}

/** Walks the HTML: tags, and text by where it stands. */
export function walk(html: string): Walked {
  const tags: string[] = [];
  const code: string[] = [];
  let prose = '';
  let inside: string | undefined;
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part === '<code>') inside = '';
    if (part.startsWith('<')) tags.push(part);
    if (part === '</code>') {
      code.push(inside ?? '');
      inside = undefined;
    }
    if (!part.startsWith('<') && inside === undefined) prose += decoded(part);
    if (!part.startsWith('<') && inside !== undefined) inside += decoded(part);
  }
  return { tags, code, prose };
}

/** What GitHub makes a link of in any text that is not code. */
export const LINKS = /@\w|#\d|GH-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|www\./i;
