import { f as defineReader } from "./features.js";
import { r as problemAt } from "./reading.js";
import { t as deprecationIn } from "./deprecation.js";

// src/features/symbol-forms.ts
/** Names as C and assembler have them, and as Rust mangles them. */
const NAME = /^[A-Za-z_$.][\w$.]*$/;
const CRC = /^0x[0-9a-fA-F]{1,16}$/;
const CLASS = /^EXPORT_[A-Z_]+$/;
const GROUP = /^\[[^[\]]+\]$/;
/** A name that is exported while it waits to be taken away; gone from the kernel with 5.10, but not from older lists. */
const UNUSED = "EXPORT_UNUSED_";
/**
* The form of a list, as its first line that is no comment shows it; `undefined` where it is none of them. A form reads
* a line without the blanks around it.
* Sources: the kernel's Documentation/kbuild/modules.rst (whose columns changed places in 5.4 and 5.6), Ubuntu's
* debian/scripts/abi-check, Android's build/kernel/abi, and RHEL's and openEuler's lists as they are.
*/
function formOf(content) {
	return [
		symvers,
		ubuntu,
		table,
		names
	].find((form) => form(content, "", 0) !== void 0);
}
/** What stands between tabs and blanks; nearly always it is single tabs, which are quicker to find. */
function columnsOf(content) {
	if (content.includes(" ") || content.includes("		")) return content.split(/[ \t]+/);
	const columns = [];
	let start = 0;
	for (let tab = content.indexOf("	"); tab >= 0; tab = content.indexOf("	", start)) {
		columns.push(content.slice(start, tab));
		start = tab + 1;
	}
	columns.push(content.slice(start));
	return columns;
}
const isClass = (column) => column?.startsWith("EXPORT_") === true && CLASS.test(column);
/** CRC, symbol, module, class, namespace; in 5.4 the namespace was third, and in the oldest there was no class. */
function symvers(content, path, line) {
	const columns = columnsOf(content);
	const [crc = "", name = "", third, fourth, fifth] = columns;
	if (columns.length > 5 || third === void 0 || !CRC.test(crc) || !NAME.test(name) || isClass(third)) return;
	if (isClass(fourth)) return symbolOf(name, attributesOf(crc, third, fourth, fifth), path, line);
	if (isClass(fifth)) return symbolOf(name, attributesOf(crc, fourth ?? "", fifth, third), path, line);
	return columns.length > 3 ? void 0 : symbolOf(name, attributesOf(crc, third, void 0, void 0), path, line);
}
/** A line as kbuild writes it since 5.4, with a class and without a namespace, as nearly all have it. */
const USUAL = /0x[0-9a-f]{1,16}\t[A-Za-z_$.][\w$.]*\t(?!EXPORT_)\S+\tEXPORT_[A-Z_]+\t?\r?\n/y;
/**
* Reads usual lines of that form, one after the other: lists have tens of thousands, so that of each line only what is its own
* is cut out.
* @returns where the first line begins that is not one of them
*/
function takeUsual(text, start, path, line, take) {
	let [at, next] = [start, line];
	let [module, exported] = ["", ""];
	USUAL.lastIndex = start;
	for (; USUAL.test(text); at = USUAL.lastIndex) {
		const name = text.indexOf("	", at) + 1;
		const third = text.indexOf("	", name) + 1;
		const fourth = text.indexOf("	", third) + 1;
		module = cut(text, third, fourth - 1, module);
		exported = cut(text, fourth, wordEnd(text, USUAL.lastIndex), exported);
		const attributes = {
			crc: text.slice(at, name - 1),
			module,
			class: exported
		};
		take.push(symbolOf(text.slice(name, third - 1), attributes, path, next));
		next += 1;
	}
	return at;
}
/** A part of a text, which is the known word where that is the same. */
const cut = (text, start, end, known) => known.length === end - start && text.startsWith(known, start) ? known : text.slice(start, end);
const BLANK = 32;
/** Where the last word of a line ends: before a tab and the end of the line. */
function wordEnd(text, lineEnd) {
	let end = lineEnd;
	while (text.charCodeAt(end - 1) < BLANK) end -= 1;
	return end;
}
/**
* `EXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify`. The script that sorts these columns dates from before there were
* namespaces, so that a symbol of one has them in another order: `USB EXPORT_SYMBOL_GPL 0x04cf0f2e	usb_get	vmlinux`.
*/
function ubuntu(content, path, line) {
	const columns = columnsOf(content);
	const [first = "", second = "", crc = "", name = "", last] = columns;
	const [exported, module, namespace] = columns.length === 5 && last !== void 0 && isClass(second) ? [
		second,
		last,
		first
	] : [
		first,
		second,
		last
	];
	if (columns.length > 5 || !isClass(exported) || !CRC.test(crc) || !NAME.test(name)) return void 0;
	return symbolOf(name, attributesOf(crc, module, exported, namespace), path, line);
}
/**
* A line of `nm`, or of `System.map`: address, type, name. The address is no promise; a small letter is a symbol of the file
* itself, but for weak and unique ones, and one without an address is only used here.
*/
function table(content, path, line) {
	const columns = columnsOf(content);
	const [address = "", type = "", name = ""] = columns;
	if (columns.length === 2 && USED.test(address) && VERSIONED.test(type)) return "group";
	if (columns.length !== 3 || !ADDRESS.test(address) || !TYPE.test(type) || !VERSIONED.test(name)) return void 0;
	return SHOWN.test(type) ? symbolOf(name.replace("@@", "@"), { type: type.toUpperCase() }, path, line) : "group";
}
const ADDRESS = /^[0-9a-f]{8,16}$/;
const TYPE = /^[A-Za-z?-]$/;
/** Types without an address: what is only used, and what may be missing. */
const USED = /^[UwvNn]$/;
/** Types that others see: capital letters but `U`, and small ones for unique and weak symbols. */
const SHOWN = /^[A-TV-Zuvw]$/;
const VERSIONED = /^[A-Za-z_$.][\w$.]*(?:@{1,2}[\w.$-]+)?$/;
/** `[group]`, or a single name, with a comment behind it. */
function names(written, path, line) {
	const hash = written.indexOf("#");
	const content = hash < 0 ? written : written.slice(0, hash).trimEnd();
	if (GROUP.test(content)) return "group";
	if (!NAME.test(content)) return void 0;
	const feature = {
		name: content,
		attributes: {},
		path,
		line
	};
	return hash < 0 ? feature : {
		...feature,
		...deprecationIn(written.slice(hash + 1))
	};
}
/** Lists have tens of thousands of symbols, so that each is put together in one piece. */
function symbolOf(name, attributes, path, line) {
	return attributes.class?.startsWith(UNUSED) === true ? {
		name,
		attributes,
		path,
		line,
		deprecated: {}
	} : {
		name,
		attributes,
		path,
		line
	};
}
function attributesOf(written, module, exported, namespace) {
	const crc = written.toLowerCase();
	if (exported === void 0) return namespace === void 0 ? {
		crc,
		module
	} : {
		crc,
		module,
		namespace
	};
	return namespace === void 0 ? {
		crc,
		module,
		class: exported
	} : {
		crc,
		module,
		class: exported,
		namespace
	};
}

