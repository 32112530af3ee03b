import { N as leftOutWords, Tt as unpainted, g as jsonText, j as annotationsOf, v as reportMarkdown, wt as reportText, y as check } from "./core.js";
import { I as print, M as colourWanted, R as printExactly, at as sayProblem, it as SourceProblem, j as annotate } from "./first.js";
import { t as painter } from "./paint.js";
import { n as layoutOfOutput } from "./terminal2.js";
import { o as refLines } from "./repository2.js";
import { n as EXIT } from "./command.js";
import { t as openRepository } from "./open.js";
const { readFileSync } = process.getBuiltinModule("node:fs");

// src/sources/git/source-tags.ts
/** Looks for tags in a clone on this machine. One without any tag was made without them, and tells nothing. */
function openLocalSource(directory) {
	return async (_repository, tags) => {
		try {
			const refs = new Set(await refLines({ directory }, ["--format=%(refname)", "refs/tags/"]));
			const missing = {
				en: `${directory} has no tags at all; fetch them there with \`git fetch --tags\``,
				zh: `${directory} 中没有任何标签；请在其中用 \`git fetch --tags\` 取回`
			};
			if (refs.size === 0) return {
				kind: "unreachable",
				why: missing
			};
			return {
				kind: "read",
				tags: new Map(tags.map((tag) => [tag, refs.has(`refs/tags/${tag}`) ? "there" : "missing"]))
			};
		} catch (problem) {
			if (problem instanceof SourceProblem) return {
				kind: "unreachable",
				why: sayProblem(problem.fact)
			};
			throw problem;
		}
	};
}

// src/cli/run/check.ts
/** Judges and shows; gives the exit code. */
async function runCheck(order) {
	const report = await judgeLocally(order, order.failOn === "warning" ? "warning" : "error");
	await show(report, order);
	return order.failOn === "never" && report.verdict === "fail" ? EXIT.pass : EXIT[report.verdict];
}
/** Judges a change or a tag of a local repository. */
async function judgeLocally(order, threshold) {
	const repository = openRepository(order.repository);
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
			const { checkTag } = await import("./check-tag.js").then(({ t: checkTag }) => ({ checkTag }));
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
			title: order.title,
			body: bodyOf(order),
			policyPath: order.policy
		};
		const { sourceDirectory } = order;
		const source = sourceDirectory === void 0 ? {} : { source: openLocalSource(sourceDirectory) };
		return await check({
			...repository,
			...source
		}, request, options);
	} finally {
		repository.close();
	}
}
/** GitHub lets a pull request have 65,536 characters of text. */
const LONGEST_BODY = 1048576;
/** The text of the pull request: that of the file, and the trailers as its last paragraph. */
function bodyOf({ bodyFile, trailers }) {
	return [(bodyFile === void 0 ? "" : readBody(bodyFile)).trimEnd(), trailers.join("\n")].filter((part) => part !== "").join("\n\n");
}
function readBody(file) {
	try {
		const bytes = readFileSync(file === "-" ? 0 : file);
		if (bytes.length > LONGEST_BODY) throw new SourceProblem({
			kind: "too-large",
			what: file,
			bytes: bytes.length
		});
		return bytes.toString("utf8");
	} catch (problem) {
		if (problem instanceof SourceProblem) throw problem;
		const detail = problem instanceof Error && "code" in problem ? String(problem.code) : String(problem);
		throw new SourceProblem({
			kind: "unreadable-file",
			path: file,
			detail
		});
	}
}
/** The branch that a revision names, without where it was fetched to. */
const branchName = (revision) => revision.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "").replace(/^origin\//, "");
async function show(report, { format, language, colour }) {
	switch (format) {
		case "json":
			printExactly(jsonText(report, language));
			break;
		case "markdown":
			printExactly(reportMarkdown(report, language));
			break;
		case "sarif":
			printExactly((await import("./sarif2.js")).reportSarif(report, { language }));
			break;
		case "html":
			printExactly((await import("./page.js").then(({ n: checkPage, t: auditPage }) => ({ auditPage, checkPage }))).checkPage(report, { language }));
			break;
		case "github":
			print(reportText(report, language));
			annotate(annotationsOf(report, language), leftOutWords(language));
			break;
		default: print(reportText(report, language, colourWanted(colour) ? painter : unpainted, layoutOfOutput(language)));
	}
}

export { judgeLocally as n, runCheck as r, branchName as t };