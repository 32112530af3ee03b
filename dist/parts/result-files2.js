import { n as writeResult } from "./file2.js";
import { k as tolerate } from "./core.js";

// src/action/result-files.ts
/** The files of a check. */
function writeReportFiles(report, inputs) {
	const { language } = inputs;
	return write(inputs, {
		json: async () => (await import("./core.js").then(({ g: jsonText }) => ({ jsonText }))).jsonText(report, language),
		sarif: async () => (await import("./sarif2.js")).reportSarif(report, {
			language,
			...homeOfAction()
		}),
		html: async () => (await import("./page.js").then(({ n: checkPage, t: auditPage }) => ({ auditPage, checkPage }))).checkPage(report, {
			language,
			commitAddress: commitAddress()
		})
	});
}
/** The files of an audit. */
function writeAuditFiles(audit, inputs) {
	const { language, policy: policyPath } = inputs;
	const { repository: name = "", matrices = [] } = audit;
	return write(inputs, {
		json: async () => (await import("./audit-json2.js").then(({ t: auditJson }) => ({ auditJson }))).auditJson(audit),
		sarif: async () => (await import("./sarif2.js")).auditSarif(audit, {
			language,
			policyPath,
			...homeOfAction()
		}),
		html: async () => (await import("./page.js").then(({ n: checkPage, t: auditPage }) => ({ auditPage, checkPage }))).auditPage(audit, {
			language,
			name,
			commitAddress: commitAddress(),
			matrices
		})
	});
}
/** The files that the inputs ask for, each for itself. */
async function write({ jsonFile, sarifFile, htmlFile }, make) {
	const wanted = [
		[
			"json-file",
			jsonFile,
			make.json
		],
		[
			"sarif-file",
			sarifFile,
			make.sarif
		],
		[
			"html-file",
			htmlFile,
			make.html
		]
	];
	for (const [input, path, text] of wanted) {
		if (path === "") continue;
		await tolerate(input, async () => writeResult(process.env["GITHUB_WORKSPACE"] ?? ".", path, await text()));
	}
}
/** Where the pages of the rules of this very action are shown; a runner tells, except for an action out of the workspace. */
function homeOfAction() {
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = process.env;
	return server && action && ref ? { home: `${server}/${action}/blob/${ref}` } : {};
}
function commitAddress() {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
	return server && repository ? `${server}/${repository}/commit/` : "";
}

export { writeReportFiles as n, writeAuditFiles as t };