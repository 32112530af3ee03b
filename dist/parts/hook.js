import { Tt as unpainted, wt as reportText, y as check } from "./core.js";
import { t as checkTag } from "./check-tag.js";
import { L as printError, M as colourWanted, T as speak, at as sayProblem, it as SourceProblem, o as problemText, w as plain } from "./first.js";
import { t as painter } from "./paint.js";
import { c as lacking, t as openLocalRepository } from "./repository2.js";
import { a as runGit, i as quarantineOf } from "./run.js";
import { n as readPush } from "./push.js";
import { n as EXIT } from "./command.js";

// src/facts/line-name.ts
/** `openEuler-22.03-LTS-SP1`, `OLK-5.10`, `linux-6.6.y`, `v6.6`, `c9s`, `el9`, `rhel-9.4.0`; never a person's `fix/5.10`. */
const VERSIONED = /^(?:[A-Za-z]{1,32}[-_])?[A-Za-z]{0,12}\d{1,4}(?:\.(?:\d{1,4}|[xy]))*[a-z]?(?:-[A-Z][A-Z0-9]{1,15}){0,4}$/;
/** Branches that every project has, on which releases are made. */
const USUAL = /^(?:master|main|trunk|devel|develop|rawhide|[\w.-]{1,64}-Next)$/;
/**
* Whether a branch is named as release lines are, so that it counts as one where no policy says; any other may be
* somebody's work that is not done.
*/
function isNamedAsLine(branch) {
	return USUAL.test(branch) || VERSIONED.test(branch);
}

// src/render/hook-words.ts
/** What is said at a push, beside the reports themselves. */
const HOOK_WORDS = {
	refused: {
		en: "Pawl refuses this push: {refs}. Nothing of it has been published.",
		zh: "Pawl 拒绝此次推送：{refs}。其中任何内容都未发布。"
	},
	unchecked: {
		en: "Pawl could not check this push ({refs}), so it is refused. Nothing of it has been published.",
		zh: "Pawl 无法检查此次推送（{refs}），因此予以拒绝。其中任何内容都未发布。"
	},
	notALine: {
		en: "Nothing says that {branch} is a release line, so this refuses nothing. To have it refused, name the branch under `lines` in the policy.",
		zh: "没有任何依据表明 {branch} 是发布线，因此不拒绝推送。若要拒绝，请在策略的 `lines` 中写明该分支。"
	},
	mends: {
		en: "The policy on {branch} is broken, and this push mends it: let through.",
		zh: "{branch} 上的策略有误，而此次推送将其修复：予以放行。"
	},
	noHistory: {
		en: "The repository has no commit yet, so there is no policy and no line to judge by: let through.",
		zh: "仓库尚无任何提交，没有可依据的策略与发布线：予以放行。"
	}
};

// src/sources/git/pushed.ts
/** Opens the repository that a push starts from, or arrives at; what is published counts as the policy's place. */
function openPushedRepository(place, push) {
	const repository = openLocalRepository(place, viewOf(push));
	const known = push.hook === "pre-receive" ? "--all" : `--remotes=${push.remote}`;
	return {
		...repository,
		startOf: async (commit) => {
			const { code, stdout } = await runGit(place, "rev-list", [
				"--first-parent",
				"--boundary",
				commit,
				"--not",
				known
			]);
			if (code !== 0) throw lacking("history", `what leads to ${commit} is not all there`);
			const lines = stdout.toString("latin1").trimEnd();
			return lines === "" ? commit : /^-([0-9a-f]+)$/m.exec(lines)?.[1];
		},
		published: async () => {
			try {
				return (await repository.start("", void 0)).tip;
			} catch (problem) {
				if (!(problem instanceof SourceProblem && problem.fact.kind === "unknown-revision")) throw problem;
				const { stdout } = await runGit(place, "for-each-ref", ["--count=1"]);
				if (stdout.length === 0) return void 0;
				throw new SourceProblem({ kind: "no-default-branch" });
			}
		}
	};
}
function viewOf({ hook, remote, refs }) {
	const of = (kind) => new Map(refs.flatMap((ref) => ref.kind === kind ? [[ref.name, ref.now]] : []));
	const there = (name) => `refs/remotes/${remote}/${name}`;
	const places = hook === "pre-receive" ? {
		branchRefs: (branch) => [`refs/heads/${branch}`],
		defaultRefs: ["HEAD"]
	} : {
		branchRefs: (branch) => [there(branch), `refs/heads/${branch}`],
		defaultRefs: [
			there("HEAD"),
			there("main"),
			there("master"),
			"HEAD"
		]
	};
	return {
		tags: of("tag"),
		branches: of("branch"),
		...places
	};
}

