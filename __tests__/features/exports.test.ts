import { describe, expect, test } from '@jest/globals';
import { exports } from '../../src/features/readers/exports.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

const read = (text: string, path = 'a.c'): readonly string[] => featuresOf(exports.read(text, { path })).map(written);

checkReader(exports);

describe('what counts as an export', () => {
  // source, features
  test.each([
    ['EXPORT_SYMBOL(a);', ['a class=EXPORT_SYMBOL']],
    ['EXPORT_SYMBOL_GPL( a );', ['a class=EXPORT_SYMBOL_GPL']],
    ['EXPORT_SYMBOL_GPL(\n\ta\n);', ['a class=EXPORT_SYMBOL_GPL']],
    ['EXPORT_SYMBOL_NS(a, CXL);', ['a class=EXPORT_SYMBOL namespace=CXL']],
    ['EXPORT_SYMBOL_NS_GPL(a, "CXL");', ['a class=EXPORT_SYMBOL_GPL namespace=CXL']],
    ['EXPORT_SYMBOL_GPL_FOR_MODULES(a, "x,y");', ['a class=EXPORT_SYMBOL_GPL namespace=module:x,y']],
    ['EXPORT_SYMBOL_FOR_MODULES(a, "x");', ['a class=EXPORT_SYMBOL_GPL namespace=module:x']],
    ['EXPORT_PER_CPU_SYMBOL_GPL(a);', ['a class=EXPORT_SYMBOL_GPL']],
    ['EXPORT_TRACEPOINT_SYMBOL_GPL(sched);', ['__tracepoint_sched class=EXPORT_SYMBOL_GPL']],
    ['#define DEFAULT_SYMBOL_NAMESPACE "I3C"\nEXPORT_SYMBOL(a);', ['a class=EXPORT_SYMBOL namespace=I3C']],
    ['EXPORT_SYMBOL(/* old name: b */ a);', ['a class=EXPORT_SYMBOL']],
    ['#ifdef CONFIG_X\nEXPORT_SYMBOL(a);\n#else\nEXPORT_SYMBOL(a);\n#endif', ['a class=EXPORT_SYMBOL']],
    ['#if 1\nEXPORT_SYMBOL(a);\n#else\nEXPORT_SYMBOL(b);\n#endif', ['a class=EXPORT_SYMBOL']],
    ['// EXPORT_SYMBOL(a);', []],
    ['/* EXPORT_SYMBOL(a);\n EXPORT_SYMBOL(b); */', []],
    ['// spliced \\\nEXPORT_SYMBOL(a);', []],
    ['char *s = "EXPORT_SYMBOL(a)";', []],
    ['char *s = "\\"EXPORT_SYMBOL(a)";', []],
    ['#if 0\nEXPORT_SYMBOL(a);\n#endif', []],
    ['#ifndef __KERNEL__\nEXPORT_SYMBOL(a);\n#endif', []],
    ['#define MINE(x) \\\n  EXPORT_SYMBOL(x)', []],
    ['MY_EXPORT_SYMBOL(a); EXPORT_SYMBOLS(b', []],
  ])('%j', (source, features) => {
    if (source.endsWith('(b')) expect(exports.read(source, { path: 'a.c' }).kind).toBe('unreadable');
    else expect(read(source)).toEqual(features);
  });

  test('an apostrophe in a comment of assembly hides nothing that follows', () => {
    expect(read("# don't\nEXPORT_SYMBOL(a)\n", 'a.S')).toEqual(['a class=EXPORT_SYMBOL']);
  });

  test('the place is the line of the macro', () => {
    const text = '/* a\n b */\n\nEXPORT_SYMBOL(a); EXPORT_SYMBOL(b);\n\tEXPORT_SYMBOL\n(c);';
    expect(featuresOf(exports.read(text, { path: 'a.c' })).map(({ line }) => line)).toEqual([4, 4, 5]);
  });
});

describe('what cannot be read is said, so that nothing seems removed', () => {
  // source, line, words
  test.each([
    ['EXPORT_SYMBOL(a);\n/* never closed\nEXPORT_SYMBOL(b);', 2, 'never closed'],
    ['EXPORT_SYMBOL(a);\nEXPORT_SYMBOL(b', 2, 'never closed'],
    ['#ifdef A\nEXPORT_SYMBOL(a);', 1, '#endif'],
    ['EXPORT_SYMBOL(a);\n#endif', 2, '#endif'],
  ])('%j', (source, line, words) => {
    const reading = exports.read(source, { path: 'a.c' });
    expect(reading).toMatchObject({ kind: 'unreadable', problem: { path: 'a.c', line } });
    expect(reading.kind === 'unreadable' && reading.problem.because.en).toContain(words);
  });
});

describe('weight of a change', () => {
  // attribute, before, after, effect
  test.each([
    ['class', 'EXPORT_SYMBOL', 'EXPORT_SYMBOL_GPL', 'removed'],
    ['class', 'EXPORT_SYMBOL_GPL', 'EXPORT_SYMBOL', 'added'],
    ['namespace', undefined, 'CXL', 'removed'],
    ['namespace', 'CXL', undefined, 'added'],
    ['namespace', 'CXL', 'DMA', 'removed'],
    ['namespace', 'module:a', 'module:b,a', 'added'],
    ['namespace', 'module:a,b', 'module:b,a', 'none'],
    ['namespace', 'module:a,b', 'module:a', 'removed'],
  ] as const)('%s: %s → %s is %s', (attribute, before, after, effect) => {
    expect(exports.weigh(attribute, before, after)).toBe(effect);
  });
});

checkHostile(exports, 'a.c', {
  behind: 'EXPORT_SYMBOL(a);\n',
  own: [
    ['exports in exports', 'EXPORT_SYMBOL('.repeat(70_000)],
    ['exports without brackets', 'EXPORT_SYMBOL '.repeat(70_000)],
    ['the beginning of exports', 'EXPORT_'.repeat(150_000)],
    ['many exports on a line', 'EXPORT_SYMBOL(a);'.repeat(60_000)],
  ],
});
