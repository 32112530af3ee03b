import { n as proposeTag, r as USUAL_LEVEL } from "./propose.js";
import { s as unknownLevel } from "./next.js";
import { a as tagVerdict, i as tagText, r as tagMarkdown, t as tagJson } from "./tag.js";
import { I as print, L as printError, R as printExactly } from "./first.js";
import { t as createTagInGit } from "./git-tag2.js";
import { t as flowed } from "./terminal2.js";
import { t as openLocalRepository } from "./repository2.js";
import { n as EXIT } from "./command.js";

// src/cli/run/tag.ts
/** Works out the next tag, makes it where that is wanted, and shows what came of it; gives the exit code. */
async function runTag(order) {
	const proposal = await propose(order);
	if (proposal.kind === "refused" && proposal.why.because === "level") {
		printError(unknownLevel(proposal.why.level, proposal.why.known, order.language));
		return EXIT.usage;
	}
	const answer = {
		branch: order.branch,
		tag: proposal.tag,
		report: proposal.report,
		end: await endOf(proposal, order),
		made: "here",
		how: [
			"pawl tag --branch",
			order.branch,
			...order.level === void 0 ? [] : ["--level", order.level],
			"--yes"
		].join(" ")
	};
	show(answer, order);
	return EXIT[tagVerdict(answer)];
}
async function propose({ repository: directory, branch, level = USUAL_LEVEL, policy }) {
	const repository = openLocalRepository({ directory });
	const now = /* @__PURE__ */ new Date();
	const options = {
		threshold: "error",
		today: now.toISOString().slice(0, 10),
		now: Math.floor(now.getTime() / 1e3)
	};
	try {
		return await proposeTag(repository, {
			branch,
			level,
			policyPath: policy
		}, options);
	} finally {
		repository.close();
	}
}
async function endOf(proposal, { repository: directory, make }) {
	if (proposal.kind === "refused") return {
		kind: "refused",
		why: proposal.why
	};
	return make === "yes" ? createTagInGit({ directory }, proposal.tag) : { kind: "dry-run" };
}
function show(answer, { format, language }) {
	switch (format) {
		case "json":
			printExactly(`${JSON.stringify(tagJson(answer, language), null, 2)}\n`);
			break;
		case "markdown":
			printExactly(tagMarkdown(answer, language));
			break;
		default: print(flowed(tagText(answer, language)));
	}
}

export { runTag };