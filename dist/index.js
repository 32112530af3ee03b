import { A as readPlace, At as getInput, B as withRepository, P as hideSecret, et as readAhead, it as SourceProblem, kt as readSubject, mt as readTalk, nt as readPullRequest, ot as openPullReader, tt as startTag, x as readInputs, z as printStack } from "./parts/first.js";

// src/action/check.ts
/**
* Judges what the event brings: a change, or a tag. Only what the first question to GitHub needs is loaded before it is
* asked; what judges and tells is loaded while GitHub answers.
*/
async function runCheck(inputs, place) {
	const subject = inputs.tag === void 0 ? readSubject(process.env["GITHUB_EVENT_NAME"] ?? "", process.env["GITHUB_EVENT_PATH"] ?? "") : {
		kind: "tag",
		name: inputs.tag,
		event: "asked",
		formerly: void 0
	};
	if (subject.kind === "none" || subject.kind === "nothing") {
		const { giveUp, passOver } = await import("./parts/core.js").then(({ D: problemPhrase, E: passOver, T: giveUp }) => ({ giveUp, passOver, problemPhrase }));
		return subject.kind === "none" ? giveUp([subject.problem], inputs.language, inputs.onUnknown) : passOver(subject.why, inputs.language);
	}
	const offline = subject.kind === "tag" && inputs.source === "git" && inputs.checkRun === "off";
	if (place.token === "" && !offline) throw new SourceProblem({ kind: "no-token" });
	await withRepository(inputs, place, async (opened) => {
		try {
			const asked = taskFor(subject, inputs, opened);
			const judging = whenSent().then(() => import("./parts/core.js").then(({ n: judgeAndTell }) => ({ judgeAndTell })));
			const [task, { judgeAndTell }] = await Promise.all([asked, judging]);
			await judgeAndTell(task, inputs, opened);
		} catch (problem) {
			if (subject.kind === "pull-request") {
				const { tellBlind } = await import("./parts/tell-blind.js");
				await tellBlind(problem, subject, inputs, opened.client);
			}
			throw problem;
		}
	});
}
/** Loading keeps the process busy, so it begins once the first requests are on their way: a turn makes them, the next sends them. */
const whenSent = () => new Promise((sent) => setImmediate(() => setImmediate(sent)));
async function taskFor(subject, inputs, opened) {
	switch (subject.kind) {
		case "tag": return tagTask(subject, inputs, opened);
		case "range": return {
			kind: "change",
			subject,
			request: await requestFor(subject, inputs, opened)
		};
		case "pull-request": return pullTask(subject, inputs, opened);
	}
}
/** What judges a tag and no change is loaded beside the rest while GitHub answers. */
async function tagTask(subject, { branch, policy: policyPath }, { repository }) {
	const request = {
		...subject,
		branch,
		policyPath
	};
	const started = startTag(repository, request);
	await whenSent();
	await import("./parts/check-tag.js").then(({ t: checkTag }) => ({ checkTag }));
	return {
		kind: "tag",
		subject,
		request: {
			...request,
			started
		}
	};
}
async function requestFor(subject, { source, policy: policyPath }, { client, repository }) {
	if (source === "api") readAhead(repository, subject, policyPath);
	const { readMergeGroup } = await import("./parts/merge-group.js");
	return {
		...subject,
		...await readMergeGroup(client, subject),
		policyPath
	};
}
/**
* What the event said is only expected: all that is likely to be needed is asked for at once, and used if the pull request,
* which is asked for with it, still is what the event said.
*/
async function pullTask(subject, { policy: policyPath, source, comment }, { client, repository }) {
	const { number, expected, token } = subject;
	const asked = readPullRequest(client, number, policyPath);
	if (source === "api" && expected !== void 0) readAhead(repository, expected, policyPath);
	const early = expected && openPullReader(client, number, expected.branch);
	const { branch, base, head, labels, title, body, hasTags, hasPolicy } = await asked;
	if (hasPolicy) whenSent().then(preloadPolicyReader);
	const talks = comment !== "never" && token !== "read-only";
	let talk;
	const beside = () => {
		talk = readTalk(client, number, null, { dispensable: true });
		talk.catch(() => void 0);
	};
	const openPulls = expected?.branch === branch ? early : openPullReader(client, number, branch);
	const isExpected = expected?.base === base && expected.head === head;
	return {
		kind: "change",
		subject,
		request: {
			branch,
			base,
			head,
			labels,
			title,
			body,
			policyPath,
			openPulls,
			...hasTags ? { tags: isExpected ? "there" : "likely" } : {},
			...talks ? { beside } : {}
		},
		talk: () => talk
	};
}
/** The reader of policies takes as long to load as GitHub takes to answer; that it fails is told where it is awaited. */
function preloadPolicyReader() {
	import("./parts/policy.js").then(({ n: extendsOf, r: loadPolicy, t: documentOf }) => ({ documentOf, extendsOf, loadPolicy })).catch(() => void 0);
}

// src/action.ts
/** The action: reads its inputs and lets the mode do the rest. */
async function main() {
	hideSecret(getInput("token").trim());
	const reading = readInputs(getInput);
	const where = readPlace(process.env);
	if (reading.kind === "wrong" || where.kind === "wrong") {
		const problems = [reading, where].flatMap((each) => each.kind === "wrong" ? each.problems : []);
		const { giveUp } = await import("./parts/core.js").then(({ D: problemPhrase, E: passOver, T: giveUp }) => ({ giveUp, passOver, problemPhrase }));
		return giveUp(problems, reading.kind === "wrong" ? reading.language : reading.inputs.language, "fail");
	}
	const { inputs } = reading;
	try {
		await runMode(inputs, {
			...where.place,
			token: inputs.token
		});
	} catch (problem) {
		const { giveUp, problemPhrase } = await import("./parts/core.js").then(({ D: problemPhrase, E: passOver, T: giveUp }) => ({ giveUp, passOver, problemPhrase }));
		printStack(problem);
		await giveUp([problemPhrase(problem)], inputs.language, inputs.onUnknown);
	}
}
/** What a check needs is at hand; other modes are loaded where they are asked for. */
function runMode(inputs, place) {
	switch (inputs.mode) {
		case "check": return runCheck(inputs, place);
		case "tag": return import("./parts/tag2.js").then(({ runTag }) => runTag(inputs, place));
		case "report": return import("./parts/report.js").then(({ runReport }) => runReport(inputs, place));
		case "audit": return import("./parts/audit.js").then(({ runAudit }) => runAudit(inputs, place));
	}
}
await main();

export {  };