import "./rolldown-runtime.js";
import { n as writeResult } from "./file2.js";
import { a as tolerate } from "./finish.js";

// src/action/result-files.ts
/** The files that the inputs ask for, each for itself; what makes one is loaded only where it is wanted. */
async function writeResultFiles(report, { jsonFile, sarifFile, htmlFile, language }) {
	const wanted = [
		{
			input: "json-file",
			path: jsonFile,
			make: async () => (await import("./json.js")).jsonText(report, language)
		},
		{
			input: "sarif-file",
			path: sarifFile,
			make: async () => (await import("./sarif2.js")).reportSarif(report, {
				language,
				...homeOfAction()
			})
		},
		{
			input: "html-file",
			path: htmlFile,
			make: async () => (await import("./page.js")).checkPage(report, {
				language,
				commitAddress: commitAddress()
			})
		}
	];
	for (const { input, path, make } of wanted) {
		if (path === "") continue;
		await tolerate(input, async () => writeResult(process.env["GITHUB_WORKSPACE"] ?? ".", path, await make()));
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

export { writeResultFiles };