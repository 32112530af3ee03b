import "./rolldown-runtime.js";
import { c as unpainted, d as check, f as checkTag, l as reportMarkdown, n as leftOutWords, s as reportText, t as annotationsOf } from "./actions.js";
import { t as reportJson } from "./json2.js";
import { a as print, n as colourWanted, s as printExactly, t as annotate } from "./console.js";
import { t as openLocalRepository } from "./repository.js";
import { n as EXIT } from "./command.js";
const { styleText } = process.getBuiltinModule("node:util");

// src/sinks/paint.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan",
	pass: "green",
	strong: "bold",
	dim: "dim"
};
/** Colours for a terminal. */
const painter = (style, text) => styleText(STYLES[style], text, { validateStream: false });

// src/cli/run/check.ts
/** Judges and shows; gives the exit code. */
async function runCheck(order) {
	const report = await judgeLocally(order, order.failOn === "warning" ? "warning" : "error");
	show(report, order);
	return order.failOn === "never" && report.verdict === "fail" ? EXIT.pass : EXIT[report.verdict];
}
/** Judges a change or a tag of a local repository. */
async function judgeLocally(order, threshold) {
	const repository = openLocalRepository({ directory: order.repository });
	const options = {
		threshold,
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	try {
		if (order.tag !== void 0) {
			const asked = {
				name: order.tag,
				event: "asked",
				formerly: void 0
			};
			return await checkTag(repository, {
				...asked,
				branch: order.branch,
				policyPath: order.policy
			}, options);
		}
		const [base, head] = await Promise.all([repository.resolve(order.base), repository.resolve(order.head)]);
		const request = {
			branch: order.branch ?? branchName(order.base),
			base,
			head,
			labels: order.labels,
			body: "",
			policyPath: order.policy
		};
		return await check(repository, request, options);
	} finally {
		repository.close();
	}
}
/** The branch that a revision names, without where it was fetched to. */
const branchName = (revision) => revision.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "").replace(/^origin\//, "");
function show(report, { format, language, colour }) {
	switch (format) {
		case "json":
			printExactly(`${JSON.stringify(reportJson(report, language), null, 2)}\n`);
			break;
		case "markdown":
			printExactly(reportMarkdown(report, language));
			break;
		case "github":
			print(reportText(report, language));
			annotate(annotationsOf(report, language), leftOutWords(language));
			break;
		default: print(reportText(report, language, colourWanted(colour) ? painter : unpainted));
	}
}

export { judgeLocally as n, runCheck as r, branchName as t };