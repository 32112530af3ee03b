import { f as defineReader } from "./features.js";
import { i as withoutMark, r as problemAt } from "./reading.js";
import { t as isPrivate } from "./version-script.js";

// src/features/readers/debian-symbols.ts
/** `libmlx5.so.1 ibverbs-providers #MINVER#`: the library, and the package that has it. */
const LIBRARY = /^(?<library>[^\s#|*(][^\s]*)[ \t]+\S/;
/** The tags of a symbol, without the parentheses: `(optional|arch=amd64 arm64)`. */
const TAGS = /^\((?<tags>[^()]*)\)/;
/** A symbol, quoted where there are blanks in it, then the version from which on it is there, and more. */
const SYMBOL = /^(?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+))[ \t]+(?<since>[^\s]+)(?:[ \t]+\S+)?$/;
/** What a Debian package promises of the shared libraries in it: `debian/*.symbols`. */
const debianSymbols = defineReader({
	kind: "debian-symbols",
	title: {
		en: "Debian's list of a library's symbols",
		zh: "Debian 的库符号列表"
	},
	summary: {
		en: "The symbols that a Debian package promises of its shared libraries (`debian/*.symbols`), each called `library symbol@VERSION`; `since` is the version of the package that it came with. A library under another SONAME is another library. The tag `optional` says that nothing is promised; `arch` and other tags are attributes. Symbols under `#MISSING:`, other comments and fields (`* Build-Depends-Package:`) are no promises, nor are the symbols of a version with the word `PRIVATE`, `INTERNAL` or `EXPERIMENTAL` in its name. `#include` is not followed: name that file in the policy as well.",
		zh: "Debian 软件包对其共享库所承诺的符号（`debian/*.symbols`），名称写作 `库 符号@版本`，`since` 为起始的软件包版本；SONAME 不同即为另一个库。标签 `optional` 表示不作承诺；`arch` 及其他标签是属性。`#MISSING:` 之后的符号、其他注释以及字段（`* Build-Depends-Package:`）不属于承诺，名称中带有 `PRIVATE`、`INTERNAL` 或 `EXPERIMENTAL` 一词的版本，其符号也不算。不跟随 `#include`：请将该文件也写入策略。"
	},
	source: "https://manpages.debian.org/testing/dpkg-dev/deb-src-symbols.5.en.html",
	paths: [
		"**/debian/*.symbols",
		"**/debian/*.symbols.*",
		"**/debian/symbols"
	],
	examples: [{
		title: "a symbol that went, and one that is marked as missing",
		path: "debian/libibverbs1.symbols",
		before: "libibverbs.so.1 libibverbs1 #MINVER#\n* Build-Depends-Package: libibverbs-dev\n IBVERBS_1.0@IBVERBS_1.0 1.1.6\n ibv_fork_init@IBVERBS_1.1 1.1.6\n ibv_open_device@IBVERBS_1.1 1.1.6\n (optional)ibv_cmd_open@IBVERBS_PRIVATE_34 34\n",
		after: "libibverbs.so.1 libibverbs1 #MINVER#\n IBVERBS_1.0@IBVERBS_1.0 1.1.6\n#MISSING: 40.0# ibv_fork_init@IBVERBS_1.1 1.1.6\n",
		features: [
			"libibverbs.so.1 IBVERBS_1.0@IBVERBS_1.0 since=1.1.6",
			"libibverbs.so.1 ibv_fork_init@IBVERBS_1.1 since=1.1.6",
			"libibverbs.so.1 ibv_open_device@IBVERBS_1.1 since=1.1.6",
			"libibverbs.so.1 ibv_cmd_open@IBVERBS_PRIVATE_34 since=34 (unstable)"
		],
		changes: ["removed libibverbs.so.1 ibv_fork_init@IBVERBS_1.1", "removed libibverbs.so.1 ibv_open_device@IBVERBS_1.1"]
	}, {
		title: "two libraries, tags, and a name in C++",
		path: "debian/providers.symbols",
		before: "libmlx4.so.1 ibverbs-providers #MINVER#\n| libmlx4-1 #MINVER#\n mlx4dv_init@MLX4_1.0 15\nlibmlx5.so.1 ibverbs-providers #MINVER#\n (arch=amd64)mlx5dv_init@MLX5_1.0 13\n (c++)\"mlx5::open(int, char)@Base\" 13 1\n",
		after: "libmlx4.so.1 ibverbs-providers #MINVER#\n mlx4dv_init@MLX4_1.0 16\nlibmlx5.so.1 ibverbs-providers #MINVER#\n (c++)\"mlx5::open(int, char)@Base\" 13 1\n mlx5dv_init@MLX5_1.0 13\n",
		features: [
			"libmlx4.so.1 mlx4dv_init@MLX4_1.0 since=15",
			"libmlx5.so.1 mlx5dv_init@MLX5_1.0 since=13 tags=arch=amd64",
			"libmlx5.so.1 mlx5::open(int, char)@Base since=13 tags=c++"
		],
		changes: ["changed libmlx4.so.1 mlx4dv_init@MLX4_1.0 since: 15 → 16", "changed libmlx5.so.1 mlx5dv_init@MLX5_1.0 tags: arch=amd64 → (none)"]
	}],
	read(written, { path }) {
		const features = [];
		let library = "";
		for (const [index, whole] of withoutMark(written).split("\n").entries()) {
			const line = whole.trimEnd();
			const content = line.trimStart();
			if (content === "" || /^[#*|]/.test(content)) continue;
			if (content === line && !content.startsWith("(")) {
				library = LIBRARY.exec(line)?.groups?.["library"] ?? "";
				if (library === "") return problemAt(path, index + 1, NO_LIBRARY);
				continue;
			}
			const feature = symbolOf(content, library, path, index + 1);
			if (feature === void 0) return problemAt(path, index + 1, NO_SYMBOL);
			features.push(feature);
		}
		return {
			kind: "features",
			features
		};
	},
	weigh: (attribute, before, after) => attribute === "tags" && isNarrower(before, after) ? "removed" : "changed"
});
function symbolOf(content, library, path, line) {
	const tags = TAGS.exec(content);
	const said = tags?.groups?.["tags"]?.split("|") ?? [];
	const { quoted, bare, since } = SYMBOL.exec(content.slice(tags?.[0].length ?? 0))?.groups ?? {};
	const symbol = quoted ?? bare;
	if (symbol === void 0 || since === void 0) return void 0;
	const isOptional = said.some((tag) => /^optional(?:=|$)/.test(tag));
	const others = said.filter((tag) => !/^optional(?:=|$)/.test(tag)).join("|");
	const attributes = others === "" ? { since } : {
		since,
		tags: others
	};
	const feature = {
		name: library === "" ? symbol : `${library} ${symbol}`,
		attributes,
		path,
		line
	};
	return isOptional || isPrivate(symbol.slice(symbol.indexOf("@") + 1)) ? {
		...feature,
		unstable: true
	} : feature;
}
/** Whether tags keep a symbol from an architecture that had it: `arch=amd64`, `arch-bits=64`, `arch=!armel`. */
function isNarrower(before = "", after = "") {
	const [was, is] = [conditionsOf(before), conditionsOf(after)];
	return [...is].some(([condition, allowed]) => {
		const known = was.get(condition);
		if (known === void 0) return true;
		const [left, right] = [new Set(known), new Set(allowed)];
		return known.some((one) => !one.startsWith("!") && !right.has(one)) || allowed.some((one) => one.startsWith("!") && !left.has(one));
	});
}
const conditionsOf = (tags) => new Map(tags.split("|").flatMap((tag) => {
	const [name = "", values = ""] = tag.split("=", 2);
	return /^arch(?:-bits|-endian)?$/.test(name) ? [[name, values.split(/[ \t]+/)]] : [];
}));
const NO_LIBRARY = {
	en: "this line is neither a library with its package (`libfoo.so.1 libfoo1 #MINVER#`) nor, indented, a symbol",
	zh: "此行既不是库及其软件包（`libfoo.so.1 libfoo1 #MINVER#`），也不是缩进的符号"
};
const NO_SYMBOL = {
	en: "this line should be a symbol with its version and the version of the package that it came with (` symbol@VERSION 1.0`)",
	zh: "此行应为带有版本及起始软件包版本的符号（` 符号@版本 1.0`）"
};

export { debianSymbols };