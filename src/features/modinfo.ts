/**
 * What tools write about modules: the text of modinfo, `modules.builtin.modinfo`, `modules.alias`.
 * Source: modinfo(8), depmod(8) and modules.dep(5) of kmod; "modules.builtin.modinfo" in the kernel's kbuild manual.
 */

import type { Feature, FeatureReading } from './feature.ts';
import { unreadable } from './unreadable.ts';

/** A line of any of these texts, or an entry between NULs. */
type Entry = { readonly text: string; readonly line: number };

/** Reads what a tool wrote; lines that say something else about a module are no features. */
export function modinfoFeatures(text: string, path: string): FeatureReading {
  const features = new Map<string, Feature>();
  const entries = text.includes('\0') ? builtinEntries(text) : lineEntries(text);
  let conflict: Entry | undefined;
  for (const entry of entries) {
    if (/^(?:<{7}|={7}|>{7})/.test(entry.text)) conflict ??= entry;
    const found = featureOf(entry.text);
    if (found !== undefined && !features.has(found.name)) {
      features.set(found.name, { ...found, path, line: entry.line });
    }
  }
  if (conflict === undefined) return { kind: 'features', features: [...features.values()] };
  return unreadable(path, conflict.line, 'the file holds a merge conflict', '文件中有未解决的合并冲突');
}

function lineEntries(text: string): readonly Entry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ text: line.trimEnd(), line: index + 1 }));
}

/** `module.key=value`, each ended by a NUL; the file is one line. */
function builtinEntries(text: string): readonly Entry[] {
  return text.split('\0').map((entry) => ({ text: entry.slice(entry.indexOf('.') + 1), line: 1 }));
}

type Found = Pick<Feature, 'name' | 'attributes'>;

function featureOf(text: string): Found | undefined {
  const match = /^(alias|firmware|parm|parmtype)(?:[:=]|[ \t])[ \t]*(\S.*)$/.exec(text.slice(0, 4096));
  const value = match?.[2];
  if (value === undefined) return undefined;
  switch (match?.[1]) {
    case 'alias':
      return aliasOf(value);
    case 'firmware':
      return { name: `firmware ${value}`, attributes: {} };
    default:
      return parameterOf(value);
  }
}

/** `alias NAME MODULE` in `modules.alias`, `alias: NAME` elsewhere. */
function aliasOf(value: string): Found {
  const blank = value.lastIndexOf(' ');
  if (blank < 0) return { name: `alias ${value}`, attributes: {} };
  return { name: `alias ${value.slice(0, blank).trimEnd()}`, attributes: { module: value.slice(blank + 1) } };
}

/** `NAME:description (type)`, and `NAME:type` for built-in modules. */
function parameterOf(value: string): Found {
  const [name = ''] = value.split(':', 1);
  const open = value.endsWith(')') ? value.lastIndexOf('(') : -1;
  return { name: `parameter ${name}`, attributes: open < 0 ? {} : { type: value.slice(open + 1, -1) } };
}
