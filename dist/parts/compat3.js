import { r as readerOf, s as readFeatures } from "./read-set.js";
import { i as policyOfTags } from "./affixes.js";
import { C as markdown, E as markdownCode, I as print, L as printError, O as visible, R as printExactly, T as speak, c as SEVERITY_WORDS, ct as textOf, f as WORDS, w as plain } from "./first.js";
import { i as passages } from "./compat2.js";
import { R as filesNearTop, Sn as numberOf, V as readPolicy, xt as interfaceScheme, z as interfaceFiles } from "./core.js";
import { c as compatibility } from "./features.js";
import { t as openLocalRepository } from "./repository2.js";
import { i as withInterfaces, n as findInterfaces } from "./infer-interface2.js";
import { a as schemeOfInterface, i as releaseTags, o as weigherOf, t as readEdition } from "./read-editions.js";
import { n as EXIT } from "./command.js";
const { readFileSync } = process.getBuiltinModule("node:fs");
const { basename } = process.getBuiltinModule("node:path");

// src/render/compat-words.ts
/** The words of `pawl compat`. */
const COMPAT_WORDS = {
	title: {
		en: "{name}: who can migrate to whom",
		zh: "{name}：谁可以迁移到谁"
	},
	from: {
		en: "from, to",
		zh: "从、到"
	},
	nothing: {
		en: "No tag of this repository is a release of {name}; name revisions, or files as NUMBER=FILE.",
		zh: "本仓库没有标签是 {name} 的发布版本；请指定修订版本，或以 NUMBER=FILE 指定文件。"
	},
	minor: {
		en: "By number: the majors are equal, and the minor of the target is not lower.",
		zh: "按编号：主版本相同，且目标端的次版本不低于源端。"
	},
	major: {
		en: "By number: the majors are equal; the minor is not compared.",
		zh: "按编号：主版本相同；次版本不作比较。"
	},
	bySet: {
		en: "By set: the target has everything that the source has.",
		zh: "按集合：目标端具备源端的全部特性。"
	},
	agree: {
		en: "Numbers and sets agree everywhere.",
		zh: "编号与集合处处一致。"
	},
	agreeWhereKnown: {
		en: "Numbers and sets agree wherever both are known. A “?” stands where a number has no major and minor, or a set cannot be read.",
		zh: "凡编号与集合均已知之处，二者一致。“？”表示编号没有主、次版本，或集合无法读取。"
	},
	unknown: {
		en: "Nobody can tell: the numbers have no major and minor, or the sets cannot be read. Name a `version` with such a number, or its `scheme`, for {name}.",
		zh: "无从判断：编号没有主、次版本，或集合无法读取。请为 {name} 指明带有此类编号的 `version` 或其 `scheme`。"
	},
	noInterface: {
		en: "The policy {policy} of {branch} names no interface; add one under `interfaces`, or compare files as NUMBER=FILE.",
		zh: "{branch} 的策略 {policy} 没有声明接口；请在 `interfaces` 下添加，或以 NUMBER=FILE 比较文件。"
	},
	whichInterface: {
		en: "Say which interface with --interface: the policy {policy} names {names}.",
		zh: "请用 --interface 指明接口：策略 {policy} 声明了 {names}。"
	},
	badPolicy: {
		en: "The policy {policy} of {branch} cannot be read; `pawl policy` tells what is wrong with it.",
		zh: "无法读取 {branch} 的策略 {policy}；`pawl policy` 会说明其问题。"
	},
	unreadable: {
		en: "{path} cannot be read: {reason}.",
		zh: "无法读取 {path}：{reason}。"
	},
	noFile: {
		en: "there is no such file",
		zh: "文件不存在"
	}
};
/** What stands in a field of the table. */
const AGREEMENT_MARKS = {
	allowed: {
		en: "yes",
		zh: "可"
	},
	refused: {
		en: "no",
		zh: "否"
	},
	"broken-promise": {
		en: "YES, set: no",
		zh: "可，集合：否"
	},
	"needless-refusal": {
		en: "no, set: yes",
		zh: "否，集合：可"
	},
	unknown: {
		en: "?",
		zh: "？"
	}
};

