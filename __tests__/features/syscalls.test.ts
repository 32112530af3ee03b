import { describe, expect, test } from '@jest/globals';
import { syscalls } from '../../src/features/readers/syscalls.ts';
import { checkHostile, checkReader, featuresOf, written } from './check-reader.ts';

checkReader(syscalls);

const read = (text: string, path: string): readonly string[] => featuresOf(syscalls.read(text, { path })).map(written);

describe('tables', () => {
  // text, features
  test.each([
    ['335 common uretprobe sys_uretprobe', ['uretprobe number=335 abi=common entry=sys_uretprobe']],
    ['0 i386 restart sys_restart - noreturn', ['restart number=0 abi=i386 entry=sys_restart']],
    [
      '11 i386 execve sys_execve compat_sys_execve',
      ['execve number=11 abi=i386 entry=sys_execve compat=compat_sys_execve'],
    ],
    ['174\t64\tcreate_module', ['create_module number=174 abi=64']],
    ['5 common open sys_open # as ever', ['open number=5 abi=common entry=sys_open']],
    ['# 5 common open sys_open', []],
  ])('%j', (text, features) => {
    expect(read(text, 'syscall.tbl')).toEqual(features);
  });

  test.each(['five common open sys_open', '5 common', '<<<<<<< HEAD'])('%j is named', (text) => {
    expect(syscalls.read(`0 common read sys_read\n${text}`, { path: 'syscall.tbl' })).toMatchObject({
      kind: 'unreadable',
      problem: { line: 2 },
    });
  });
});

describe('the generic header', () => {
  // text, features
  test.each([
    ['#define __NR_read 63\n__SYSCALL(__NR_read, sys_read)', ['read number=63 entry=sys_read']],
    ['#define __NR_read 0x3f', ['read number=63']],
    ['__SYSCALL(5, sys_open)', ['open number=5 entry=sys_open']],
    [
      '#define __NR3264_stat 79\n__SC_3264(__NR3264_stat, sys_stat64, sys_newstat)\n#define __NR_stat __NR3264_stat',
      ['stat number=79 entry=sys_newstat'],
    ],
    ['#define __NR_arch_specific_syscall 244\n#define __NR_syscalls 451\n#undef __NR_syscalls', []],
    ['/* __SYSCALL(5, sys_open) */', []],
    ['#define __SC_3264(_nr, _32, _64) __SYSCALL(_nr, _64)', []],
  ])('%j', (text, features) => {
    expect(read(text, 'include/uapi/asm-generic/unistd.h')).toEqual(features);
  });
});

describe('weight of a change', () => {
  // attribute, before, after, effect
  test.each([
    ['number', '1', '2', 'removed'],
    ['abi', 'common', '64', 'removed'],
    ['abi', '64', 'common', 'added'],
    ['entry', 'sys_a', 'sys_b', 'changed'],
    ['entry', 'sys_a', 'sys_ni_syscall', 'removed'],
    ['entry', 'sys_a', undefined, 'removed'],
    ['entry', undefined, 'sys_a', 'added'],
    ['compat', undefined, 'compat_sys_a', 'changed'],
  ] as const)('%s: %s → %s is %s', (attribute, before, after, effect) => {
    expect(syscalls.weigh(attribute, before, after)).toBe(effect);
  });
});

checkHostile(syscalls, 'syscall.tbl', { behind: '0 common read sys_read\n' });
checkHostile(syscalls, 'unistd.h', {
  behind: '#define __NR_read 63\n',
  own: [
    ['numbers that lead in circles', '#define __NR_a __NR_b\n#define __NR_b __NR_a\n'.repeat(20_000)],
    ['calls in calls', '__SYSCALL('.repeat(90_000)],
  ],
});
