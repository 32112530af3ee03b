import { headerFeatures } from '../c/header.ts';
import { defineReader, type FeatureEffect } from '../feature.ts';

/** What a header promises to programs. */
export const uapi = defineReader({
  kind: 'uapi',
  title: { en: 'UAPI headers', zh: 'UAPI 头文件' },
  summary: {
    en:
      'What a header of `include/uapi` gives to programs, read by a C grammar: macros and enumerators (with their value where ' +
      'the header tells it), `struct foo`, its fields `struct foo.bar` (with type), typedefs, and ioctl numbers (`_IO`, ' +
      '`_IOR`, `_IOW`, `_IOWR`: direction, letter, number and argument). What only the kernel sees (`#ifdef __KERNEL__`) is ' +
      'not promised; what stands under another condition is, with the condition as `if`. Another value, type or ioctl number ' +
      'is a removal: programs are compiled with the old one. Names that end in `MAX`, `LAST`, `COUNT` or `NUM` promise no ' +
      'value, and fields called `reserved`, `pad` or `unused` nothing at all. The order of fields is not compared.',
    zh:
      '`include/uapi` 头文件提供给程序的内容，由 C 语法解析：宏与枚举值（头文件能确定时带有数值）、`struct foo` 及其字段 ' +
      '`struct foo.bar`（带类型）、typedef，以及 ioctl 编号（`_IO`、`_IOR`、`_IOW`、`_IOWR`：方向、字母、编号和参数）。仅内核可见的部分' +
      '（`#ifdef __KERNEL__`）不在承诺之内；其他条件下的内容算承诺，条件记为 `if`。数值、类型或 ioctl 编号改变算移除，因为程序按旧值编译。' +
      '以 `MAX`、`LAST`、`COUNT`、`NUM` 结尾的名称不承诺数值，名为 `reserved`、`pad`、`unused` 的字段不作任何承诺。不比较字段的顺序。',
  },
  source: 'https://docs.kernel.org/userspace-api/ioctl/ioctl-number.html',
  paths: ['**/include/uapi/**/*.h', 'include/uapi/**/*.h'],
  examples: [
    {
      title: 'an ioctl with another number, a field with another type, a macro that went',
      path: 'include/uapi/linux/acme.h',
      before:
        "#ifndef _ACME_H\n#define _ACME_H\n#define ACME_MAGIC 'a'\n#define ACME_RUN _IOW(ACME_MAGIC, 0x10, struct acme)\n" +
        '#define ACME_OLD 1\nstruct acme {\n\t__u32 flags;\n\t__u8 reserved[4];\n};\n#ifdef __KERNEL__\nint acme_init(void);\n#endif\n#endif\n',
      after:
        '#ifndef _ACME_H\n#define _ACME_H\n#define ACME_MAGIC (0x61)\n#define ACME_RUN _IOW(ACME_MAGIC, 0x11, struct acme)\n' +
        'struct acme {\n\t__u64 flags;\n};\n#endif\n',
      features: [
        'ACME_MAGIC value=97',
        'ACME_RUN direction=write letter=97 number=16 argument=struct acme',
        'ACME_OLD value=1',
        'struct acme',
        'struct acme.flags type=__u32',
        'struct acme.reserved type=__u8 [4] (unstable)',
      ],
      changes: [
        'removed ACME_RUN number: 16 → 17',
        'removed ACME_OLD',
        'removed struct acme.flags type: __u32 → __u64',
      ],
    },
    {
      title: 'an enumerator in the middle moves those that follow',
      path: 'include/uapi/linux/acme.h',
      before: 'enum acme_mode {\n\tACME_A,\n\tACME_B,\n\tACME_MODE_MAX\n};\n',
      after: 'enum acme_mode {\n\tACME_A,\n\tACME_NEW,\n\tACME_B,\n\tACME_MODE_MAX\n};\n',
      features: ['enum acme_mode', 'ACME_A value=0', 'ACME_B value=1', 'ACME_MODE_MAX'],
      changes: ['removed ACME_B value: 1 → 2', 'added ACME_NEW'],
    },
  ],
  read: (text, { path }) => headerFeatures(text, path),
  weigh(attribute, before, after) {
    if (before === after) return 'none';
    switch (attribute) {
      case 'value':
        return weighValue(before, after);
      case 'if':
        return 'changed';
      default:
        return before === undefined ? 'changed' : 'removed';
    }
  },
});

/** Only numbers are known to differ; the texts of two macros may mean the same. */
function weighValue(before: string | undefined, after: string | undefined): FeatureEffect {
  const number = /^-?\d+$/;
  return number.test(before ?? '') && number.test(after ?? '') ? 'removed' : 'changed';
}
