import { f as defineReader } from "./features.js";
import { n as notText, r as problemAt, t as isText } from "./reading.js";

// src/features/readers/attributes.ts
/** A key may be a path, as attributes in sysfs are. */
const KEY = /^[\w./-]+$/;
const VALUES = /^[^\s=#]*$/;
const attributes = defineReader({
	kind: "attributes",
	title: {
		en: "attributes, key=a+b+c",
		zh: "属性列表，key=a+b+c"
	},
	summary: {
		en: "Attributes in the style of sysfs, one on each line, each with its values joined by `+`. A feature is called `key=value`; where the option `attribute` picks one of the keys, it is called by its value alone, and the other attributes are not looked at. Lines that begin with `#` are comments.",
		zh: "sysfs 风格的属性，每行一个，多个值以 `+` 连接。特性名称为 `key=value`；若以选项 `attribute` 选定其中一个键，则只以值为名称，其余属性不予查看。以 `#` 开头的行是注释。"
	},
	source: "https://www.redhat.com/archives/libvir-list/2020-August/msg00457.html",
	paths: [],
	examples: [{
		title: "a mode goes: none+ppgtt+context is 0.2.0, none+context is 1.0.0",
		path: "gvt/migration_version",
		options: { attribute: "pv_mode" },
		before: "pv_mode=none+ppgtt+context\n",
		after: "pv_mode=none+context\n",
		features: [
			"none",
			"ppgtt",
			"context"
		],
		changes: ["removed ppgtt"]
	}, {
		title: "several attributes",
		path: "gvt/migration_version",
		before: "pv_mode=none+ppgtt\naggregator=\n",
		after: "pv_mode=none+ppgtt\naggregator=4+8\n",
		features: ["pv_mode=none", "pv_mode=ppgtt"],
		changes: ["added aggregator=4", "added aggregator=8"]
	}],
	weigh: () => "changed",
	read: (text, { path, attribute }) => {
		if (!isText(text)) return notText(path);
		const features = [];
		for (const [index, written] of text.split("\n").entries()) {
			const content = written.trim();
			if (content === "" || content.startsWith("#")) continue;
			const [key = "", values, ...more] = content.split("=").map((part) => part.trim());
			if (values === void 0 || more.length > 0 || !KEY.test(key) || !VALUES.test(values)) return problemAt(path, index + 1, NOT_AN_ATTRIBUTE);
			if (attribute !== void 0 && key !== attribute) continue;
			const names = values === "" ? [] : values.split("+");
			if (names.includes("")) return problemAt(path, index + 1, NO_VALUE);
			for (const value of names) {
				const name = attribute === void 0 ? `${key}=${value}` : value;
				features.push({
					name,
					attributes: {},
					path,
					line: index + 1
				});
			}
		}
		return {
			kind: "features",
			features
		};
	}
});
const NOT_AN_ATTRIBUTE = {
	en: "this line is not of the form `key=a+b+c`",
	zh: "此行不符合 `key=a+b+c` 的形式"
};
const NO_VALUE = {
	en: "there is nothing before, after or between the `+` of this line",
	zh: "此行的 `+` 之前、之后或之间缺少内容"
};

export { attributes };