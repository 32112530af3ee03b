import { visible } from '../inert.ts';

/** HTML that is safe to put into a page: written here, or escaped on its way. */
export interface Html {
  readonly html: string;
}

type Slot = string | number | Html | readonly Html[];

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char);
}

/** A template whose slots are escaped, unless they are HTML already. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return { html: strings.map((text, index) => text + slotHtml(slots[index])).join('') };
}

function slotHtml(slot: Slot | undefined): string {
  if (slot === undefined) return '';
  if (typeof slot === 'string' || typeof slot === 'number') return escapeHtml(String(slot));
  return 'html' in slot ? slot.html : slot.map((each) => each.html).join('');
}

/** Nothing, where a section has nothing to say. */
export const NOTHING: Html = { html: '' };

/** A foreign name as code, with what is invisible in it made visible. */
export const code = (text: string): Html => html`<code>${visible(text)}</code>`;

/**
 * JSON for a `<script type="application/json">`. Without `<` no end of the script and no comment can come of it; HTML knows
 * no other way out (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function dataScript(id: string, data: unknown): Html {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return { html: `<script type="application/json" id="${id}">${text}</script>` };
}

/** A script or style sheet of our own, exactly as its hash was taken. */
export const inline = (name: 'script' | 'style', text: string): Html => ({ html: `<${name}>${text}</${name}>` });