// src/features/symbol-promise.ts
/** Who may use a symbol of each class; those of the future and the unused ones are as open as they are now. */
const USERS = {
	EXPORT_SYMBOL: "anyone",
	EXPORT_SYMBOL_NS: "anyone",
	EXPORT_UNUSED_SYMBOL: "anyone",
	EXPORT_SYMBOL_GPL_FUTURE: "anyone",
	EXPORT_SYMBOL_GPL: "gpl",
	EXPORT_SYMBOL_NS_GPL: "gpl",
	EXPORT_UNUSED_SYMBOL_GPL: "gpl"
};
/**
* What is promised of an exported symbol: that a module which was built against it still loads.
* - Another CRC: it does not, until it is built again. The name is still there, so it is a change, with a weight of its own
*   in the policy.
* - Another module: it does, as `depmod` finds the new one; but that one must be built and loaded first. A change.
* - A class for fewer modules: those outside lose the symbol as if it were gone, and the reverse gives it to them.
* - A namespace that was not imported: the same; `module:a,b` is open to those modules alone.
*/
function weighSymbol(attribute, before, after) {
	switch (attribute) {
		case "class": return weighClass(before, after);
		case "namespace": return weighNamespace(before, after);
		default: return "changed";
	}
}
function weighClass(before = "", after = "") {
	const [was, is] = [users(before), users(after)];
	if (was === void 0 || is === void 0) return "changed";
	if (was === is) return "none";
	return is === "gpl" ? "removed" : "added";
}
const users = (exported) => Object.hasOwn(USERS, exported) ? USERS[exported] : void 0;
function weighNamespace(before, after) {
	if (after === void 0) return "added";
	const [had, has] = [modulesOf(before), modulesOf(after)];
	if (had === void 0 || has === void 0 || !had.every((name) => has.includes(name))) return "removed";
	return has.length > had.length ? "added" : "none";
}
/** The modules that a namespace of the kernel's own making lets in, since Linux 6.15. */
const modulesOf = (namespace) => namespace?.startsWith("module:") ? namespace.slice(7).split(",") : void 0;

