import { t as deprecationIn } from "./deprecation.js";
import { f as defineReader } from "./features.js";
import { n as notText, r as problemAt, t as isText } from "./reading.js";

// src/features/readers/plain.ts
/** A name, and a comment parted from it by a blank. */
const LINE = /^(?<name>[^\s#]\S*)(?:\s+#(?<comment>[\s\S]*))?$/;
const plain = defineReader({
	kind: "plain",
	title: {
		en: "plain list",
		zh: "纯文本列表"
	},
	summary: {
		en: "One name on each line. Blank lines, lines that begin with `#`, and what follows a `#` behind a name are comments; `# deprecated` or `# deprecated since 1.2` behind a name marks it. A line of two words is no name, and makes the file unreadable.",
		zh: "每行一个名称。空行、以 `#` 开头的行以及名称后 `#` 之后的内容是注释；名称后的 `# deprecated` 或 `# deprecated since 1.2` 将其标为弃用。一行出现两个词即不是名称，该文件视为无法读取。"
	},
	source: "https://git-scm.com/docs/gitignore",
	paths: [],
	examples: [{
		title: "a name goes that was marked, another comes",
		path: "features.txt",
		before: "# modes of the device\nnone\nppgtt  # deprecated since 0.2\n",
		after: "# modes of the device\nnone\ncontext\n",
		features: ["none", "ppgtt (deprecated since 0.2)"],
		changes: ["removed ppgtt", "added context"]
	}, {
		title: "order, comments and marks are no promises",
		path: "features.txt",
		before: "none\nppgtt\n",
		after: "ppgtt  # deprecated\n\nnone # always there\n",
		features: ["none", "ppgtt"],
		changes: ["none"]
	}],
	weigh: () => "changed",
	read: (text, { path }) => {
		if (!isText(text)) return notText(path);
		const features = [];
		for (const [index, written] of text.split("\n").entries()) {
			const content = written.trim();
			if (content === "" || content.startsWith("#")) continue;
			const { name, comment = "" } = LINE.exec(content)?.groups ?? {};
			if (name === void 0) return problemAt(path, index + 1, NOT_A_NAME);
			features.push({
				name,
				attributes: {},
				path,
				line: index + 1,
				...deprecationIn(comment)
			});
		}
		return {
			kind: "features",
			features
		};
	}
});
const NOT_A_NAME = {
	en: "this line is not a single name; put comments behind a `#`",
	zh: "此行不是单个名称；注释请写在 `#` 之后"
};

export { plain };