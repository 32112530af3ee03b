import { t as BASELINE_FILE } from "./baseline.js";
import { n as auditMarkdown, r as auditText, t as review } from "./review.js";
import { L as writeSummary, N as leftOutWords, O as setExitCode, P as setAuditOutputs, k as tolerate } from "./core.js";
import { B as withRepository, I as print, it as SourceProblem, j as annotate } from "./first.js";
import { t as writeAuditFiles } from "./result-files2.js";

// src/action/audit.ts
/** Judges every line and tag of the repository, whatever the event is. */
async function runAudit(inputs, place) {
	if (place.token === "" && inputs.source === "api") throw new SourceProblem({ kind: "no-token" });
	const audit = await withRepository(inputs, place, (opened) => judge(opened, inputs, place));
	const { language } = inputs;
	setExitCode(audit.verdict, inputs);
	print(auditText(audit, language));
	annotate(annotationsOf(audit, inputs), leftOutWords(language));
	const markdown = auditMarkdown(audit, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setAuditOutputs(audit, markdown, language));
	await writeAuditFiles(audit, inputs);
}
async function judge({ client, repository }, inputs, place) {
	const history = await openHistory(inputs, client);
	try {
		return await review(repository, history, {
			branch: inputs.branch,
			commits: "needed",
			policyPath: inputs.policy,
			name: `${place.owner}/${place.name}`,
			baseline: { at: BASELINE_FILE },
			threshold: inputs.failOn === "warning" ? "warning" : "error",
			today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
		}, () => void 0);
	} finally {
		history.close();
	}
}
async function openHistory(inputs, client) {
	return inputs.source === "git" ? (await import("./history.js").then(({ t: openLocalHistory }) => ({ openLocalHistory }))).openLocalHistory({ directory: inputs.workingDirectory }) : (await import("./history3.js")).openGitHubHistory(client);
}
/** What the baseline knows is in the report, but calls nobody. */
function annotationsOf({ findings, points }, { language }) {
	return findings.filter(({ known }) => !known).map(({ severity, rule, message, point }) => ({
		level: severity,
		title: rule,
		message: `${points[point]?.name ?? ""}: ${message[language]}`
	}));
}

export { runAudit };