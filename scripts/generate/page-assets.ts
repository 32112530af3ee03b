import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'rolldown';

/** In the order in which they count. */
const SHEETS = ['base', 'diagram', 'tables', 'media'];

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The script and the style sheet of the page, bundled into text that the renderer puts into each page, with the hashes that
 * the page's policy names. The licence of what is bundled goes with it, as it asks.
 */
export async function pageAssets(): Promise<string> {
  const { output } = await build({
    input: 'src/page/main.ts',
    platform: 'browser',
    transform: { target: 'es2022' },
    write: false,
    output: { format: 'iife', minify: true, comments: false },
  });
  const licence = readFileSync('node_modules/uplot/LICENSE', 'utf8').trim();
  const script = `/* uPlot, bundled below:\n${licence}\n*/\n${output[0].code.trim()}\n`;
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the page holds what would end it');
  const style = `${readFileSync('node_modules/uplot/dist/uPlot.min.css', 'utf8').trim()}\n${SHEETS.map((sheet) => condensed(readFileSync(`src/page/${sheet}.css`, 'utf8'))).join('\n')}\n`;
  const assets = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
  return `${JSON.stringify(assets, null, 2)}\n`;
}

/** Without comments and indentation. */
const condensed = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
