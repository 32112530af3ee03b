import { L as printError, T as speak, it as SourceProblem, w as plain } from "./first.js";
import { a as runGit, r as notARepository } from "./run.js";
import { n as EXIT } from "./command.js";
const { lstatSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname, resolve } = process.getBuiltinModule("node:path");

// src/sources/git/top.ts
/** The top of the files of a repository; nothing where it is bare. */
async function topOf(place) {
	const { code, stdout, stderr } = await runGit(place, "rev-parse", ["--show-toplevel"]);
	const problem = code === 0 ? void 0 : notARepository(place, stderr);
	if (problem !== void 0) throw problem;
	const top = stdout.toString("utf8").replace(/\n$/, "");
	return code === 0 && top !== "" ? top : void 0;
}

// src/sources/text-file.ts
/** A file of this machine that holds more is none that Pawl wrote. */
const LARGEST = 268435456;
/** The text of a file of this machine that the user named, or nothing where there is none. */
function readTextFile(path) {
	try {
		const { size } = statSync(path);
		if (size > LARGEST) throw new SourceProblem({
			kind: "too-large",
			what: path,
			bytes: size
		});
		return readFileSync(path, "utf8");
	} catch (problem) {
		if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return void 0;
		throw problem;
	}
}

// src/sources/draft-policy.ts
/** The policy as it lies in the working tree, committed or not; nothing where there is none, and no link is followed. */
async function draftPolicy(directory, path) {
	const top = await topOf({ directory });
	if (top === void 0) return void 0;
	const file = resolve(top, path);
	return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? readTextFile(file) : void 0;
}
/** Whether such a file lies here or in a directory above, which is known without asking git for the top of the repository. */
function mayHaveDraft(directory, path) {
	for (let here = resolve(directory);; here = dirname(here)) {
		if (lstatSync(resolve(here, path), { throwIfNoEntry: false }) !== void 0) return true;
		if (dirname(here) === here) return false;
	}
}
/** The repository as if the policy said this everywhere. */
function withDraft(repository, path, text) {
	const draft = {
		kind: "file",
		id: "",
		bytes: new TextEncoder().encode(text)
	};
	return {
		...repository,
		read: async (commit, asked) => asked === path ? draft : repository.read(commit, asked)
	};
}

