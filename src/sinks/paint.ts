import { styleText } from 'node:util';
import type { Paint } from '../render/text.ts';

const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan', pass: 'green', strong: 'bold', dim: 'dim' } as const;

/** Colours for a terminal. */
export const painter: Paint = (style, text) => styleText(STYLES[style], text, { validateStream: false });
