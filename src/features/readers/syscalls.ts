import { unistdFeatures } from '../c/unistd.ts';
import { defineReader, type Feature, type FeatureEffect, type FeatureReading } from '../feature.ts';
import { mergedFeatures } from '../merged.ts';
import { unreadable } from '../unreadable.ts';

/** What stands in a table where no system call is. */
const NOT_THERE = 'sys_ni_syscall';

/** System call tables: what programs may call, and by what number. */
export const syscalls = defineReader({
  kind: 'syscalls',
  title: { en: 'System call tables', zh: '系统调用表' },
  summary: {
    en:
      'System calls with their number, ABI and entry point: `syscall_64.tbl` and its like (`number abi name entry compat`), ' +
      'and the generic `unistd.h` (`__SYSCALL(number, entry)`, `__SC_COMP`, `__SC_3264`). A name that stands for a second ABI ' +
      'is written `name (abi)`. Another number is a removal: programs have the number compiled in. So is an entry that ' +
      'becomes `sys_ni_syscall`, and an ABI that was `common`.',
    zh:
      '系统调用及其编号、ABI 与入口：`syscall_64.tbl` 等表（`编号 abi 名称 入口 兼容入口`），以及通用的 `unistd.h`' +
      '（`__SYSCALL(编号, 入口)`、`__SC_COMP`、`__SC_3264`）。同名的第二个 ABI 写作 `名称 (abi)`。编号改变算移除，因为程序中编译的是编号；' +
      '入口变为 `sys_ni_syscall`，或 ABI 不再是 `common`，同样算移除。',
  },
  source: 'https://docs.kernel.org/process/adding-syscalls.html',
  paths: ['**/syscall*.tbl', '**/unistd.h', '**/unistd_*.h'],
  examples: [
    {
      title: 'a number that changed, and a call that went',
      path: 'arch/x86/entry/syscalls/syscall_64.tbl',
      before:
        '# number abi name entry\n0\tcommon\tread\t\tsys_read\n16\t64\tioctl\t\tsys_ioctl\n512\tx32\tioctl\tcompat_sys_ioctl\n',
      after: '0\tcommon\tread\t\tsys_read\n17\t64\tioctl\t\tsys_ioctl\n',
      features: [
        'read number=0 abi=common entry=sys_read',
        'ioctl number=16 abi=64 entry=sys_ioctl',
        'ioctl (x32) number=512 abi=x32 entry=compat_sys_ioctl',
      ],
      changes: ['removed ioctl number: 16 → 17', 'removed ioctl (x32)'],
    },
    {
      title: 'the generic table',
      path: 'include/uapi/asm-generic/unistd.h',
      before:
        '#define __NR_io_setup 0\n__SC_COMP(__NR_io_setup, sys_io_setup, compat_sys_io_setup)\n' +
        '#define __NR3264_lseek 62\n__SC_3264(__NR3264_lseek, sys_llseek, sys_lseek)\n#define __NR_syscalls 463\n',
      after:
        '#define __NR_io_setup 0\n__SYSCALL(__NR_io_setup, sys_ni_syscall)\n' +
        '#define __NR3264_lseek 62\n__SC_3264(__NR3264_lseek, sys_llseek, sys_lseek)\n#define __NR_syscalls 464\n',
      features: ['io_setup number=0 entry=sys_io_setup compat=compat_sys_io_setup', 'lseek number=62 entry=sys_lseek'],
      changes: [
        'removed io_setup entry: sys_io_setup → sys_ni_syscall',
        'changed io_setup compat: compat_sys_io_setup → (none)',
      ],
    },
  ],
  read(text, { path }) {
    return /\.[chS]$/.test(path) ? unistdFeatures(text, path) : tableFeatures(text, path);
  },
  weigh(attribute, before, after) {
    if (before === after) return 'none';
    switch (attribute) {
      case 'number':
        return 'removed';
      case 'abi':
        return after === 'common' ? 'added' : 'removed';
      case 'entry':
        return weighEntry(before ?? NOT_THERE, after ?? NOT_THERE);
      default:
        return 'changed';
    }
  },
});

function weighEntry(before: string, after: string): FeatureEffect {
  if (before === after) return 'none';
  if (after === NOT_THERE) return 'removed';
  return before === NOT_THERE ? 'added' : 'changed';
}

function tableFeatures(text: string, path: string): FeatureReading {
  const features: Feature[] = [];
  const abiOf = new Map<string, string>();
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const [number, abi, call, entry, compat] = fieldsOf(written);
    if (number === undefined) continue;
    if (!/^\d{1,9}$/.test(number) || abi === undefined || call === undefined) return notACall(path, index + 1);
    const first = abiOf.get(call) ?? abi;
    abiOf.set(call, first);
    const attributes: Record<string, string> = { number: String(Number(number)), abi };
    if (entry !== undefined) attributes['entry'] = entry;
    if (compat !== undefined && compat !== '-') attributes['compat'] = compat;
    features.push({ name: first === abi ? call : `${call} (${abi})`, attributes, path, line: index + 1 });
  }
  return mergedFeatures(features);
}

function fieldsOf(line: string): readonly string[] {
  const comment = line.indexOf('#');
  const stated = (comment < 0 ? line : line.slice(0, comment)).trim();
  return stated === '' ? [] : stated.split(/\s+/, 6);
}

const notACall = (path: string, line: number): FeatureReading =>
  unreadable(
    path,
    line,
    'this line is not `number abi name [entry [compat]]`',
    '这一行不是 `编号 abi 名称 [入口 [兼容入口]]` 的形式',
  );