// src/features/readers/symbols.ts
const symbols = defineReader({
	kind: "symbols",
	title: {
		en: "symbol list",
		zh: "符号列表"
	},
	summary: {
		en: "Lists of a kernel's symbols; the form is seen from the text: `Module.symvers` and `Module.kabi_*` (CRC, symbol, module, export class, namespace, in four or five columns), Ubuntu's ABI files (`EXPORT_SYMBOL module CRC symbol`, or `NAMESPACE EXPORT_SYMBOL CRC symbol module`), kABI stablelists, whitelists and Android's symbol lists (`[group]` and names), what `nm` prints and `System.map` (address, type, name, of which the address is no promise and local symbols are none), or a name on each line. A new CRC, or another module, is a change: what is built against the symbol may no longer load, or needs another module to be there. A class that lets fewer modules in (`EXPORT_SYMBOL` → `EXPORT_SYMBOL_GPL`) and a namespace that must be imported from now on take the symbol away from those who used it; the reverse gives it. The group of a name is no promise. Lines of two forms in one file make it unreadable.",
		zh: "内核符号列表，格式由内容判断：`Module.symvers` 和 `Module.kabi_*`（CRC、符号、模块、导出类别、命名空间，四列或五列）、Ubuntu 的 ABI 文件（`EXPORT_SYMBOL 模块 CRC 符号`，或 `命名空间 EXPORT_SYMBOL CRC 符号 模块`）、kABI 稳定列表、白名单和 Android 符号列表（`[组]` 加名称）、`nm` 的输出与 `System.map`（地址、类型、名称；地址不属于承诺，局部符号也不算），或每行一个名称。CRC 或所属模块不同即为更改：依赖该符号构建的模块可能无法加载，或需要另一个模块存在。导出类别收紧（`EXPORT_SYMBOL` → `EXPORT_SYMBOL_GPL`）以及新要求导入的命名空间，对原使用者等同于移除；反之则为新增。符号所在的组不属于承诺。同一文件混用两种格式时视为无法读取。"
	},
	source: "https://docs.kernel.org/kbuild/modules.html",
	paths: [
		"**/Module.symvers",
		"**/Module.kabi",
		"**/Module.kabi_*",
		"**/kabi-module/kabi_*/*",
		"**/kabi_whitelist_*",
		"**/kabi_stablelist_*",
		"**/abi_gki_{aarch64,arm,x86_64}",
		"**/abi_gki_{aarch64,arm,x86_64}_*",
		"**/abi_gki_protected_exports_{aarch64,x86_64}",
		"**/gki/{aarch64,x86_64}/symbols/*",
		"**/System.map"
	],
	examples: [
		{
			title: "Module.kabi: a CRC changes, a symbol is renamed, a class is tightened",
			path: "Module.kabi_x86_64",
			before: "0x1a45cb6c	acpi_disabled	vmlinux	EXPORT_SYMBOL	\n0xc5850110	printk	vmlinux	EXPORT_SYMBOL	\n0x9f4f2aa3	kfree	vmlinux	EXPORT_SYMBOL	\n",
			after: "0x5322663e	acpi_disabled	vmlinux	EXPORT_SYMBOL	\n0x92997ed8	_printk	vmlinux	EXPORT_SYMBOL	\n0x9f4f2aa3	kfree	vmlinux	EXPORT_SYMBOL_GPL	\n",
			features: [
				"acpi_disabled crc=0x1a45cb6c module=vmlinux class=EXPORT_SYMBOL",
				"printk crc=0xc5850110 module=vmlinux class=EXPORT_SYMBOL",
				"kfree crc=0x9f4f2aa3 module=vmlinux class=EXPORT_SYMBOL"
			],
			changes: [
				"changed acpi_disabled crc: 0x1a45cb6c → 0x5322663e",
				"removed printk → _printk",
				"removed kfree class: EXPORT_SYMBOL → EXPORT_SYMBOL_GPL",
				"added _printk"
			]
		},
		{
			title: "Module.symvers: a symbol moves to another module, others enter and leave a namespace",
			path: "Module.symvers",
			before: "0x7e3277f8	drm_dbg	drivers/gpu/drm/drm	EXPORT_SYMBOL_GPL	\n0xd12de6aa	ufs_init	drivers/ufs/ufs	EXPORT_SYMBOL_GPL	\n0x4e954b0f	usb_get	drivers/usb/usb	EXPORT_SYMBOL_GPL	USB\n",
			after: "0x7e3277f8	drm_dbg	vmlinux	EXPORT_SYMBOL_GPL	\n0xd12de6aa	ufs_init	drivers/ufs/ufs	EXPORT_SYMBOL_GPL	UFS\n0x4e954b0f	usb_get	drivers/usb/usb	EXPORT_SYMBOL_GPL	\n",
			features: [
				"drm_dbg crc=0x7e3277f8 module=drivers/gpu/drm/drm class=EXPORT_SYMBOL_GPL",
				"ufs_init crc=0xd12de6aa module=drivers/ufs/ufs class=EXPORT_SYMBOL_GPL",
				"usb_get crc=0x4e954b0f module=drivers/usb/usb class=EXPORT_SYMBOL_GPL namespace=USB"
			],
			changes: [
				"changed drm_dbg module: drivers/gpu/drm/drm → vmlinux",
				"removed ufs_init namespace: (none) → UFS",
				"added usb_get namespace: USB → (none)"
			]
		},
		{
			title: "openEuler's whitelist: groups and blanks are no promises",
			path: "kabi_whitelist_aarch64",
			before: "[_aarch64_whitelist]\n    acpi_disabled\n    printk\n",
			after: "acpi_disabled\nprintk\n",
			features: ["acpi_disabled", "printk"],
			changes: ["none"]
		},
		{
			title: "Android's symbol list",
			path: "android/abi_gki_aarch64_pixel",
			before: "[abi_symbol_list]\n# commonly used symbols\n  kfree\n\n[abi_symbol_list]\n  vfs_open # deprecated since 6.6\n",
			after: "[abi_symbol_list]\n  kfree\n",
			features: ["kfree", "vfs_open (deprecated since 6.6)"],
			changes: ["removed vfs_open"]
		},
		{
			title: "Ubuntu's ABI file",
			path: "debian.master/abi/amd64/generic",
			before: "EXPORT_SYMBOL arch/x86/kernel/scx200 0x254e5667	scx200_gpio_base\nEXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify\n",
			after: "EXPORT_SYMBOL_GPL vmlinux 0xfe078190	digsig_verify\n",
			features: ["scx200_gpio_base crc=0x254e5667 module=arch/x86/kernel/scx200 class=EXPORT_SYMBOL", "digsig_verify crc=0xfe078190 module=vmlinux class=EXPORT_SYMBOL_GPL"],
			changes: ["removed scx200_gpio_base"]
		},
		{
			title: "Ubuntu's ABI file, with a namespace",
			path: "debian.master/abi/amd64/generic",
			before: "EXPORT_SYMBOL vmlinux 0x1a45cb6c	kfree\nUSB_STORAGE EXPORT_SYMBOL_GPL 0x04cf0f2e	usb_stor_probe2	drivers/usb/storage/usb-storage\n",
			after: "EXPORT_SYMBOL vmlinux 0x1a45cb6c	kfree\nEXPORT_SYMBOL_GPL drivers/usb/storage/usb-storage 0x04cf0f2e	usb_stor_probe2\n",
			features: ["kfree crc=0x1a45cb6c module=vmlinux class=EXPORT_SYMBOL", "usb_stor_probe2 crc=0x04cf0f2e module=drivers/usb/storage/usb-storage class=EXPORT_SYMBOL_GPL namespace=USB_STORAGE"],
			changes: ["added usb_stor_probe2 namespace: USB_STORAGE → (none)"]
		},
		{
			title: "what nm prints of a library: addresses are no promises, nor is what the library uses or keeps to itself",
			path: "libibverbs.nm",
			before: "                 U malloc\n000000000000a1f0 T ibv_open_device@@IBVERBS_1.1\n000000000000b2c0 t ibv_helper\n0000000000011040 T ibv_fork_init@@IBVERBS_1.1\n",
			after: "000000000000c1f0 T ibv_open_device@@IBVERBS_1.1\n                 w __gmon_start__\n",
			features: ["ibv_open_device@IBVERBS_1.1 type=T", "ibv_fork_init@IBVERBS_1.1 type=T"],
			changes: ["removed ibv_fork_init@IBVERBS_1.1"]
		}
	],
	weigh: weighSymbol,
	read: (text, { path }) => {
		const features = [];
		let read;
		let line = 0;
		for (let start = 0, end = 0; end < text.length; start = end + 1) {
			if (read === symvers) {
				const taken = features.length;
				start = takeUsual(text, start, path, line + 1, features);
				line += features.length - taken;
			}
			const newline = text.indexOf("\n", start);
			end = newline < 0 ? text.length : newline;
			line += 1;
			const content = text.slice(start, end).trim();
			if (content === "" || content.startsWith("#")) continue;
			read ??= formOf(content);
			if (read === void 0) return problemAt(path, line, NO_FORM);
			const symbol = read(content, path, line);
			if (symbol === void 0) return problemAt(path, line, OTHER_FORM);
			if (symbol !== "group") features.push(symbol);
		}
		return {
			kind: "features",
			features
		};
	}
});
const NO_FORM = {
	en: "this is no line of a symbol list: neither of Module.symvers, nor `EXPORT_… module CRC symbol`, nor of `nm`, nor a `[group]`, nor a single name",
	zh: "此行不属于任何符号列表格式：既不是 Module.symvers 的行，也不是 `EXPORT_… 模块 CRC 符号`、`nm` 的行、`[组]` 或单个名称"
};
const OTHER_FORM = {
	en: "this line is not of the form that the lines before it have; a list has one form",
	zh: "此行的格式与前面各行不同；一个列表只能使用一种格式"
};

export { symbols };