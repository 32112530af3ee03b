import { f as defineReader } from "./features.js";
import { t as compileLines } from "./linear-pattern.js";
import { i as withoutMark, n as notText, r as problemAt, t as isText } from "./reading.js";

// src/features/readers/pattern.ts
/** Each match may look at the rest of its line again, so lines are bounded; no list is written in longer ones. */
const LONGEST_LINE = 2e4;
const pattern = defineReader({
	kind: "pattern",
	title: {
		en: "any text, by a pattern",
		zh: "任意文本，按模式读取"
	},
	summary: {
		en: "Every match of the option `pattern` in a line of the file is a feature: its group `name` is the name, its other named groups are attributes. Patterns are in the syntax of RE2, and run in time linear in the line, whatever it holds; there is no look-around and there are no back-references. `^` and `$` are the ends of a line. A file with text in which nothing matches is unreadable, since nobody can tell whether it is empty or of another form.",
		zh: "选项 `pattern` 在文件每一行中的每个匹配都是一个特性：命名组 `name` 为名称，其余命名组为属性。模式采用 RE2 语法，无论内容如何，耗时都与行长成正比；不支持环视和反向引用。`^` 和 `$` 表示行首和行尾。文件有内容却无一匹配时视为无法读取，因为无从判断它是空集还是格式不同。"
	},
	source: "https://github.com/google/re2/wiki/Syntax",
	paths: [],
	examples: [{
		title: "options of a tool, from its source",
		path: "src/options.def",
		options: { pattern: "^OPTION\\(\"(?<name>[a-z-]+)\", (?<type>\\w+)\\)" },
		before: "// options\nOPTION(\"keep-going\", BOOL)\nOPTION(\"jobs\", INT)\n",
		after: "// options\nOPTION(\"jobs\", STRING)\n",
		features: ["keep-going type=BOOL", "jobs type=INT"],
		changes: ["removed keep-going", "changed jobs type: INT → STRING"]
	}, {
		title: "several in a line",
		path: "README.txt",
		options: { pattern: "--(?<name>\\w[\\w-]*)" },
		before: "usage: pawl [--base REV] [--head REV]\n",
		after: "usage: pawl [--base REV] [--head REV] [--tag TAG]\n",
		features: ["base", "head"],
		changes: ["added tag"]
	}],
	weigh: () => "changed",
	read: (written, { path, pattern: source }) => {
		const text = withoutMark(written);
		if (!isText(text)) return notText(path);
		if (text.trim() === "") return {
			kind: "features",
			features: []
		};
		if (source === void 0) return problemAt(path, 1, NO_PATTERN);
		const compiled = compileLines(source);
		if (compiled.kind === "wrong") return problemAt(path, 1, wrongPattern(compiled.why));
		const features = [];
		for (const [index, line] of text.split(/\r?\n/).entries()) {
			if (line.length > LONGEST_LINE) return problemAt(path, index + 1, TOO_LONG);
			for (const { name = "", ...attributes } of compiled.groupsIn(line)) if (name !== "") features.push({
				name,
				attributes,
				path,
				line: index + 1
			});
		}
		return features.length === 0 ? problemAt(path, 1, NO_MATCH) : {
			kind: "features",
			features
		};
	}
});
const NO_PATTERN = {
	en: "the policy gives no `pattern` to read this file with; one needs a group `(?<name>…)`",
	zh: "策略未给出读取此文件的 `pattern`；其中须有命名组 `(?<name>…)`"
};
const NO_MATCH = {
	en: "the pattern matches no line of this file; an empty file would be an empty set",
	zh: "该模式与此文件的任何一行都不匹配；空文件才是空集"
};
const TOO_LONG = {
	en: `this line is longer than ${LONGEST_LINE} characters`,
	zh: `此行超过 ${LONGEST_LINE} 个字符`
};
function wrongPattern(why) {
	return why === "no-name" ? {
		en: "the pattern has no group `(?<name>…)`",
		zh: "模式中没有命名组 `(?<name>…)`"
	} : {
		en: `the pattern cannot be used: ${why}`,
		zh: `模式无法使用：${why}`
	};
}

export { pattern };