import { describe, expect, test } from '@jest/globals';
import { uapi } from '../../src/features/readers/uapi.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(uapi);

const read = (text: string): readonly string[] => featuresOf(uapi.read(text, { path: 'a.h' })).map(written);

describe('macros', () => {
  // text, features
  test.each([
    ['#define A 0x10', ['A value=16']],
    ['#define A (1 << 3)\n#define B (A | 1U)', ['A value=8', 'B value=9']],
    ['#define B (A | 1)\n#define A 010', ['B value=9', 'A value=8']],
    ['#define A (~0U)', ['A value=-1']],
    ["#define A 'x'", ['A value=120']],
    ['#define A "text"', ['A value="text"']],
    ['#define A B', ['A value=B']],
    ['#define A', ['A']],
    ['#define A(x, y) ((x) + (y))', ['A arguments=2 value=((x) + (y))']],
    ['#define A 1 /* one\n or more */ + 1', ['A value=2']],
    ['#define A \\\n 1', ['A value=1']],
    ['#define A 1\n#undef A', []],
    ['#ifndef _A_H\n#define _A_H\n#define B 1\n#endif', ['B value=1']],
    ['#ifndef A\n#define A 1\n#endif', ['A value=1']],
    ['#ifdef X\n#define A 1\n#endif', ['A value=1 if=defined(X)']],
    ['#ifdef X\n#define A 1\n#else\n#define A 2\n#endif', ['A value=1 | 2 if=defined(X) | !(defined(X))']],
    ['#ifdef __KERNEL__\n#define A 1\n#else\n#define B 1\n#endif', ['B value=1']],
    ['#if defined(__KERNEL__) && X\n#define A 1\n#endif', []],
    ['#if defined(__KERNEL__) || X\n#define A 1\n#endif', ['A value=1 if=defined(__KERNEL__) || X']],
    ['#ifndef __ASSEMBLY__\n#define A 1\n#endif', ['A value=1']],
    ['#define A_MAX 12', ['A_MAX']],
    ['#define A A\n#define B C\n#define C B', ['A value=A', 'B value=C', 'C value=B']],
    ["#define A _IOR('x', 1, struct a)", ['A direction=read letter=120 number=1 argument=struct a']],
    ["#define A _IO('x', B + 1)\n#define B 2", ['A direction=none letter=120 number=3', 'B value=2']],
    ['#define A _IOWR(M, 0x20, __u32 [4])', ['A direction=read-write letter=M number=32 argument=__u32 [4]']],
  ])('%j', (text, features) => {
    expect(read(text)).toEqual(features);
  });
});

