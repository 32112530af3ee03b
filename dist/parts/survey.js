import { tt as textOf } from "./first.js";
import { $ as loadReaders, i as topicBranches, k as readChange, mt as stated, pt as readOne, ut as buildFacts } from "./core.js";

// src/render/init-words.ts
/** What the written policy says beside its keys, and what is said of writing it. */
const INIT_WORDS = {
	head: {
		en: "How release numbers may move in this repository. Pawl wrote this from what it found; correct what it took wrongly.",
		zh: "本仓库的发布编号可以如何变动。由 Pawl 根据仓库现状写成；推断有误之处请改正。"
	},
	fits: {
		en: "{fits} of {of} numbers in {among} fit the scheme {scheme}.",
		zh: "{among}中的 {of} 个编号有 {fits} 个符合方案 {scheme}。"
	},
	partly: {
		en: "Some do not, so that the scheme is not demanded; take the # away to have those refused.",
		zh: "部分编号不符合，因此不作强制要求；去掉 # 即可拒绝不符合的编号。"
	},
	noScheme: {
		en: "No scheme fits the numbers here; RPM's own order is kept. Name one: scheme: openeuler",
		zh: "没有方案符合此处的编号；按 RPM 自身的次序检查。可指定方案，例如 scheme: openeuler"
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
	topics: {
		en: "By their names these are for one change each ({count}: {names}), and nothing is released from them; give a line to one that is.",
		zh: "从名称看，这些分支各为一处修改而设（{count} 个：{names}），不从中发布；若有例外，请为其写明发布线。"
	},
	interfaces: {
		en: "What goes asks for a major number, what comes for a minor one.",
		zh: "移除特性须提升 major，新增特性须提升 minor。"
	},
	clean: {
		en: "Nothing in the past is against it: {points} numbers were judged.",
		zh: "以往没有与之不符之处：共判断 {points} 个编号。"
	},
	violations: {
		en: "By this policy the past has {count} findings in {points} numbers; `pawl audit` shows each.",
		zh: "按此策略，以往的 {points} 个编号中有 {count} 项问题；`pawl audit` 逐项列出。"
	},
	more: {
		en: "… and {count} more kinds",
		zh: "……另有 {count} 类"
	},
	accept: {
		en: "Audits go on reporting them unless they are accepted: `pawl audit --write-baseline`, once the policy is committed.",
		zh: "若不接受，审计会一直报告它们；提交策略后可运行 `pawl audit --write-baseline` 接受。"
	},
	unseen: {
		en: "Of the past {count} things could not be looked at; `pawl audit` names them.",
		zh: "以往有 {count} 处未能检查；`pawl audit` 会列出。"
	},
	noPast: {
		en: "The past could not be looked at: {why}",
		zh: "未能检查以往：{why}"
	},
	accepted: {
		en: "Wrote {path}: {count} findings are accepted there, and audits report only what is new.",
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
		en: "Numbers of the past are not judged by this; see `pawl audit`.",
		zh: "以往的编号不在此判断之列；请见 `pawl audit`。"
	},
	exists: {
		en: "{path} is there already, and nothing was written. Look at what would be with --dry-run, or replace it with --force.",
		zh: "{path} 已存在，未写入任何内容。用 --dry-run 查看将写入的内容，或用 --force 替换。"
	},
	wrote: {
		en: "Wrote {path}.",
		zh: "已写入 {path}。"
	},
	bare: {
		en: "{path} is a repository without files to write to. Print the policy with --dry-run instead.",
		zh: "{path} 是没有工作区的仓库，无法写入文件。请用 --dry-run 输出策略。"
	}
};

// src/sources/survey.ts
/** As many branches are looked at: a policy has no more lines. */
const MOST_BRANCHES = 200;
const AT_ONCE = 4;
/** A path that no repository has a policy at, so that what is there already does not colour what is found. */
const NO_POLICY = ".github/pawl.yml/none";
/**
* Looks at every branch and every tag of a repository, as one would who knows nothing of it. Throws
* {@link SourceProblem} when it could not look.
*/
async function survey(repository, branches, home) {
	const tags = await repository.tags("");
	const looked = [];
	const topics = topicBranches(branches.map(({ branch }) => branch), home.branch);
	const left = new Set(topics.branches);
	const some = branches.filter(({ branch }) => !left.has(branch)).slice(0, MOST_BRANCHES);
	for (let start = 0; start < some.length; start += AT_ONCE) {
		const next = some.slice(start, start + AT_ONCE).map((tip) => lookAt(repository, tip, tags));
		looked.push(...await Promise.all(next));
	}
	const interfaceFile = await findInterface(repository, home);
	return {
		branches: looked,
		tags: tags.map(({ name }) => name),
		topics,
		interfaceFile
	};
}
async function lookAt(repository, { branch, commit }, tags) {
	const facts = buildFacts(await readChange(repository, {
		branch,
		base: commit,
		head: commit,
		labels: [],
		body: "",
		policyPath: NO_POLICY
	}));
	const main = facts.carriers.find(({ part }) => part === "main")?.after;
	const stated = main?.kind === "number" || main?.kind === "misfit" ? [main.stated.text, ...main.stated.history] : [];
	if (stated.length > 0 || tags.length === 0) return {
		name: branch,
		facts,
		stated,
		tags: []
	};
	const { standings } = await repository.relations(commit, tags, void 0);
	return {
		name: branch,
		facts,
		stated,
		tags: tags.flatMap(({ name }) => ["same", "ancestor"].includes(standings.get(name) ?? "") ? [name] : [])
	};
}
/** Where drivers keep the number of their interface. */
const INTERFACE_FILES = [
	["interface.yml", "yaml"],
	["interface.yaml", "yaml"],
	["interface.json", "json"],
	["interface.toml", "toml"]
];
/** Where in such a file the set stands that the number promises. */
const SETS = [
	"/features",
	"/capabilities",
	"/modes",
	"/operations",
	"/api"
];
async function findInterface(repository, { commit }) {
	const top = await repository.list(commit, "");
	const there = INTERFACE_FILES.find(([name]) => top.some((entry) => entry.name === name && entry.kind === "file"));
	if (there === void 0) return void 0;
	const [path, kind] = there;
	const file = textOf(await repository.read(commit, path));
	if (file.kind !== "text") return void 0;
	const [readers, { list }] = await Promise.all([loadReaders([kind]), import("./list.js")]);
	const reading = stated(readOne({
		kind,
		rule: { pointer: "/version" }
	}, file, readers, {}));
	if (reading === void 0) return void 0;
	const features = SETS.find((pointer) => {
		const set = list.read(file.text, {
			path,
			pointer
		});
		return set.kind === "features" && set.features.length > 0;
	});
	return {
		path,
		kind,
		text: reading.text,
		features
	};
}

export { INIT_WORDS as n, survey as t };