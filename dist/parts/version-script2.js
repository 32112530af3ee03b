import { f as defineReader } from "./features.js";
import { i as withoutMark, r as problemAt } from "./reading.js";
import { n as scriptedSymbols } from "./version-script.js";

// src/features/readers/version-script.ts
/** What a shared library exports to programs, by the script that its linker is given. */
const versionScript = defineReader({
	kind: "version-script",
	title: {
		en: "version script of a shared library",
		zh: "共享库的版本脚本"
	},
	summary: {
		en: "The symbols that the version script of a shared library exports (`libibverbs.map`; one of another name, such as `libkmod.sym`, with `kind: version-script` in the policy), each called `symbol@VERSION` as `nm -D` shows it: a program asks for both, so a symbol that moves to another version is gone for those who were linked with the old one. `local:`, comments, and which version inherits which are no promises, nor are the symbols of a version with the word `PRIVATE`, `INTERNAL` or `EXPERIMENTAL` in its name. A pattern (`ibv_*`) is a feature of its own, as it is written. Placeholders, as in `IBVERBS_PRIVATE_@ABI@`, are read as they stand.",
		zh: "共享库版本脚本所导出的符号（`libibverbs.map`；其他文件名如 `libkmod.sym` 须在策略中写明 `kind: version-script`），名称写作 `符号@版本`，与 `nm -D` 的显示一致：程序同时要求两者，因此符号改属另一版本，对链接到旧版本的程序即为移除。`local:`、注释以及版本之间的继承关系不属于承诺，名称中带有 `PRIVATE`、`INTERNAL` 或 `EXPERIMENTAL` 一词的版本，其符号也不算。通配模式（`ibv_*`）按原文自成一个特性。`IBVERBS_PRIVATE_@ABI@` 之类的占位符按原文读取。"
	},
	source: "https://sourceware.org/binutils/docs/ld/VERSION.html",
	paths: [
		"**/*.map",
		"**/*.map.in",
		"**/*.ver",
		"**/*.vers"
	],
	examples: [
		{
			title: "a symbol goes, another moves to a new version",
			path: "src/libbpf.map",
			before: "LIBBPF_0.0.1 {\n	global:\n		bpf_btf_get_fd_by_id;\n		bpf_create_map;\n		bpf_create_map_xattr;\n	local:\n		*;\n};\n",
			after: "LIBBPF_0.0.1 {\n	global:\n		bpf_btf_get_fd_by_id;\n	local:\n		*;\n};\n\nLIBBPF_0.0.2 {\n	global:\n		bpf_create_map;\n} LIBBPF_0.0.1;\n",
			features: [
				"bpf_btf_get_fd_by_id@LIBBPF_0.0.1",
				"bpf_create_map@LIBBPF_0.0.1",
				"bpf_create_map_xattr@LIBBPF_0.0.1"
			],
			changes: [
				"removed bpf_create_map@LIBBPF_0.0.1 → bpf_create_map@LIBBPF_0.0.2",
				"removed bpf_create_map_xattr@LIBBPF_0.0.1",
				"added bpf_create_map@LIBBPF_0.0.2"
			]
		},
		{
			title: "what is private, local or inherited is no promise",
			path: "libibverbs/libibverbs.map.in",
			before: "/* Read versioning.md first */\nIBVERBS_1.0 {\n	global: ibv_open_device; ibv_close_device;\n	local: *;\n};\nIBVERBS_PRIVATE_@ABI@ {\n	global:\n		# for providers\n		ibv_cmd_open;\n} IBVERBS_1.0;\n",
			after: "IBVERBS_1.0 {\n	global: ibv_close_device; ibv_open_device;\n};\n",
			features: [
				"ibv_open_device@IBVERBS_1.0",
				"ibv_close_device@IBVERBS_1.0",
				"ibv_cmd_open@IBVERBS_PRIVATE_@ABI@ (unstable)"
			],
			changes: ["none"]
		},
		{
			title: "symbols without a version, and those of C++",
			path: "librspreload.map",
			before: "{\n	global:\n		accept;\n		extern \"C++\" {\n			rsp::*;\n			\"rsp::open(int)\";\n		};\n	local: *;\n};\n",
			after: "{\n	global:\n		accept;\n		extern \"C++\" { rsp::*; };\n};\n",
			features: [
				"accept",
				"rsp::*",
				"rsp::open(int)"
			],
			changes: ["removed rsp::open(int)"]
		}
	],
	read(text, { path }) {
		const found = scriptedSymbols(withoutMark(text), path);
		return "why" in found ? problemAt(path, found.line, found.why) : {
			kind: "features",
			features: found
		};
	},
	weigh: () => "none"
});

export { versionScript };