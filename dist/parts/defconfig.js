import { f as defineReader } from "./features.js";
import { t as unreadable } from "./unreadable.js";

// src/features/readers/defconfig.ts
const ASSIGNMENT = /^CONFIG_(\w+)=(.*)$/;
const UNSET = /^#[ \t]*CONFIG_(\w+) is not set$/;
/** What a kernel is built with: the options that are on in a defconfig or a `.config`. */
const defconfig = defineReader({
	kind: "defconfig",
	title: {
		en: "Kernel configuration",
		zh: "内核配置"
	},
	summary: {
		en: "The options that a `.config`, defconfig or fragment turns on, with their values. `n` and `# CONFIG_X is not set` are no feature, so turning an option off removes it and turning it on adds it; from `y` to `m`, from `m` to `y`, or to another number or text is a change. The last line for an option counts, as it does for kconfig. What a defconfig leaves out is taken as off: where a default turns it on, list it.",
		zh: "`.config`、defconfig 或片段中打开的选项及其值。`n` 和 `# CONFIG_X is not set` 不是特性，因此关闭选项算移除，打开算新增；`y` 与 `m` 互换、数值或文字改变算变更。同一选项以最后一行为准，与 kconfig 一致。defconfig 没有写出的选项视为关闭；若它由默认值打开，请明确列出。"
	},
	source: "https://docs.kernel.org/kbuild/kconfig.html",
	paths: ["**/*defconfig", "**/*.config"],
	examples: [{
		title: "a driver that becomes a module, and one that goes",
		path: "arch/arm64/configs/openeuler_defconfig",
		before: "CONFIG_EXT4_FS=y\nCONFIG_BTRFS_FS=m\nCONFIG_HZ=250\n# CONFIG_XFS_FS is not set\n",
		after: "CONFIG_EXT4_FS=m\n# CONFIG_BTRFS_FS is not set\nCONFIG_HZ=250\nCONFIG_XFS_FS=m\n",
		features: [
			"EXT4_FS value=y",
			"BTRFS_FS value=m",
			"HZ value=250"
		],
		changes: [
			"changed EXT4_FS value: y → m",
			"removed BTRFS_FS",
			"added XFS_FS"
		]
	}, {
		title: "another text, and a line that a later one takes back",
		path: ".config",
		before: "CONFIG_LSM=\"lockdown,yama\"\nCONFIG_A=y\n# CONFIG_A is not set\n",
		after: "CONFIG_LSM=\"lockdown\"\n",
		features: ["LSM value=\"lockdown,yama\""],
		changes: ["changed LSM value: \"lockdown,yama\" → \"lockdown\""]
	}],
	read(text, { path }) {
		const features = /* @__PURE__ */ new Map();
		for (const [index, written] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
			const line = written.trim();
			if (line === "") continue;
			const [, name, value] = ASSIGNMENT.exec(line) ?? [];
			if (name !== void 0 && value !== void 0 && value !== "n") {
				features.delete(name);
				features.set(name, {
					name,
					attributes: { value },
					path,
					line: index + 1
				});
				continue;
			}
			const off = name ?? UNSET.exec(line)?.[1];
			if (off !== void 0) features.delete(off);
			else if (!line.startsWith("#")) return notAnOption(path, index + 1);
		}
		return {
			kind: "features",
			features: [...features.values()]
		};
	},
	weigh(_attribute, before, after) {
		return before === after ? "none" : "changed";
	}
});
const notAnOption = (path, line) => unreadable(path, line, "this line is neither `CONFIG_NAME=value` nor a comment", "这一行既不是 `CONFIG_NAME=value`，也不是注释");

export { defconfig };