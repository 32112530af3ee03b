import { describe, expect, test } from '@jest/globals';
import { moduleInfo } from '../../src/features/readers/module-info.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(moduleInfo);

const read = (text: string, path: string): readonly string[] =>
  featuresOf(moduleInfo.read(text, { path })).map(written);

describe('what a source says of its module', () => {
  // source, features
  test.each([
    ['module_param(a, int, S_IRUGO);', ['parameter a type=int permission=S_IRUGO']],
    ['module_param_unsafe(a, bool, 0400);', ['parameter a type=bool permission=0400']],
    ['module_param_named(a, b.c, ulong, 0);', ['parameter a type=ulong permission=0']],
    ['module_param_string(a, buf, sizeof(buf), 0);', ['parameter a type=string permission=0']],
    ['module_param_array(a, int, NULL, 0);', ['parameter a type=array of int permission=0']],
    ['module_param_array_named(a, b, int, &n, 0);', ['parameter a type=array of int permission=0']],
    ['module_param_cb(a, &ops, &b, 0644);', ['parameter a type=callback permission=0644']],
    ['module_param_hw(io, int, ioport, 0);', ['parameter io type=int permission=0']],
    ['MODULE_PARM_DESC(a, "module_param(b, int, 0)");', []],
    ['MODULE_ALIAS("a" "-b");', ['alias a-b']],
    ['#define N "x"\n#define M N "y"\n#define O "z" N\nMODULE_ALIAS("p:" O);', ['alias p:zx']],
    ['MODULE_ALIAS("platform:" DRIVER_NAME);', ['alias "platform:" DRIVER_NAME']],
    ['MODULE_ALIAS_CHARDEV(10, 144);', ['alias MODULE_ALIAS_CHARDEV(10, 144)']],
    ['MODULE_DEVICE_TABLE(of, ids);\nMODULE_DEVICE_TABLE(of, more);', ['devices of']],
    ['#if 0\nMODULE_FIRMWARE("a");\n#endif', []],
    ['#ifdef A\n#define F "a"\n#endif\nMODULE_FIRMWARE(F);', ['firmware a']],
  ])('%j', (source, features) => {
    expect(read(source, 'a.c')).toEqual(features);
  });
});

describe('what tools write', () => {
  // text, path, features
  test.each([
    [
      'e1000.alias=pci:a\0e1000.parm=debug:Level (int)\0',
      'm/modules.builtin.modinfo',
      ['alias pci:a', 'parameter debug type=int'],
    ],
    ['e1000.parmtype=debug:int\0e1000.license=GPL\0', 'm/modules.builtin.modinfo', ['parameter debug']],
    ['alias:          devname:fuse\nlicense: GPL\n', 'fuse.modinfo', ['alias devname:fuse']],
    ['firmware:       a/b c.bin\n', 'a.modinfo', ['firmware a/b c.bin']],
    ['alias a b\nalias a c\n', 'm/modules.alias', ['alias a module=b']],
  ])('%j', (text, path, features) => {
    expect(read(text, path)).toEqual(features);
  });

  test('a conflict that was never resolved is no list', () => {
    expect(moduleInfo.read('alias a b\n<<<<<<< HEAD\n', { path: 'modules.alias' })).toMatchObject({
      kind: 'unreadable',
      problem: { line: 2 },
    });
  });
});

checkHostile(moduleInfo, 'a.c', {
  behind: 'MODULE_ALIAS("a");\n',
  own: [
    [
      'strings that double',
      Array.from({ length: 5000 }, (_, index) => `#define A${index + 1} "" A${index} A${index}\n`).join(''),
    ],
    ['strings upon strings', `MODULE_ALIAS(${'"a"'.repeat(300_000)});`],
  ],
});
checkHostile(moduleInfo, 'modules.alias', { behind: 'alias a b\n', own: [['NULs', 'a.b=c\0'.repeat(150_000)]] });