// src/sources/standard-input.ts
/** A push of ten thousand refs has some 2 MB. */
const LONGEST_INPUT = 16777216;
/** What a program hands over, as text; nothing where it is a terminal or longer than any push. */
async function readStandardInput() {
	if (process.stdin.isTTY === true) return void 0;
	const chunks = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		size += chunk.length;
		if (size > LONGEST_INPUT) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

// src/cli/run/hook.ts
/** As many refs are judged at once: git is asked by a few processes for each. */
const AT_ONCE = 4;
/** Judges a push; gives the exit code, by which git refuses it. */
async function runHook(order) {
	const text = await readStandardInput();
	const push = text === void 0 ? void 0 : readPush(text, order.hook);
	if (push?.kind !== "push") {
		const where = push === void 0 ? "" : ` Line ${push.line} is not of the form that git has for it.`;
		printError(`\`pawl hook ${order.hook}\` is run by git, which tells on standard input what is pushed.${where}`);
		return EXIT.usage;
	}
	const quarantine = order.hook === "pre-receive" ? quarantineOf(process.env) : void 0;
	const place = {
		directory: order.repository,
		...quarantine === void 0 ? {} : { quarantine }
	};
	const repository = openPushedRepository(place, {
		hook: order.hook,
		remote: order.remote,
		refs: push.refs
	});
	try {
		return conclude(await judgeAll(repository, push.refs, order.policy), order);
	} finally {
		repository.close();
	}
}
async function judgeAll(repository, refs, policyPath) {
	if (refs.length === 0) return [];
	const published = await repository.published();
	if (published === void 0) return refs.map((ref) => ({
		ref,
		verdict: "pass",
		note: {
			phrase: HOOK_WORDS.noHistory,
			data: {}
		}
	}));
	const outcomes = [];
	for (let start = 0; start < refs.length; start += AT_ONCE) {
		const some = refs.slice(start, start + AT_ONCE);
		outcomes.push(...await Promise.all(some.map((ref) => judgeRef(repository, ref, policyPath, published))));
	}
	return outcomes;
}
async function judgeRef(repository, ref, policyPath, published) {
	try {
		return ref.kind === "tag" ? await judgeTag(repository, ref, policyPath) : await judgeBranch(repository, ref, policyPath, published);
	} catch (problem) {
		if (!(problem instanceof SourceProblem)) throw problem;
		return {
			ref,
			verdict: "unknown",
			problem: sayProblem(problem.fact)
		};
	}
}
const options = () => ({
	threshold: "error",
	today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
});
async function judgeTag(repository, ref, policyPath) {
	const { name, formerly, now } = ref;
	const report = await checkTag(repository, {
		name,
		event: now === void 0 ? "deleted" : formerly === void 0 ? "created" : "moved",
		formerly,
		branch: void 0,
		policyPath
	}, options());
	return {
		ref,
		verdict: report.verdict,
		report
	};
}
/** A branch is judged by what the push changes on it; one that goes, or that brings no change, has nothing to judge. */
async function judgeBranch(repository, ref, policyPath, published) {
	const { name: branch, formerly, now } = ref;
	const base = now === void 0 ? void 0 : formerly ?? await repository.startOf(now);
	if (base === void 0 || now === void 0 || base === now) return {
		ref,
		verdict: "pass"
	};
	const request = {
		branch,
		base,
		head: now,
		labels: [],
		body: "",
		policyPath,
		...formerly === void 0 ? { policyAt: published.commit } : {}
	};
	const report = await check(repository, request, options());
	const { line, policyFile } = report.facts;
	if (line.kind === "unmatched" || line.kind === "without-numbers") return {
		ref,
		verdict: "pass"
	};
	const data = { branch };
	if (line.kind === "untold" && policyFile.changed && policyFile.atHead.length === 0) return {
		ref,
		verdict: "pass",
		note: {
			phrase: HOOK_WORDS.mends,
			data
		}
	};
	const doubtful = line.kind === "line" && line.evidence.because !== "declared";
	if (report.verdict !== "pass" && doubtful && branch !== published.branch && !isNamedAsLine(branch)) return {
		ref,
		verdict: "pass",
		report,
		note: {
			phrase: HOOK_WORDS.notALine,
			data
		}
	};
	return {
		ref,
		verdict: report.verdict,
		report
	};
}
/**
* Says what there is to say, nothing for what is right, and why the push is refused last, where it is seen. All of it goes
* to stderr: the other stream is what `git push --porcelain` answers with.
*/
function conclude(outcomes, { language, colour }) {
	const paint = colourWanted(colour) ? painter : unpainted;
	const notes = /* @__PURE__ */ new Set();
	for (const { report, note, problem } of outcomes) {
		if (report !== void 0 && report.judgement.findings.length > 0) printError(reportText(report, language, paint));
		if (problem !== void 0) printError(problemText([problem], language));
		const said = note === void 0 ? "" : plain(speak(note.phrase, note.data, language));
		if (said !== "" && !notes.has(said)) printError(said);
		notes.add(said);
	}
	for (const [verdict, phrase] of [["fail", HOOK_WORDS.refused], ["unknown", HOOK_WORDS.unchecked]]) {
		const refs = outcomes.filter((outcome) => outcome.verdict === verdict).map(({ ref }) => ref.name);
		if (refs.length === 0) continue;
		printError(plain(speak(phrase, { refs: refs.slice(0, 10).join(", ") }, language)));
		return EXIT[verdict];
	}
	return EXIT.pass;
}

export { runHook };