// src/render/compat.ts
const RULE_WORDS = {
	minor: COMPAT_WORDS.minor,
	major: COMPAT_WORDS.major
};
function hasBrokenPromise({ matrix }) {
	return matrix.flat().some(({ agreement }) => agreement === "broken-promise");
}
/** Whether there are editions, and nothing can be said of any two. */
function isUnknown({ matrix }) {
	return matrix.length > 0 && matrix.flat().every(({ agreement }) => agreement === "unknown");
}
/** What is said where there is no finding. */
function agreement(report) {
	if (isUnknown(report)) return COMPAT_WORDS.unknown;
	return report.matrix.flat().some((passage) => passage.agreement === "unknown") ? COMPAT_WORDS.agreeWhereKnown : COMPAT_WORDS.agree;
}
/** Where numbers and sets differ, promises that are broken first. */
function told({ matrix, name }, language) {
	const objections = matrix.flat().flatMap((passage) => compatibility.objectTo(passage, name));
	const speakOf = ({ message, data, severity }) => ({
		severity: severity === "notice" ? "notice" : "error",
		pieces: speak(compatibility.messages[message], data, language)
	});
	const all = objections.map(speakOf);
	return [...all.filter(({ severity }) => severity === "error"), ...all.filter(({ severity }) => severity === "notice")];
}
const nameOf = ({ name, number }) => number === void 0 || name === number.text ? name : `${name} (${number.text})`;
const mark = (agreement, language) => AGREEMENT_MARKS[agreement][language];
/** The table for a terminal. */
function compatText(report, language) {
	const { editions, matrix, name, rule } = report;
	const words = (phrase) => plain(speak(phrase, { name }, language));
	if (editions.length === 0) return `${words(COMPAT_WORDS.nothing)}\n`;
	const rows = [[COMPAT_WORDS.from[language], ...editions.map((edition) => visible(nameOf(edition)))], ...matrix.map((row, index) => [visible(nameOf(editions[index])), ...row.map(({ agreement }) => mark(agreement, language))])];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? "")))) ?? [];
	const findings = told(report, language);
	return `${[
		words(COMPAT_WORDS.title),
		...rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ").trimEnd()),
		RULE_WORDS[rule][language],
		COMPAT_WORDS.bySet[language],
		...findings.map(({ severity, pieces }) => `${SEVERITY_WORDS[severity][language]}${WORDS.colon[language]}${plain(pieces)}`),
		...findings.length === 0 ? [words(agreement(report))] : []
	].join("\n")}\n`;
}
/** Chinese signs take two columns of a terminal. */
const width = (text) => [...text].reduce((sum, sign) => sum + (sign > "⹿" ? 2 : 1), 0);
const padded = (text, columns) => text + " ".repeat(Math.max(0, columns - width(text)));
/** The table as Markdown. */
function compatMarkdown(report, language) {
	const { editions, matrix, name, rule } = report;
	const words = (phrase) => markdown(speak(phrase, { name }, language));
	if (editions.length === 0) return `${words(COMPAT_WORDS.nothing)}\n`;
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const findings = told(report, language);
	const bold = (agreement) => agreement === "broken-promise" ? `**${mark(agreement, language)}**` : mark(agreement, language);
	return `${[
		`### ${words(COMPAT_WORDS.title)}`,
		[
			line([COMPAT_WORDS.from[language], ...editions.map((edition) => markdownCode(nameOf(edition)))]),
			line(["---", ...editions.map(() => "---")]),
			...matrix.map((row, index) => line([markdownCode(nameOf(editions[index])), ...row.map(({ agreement }) => bold(agreement))]))
		].join("\n"),
		`${RULE_WORDS[rule][language]} ${COMPAT_WORDS.bySet[language]}`,
		findings.length === 0 ? words(agreement(report)) : findings.map(({ severity, pieces }) => `- **${SEVERITY_WORDS[severity][language]}** ${markdown(pieces)}`).join("\n")
	].join("\n\n")}\n`;
}
function compatJson(report, language) {
	const { name, rule, editions, matrix } = report;
	return {
		interface: name,
		compare: rule,
		editions: editions.map((edition) => ({
			name: edition.name,
			number: edition.number?.text ?? null,
			features: edition.features?.length ?? null
		})),
		passages: matrix.flat().map(({ source, target, byNumber, bySet, missing, agreement }) => ({
			source: source.name,
			target: target.name,
			byNumber: byNumber ?? null,
			bySet: bySet ?? null,
			missing,
			agreement
		})),
		findings: told(report, language).map(({ severity, pieces }) => ({
			severity,
			message: plain(pieces)
		}))
	};
}

// src/cli/run/compat.ts
/** A table of more than this is no table any more. */
const MOST_EDITIONS = 24;
/** Shows who can migrate to whom among releases or revisions; gives the exit code. */
async function runCompat(order) {
	const repository = openLocalRepository({ directory: order.repository });
	try {
		const tip = await repository.resolve(order.branch);
		const file = await repository.read(tip, order.policy);
		const { policy: written, problems } = await readPolicy(file, order.policy, repository.elsewhere);
		const likely = interfaceFiles(written, await filesNearTop(repository, tip));
		const all = order.revisions.length > 0 ? [] : await repository.tags(written.tags.prefix);
		const found = withInterfaces(written, await findInterfaces(repository, tip, likely), "elsewhere");
		const policy = policyOfTags(all, found);
		const rule = problems.length > 0 ? void 0 : chosen(policy, order.interface);
		if (rule === void 0) return refuse(policy, order, problems.length > 0);
		const scheme = schemeOfInterface(rule, policy);
		const tags = order.revisions.length > 0 || scheme === void 0 ? [] : releaseTags(all, scheme, policy, MOST_EDITIONS);
		const names = order.revisions.length > 0 ? order.revisions : tags.map(({ name }) => name);
		const editions = await Promise.all(names.map(async (name) => readEdition(repository, {
			name,
			commit: await repository.resolve(name)
		}, rule, policy)));
		return show(rule.name, editions, await weigherOf(rule.source), order);
	} finally {
		repository.close();
	}
}
function chosen({ interfaces }, name) {
	if (name !== void 0) return interfaces.find((rule) => rule.name === name);
	return interfaces.length === 1 ? interfaces[0] : void 0;
}
function refuse({ interfaces }, { language, policy, branch }, isWrong) {
	const data = {
		policy,
		branch,
		names: interfaces.map(({ name }) => name)
	};
	const phrase = isWrong ? COMPAT_WORDS.badPolicy : interfaces.length === 0 ? COMPAT_WORDS.noInterface : COMPAT_WORDS.whichInterface;
	printError(`${plain(speak(phrase, data, language))}\n`);
	return isWrong ? EXIT.unknown : EXIT.usage;
}
/** The same for files, each the set of the number before it; gives the exit code. */
async function runCompatOfFiles(order) {
	const { files, kind, options, language } = order;
	const reader = await readerOf("", kind);
	const editions = [];
	for (const { number, path } of files) {
		const reading = readFeatures(fileAt(path), reader, path, {
			...options,
			paths: [path],
			per: "interface"
		});
		if (reading.kind !== "features") {
			const reason = reading.kind === "unreadable" ? reading.problem.because : COMPAT_WORDS.noFile;
			printError(`${plain(speak(COMPAT_WORDS.unreadable, {
				path,
				reason
			}, language))}\n`);
			return EXIT.unknown;
		}
		editions.push({
			name: basename(path),
			number: numberOf(interfaceScheme, number),
			features: reading.features
		});
	}
	return show(kind, editions, reader.weigh, order);
}
function fileAt(path) {
	try {
		return textOf({
			kind: "file",
			id: "",
			bytes: readFileSync(path)
		});
	} catch {
		return { kind: "absent" };
	}
}
async function show(name, editions, weigh, { format, language, rule }) {
	const report = {
		name,
		rule,
		editions,
		matrix: passages(editions, weigh, rule)
	};
	if (format === "json") printExactly(`${JSON.stringify(compatJson(report, language), null, 2)}\n`);
	else if (format === "html") printExactly((await import("./compat-page.js")).compatPage(report, language));
	else if (format === "markdown") printExactly(compatMarkdown(report, language));
	else print(compatText(report, language));
	if (editions.length === 0 || isUnknown(report)) return EXIT.unknown;
	return hasBrokenPromise(report) ? EXIT.fail : EXIT.pass;
}

export { runCompat, runCompatOfFiles };