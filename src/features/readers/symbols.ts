import { defineReader, type Feature } from '../feature.ts';
import { problemAt } from '../reading.ts';
import { type Form, formOf, symvers, takeUsual } from '../symbol-forms.ts';
import { weighSymbol } from '../symbol-promise.ts';

export const symbols = defineReader({
  kind: 'symbols',
  title: { en: 'symbol list', zh: '符号列表' },
  summary: {
    en: "Lists of a kernel's symbols; the form is seen from the text: `Module.symvers` and `Module.kabi_*` (CRC, symbol, module, export class, namespace, in four or five columns), Ubuntu's ABI files (`EXPORT_SYMBOL module CRC symbol`, or `NAMESPACE EXPORT_SYMBOL CRC symbol module`), kABI stablelists, whitelists and Android's symbol lists (`[group]` and names), what `nm` prints and `System.map` (address, type, name, of which the address is no promise and local symbols are none), or a name on each line. A new CRC, or another module, is a change: what is built against the symbol may no longer load, or needs another module to be there. A class that lets fewer modules in (`EXPORT_SYMBOL` → `EXPORT_SYMBOL_GPL`) and a namespace that must be imported from now on take the symbol away from those who used it; the reverse gives it. The group of a name is no promise. Lines of two forms in one file make it unreadable.",
    zh: '内核符号列表，格式由内容判断：`Module.symvers` 和 `Module.kabi_*`（CRC、符号、模块、导出类别、命名空间，四列或五列）、Ubuntu 的 ABI 文件（`EXPORT_SYMBOL 模块 CRC 符号`，或 `命名空间 EXPORT_SYMBOL CRC 符号 模块`）、kABI 稳定列表、白名单和 Android 符号列表（`[组]` 加名称）、`nm` 的输出与 `System.map`（地址、类型、名称；地址不属于承诺，局部符号也不算），或每行一个名称。CRC 或所属模块不同即为更改：依赖该符号构建的模块可能无法加载，或需要另一个模块存在。导出类别收紧（`EXPORT_SYMBOL` → `EXPORT_SYMBOL_GPL`）以及新要求导入的命名空间，对原使用者等同于移除；反之则为新增。符号所在的组不属于承诺。同一文件混用两种格式时视为无法读取。',
  },
  source: 'https://docs.kernel.org/kbuild/modules.html',
  paths: [
    '**/Module.symvers',
    '**/Module.kabi',
    '**/Module.kabi_*',
    '**/kabi-module/kabi_*/*',
    '**/kabi_whitelist_*',
    '**/kabi_stablelist_*',
    '**/abi_gki_{aarch64,arm,x86_64}',
    '**/abi_gki_{aarch64,arm,x86_64}_*',
    '**/abi_gki_protected_exports_{aarch64,x86_64}',
    '**/gki/{aarch64,x86_64}/symbols/*',
    '**/System.map',
  ],
  examples: [
    {
      title: 'Module.kabi: a CRC changes, a symbol is renamed, a class is tightened',
      path: 'Module.kabi_x86_64',
      before:
        '0x1a45cb6c\tacpi_disabled\tvmlinux\tEXPORT_SYMBOL\t\n0xc5850110\tprintk\tvmlinux\tEXPORT_SYMBOL\t\n0x9f4f2aa3\tkfree\tvmlinux\tEXPORT_SYMBOL\t\n',
      after:
        '0x5322663e\tacpi_disabled\tvmlinux\tEXPORT_SYMBOL\t\n0x92997ed8\t_printk\tvmlinux\tEXPORT_SYMBOL\t\n0x9f4f2aa3\tkfree\tvmlinux\tEXPORT_SYMBOL_GPL\t\n',
      features: [
        'acpi_disabled crc=0x1a45cb6c module=vmlinux class=EXPORT_SYMBOL',
        'printk crc=0xc5850110 module=vmlinux class=EXPORT_SYMBOL',
        'kfree crc=0x9f4f2aa3 module=vmlinux class=EXPORT_SYMBOL',
      ],
      changes: [
        'changed acpi_disabled crc: 0x1a45cb6c → 0x5322663e',
        'removed printk → _printk',
        'removed kfree class: EXPORT_SYMBOL → EXPORT_SYMBOL_GPL',
        'added _printk',
      ],
    },
    {
      title: 'Module.symvers: a symbol moves to another module, others enter and leave a namespace',
      path: 'Module.symvers',
      before:
        '0x7e3277f8\tdrm_dbg\tdrivers/gpu/drm/drm\tEXPORT_SYMBOL_GPL\t\n0xd12de6aa\tufs_init\tdrivers/ufs/ufs\tEXPORT_SYMBOL_GPL\t\n0x4e954b0f\tusb_get\tdrivers/usb/usb\tEXPORT_SYMBOL_GPL\tUSB\n',
      after:
        '0x7e3277f8\tdrm_dbg\tvmlinux\tEXPORT_SYMBOL_GPL\t\n0xd12de6aa\tufs_init\tdrivers/ufs/ufs\tEXPORT_SYMBOL_GPL\tUFS\n0x4e954b0f\tusb_get\tdrivers/usb/usb\tEXPORT_SYMBOL_GPL\t\n',
      features: [
        'drm_dbg crc=0x7e3277f8 module=drivers/gpu/drm/drm class=EXPORT_SYMBOL_GPL',
        'ufs_init crc=0xd12de6aa module=drivers/ufs/ufs class=EXPORT_SYMBOL_GPL',
        'usb_get crc=0x4e954b0f module=drivers/usb/usb class=EXPORT_SYMBOL_GPL namespace=USB',
      ],
      changes: [
        'changed drm_dbg module: drivers/gpu/drm/drm → vmlinux',
        'removed ufs_init namespace: (none) → UFS',
        'added usb_get namespace: USB → (none)',
      ],
    },
    {
      title: "openEuler's whitelist: groups and blanks are no promises",
      path: 'kabi_whitelist_aarch64',
      before: '[_aarch64_whitelist]\n    acpi_disabled\n    printk\n',
      after: 'acpi_disabled\nprintk\n',
      features: ['acpi_disabled', 'printk'],
      changes: ['none'],
    },
    {
      title: "Android's symbol list",
      path: 'android/abi_gki_aarch64_pixel',
      before:
        '[abi_symbol_list]\n# commonly used symbols\n  kfree\n\n[abi_symbol_list]\n  vfs_open # deprecated since 6.6\n',
      after: '[abi_symbol_list]\n  kfree\n',
      features: ['kfree', 'vfs_open (deprecated since 6.6)'],
      changes: ['removed vfs_open'],
    },
    {
      title: "Ubuntu's ABI file",
      path: 'debian.master/abi/amd64/generic',
      before:
        'EXPORT_SYMBOL arch/x86/kernel/scx200 0x254e5667\tscx200_gpio_base\nEXPORT_SYMBOL_GPL vmlinux 0xfe078190\tdigsig_verify\n',
      after: 'EXPORT_SYMBOL_GPL vmlinux 0xfe078190\tdigsig_verify\n',
      features: [
        'scx200_gpio_base crc=0x254e5667 module=arch/x86/kernel/scx200 class=EXPORT_SYMBOL',
        'digsig_verify crc=0xfe078190 module=vmlinux class=EXPORT_SYMBOL_GPL',
      ],
      changes: ['removed scx200_gpio_base'],
    },
    {
      title: "Ubuntu's ABI file, with a namespace",
      path: 'debian.master/abi/amd64/generic',
      before:
        'EXPORT_SYMBOL vmlinux 0x1a45cb6c\tkfree\nUSB_STORAGE EXPORT_SYMBOL_GPL 0x04cf0f2e\tusb_stor_probe2\tdrivers/usb/storage/usb-storage\n',
      after:
        'EXPORT_SYMBOL vmlinux 0x1a45cb6c\tkfree\nEXPORT_SYMBOL_GPL drivers/usb/storage/usb-storage 0x04cf0f2e\tusb_stor_probe2\n',
      features: [
        'kfree crc=0x1a45cb6c module=vmlinux class=EXPORT_SYMBOL',
        'usb_stor_probe2 crc=0x04cf0f2e module=drivers/usb/storage/usb-storage class=EXPORT_SYMBOL_GPL namespace=USB_STORAGE',
      ],
      changes: ['added usb_stor_probe2 namespace: USB_STORAGE → (none)'],
    },
    {
      title: 'what nm prints of a library: addresses are no promises, nor is what the library uses or keeps to itself',
      path: 'libibverbs.nm',
      before:
        '                 U malloc\n000000000000a1f0 T ibv_open_device@@IBVERBS_1.1\n000000000000b2c0 t ibv_helper\n0000000000011040 T ibv_fork_init@@IBVERBS_1.1\n',
      after: '000000000000c1f0 T ibv_open_device@@IBVERBS_1.1\n                 w __gmon_start__\n',
      features: ['ibv_open_device@IBVERBS_1.1 type=T', 'ibv_fork_init@IBVERBS_1.1 type=T'],
      changes: ['removed ibv_fork_init@IBVERBS_1.1'],
    },
  ],
  weigh: weighSymbol,
  read: (text, { path }) => {
    const features: Feature[] = [];
    let read: Form | undefined;
    let line = 0;
    for (let start = 0, end = 0; end < text.length; start = end + 1) {
      if (read === symvers) {
        const taken = features.length;
        start = takeUsual(text, start, path, line + 1, features);
        line += features.length - taken;
      }
      const newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length : newline;
      line += 1;
      const content = text.slice(start, end).trim();
      if (content === '' || content.startsWith('#')) continue;
      read ??= formOf(content);
      if (read === undefined) return problemAt(path, line, NO_FORM);
      const symbol = read(content, path, line);
      if (symbol === undefined) return problemAt(path, line, OTHER_FORM);
      if (symbol !== 'group') features.push(symbol);
    }
    return { kind: 'features', features };
  },
});

const NO_FORM = {
  en: 'this is no line of a symbol list: neither of Module.symvers, nor `EXPORT_… module CRC symbol`, nor of `nm`, nor a `[group]`, nor a single name',
  zh: '此行不属于任何符号列表格式：既不是 Module.symvers 的行，也不是 `EXPORT_… 模块 CRC 符号`、`nm` 的行、`[组]` 或单个名称',
};

const OTHER_FORM = {
  en: 'this line is not of the form that the lines before it have; a list has one form',
  zh: '此行的格式与前面各行不同；一个列表只能使用一种格式',
};
