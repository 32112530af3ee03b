import { t as mergedFeatures } from "./merged.js";
import { t as macroCalls } from "./calls.js";
import { a as tidy, i as lineAt, r as stretchAt, t as readCode } from "./read.js";
import { f as defineReader } from "./features.js";
import { t as unreadable } from "./unreadable.js";

// src/features/c/unistd.ts
const CALL = /(?<!\w)(?:__SYSCALL|__SC_COMP|__SC_3264|__SC_COMP_3264)(?!\w)/g;
function unistdFeatures(text, path) {
	const code = readCode(text, path, /* @__PURE__ */ new Map([["__KERNEL__", false], ["__SYSCALL_COMPAT", false]]));
	if (code.kind === "unreadable") return code;
	const calls = macroCalls(code.source, code.live, CALL, path);
	if ("because" in calls) return {
		kind: "unreadable",
		problem: calls
	};
	const numbers = numbersOf(code);
	const features = [];
	const named = /* @__PURE__ */ new Set();
	for (const { name, line, arguments: given } of calls) {
		const [number = "", ...entries] = given;
		const entry = entries[name.endsWith("3264") ? 1 : 0] ?? entries[0] ?? "";
		const compat = name.startsWith("__SC_COMP") ? entries.at(-1) : void 0;
		const title = callName(number) ?? entry.replace(/^sys_/, "");
		const attributes = {
			number: resolved(numbers, number),
			entry
		};
		if (compat !== void 0) attributes["compat"] = compat;
		named.add(title);
		if (title !== "") features.push({
			name: title,
			attributes,
			path,
			line: numbers.lines.get(number) ?? line
		});
	}
	for (const [number, line] of numbers.lines) {
		const title = callName(number);
		if (title === void 0 || named.has(title) || /^(?:syscalls|.*_syscalls|arch_specific_syscall)$/i.test(title)) continue;
		features.push({
			name: title,
			attributes: { number: resolved(numbers, number) },
			path,
			line
		});
	}
	return mergedFeatures(features);
}
const callName = (number) => /^__NR(?:3264)?_(\w+)$/.exec(number)?.[1];
function numbersOf(code) {
	const values = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	for (const { name, rest, from } of code.directives) {
		if (name !== "define" || stretchAt(code, from)?.dead) continue;
		const match = /^(__NR\w*) (.+)$/.exec(tidy(rest.slice(0, 500)));
		const number = match?.[1];
		if (number === void 0 || values.has(number)) continue;
		values.set(number, match?.[2] ?? "");
		lines.set(number, lineAt(code.source.lineStarts, from));
	}
	return {
		values,
		lines
	};
}
/** Follows `#define __NR_lseek __NR3264_lseek` to the number; what is no number is left as it is written. */
function resolved({ values }, stated) {
	let value = stated;
	for (let step = 0; step < 8; step += 1) {
		const next = values.get(value);
		if (next === void 0) break;
		value = next;
	}
	return /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(value) ? String(Number(value)) : value;
}