describe('declarations', () => {
  // text, features
  test.each([
    ['struct a { __u32 b; };', ['struct a', 'struct a.b type=__u32']],
    ['struct a { char *b, c[4]; };', ['struct a', 'struct a.b type=char *', 'struct a.c type=char [4]']],
    [
      'struct a { __u8 b:4, c:4, :2, d:1; };',
      ['struct a', 'struct a.b type=__u8 :4', 'struct a.c type=__u8 :4', 'struct a.d type=__u8 :1'],
    ],
    ['struct a { union { int b; struct { int c; }; }; };', ['struct a', 'struct a.b type=int', 'struct a.c type=int']],
    ['struct a { struct { int b; } c; };', ['struct a', 'struct a.c type=struct', 'struct a.c.b type=int']],
    [
      'struct a { struct b { int c; } d; };',
      ['struct a', 'struct a.d type=struct b', 'struct b', 'struct b.c type=int'],
    ],
    ['struct a { int (*b)(int); };', ['struct a', 'struct a.b type=int (*)(int)']],
    ['struct a { __u32 __user *b; } __attribute__((packed));', ['struct a', 'struct a.b type=__u32 *']],
    [
      'struct a { int class, new; __u8 private[2]; };',
      ['struct a', 'struct a.class type=int', 'struct a.new type=int', 'struct a.private type=__u8 [2]'],
    ],
    ['struct a { __DECLARE_FLEX_ARRAY(__u8, b); };', ['struct a', 'struct a.b type=__u8 []']],
    [
      'struct a { __struct_group(t, g, , int b; int c;); };',
      ['struct a', 'struct a.b type=int', 'struct a.c type=int'],
    ],
    ['struct a { DECLARE_BITMAP(b, 4); };', ['struct a', 'struct a.DECLARE_BITMAP(b, 4) type=macro']],
    [
      'struct a { int b;\n#define C 1\nint d; };',
      ['struct a', 'struct a.b type=int', 'C value=1', 'struct a.d type=int'],
    ],
    ['enum { A, B = 5, C };', ['A value=0', 'B value=5', 'C value=6']],
    ['enum a { A = X, B };', ['enum a', 'A value=X', 'B']],
    ["enum a { A = 'x', B = ~A & 0xff };", ['enum a', 'A value=120', 'B value=135']],
    ['enum a { A,\n#define A A\n};', ['enum a', 'A value=0']],
    ['enum a { A, __A_AFTER_LAST, A_MAX = __A_AFTER_LAST - 1 };', ['enum a', 'A value=0', '__A_AFTER_LAST', 'A_MAX']],
    ["enum a { A = _IOW('b', 1, struct c), };", ['enum a', 'A direction=write letter=98 number=1 argument=struct c']],
    ['typedef __u32 __bitwise a;', ['typedef a type=__u32']],
    ['typedef struct { int b; } a;', ['a.b type=int', 'typedef a type=struct']],
    ['typedef void (*a)(int);', ['typedef a type=void (*)(int)']],
    ['struct a;\nextern int f(struct a *b);\nstatic inline int g(struct a *b) { return 0; }', []],
    ['extern "C" {\nstruct a { int b; };\n}', ['struct a', 'struct a.b type=int']],
    [
      'static __inline__ int f(int a) { if (unlikely(a)) asm volatile("x"); }\nstruct a { int b; };',
      ['struct a', 'struct a.b type=int'],
    ],
  ])('%j', (text, features) => {
    expect(read(text)).toEqual(features);
  });

  // text, line
  test.each([
    ['struct a {\n\tint b;', 1],
    ['struct a {\n\tint b;\n\tint b c d;\n};', 3],
    ['int f(struct a *b;\nstruct a { int b; };', 1],
    [`${'struct {'.repeat(60)}${'};'.repeat(60)}`, 1],
  ])('what the grammar cannot read is named: %j', (text, line) => {
    expect(uapi.read(text, { path: 'a.h' })).toMatchObject({ kind: 'unreadable', problem: { line } });
  });
});

describe('weight of a change', () => {
  // attribute, before, after, effect
  test.each([
    ['value', '1', '2', 'removed'],
    ['value', 'A', '2', 'changed'],
    ['type', '__u32', '__u64', 'removed'],
    ['number', '1', '2', 'removed'],
    ['argument', 'struct a', 'struct b', 'removed'],
    ['arguments', '1', '2', 'removed'],
    ['if', undefined, 'defined(X)', 'changed'],
  ] as const)('%s: %s → %s is %s', (attribute, before, after, effect) => {
    expect(uapi.weigh(attribute, before, after)).toBe(effect);
  });
});

checkHostile(uapi, 'a.h', {
  behind: 'struct a { int b; };\nstruct b { int c;\n',
  own: [
    [
      'macros upon macros',
      Array.from({ length: 20_000 }, (_, index) => `#define A${index} (A${index + 1} + A${index + 1})\n`).join(''),
    ],
    ['operators', `#define A ${'-'.repeat(900_000)}1`],
    ['structs', 'struct a { int b; };\n'.repeat(10_000)],
    ['fields', `struct a {${'int b;'.repeat(30_000)}};`],
    ['commas', `struct a { int ${'b,'.repeat(60_000)}c; };`],
    ['stars', `struct a { int ${'*'.repeat(100_000)}b; };`],
    ['errors in a declaration', `struct a { ${'= ) int [ ; '.repeat(20_000)} };`],
    ['brackets in a field', `struct a { int b${'[1]'.repeat(60_000)}; };`],
    ['groups', `struct a { ${'__struct_group(a,b,c,'.repeat(20_000)} };`],
    ['annotations', `struct a { ${'__attribute__((('.repeat(20_000)} };`],
    ['a value in brackets', `enum a { A = ${'('.repeat(30_000)}1${')'.repeat(30_000)} };`],
  ],
});
