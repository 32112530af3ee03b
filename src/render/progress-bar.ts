import { displayWidth, padTo } from './columns.ts';

const LONGEST_BAR = 30;
/** Eighths of a block: a bar moves in steps that the eye takes for none. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * How far long work has come, in one line of a terminal.
 * @param total 0 where it is not known: then only what is done is counted
 */
export function progressBar(label: string, done: number, total: number, columns: number): string {
  if (total <= 0) return cut(`${label} ${done}`, columns);
  const share = Math.min(1, Math.max(0, done / total));
  const counts = `${String(Math.min(done, total)).padStart(String(total).length)}/${total}`;
  const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
  const room = Math.min(LONGEST_BAR, columns - displayWidth(`${label}  ${counts} ${percent}`) - 3);
  if (room < 5) return cut(`${label} ${percent}`, columns);
  const eighths = Math.round(share * room * 8);
  const bar = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  return `${label} ${padTo(bar, room)} ${counts} ${percent}`;
}

/** A line that is too long would wrap, and could not be drawn over. */
function cut(text: string, columns: number): string {
  let shown = '';
  for (const char of text) {
    if (displayWidth(shown + char) >= columns) break;
    shown += char;
  }
  return shown;
}
