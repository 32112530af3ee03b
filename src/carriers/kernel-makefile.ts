import type { CarrierReading, Passage } from './carrier.ts';
import { PLAIN } from './text.ts';

const VARIABLES = ['VERSION', 'PATCHLEVEL', 'SUBLEVEL'] as const;

/**
 * The head of a kernel's top Makefile: `VERSION`, `PATCHLEVEL`, `SUBLEVEL`, which make the upstream version, and an
 * `EXTRAVERSION` such as `-rc3`.
 * Source: "kernelversion" in the kernel's own Makefile.
 */
export function readKernelMakefile(source: string): CarrierReading {
  const passages: Passage[] = [];
  const lines = source.split(/\r?\n/, 200);
  for (const name of VARIABLES) {
    const index = lines.findIndex((line) => line.startsWith(name) && /^[A-Z]+ *= *\d+ *$/.test(line));
    const line = lines[index];
    if (line === undefined) return { kind: 'unreadable', why: { because: 'missing-variable', name, line: 1 } };
    const text = line.slice(line.indexOf('=') + 1).trim();
    if (passages.length > 0) passages.push({ text: '.', line: index + 1, column: 1, computed: true });
    passages.push({ text, line: index + 1, column: line.lastIndexOf(text) + 1, computed: false });
  }
  const extra = lines.findIndex((line) => /^EXTRAVERSION *= *-\S+ *$/.test(line));
  const line = lines[extra];
  if (line !== undefined) {
    const column = line.indexOf('-') + 1;
    passages.push({ text: line.slice(column - 1).trim(), line: extra + 1, column, computed: false });
  }
  return { ...PLAIN, kind: 'stated', text: passages.map((passage) => passage.text).join(''), source, passages };
}