// src/render/init-words.ts
/** What the written policy says beside its keys, and what is said of writing it. */
const INIT_WORDS = {
	head: {
		en: "How release numbers may move in this repository. Pawl wrote this from what it found; correct what it took wrongly.",
		zh: "本仓库的发布编号可以如何变动。由 Pawl 根据仓库现状写成；推断有误之处请改正。"
	},
	fits: {
		en: "The scheme {scheme} fits {fits} of {of:number|numbers} in {among}.",
		zh: "{among}中的 {of} 个编号有 {fits} 个符合方案 {scheme}。"
	},
	partly: {
		en: "Some do not, so that the scheme is not demanded; take the # away to have those refused.",
		zh: "部分编号不符合，因此不作强制要求；去掉 # 即可拒绝不符合的编号。"
	},
	ofTags: {
		en: "Tags follow another scheme, {scheme}, so this one is not demanded; Pawl tells the two apart by itself.",
		zh: "标签采用另一方案 {scheme}，因此不强制要求此方案；Pawl 会自行区分两者。"
	},
	noScheme: {
		en: "No scheme fits the numbers here; RPM's own order is kept. Name one: scheme: openeuler",
		zh: "没有方案符合此处的编号；按 RPM 自身的次序检查。可指定方案，例如 scheme: openeuler"
	},
	noNumber: {
		en: "No file at the top of the repository and no tag states a number. Name the files that do, such as:",
		zh: "仓库顶层没有文件写明编号，也没有标签。请指明写有编号的文件，例如："
	},
	alike: {
		en: "In this scheme no number tells what a branch is for, so that every branch is judged alike, without lines.",
		zh: "此方案的编号不体现分支的用途，因此各分支按相同规则判断，无需写明发布线。"
	},
	noNumbers: {
		en: "no number is stated here",
		zh: "此处没有写明编号"
	},
	doubtful: {
		en: "in doubt: {why}; say which of {roles} it is",
		zh: "存疑：{why}；请写明是{roles}中的哪一个"
	},
	exclude: {
		en: "Tags that are no release numbers.",
		zh: "不是发布编号的标签。"
	},
	prefix: {
		en: "What stands before the number in every tag.",
		zh: "每个标签中编号之前的部分。"
	},
	affixes: {
		en: "What stands before and after the number in every tag.",
		zh: "每个标签中编号前后的部分。"
	},
	prefixes: {
		en: "The tags are those of several things, {names}: each is a line of its own, which Pawl tells by itself.",
		zh: "标签分属多个项目（{names}），各自为一条发布线，Pawl 会自行区分。"
	},
	topics: {
		en: "By their names these are for one change each ({count}: {names}), and nothing is released from them; give a line to one that is.",
		zh: "从名称看，这些分支各为一处修改而设（{count} 个：{names}），不从中发布；若有例外，请为其写明发布线。"
	},
	interfaces: {
		en: "What goes asks for a major number, what comes for a minor one.",
		zh: "移除特性须提升 major，新增特性须提升 minor。"
	},
	clean: {
		en: "Nothing in the past is against it: {points:number was|numbers were} judged.",
		zh: "以往没有与之不符之处：共判断 {points} 个编号。"
	},
	violations: {
		en: "By this policy the past has {count:finding|findings} in {points:number|numbers}; `pawl audit` shows each.",
		zh: "按此策略，以往的 {points} 个编号中有 {count} 项问题；`pawl audit` 逐项列出。"
	},
	more: {
		en: "… and {count:more kind|more kinds}",
		zh: "……另有 {count} 类"
	},
	accept: {
		en: "Audits go on reporting them unless they are accepted: `pawl audit --write-baseline`, once the policy is committed.",
		zh: "若不接受，审计会一直报告它们；提交策略后可运行 `pawl audit --write-baseline` 接受。"
	},
	unseen: {
		en: "Of the past {count:thing|things} could not be looked at; `pawl audit` names them.",
		zh: "以往有 {count} 处未能检查；`pawl audit` 会列出。"
	},
	noPast: {
		en: "The past could not be looked at: {why}",
		zh: "未能检查以往：{why}"
	},
	accepted: {
		en: "Wrote {path}: {count:finding is|findings are} accepted there, and audits report only what is new.",
		zh: "已写入 {path}：其中接受了 {count} 项问题，审计只报告新出现的问题。"
	},
	tags: {
		en: "tags",
		zh: "标签"
	},
	files: {
		en: "files and changelogs",
		zh: "文件与变更记录"
	},
	past: {
		en: "It is for what comes; `pawl audit` tells what it makes of the past.",
		zh: "它约束今后的编号；`pawl audit` 说明按它如何看待以往。"
	},
	uncommitted: {
		en: "{path} is there, but {branch} has none committed: what follows is without it. Try it with --draft.",
		zh: "{path} 已存在，但尚未提交到 {branch}：以下内容不含它。可用 --draft 试用。"
	},
	noDraft: {
		en: "There is no {path} in the working tree; `pawl init` writes one.",
		zh: "工作区中没有 {path}；可用 `pawl init` 写出。"
	},
	exists: {
		en: "{path} is there already, and nothing was written. Look at what would be with --dry-run, or replace it with --force.",
		zh: "{path} 已存在，未写入任何内容。用 --dry-run 查看将写入的内容，或用 --force 替换。"
	},
	wrote: {
		en: "Wrote {path}.",
		zh: "已写入 {path}。"
	},
	owner: {
		en: "In {path}, write for OWNER/pawl@v1 where Pawl lives on your GitHub; a full commit id is better than a tag.",
		zh: "请在 {path} 中把 OWNER/pawl@v1 改为 Pawl 在你的 GitHub 上的位置；写完整的提交 id 比标签更好。"
	},
	bare: {
		en: "{path} is a repository without files to write to. Print the policy with --dry-run instead.",
		zh: "{path} 是没有工作区的仓库，无法写入文件。请用 --dry-run 输出策略。"
	}
};

// src/cli/run/draft.ts
/** That there is no file to try; gives the exit code. */
function refuseDraft({ policy: path, language }) {
	printError(plain(speak(INIT_WORDS.noDraft, { path }, language)));
	return EXIT.usage;
}
/** Says so where the policy lies in the working tree and is not committed, so that nothing goes by it. */
async function tellUncommitted(repository, { repository: directory, policy: path, language, branch: name }) {
	if (!mayHaveDraft(directory, path) || await draftPolicy(directory, path) === void 0) return;
	const { tip } = await repository.start("", name);
	if ((await repository.read(tip.commit, path)).kind === "absent") sayUncommitted({
		policy: path,
		language
	}, tip.branch);
}
/** That a policy is there by which nothing goes. */
function sayUncommitted({ policy: path, language }, branch) {
	printError(plain(speak(INIT_WORDS.uncommitted, {
		path,
		branch
	}, language)));
}

export { draftPolicy as a, topOf as c, INIT_WORDS as i, sayUncommitted as n, withDraft as o, tellUncommitted as r, readTextFile as s, refuseDraft as t };