// src/features/readers/syscalls.ts
/** What stands in a table where no system call is. */
const NOT_THERE = "sys_ni_syscall";
/** System call tables: what programs may call, and by what number. */
const syscalls = defineReader({
	kind: "syscalls",
	title: {
		en: "System call tables",
		zh: "系统调用表"
	},
	summary: {
		en: "System calls with their number, ABI and entry point: `syscall_64.tbl` and its like (`number abi name entry compat`), and the generic `unistd.h` (`__SYSCALL(number, entry)`, `__SC_COMP`, `__SC_3264`). A name that stands for a second ABI is written `name (abi)`. Another number is a removal: programs have the number compiled in. So is an entry that becomes `sys_ni_syscall`, and an ABI that was `common`.",
		zh: "系统调用及其编号、ABI 与入口：`syscall_64.tbl` 等表（`编号 abi 名称 入口 兼容入口`），以及通用的 `unistd.h`（`__SYSCALL(编号, 入口)`、`__SC_COMP`、`__SC_3264`）。同名的第二个 ABI 写作 `名称 (abi)`。编号改变算移除，因为程序中编译的是编号；入口变为 `sys_ni_syscall`，或 ABI 不再是 `common`，同样算移除。"
	},
	source: "https://docs.kernel.org/process/adding-syscalls.html",
	paths: [
		"**/syscall*.tbl",
		"**/unistd.h",
		"**/unistd_*.h"
	],
	examples: [{
		title: "a number that changed, and a call that went",
		path: "arch/x86/entry/syscalls/syscall_64.tbl",
		before: "# number abi name entry\n0	common	read		sys_read\n16	64	ioctl		sys_ioctl\n512	x32	ioctl	compat_sys_ioctl\n",
		after: "0	common	read		sys_read\n17	64	ioctl		sys_ioctl\n",
		features: [
			"read number=0 abi=common entry=sys_read",
			"ioctl number=16 abi=64 entry=sys_ioctl",
			"ioctl (x32) number=512 abi=x32 entry=compat_sys_ioctl"
		],
		changes: ["removed ioctl number: 16 → 17", "removed ioctl (x32)"]
	}, {
		title: "the generic table",
		path: "include/uapi/asm-generic/unistd.h",
		before: "#define __NR_io_setup 0\n__SC_COMP(__NR_io_setup, sys_io_setup, compat_sys_io_setup)\n#define __NR3264_lseek 62\n__SC_3264(__NR3264_lseek, sys_llseek, sys_lseek)\n#define __NR_syscalls 463\n",
		after: "#define __NR_io_setup 0\n__SYSCALL(__NR_io_setup, sys_ni_syscall)\n#define __NR3264_lseek 62\n__SC_3264(__NR3264_lseek, sys_llseek, sys_lseek)\n#define __NR_syscalls 464\n",
		features: ["io_setup number=0 entry=sys_io_setup compat=compat_sys_io_setup", "lseek number=62 entry=sys_lseek"],
		changes: ["removed io_setup entry: sys_io_setup → sys_ni_syscall", "changed io_setup compat: compat_sys_io_setup → (none)"]
	}],
	read(text, { path }) {
		return /\.[chS]$/.test(path) ? unistdFeatures(text, path) : tableFeatures(text, path);
	},
	weigh(attribute, before, after) {
		if (before === after) return "none";
		switch (attribute) {
			case "number": return "removed";
			case "abi": return after === "common" ? "added" : "removed";
			case "entry": return weighEntry(before ?? NOT_THERE, after ?? NOT_THERE);
			default: return "changed";
		}
	}
});
function weighEntry(before, after) {
	if (before === after) return "none";
	if (after === NOT_THERE) return "removed";
	return before === NOT_THERE ? "added" : "changed";
}
function tableFeatures(text, path) {
	const features = [];
	const abiOf = /* @__PURE__ */ new Map();
	for (const [index, written] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
		const [number, abi, call, entry, compat] = fieldsOf(written);
		if (number === void 0) continue;
		if (!/^\d{1,9}$/.test(number) || abi === void 0 || call === void 0) return notACall(path, index + 1);
		const first = abiOf.get(call) ?? abi;
		abiOf.set(call, first);
		const attributes = {
			number: String(Number(number)),
			abi
		};
		if (entry !== void 0) attributes["entry"] = entry;
		if (compat !== void 0 && compat !== "-") attributes["compat"] = compat;
		features.push({
			name: first === abi ? call : `${call} (${abi})`,
			attributes,
			path,
			line: index + 1
		});
	}
	return mergedFeatures(features);
}
function fieldsOf(line) {
	const comment = line.indexOf("#");
	const stated = (comment < 0 ? line : line.slice(0, comment)).trim();
	return stated === "" ? [] : stated.split(/\s+/, 6);
}
const notACall = (path, line) => unreadable(path, line, "this line is not `number abi name [entry [compat]]`", "这一行不是 `编号 abi 名称 [入口 [兼容入口]]` 的形式");

export { syscalls };