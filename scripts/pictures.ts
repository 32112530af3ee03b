import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { act, makeWorld } from '../__tests__/acceptance/world.ts';
import { papers } from '../__tests__/docs/papers.ts';
import { longAudit } from '../__tests__/page/audits.ts';
import { rendered } from '../__tests__/render/rendered.ts';
import { kernelPackage } from '../__tests__/support/packaging.ts';
import { auditPage } from '../src/render/page/page.ts';
import { DRAWINGS, diagramsIn, drawingOf } from './site/diagrams.ts';

/**
 * Makes the pictures of the papers from the built program: `npm run pictures -- --mermaid FILE`, where FILE is
 * `dist/mermaid.min.js` of the package of that name. The comment is what the action wrote on a stand-in of GitHub, the page
 * shows a history that the tests make up, the diagrams are those of the papers; Chromium draws them all.
 */
const { values } = parseArgs({ options: { mermaid: { type: 'string' } } });
const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pawl-pictures-'));

const STYLE = `body{margin:24px;width:860px;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#1f2328}
.box{border:1px solid #d0d7de;border-radius:6px;overflow:hidden}.head{background:#f6f8fa;padding:8px 16px;border-bottom:1px solid #d0d7de;color:#59636e}
.body{padding:8px 16px 16px}code{background:#eff1f3;border-radius:6px;padding:.2em .4em;font:85% ui-monospace,monospace}
table{border-collapse:collapse;margin:0 0 16px}td,th{border:1px solid #d0d7de;padding:6px 13px}tr:nth-child(2n){background:#f6f8fa}
a{color:#0969da;text-decoration:none}h3{font-size:1.25em}details{margin:8px 0}sub{color:#59636e}pre{background:#f6f8fa;padding:12px}`;

async function comment(): Promise<void> {
  const world = await makeWorld({
    branch: 'openEuler-22.03-LTS-SP1',
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: kernelPackage('5.10.0-137.0.0.87'),
  });
  const { summary } = await act(world);
  const written = world.github.repository().comments[0]?.body;
  const body = (written ?? summary).replace(/^<!--.*?-->\n/, '');
  const html = rendered(body).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<div class="mermaid">$1</div>',
  );
  const script =
    values.mermaid === undefined
      ? ''
      : `<script>${readFileSync(values.mermaid, 'utf8')}</script><script>mermaid.initialize({startOnLoad:true})</script>`;
  const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="box"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${html}</div></div>${script}`;
  picture('comment', page, '910,790');
}

function audit(): void {
  picture('audit', auditPage(longAudit(700, 9), { language: 'en', name: 'acme/kernel' }), '1280,900');
}

function picture(name: string, html: string, size: string): void {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const target = join(ROOT, `docs/images/${name}.png`);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--virtual-time-budget=8000',
    `--window-size=${size}`,
  ];
  execFileSync('chromium', [...flags, `--screenshot=${target}`, `file://${file}`], { stdio: 'ignore' });
  process.stdout.write(`docs/images/${name}.png\n`);
}

/** Draws the diagrams of the papers as they stand now, and drops the drawings of what stands there no more. */
function diagrams(mermaid: string): void {
  const texts = [...new Set(papers.flatMap(({ text }) => diagramsIn(text)))];
  const options = { startOnLoad: false, theme: 'neutral', htmlLabels: false, flowchart: { htmlLabels: false } };
  const page = `<!doctype html><meta charset="utf-8"><body><script>${readFileSync(mermaid, 'utf8')}</script>
<script type="module">mermaid.initialize(${JSON.stringify(options)});
const drawn = [];
for (const [index, text] of ${JSON.stringify(texts).replaceAll('<', '\\u003c')}.entries()) {
  const { svg } = await mermaid.render('d' + index, text);
  drawn.push(new XMLSerializer().serializeToString(new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')));
}
document.body.textContent = 'drawn:' + btoa(unescape(encodeURIComponent(JSON.stringify(drawn)))) + ':';</script>`;
  const file = join(folder, 'diagrams.html');
  writeFileSync(file, page);
  const flags = ['--headless', '--no-sandbox', '--virtual-time-budget=20000', '--dump-dom'];
  const dom = execFileSync('chromium', [...flags, `file://${file}`], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [, encoded = ''] = /drawn:([\w+/=]+):/.exec(dom) ?? [];
  const drawn = JSON.parse(Buffer.from(encoded, 'base64').toString()) as readonly string[];
  rmSync(join(ROOT, DRAWINGS), { recursive: true, force: true });
  mkdirSync(join(ROOT, DRAWINGS), { recursive: true });
  texts.forEach((text, index) => {
    writeFileSync(join(ROOT, drawingOf(text)), `${drawn[index]}\n`);
    process.stdout.write(`${drawingOf(text)}\n`);
  });
}

await comment();
audit();
if (values.mermaid !== undefined) diagrams(values.mermaid);
rmSync(folder, { recursive: true, force: true });
process.exit(0);
