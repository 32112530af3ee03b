const setTimeout = (...given) => process.getBuiltinModule("node:timers/promises").setTimeout(...given);
import { a as runGit } from "./run.js";
import { it as SourceProblem } from "./first.js";


// src/sinks/git-tag.ts
/**
* Makes a tag in a repository on this machine, in one transaction of git: the tag is made where there is none, and where
* the branch still is at the commit that was judged, or nothing is. It is pushed by whoever asked for it.
*/
async function createTagInGit(place, tag) {
	const branch = await branchRef(place, tag.branch);
	if (branch?.id !== tag.commit) return {
		kind: "branch-moved",
		from: tag.commit,
		to: branch?.id
	};
	const present = await refOf(place, `refs/tags/${tag.name}`);
	if (present !== void 0) return {
		kind: "lost",
		id: present
	};
	const target = tag.message === void 0 ? tag.commit : await writeTagObject(place, tag, tag.message);
	const orders = [
		"start",
		`verify ${branch.ref} ${tag.commit}`,
		`create refs/tags/${tag.name} ${target}`,
		"prepare",
		"commit"
	];
	return transact(place, tag, {
		branch: branch.ref,
		target,
		orders: `${orders.join("\n")}\n`
	});
}
/** Another run may hold git's locks for a moment; what was refused for that was not done, and may be tried again. */
const ATTEMPTS = 8;
const PAUSE_MS = 60;
async function transact(place, tag, transaction) {
	const { branch, target, orders } = transaction;
	for (let attempt = 1;; attempt += 1) {
		const { code, stderr } = await runGit(place, "update-ref", ["--stdin"], orders);
		if (code === 0) return {
			kind: "created",
			id: target,
			movedTo: void 0
		};
		const why = await whyNot(place, tag, branch, stderr);
		if (why.kind !== "failed" || attempt === ATTEMPTS || !/\.lock'?|lock ref/.test(stderr)) return why;
		await setTimeout(PAUSE_MS * attempt);
	}
}
async function refOf(place, ref) {
	const { code, stdout } = await runGit(place, "rev-parse", [
		"--verify",
		"--quiet",
		"--end-of-options",
		ref
	]);
	return code === 0 ? stdout.toString("latin1").trim() : void 0;
}
/** Where the branch is: the repository's own, or that of `origin`. */
async function branchRef(place, branch) {
	for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
		const id = await refOf(place, ref);
		if (id !== void 0) return {
			ref,
			id
		};
	}
}
async function writeTagObject(place, { name, commit }, message) {
	const who = await runGit(place, "var", ["GIT_COMMITTER_IDENT"]);
	if (who.code !== 0) throw new SourceProblem({
		kind: "no-identity",
		detail: reasonIn(who)
	});
	const head = [
		`object ${commit}`,
		"type commit",
		`tag ${name}`,
		`tagger ${who.stdout.toString("utf8").trim()}`
	];
	const made = await runGit(place, "mktag", [], `${head.join("\n")}\n\n${message.trimEnd()}\n`);
	if (made.code !== 0) throw new SourceProblem({
		kind: "git-failed",
		command: "mktag",
		detail: reasonIn(made)
	});
	return made.stdout.toString("latin1").trim();
}
/** git says at length how to tell it who somebody is; the last line has the reason. */
const reasonIn = ({ stderr }) => (stderr.trim().split("\n").at(-1) ?? "").replace(/^(?:fatal|error): /, "").slice(0, 300);
/** What is there tells why the transaction was refused; git's own word where nothing does. */
async function whyNot(place, tag, branch, stderr) {
	const [present, tip] = [await refOf(place, `refs/tags/${tag.name}`), await refOf(place, branch)];
	if (present !== void 0) return {
		kind: "lost",
		id: present
	};
	if (tip !== tag.commit) return {
		kind: "branch-moved",
		from: tag.commit,
		to: tip
	};
	return {
		kind: "failed",
		detail: stderr.trim().slice(0, 300)
	};
}

export { createTagInGit as t };