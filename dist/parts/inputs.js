import { l as LANGUAGES } from "./words.js";
import { n as isTagName } from "./event.js";

// src/sources/inputs.ts
/** Where the action stops a build. */
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const ON_UNKNOWN = ["fail", "warn"];
/** What the action does. */
const MODES = [
	"check",
	"audit",
	"tag",
	"report"
];
const DRY_RUN = ["true", "false"];
/** When a pull request gets a comment. */
const COMMENTS = [
	"changes",
	"always",
	"failure",
	"never"
];
const SOURCES = ["api", "git"];
const REF_PREFIX = {
	tag: /^refs\/tags\//,
	branch: /^refs\/heads\//
};
/**
* Reads every input; an empty one is unset. All that is wrong is told at once.
* @param input gives the text of an input by its name in action.yml
*/
function readInputs(input) {
	const problems = [];
	const choice = (name, choices, fallback) => {
		const given = input(name).trim();
		const chosen = given === "" ? fallback : choices.find((candidate) => candidate === given);
		if (chosen !== void 0) return chosen;
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes ${choices.join(", ")}.`,
			zh: `输入 \`${name}\` 为“${given}”；可取 ${choices.join("、")}。`
		});
		return fallback;
	};
	/** The words that YAML's core schema has for it, which is what an unquoted value becomes. */
	const turned = (name, fallback) => {
		const given = input(name).trim();
		if (given === "") return fallback;
		if (/^(?:true|True|TRUE)$/.test(given)) return "on";
		if (/^(?:false|False|FALSE)$/.test(given)) return "off";
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes true or false.`,
			zh: `输入 \`${name}\` 为“${given}”；可取 true 或 false。`
		});
		return fallback;
	};
	const path = (name, fallback) => {
		const given = input(name).trim() || fallback;
		const path = pathInside(given);
		if (path !== void 0) return path;
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes a path inside the repository, without a leading slash, ".." or ".git".`,
			zh: `输入 \`${name}\` 为“${given}”；应为仓库内的路径，不以斜杠开头，也不含“..”或“.git”。`
		});
		return fallback;
	};
	const name = (of, isName) => {
		const given = input(of).trim().replace(REF_PREFIX[of], "");
		if (given === "") return void 0;
		if (isName(given)) return given;
		problems.push({
			en: `The input \`${of}\` is "${given}", which git does not allow as the name of a ${of}.`,
			zh: `输入 \`${of}\` 为“${given}”，git 不允许这样命名${of === "tag" ? "标签" : "分支"}。`
		});
	};
	const inputs = {
		token: input("token").trim(),
		mode: choice("mode", MODES, "check"),
		policy: path("policy", ".github/pawl.yml"),
		source: choice("source", SOURCES, "api"),
		workingDirectory: input("working-directory").trim() || ".",
		tag: name("tag", isTagName),
		branch: name("branch", isTagName),
		level: input("level").trim().slice(0, 64) || "next",
		dryRun: choice("dry-run", DRY_RUN, "true"),
		comment: choice("comment", COMMENTS, "changes"),
		labels: turned("labels", "off"),
		suggestions: turned("suggestions", "on"),
		checkRun: turned("check-run", "off"),
		jsonFile: input("json-file").trim() === "" ? "" : path("json-file", ""),
		sarifFile: input("sarif-file").trim() === "" ? "" : path("sarif-file", ""),
		htmlFile: input("html-file").trim() === "" ? "" : path("html-file", ""),
		language: choice("language", LANGUAGES, "en"),
		failOn: choice("fail-on", FAIL_ON, "error"),
		onUnknown: choice("on-unknown", ON_UNKNOWN, "fail")
	};
	if (inputs.mode === "report" && inputs.jsonFile === "") problems.push({
		en: "The input `mode` is \"report\", which posts a saved result; name its file with the input `json-file`.",
		zh: "输入 `mode` 为“report”，用于发布已保存的结果；请用输入 `json-file` 指明其文件。"
	});
	return problems.length > 0 ? {
		kind: "wrong",
		problems,
		language: inputs.language
	} : {
		kind: "inputs",
		inputs
	};
}
/** A path from the top of the repository, in the form that git has it; nothing where it leads elsewhere or into `.git`. */
function pathInside(given) {
	if (given.startsWith("/") || given.includes("\0") || given.length > 4096) return void 0;
	const parts = given.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.some((part) => part === ".." || part.toLowerCase() === ".git") ? void 0 : parts.join("/");
}

export { readInputs as n, pathInside as t };