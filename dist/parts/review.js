import { C as markdown, D as markdownSentence, E as markdownCode, O as visible, T as speak, c as SEVERITY_WORDS, ct as textOf, d as VERDICT_WORDS, dt as oncePerKey, f as WORDS, it as SourceProblem, k as visibleSentence, u as VERDICT_MARKS, ut as oncePer, w as plain } from "./first.js";
import { r as readBaseline } from "./baseline.js";
import { At as findingPieces, B as policyFacts, En as releaseFields, K as selectCarriers, Kt as judgeClaim, Q as buildFacts, Tt as unpainted, U as loadReaders, V as readPolicy, Xt as matchesAny, at as readOne, et as noInterfaces, q as NUMBER_RULES, rt as lineRuleOf, xn as compareNumbers, z as interfaceFiles } from "./core.js";
import { o as draftOf, r as groupOf, t as assemble } from "./assemble.js";
import { r as withEditions } from "./judge-editions.js";
import { r as policyOfTag } from "./affixes.js";
import { a as planTag, i as kinOf } from "./plan.js";
import { t as buildTagFacts } from "./build.js";

// src/audit/groups.ts
/** The groups in the order of the findings, which is the worst first; in each, what is new before what is known. */
function groupsOf({ findings }) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(groupOf(finding));
		if (group === void 0) groups.set(groupOf(finding), [finding]);
		else group.push(finding);
	}
	return [...groups.values()].map((group) => {
		const { rule, kind, severity } = group[0];
		const known = group.filter((finding) => finding.known);
		return {
			rule,
			kind,
			severity,
			known: known.length,
			findings: [...group.filter((each) => !each.known), ...known]
		};
	});
}
function countsOf({ points, lines, findings }) {
	const clean = points.filter((point) => point.findings.length === 0).length;
	const tags = points.filter(({ kind }) => kind === "tag").length;
	return {
		points: points.length,
		tags,
		specs: points.length - tags,
		lines: lines.length,
		clean,
		share: points.length === 0 ? 100 : Math.floor(1e3 * clean / points.length) / 10,
		known: findings.filter(({ known }) => known).length
	};
}

// src/render/audit-words.ts
/** The words of audits, in both languages. */
const AUDIT_WORDS = {
	title: {
		en: "Audit",
		zh: "审计"
	},
	judged: {
		en: "{points:number|numbers} judged on {lines:line|lines}: {tags:tag|tags}, {specs:change|changes} of files; {clean} of them clean ({share} %).",
		zh: "共判断 {lines} 条发布线上的 {points} 个编号：{tags} 个标签，{specs} 次文件变更；其中 {clean} 个没有问题（{share} %）。"
	},
	nothing: {
		en: "There is no number in this history.",
		zh: "此历史中没有编号。"
	},
	accepted: {
		en: "{known:finding is|findings are} accepted by the baseline; {gone:that it names is|that it names are} there no more.",
		zh: "基线已接受 {known} 项问题；基线所列的 {gone} 项已不存在。"
	},
	drop: {
		en: "`pawl audit --write-baseline` drops what is gone.",
		zh: "`pawl audit --write-baseline` 会去掉已不存在的项。"
	},
	others: {
		en: "{foreign:tag is no release number|tags are no release numbers}, {excluded:is|are} left out by the policy.",
		zh: "{foreign} 个标签不是发布编号，{excluded} 个被策略排除。"
	},
	unchecked: {
		en: "Could not be looked at",
		zh: "未能检查"
	},
	all: {
		en: "… and {count} more; `--format json` has all of them",
		zh: "……另有 {count} 项；`--format json` 列出全部"
	},
	knownMark: {
		en: "in the baseline",
		zh: "已在基线中"
	},
	finding: {
		en: "Finding",
		zh: "问题"
	},
	count: {
		en: "Count",
		zh: "数量"
	},
	examples: {
		en: "Examples",
		zh: "示例"
	},
	lines: {
		en: "Lines",
		zh: "发布线"
	},
	numbers: {
		en: "Numbers",
		zh: "编号"
	},
	tags: {
		en: "Tags",
		zh: "标签"
	},
	revisions: {
		en: "Changes of files",
		zh: "文件的修改"
	},
	together: {
		en: "{count:repository|repositories}",
		zh: "{count} 个仓库"
	},
	wrote: {
		en: "Wrote {count:finding|findings} to {path}.",
		zh: "已将 {count} 项问题写入 {path}。"
	},
	acceptHow: {
		en: "To accept what is past, run `pawl audit --write-baseline` and commit the file.",
		zh: "若要接受既往的问题，请运行 `pawl audit --write-baseline` 并提交该文件。"
	}
};

// src/render/audit-text.ts
/** As many examples are shown of each kind. */
const EXAMPLES = 3;
/** As many things that could not be looked at. */
const UNCHECKED = 10;
/** An audit for a terminal or a log. */
function auditText(audit, language, paint = unpainted) {
	const head = `${VERDICT_MARKS[audit.verdict]} ${AUDIT_WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS[audit.verdict][language]}`;
	const groups = groupsOf(audit);
	return `${[
		paint("strong", audit.repository === void 0 ? head : `${head}${WORDS.comma[language]}${visible(audit.repository)}`),
		...summaryLines(audit, language),
		...groups.flatMap((group) => groupLines(audit, group, language, paint)),
		...uncheckedLines(audit, language),
		...groups.some(({ findings, known }) => known < findings.length) ? [paint("dim", visibleSentence(AUDIT_WORDS.acceptHow[language]))] : []
	].join("\n")}\n`;
}
/** The audit in figures. */
function summaryLines(audit, language) {
	const say = (key, data) => plain(speak(AUDIT_WORDS[key], data, language));
	const counts = countsOf(audit);
	const [foreign, excluded] = [audit.foreign.length, audit.excluded.length];
	return [
		counts.points === 0 ? say("nothing", {}) : say("judged", { ...counts }),
		...foreign + excluded === 0 ? [] : [say("others", {
			foreign,
			excluded
		})],
		...counts.known + audit.gone === 0 ? [] : [say("accepted", {
			known: counts.known,
			gone: audit.gone
		})],
		...audit.gone === 0 ? [] : [say("drop", {})]
	];
}
function groupLines(audit, group, language, paint) {
	const { rule, kind, severity, findings, known } = group;
	const accepted = known === 0 ? "" : ` (${known} ${AUDIT_WORDS.knownMark[language]})`;
	const left = findings.length - EXAMPLES;
	return [
		"",
		`${paint(severity, SEVERITY_WORDS[severity][language])} ${findings.length} × ${rule}/${kind}${accepted}`,
		...findings.slice(0, EXAMPLES).flatMap((finding) => findingLines(audit, finding, language, paint)),
		...left > 0 ? [`  ${plain(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []
	];
}
function findingLines(audit, finding, language, paint) {
	return [`  ${visibleSentence(finding.message[language])}`, paint("dim", `    ${placeOf(audit, finding)}${finding.known ? `, ${AUDIT_WORDS.knownMark[language]}` : ""}`)];
}
/** Where a finding is: its line, the tag or file, the commit and its day. */
function placeOf({ points, lines }, { point }) {
	const at = points[point];
	const line = at === void 0 ? void 0 : lines[at.line];
	if (at === void 0 || line === void 0) return "";
	const where = line.repository === void 0 ? line.name : `${line.repository} ${line.name}`;
	const day = (/* @__PURE__ */ new Date(at.date * 1e3)).toISOString().slice(0, 10);
	return [
		where,
		at.name,
		at.commit.slice(0, 12),
		day
	].map(visible).join(", ");
}
function uncheckedLines({ unchecked }, language) {
	if (unchecked.length === 0) return [];
	const left = unchecked.length - UNCHECKED;
	return [
		"",
		`${VERDICT_MARKS.unknown} ${AUDIT_WORDS.unchecked[language]} (${unchecked.length}):`,
		...unchecked.slice(0, UNCHECKED).map((phrase) => `  ${visibleSentence(phrase[language])}`),
		...left > 0 ? [`  ${plain(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []
	];
}

// src/render/audit-markdown.ts
/** GitHub drops a summary of more than 1 MiB whole: groups, lines and texts keep to these many. */
const MOST = {
	examples: 3,
	lines: 200,
	unchecked: 50,
	sentence: 2e3
};
/** An audit as Markdown, for the step summary and `--format markdown`. */
function auditMarkdown(audit, language) {
	const word = (key) => AUDIT_WORDS[key][language];
	const title = `### ${VERDICT_MARKS[audit.verdict]} ${word("title")}: ${VERDICT_WORDS[audit.verdict][language]}`;
	const groups = groupsOf(audit);
	return `${[
		audit.repository === void 0 ? title : `${title}, ${markdownCode(audit.repository)}`,
		summaryLines(audit, language).map(markdownSentence).join("\n"),
		groups.length === 0 ? "" : groupTable(groups, language),
		...groups.map((group) => groupSection(audit, group, language)),
		uncheckedSection(audit, language),
		lineTable(audit, language),
		groups.some(({ findings, known }) => known < findings.length) ? markdownSentence(word("acceptHow")) : ""
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function groupTable(groups, language) {
	const heads = [
		"finding",
		"count",
		"knownMark"
	].map((key) => AUDIT_WORDS[key][language]);
	const rows = groups.map(({ severity, rule, kind, findings, known }) => `| ${SEVERITY_WORDS[severity][language]} \`${rule}\` ${kind} | ${findings.length} | ${known} |`);
	return [
		`| ${heads.join(" | ")} |`,
		"|---|---|---|",
		...rows
	].join("\n");
}
function groupSection(audit, group, language) {
	const { severity, rule, kind, findings } = group;
	const left = findings.length - MOST.examples;
	return [
		`**${SEVERITY_WORDS[severity][language]} \`${rule}\` ${kind}** (${findings.length})`,
		"",
		...findings.slice(0, MOST.examples).map((finding) => findingItem(audit, finding, language)),
		...left > 0 ? [`- ${markdown(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []
	].join("\n");
}
function findingItem(audit, finding, language) {
	const sentence = finding.message[language].slice(0, MOST.sentence);
	const known = finding.known ? `, ${AUDIT_WORDS.knownMark[language]}` : "";
	return `- ${markdownSentence(sentence)} ${markdownCode(placeOf(audit, finding).slice(0, MOST.sentence))}${known}`;
}
function uncheckedSection({ unchecked }, language) {
	if (unchecked.length === 0) return "";
	const left = unchecked.length - MOST.unchecked;
	return [
		`**${AUDIT_WORDS.unchecked[language]}** (${unchecked.length})`,
		"",
		...unchecked.slice(0, MOST.unchecked).map((each) => `- ${markdownSentence(each[language].slice(0, MOST.sentence))}`),
		...left > 0 ? [`- ${markdown(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []
	].join("\n");
}
/** The lines with the most findings first. */
function lineTable({ lines, points }, language) {
	if (lines.length === 0) return "";
	const tally = lines.map(() => ({
		numbers: 0,
		findings: 0
	}));
	for (const { line, findings } of points) {
		const own = tally[line];
		if (own === void 0) continue;
		own.numbers += 1;
		own.findings += findings.length;
	}
	const rows = lines.map((line, index) => ({
		line,
		...tally[index]
	}));
	const shown = rows.toSorted((a, b) => b.findings - a.findings).slice(0, MOST.lines);
	return [
		`| ${[
			AUDIT_WORDS.lines,
			AUDIT_WORDS.numbers,
			AUDIT_WORDS.finding
		].map((phrase) => phrase[language]).join(" | ")} |`,
		"|---|---|---|",
		...shown.map(({ line, numbers, findings }) => {
			const name = line.repository === void 0 ? line.name : `${line.repository} ${line.name}`;
			return `| ${markdownCode(name.slice(0, MOST.sentence))} ${line.scheme} ${line.roles.join(" ")} | ${numbers} | ${findings} |`;
		}),
		...rows.length > shown.length ? [`| ${markdown(speak(AUDIT_WORDS.all, { count: rows.length - shown.length }, language))} | | |`] : []
	].join("\n");
}

// src/audit/ancestry.ts
const NOWHERE = /* @__PURE__ */ new Map();
/**
* Divides the commits into ways on which each descends from the one before, and notes for each how far it reaches back
* on the other ways. A history with few ways that are merged, as histories of releases are, costs time and room in
* proportion to its commits; commits that add nothing share what the one before them reaches.
*/
function ancestryOf(nodes) {
	const parentsOf = new Map(nodes.map(({ commit, parents }) => [commit, parents]));
	const joins = new Set(nodes.flatMap((node) => node.joins ? [node.commit] : []));
	const known = /* @__PURE__ */ new Map();
	const lastStep = [];
	for (const commit of parentsFirst(parentsOf)) {
		const all = [...new Set((parentsOf.get(commit) ?? []).flatMap((parent) => known.get(parent) ?? []))];
		const parents = all.length > 1 && joins.has(commit) ? foremost$1(all) : all;
		const [only] = parents;
		if (only !== void 0 && parents.length === 1 && joins.has(commit)) {
			known.set(commit, only);
			continue;
		}
		const before = parents.find(({ way, step }) => lastStep[way] === step);
		const way = before?.way ?? lastStep.length;
		const step = before === void 0 ? 0 : before.step + 1;
		lastStep[way] = step;
		known.set(commit, {
			way,
			step,
			order: known.size,
			reach: reachFrom(way, before, parents)
		});
	}
	return {
		has: (commit) => known.has(commit),
		placeOf: (commit) => known.get(commit),
		reachOf: (commit) => known.get(commit)?.reach ?? NOWHERE,
		orderOf: (commit) => known.get(commit)?.order ?? -1,
		isAncestor: (ancestor, commit) => {
			const [from, to] = [known.get(ancestor), known.get(commit)];
			return from !== void 0 && to !== void 0 && isBefore(from, to);
		}
	};
}
const isBefore = (from, to) => from.way === to.way ? from.step < to.step : (to.reach.get(from.way) ?? -1) >= from.step;
/** Those that none of the others descends from. */
const foremost$1 = (places) => places.filter((place) => !places.some((other) => isBefore(place, other)));
function reachFrom(way, before, parents) {
	const [only] = parents;
	if (only === void 0) return NOWHERE;
	if (parents.length === 1 && only === before) return before.reach;
	const reach = new Map(before?.reach ?? only.reach);
	for (const parent of parents) for (const [other, step] of [...parent.reach, [parent.way, parent.step]]) if (other !== way && (reach.get(other) ?? -1) < step) reach.set(other, step);
	reach.delete(way);
	return reach;
}
/** Every commit after all of its parents; parents that are not among them are passed over. */
function parentsFirst(parentsOf) {
	const waiting = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	for (const [commit, parents] of parentsOf) {
		const present = [...new Set(parents)].filter((parent) => parentsOf.has(parent));
		waiting.set(commit, present.length);
		for (const parent of present) {
			const others = children.get(parent);
			if (others === void 0) children.set(parent, [commit]);
			else others.push(commit);
		}
	}
	const ready = [...waiting].flatMap(([commit, count]) => count === 0 ? [commit] : []);
	for (let index = 0; index < ready.length; index += 1) for (const child of children.get(ready[index]) ?? []) {
		const left = (waiting.get(child) ?? 0) - 1;
		waiting.set(child, left);
		if (left === 0) ready.push(child);
	}
	return ready;
}

// src/audit/nearest.ts
/**
* Finds the nearest tagged ancestors of a tag on its line: those behind which no other tag of the line comes. Lower
* numbers on the tag's own commit are nearer than any ancestor, as nobody can tell which of them came first.
* @param commitOf the commit of a tag by its name
*/
function nearestTags(ancestry, commitOf) {
	const lines = /* @__PURE__ */ new WeakMap();
	return (own, commit, kin) => {
		const stretches = lines.get(kin) ?? stretchesOf$1(kin, ancestry, commitOf);
		lines.set(kin, stretches);
		const place = ancestry.placeOf(commit);
		if (place === void 0) return [];
		const here = stretches.get(place.way);
		const beside = lowerOf(own, here === void 0 ? [] : at(here, place.step));
		if (beside.length > 0) return beside;
		const last = (way, step) => {
			const stretch = stretches.get(way);
			const index = stretch === void 0 ? -1 : countUpTo(stretch.steps, step) - 1;
			return stretch === void 0 || index < 0 ? [] : [stretch.tags[index]];
		};
		const reached = ancestry.reachOf(commit);
		const others = (stretches.size < reached.size ? [...stretches.keys()] : [...reached.keys()]).flatMap((way) => last(way, reached.get(way) ?? -1));
		return foremost([...last(place.way, place.step - 1), ...others], ancestry, commitOf);
	};
}
function stretchesOf$1(kin, ancestry, commitOf) {
	const found = /* @__PURE__ */ new Map();
	for (const each of kin) {
		const place = ancestry.placeOf(commitOf.get(each.tag.name) ?? "");
		if (place === void 0) continue;
		const steps = found.get(place.way) ?? /* @__PURE__ */ new Map();
		found.set(place.way, steps);
		steps.set(place.step, [...steps.get(place.step) ?? [], each]);
	}
	return new Map([...found].map(([way, steps]) => {
		const sorted = [...steps].sort(([left], [right]) => left - right);
		return [way, {
			steps: sorted.map(([step]) => step),
			tags: sorted.map(([, tags]) => tags)
		}];
	}));
}
function at({ steps, tags }, step) {
	const index = countUpTo(steps, step) - 1;
	return steps[index] === step ? tags[index] : [];
}
function lowerOf(own, beside) {
	const fields = releaseFields(own.number.scheme);
	return beside.filter(({ number }) => compareNumbers(number, own.number, fields) < 0);
}
/** How many of the sorted steps are not beyond this one. */
function countUpTo(steps, step) {
	let [low, high] = [0, steps.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (steps[middle] <= step) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Those groups of tags from whose commit no other group's commit descends. */
function foremost(groups, ancestry, commitOf) {
	const commitAt = (group) => commitOf.get(group[0]?.tag.name ?? "") ?? "";
	const latestFirst = groups.toSorted((a, b) => ancestry.orderOf(commitAt(b)) - ancestry.orderOf(commitAt(a)));
	const kept = [];
	for (const group of latestFirst) if (!kept.some((other) => ancestry.isAncestor(commitAt(group), commitAt(other)))) kept.push(group);
	return kept.flat();
}

// src/audit/judge-tags.ts
function tagPlanner(tags, policy) {
	const others = refsOf(tags);
	const policyOf = ({ name }) => policyOfTag(name, others, policy);
	const planOf = oncePerKey(tags.length, (tag) => planTag({
		name: tag.name,
		branch: void 0,
		policy: policyOf(tag),
		others
	}));
	return {
		tags,
		policy,
		others,
		policyOf,
		planOf,
		isNumber: (tag) => planOf(tag).claimed !== void 0
	};
}
/** Judges tags one by one as `check --tag` does, with the history of all of them at hand. */
function tagJudge(surroundings) {
	const { planner, ancestry, policyFile, today } = surroundings;
	const { tags, others, planOf, policyOf } = planner;
	const commitOf = commitsOf(tags);
	const nearest = nearestTags(ancestry, commitOf);
	const tips = new Map(surroundings.branches.map(({ name, commit }) => [name, commit]));
	const placed = (plan, tag) => {
		const { claimed, numbers } = plan;
		const commit = commitOf.get(tag.name);
		if (claimed === void 0 || numbers === void 0 || commit === void 0) return {
			standings: /* @__PURE__ */ new Map(),
			onBranch: "not-asked"
		};
		const kin = kinOf(claimed, numbers);
		const own = {
			tag: {
				name: tag.name,
				id: tag.object.id
			},
			number: claimed
		};
		const near = nearest(own, commit, kin);
		const standings = /* @__PURE__ */ new Map();
		const stand = ({ name }) => void standings.set(name, standingOf(commitOf.get(name), commit, ancestry));
		plan.asked.forEach(stand);
		for (const each of near) stand(each.tag);
		const tip = plan.branch === void 0 ? void 0 : tips.get(plan.branch);
		return {
			standings,
			nearest: near,
			joined: new Set(near.map((each) => commitOf.get(each.tag.name))).size > 1,
			onBranch: onBranch(plan.branch, tip, commit, ancestry)
		};
	};
	return (tag, { readers, carriers }) => {
		const { name, object, signed } = tag;
		const plan = planOf(tag);
		const policy = policyOf(tag);
		const facts = buildTagFacts({
			name,
			event: "asked",
			formerly: void 0,
			branch: void 0,
			object,
			signed,
			policy,
			policyFile,
			others,
			...placed(plan, tag),
			readers,
			carriers
		}, plan);
		const findings = judgeClaim(facts, policy, today, NUMBER_RULES).findings.filter(isOfHistory);
		const { line } = facts;
		if (line.kind === "ignored") return {
			kind: "excluded",
			name
		};
		if (line.kind === "outside" && findings.length === 0) return {
			kind: line.why,
			name
		};
		const commit = object.kind === "commit" ? object.commit : object.id;
		const date = object.kind === "commit" ? object.tagged ?? object.committed : 0;
		const draft = draftOf(facts, facts.carriers[0], {
			kind: "tag",
			name,
			commit,
			date
		}, void 0, findings);
		return {
			kind: "draft",
			draft: draft.number === "" ? {
				...draft,
				number: name
			} : draft
		};
	};
}
/** What was released before a line was frozen was rightly released; when that was, history does not tell. */
const isOfHistory = ({ rule }) => rule.id !== "line-frozen";
function standingOf(other, commit, ancestry) {
	if (other === commit) return "same";
	if (other === void 0) return "apart";
	if (ancestry.isAncestor(other, commit)) return "ancestor";
	return ancestry.isAncestor(commit, other) ? "later" : "apart";
}
function onBranch(branch, tip, commit, ancestry) {
	if (branch === void 0) return "not-asked";
	if (tip === void 0) return "no-branch";
	return tip === commit || ancestry.isAncestor(commit, tip) ? "yes" : "no";
}
/** The tags of each line, lowest number first: those whose order in history decides what comes before a tag. */
function tagFamilies(tags, policy) {
	const others = refsOf(tags);
	const commits = commitsOf(tags);
	const branches = /* @__PURE__ */ new Map();
	return [...new Set(tags.flatMap(({ name }) => {
		const own = policyOfTag(name, others, policy);
		const { claimed, numbers, branch } = planTag({
			name,
			branch: void 0,
			policy: own,
			others
		});
		branches.set(name, branch);
		return claimed === void 0 || numbers === void 0 ? [] : [kinOf(claimed, numbers)];
	}))].map((family) => family.flatMap(({ tag: { name } }) => {
		const commit = commits.get(name);
		return commit === void 0 ? [] : [{
			name,
			commit,
			branch: branches.get(name)
		}];
	}));
}
const refsOf = (tags) => tags.map(({ name, object }) => ({
	name,
	id: object.id
})).sort((a, b) => a.name < b.name ? -1 : 1);
const commitsOf = (tags) => new Map(tags.flatMap(({ name, object }) => object.kind === "commit" ? [[name, object.commit]] : []));

// src/audit/branches.ts
/**
* Gives each revision one branch, so that what branches share is judged once: the default branch takes its whole history,
* then the lines in the order of the policy, then shorter names before longer ones, as a service pack is named after what
* it comes from. Branches that the policy ignores come last.
*/
function ownersOf(revisions, branches, main, policy) {
	const owners = /* @__PURE__ */ new Map();
	for (const { name, commit } of branches.toSorted(byWeight(main, policy))) {
		const own = [];
		let at = revisions.get(commit);
		while (at !== void 0 && !owners.has(at.commit)) {
			own.push(at.commit);
			at = at.parent === void 0 ? void 0 : revisions.get(at.parent);
		}
		const owner = {
			branch: name,
			from: at === void 0 ? void 0 : owners.get(at.commit)?.branch
		};
		for (const revision of own) owners.set(revision, owner);
	}
	return owners;
}
function byWeight(main, policy) {
	const last = policy.lines?.length ?? 0;
	const weigh = ({ name }) => {
		const rule = lineRuleOf(policy, name);
		const place = rule === void 0 ? last : policy.lines?.indexOf(rule) ?? last;
		return [
			rule?.role === "ignored" ? 1 : 0,
			name === main ? 0 : 1,
			place,
			name.length
		];
	};
	return (left, right) => {
		const [a, b] = [weigh(left), weigh(right)];
		const differing = a.findIndex((weight, index) => weight !== b[index]);
		if (differing >= 0) return a[differing] - b[differing];
		return left.name < right.name ? -1 : 1;
	};
}

// src/audit/plan-revisions.ts
/**
* Which revisions are judged, on which branch, and by which files. Each comes after the one before it, and what follows
* it comes right after it where it can, so that a file that was just read is at hand.
*/
function planRevisions({ revisions, branches, main, policy }) {
	const known = new Map(revisions.map((revision) => [revision.commit, revision]));
	const owners = ownersOf(known, branches, main, policy);
	const children = childrenOf(revisions);
	const declared = new Set(policy.carriers?.map(({ path }) => path));
	const isTracked = (path) => !path.includes("/") || declared.has(path);
	const waiting = revisions.filter(({ parent }) => parent === void 0 || !known.has(parent)).map((revision) => ({
		revision,
		files: /* @__PURE__ */ new Map()
	}));
	const planned = [];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { revision, files } = next;
		const after = filesAfter(files, revision, isTracked);
		for (const child of children.get(revision.commit) ?? []) waiting.push({
			revision: child,
			files: after
		});
		const owner = owners.get(revision.commit);
		const carriers = owner === void 0 ? [] : carriersOf(revision, files, after, policy);
		if (owner !== void 0 && carriers.length > 0) planned.push({
			revision,
			owner,
			carriers
		});
	}
	return planned;
}
function childrenOf(revisions) {
	const children = /* @__PURE__ */ new Map();
	for (const revision of revisions) {
		if (revision.parent === void 0) continue;
		const others = children.get(revision.parent);
		if (others === void 0) children.set(revision.parent, [revision]);
		else others.push(revision);
	}
	return children;
}
/** The tracked files after a revision; the same map where it changes none of them. */
function filesAfter(files, { changes }, isTracked) {
	const tracked = changes.filter(({ path }) => isTracked(path));
	if (tracked.length === 0) return files;
	const after = new Map(files);
	for (const { path, after: file } of tracked) if (file === void 0) after.delete(path);
	else after.set(path, file);
	return after;
}
/** The carriers of a revision as a pull request's are selected; none where it changes none of them. */
function carriersOf({ changes }, before, after, policy) {
	const changed = new Map(changes.map((change) => [change.path, change]));
	const paths = [.../* @__PURE__ */ new Set([
		...before.keys(),
		...after.keys(),
		...changed.keys()
	])];
	const selected = selectCarriers(policy, paths);
	if (!selected.some(({ path }) => changed.has(path))) return [];
	return selected.map((carrier) => {
		const change = changed.get(carrier.path);
		const file = after.get(carrier.path);
		return change === void 0 ? {
			selected: carrier,
			before: file,
			after: file
		} : {
			selected: carrier,
			before: change.before,
			after: change.after
		};
	});
}

// src/audit/stretches.ts
const NO_FILES = /* @__PURE__ */ new Map();
/**
* Divides the ways of branches at the tags that changed a file with a number. Where the files are the same from one of them
* up to the commit before the next, that next one is the only revision between: git need not go through the commits. What
* was changed and taken back in between, before any tag or branch was there, is no release of anything.
* @param tips the commits that branches are at
*/
function stretchesOf(nodes, landmarks, tips) {
	const ways = new Map(nodes.map(({ commit, way }) => [commit, way]));
	const atTip = new Set(tips);
	const previousOf = ({ commit }) => landmarks.get(ways.get(commit)?.previous ?? "");
	const isSettled = (mark) => mark.parent === ways.get(mark.commit)?.before && mark.before === (previousOf(mark)?.files ?? NO_FILES);
	const isRevision = ({ commit, files, before }) => atTip.has(commit) || files !== before;
	const done = /* @__PURE__ */ new Set();
	const revisions = [];
	const open = [];
	for (const tip of tips) for (let mark = landmarks.get(tip); mark !== void 0 && !done.has(mark.commit);) {
		done.add(mark.commit);
		let settled = isSettled(mark);
		let last = previousOf(mark);
		for (; last !== void 0 && !isRevision(last); last = previousOf(last)) settled = settled && isSettled(last);
		if (settled) revisions.push(revisionOf(mark, last));
		else open.push({
			to: mark.commit,
			beyond: last?.commit
		});
		mark = last;
	}
	return {
		revisions,
		open
	};
}
function revisionOf(mark, last) {
	return {
		commit: mark.commit,
		parent: last?.commit,
		date: mark.date,
		changes: changesOf(last?.files ?? NO_FILES, mark.files),
		unlisted: {
			before: last?.tree,
			after: mark.tree
		}
	};
}
function changesOf(before, after) {
	if (before === after) return [];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => ({
		path,
		before: before.get(path),
		after: after.get(path)
	})).filter((change) => change.before?.id !== change.after?.id || change.before?.kind !== change.after?.kind);
}
/**
* How many stretches are open at least, before it is known what descends from what: files that no tag or branch has were
* changed between them.
*/
function surelyOpen(landmarks) {
	const states = /* @__PURE__ */ new Set([NO_FILES, ...[...landmarks.values()].map(({ files }) => files)]);
	return [...landmarks.values()].filter(({ before }) => !states.has(before)).length;
}

// src/review/file-history.ts
/** More open stretches than this, or than one for as many tags, are quicker gone through together. */
const MOST_OPEN = 100;
const TAGS_FOR_EACH = 20;
const goesThroughAll = (open, tags) => open > MOST_OPEN || open * TAGS_FOR_EACH > tags;
/** As many are gone through at once. */
const AT_ONCE$3 = 4;
/**
* Every revision of the files with numbers on the ways of the branches. Where tags follow each other closely, as in a tree
* that tags each release, they tell all but a few stretches of it; elsewhere git goes through all commits, and begins with
* it as soon as that is sure.
* @param isTooMuch whether so many open stretches are, for so many tags and branches
*/
async function readFileHistory(request, isTooMuch = goesThroughAll) {
	const { reader, branches, landmarks, paths, commits } = request;
	const from = [...new Set(branches.map(({ commit }) => commit))];
	if (commits === "all" || isTooMuch(surelyOpen(landmarks), landmarks.size)) return reader.revisions(paths, { from });
	const { revisions, open } = stretchesOf(await request.nodes, landmarks, from);
	if (isTooMuch(open.length, landmarks.size)) return reader.revisions(paths, { from });
	const found = new Map(revisions.map((revision) => [revision.commit, revision]));
	const ways = waysOf(open);
	for (let start = 0; start < ways.length; start += AT_ONCE$3) {
		const read = ways.slice(start, start + AT_ONCE$3).map((way) => reader.revisions(paths, way));
		for (const revision of (await Promise.all(read)).flat()) found.set(revision.commit, revision);
	}
	return [...found.values()];
}
/** A way for each stretch; those that have no end go together, as they may share most of what they lead through. */
function waysOf(open) {
	const endless = open.flatMap(({ to, beyond }) => beyond === void 0 ? [to] : []);
	const ended = open.flatMap(({ to, beyond }) => beyond === void 0 ? [] : [{
		from: [to],
		beyond
	}]);
	return endless.length === 0 ? ended : [...ended, { from: endless }];
}
/** Files with numbers that are at no tag and no branch: those that were changed together with one that is. */
function goneFrom(revisions, paths, isWanted) {
	const known = new Set(paths);
	const seen = revisions.flatMap(({ changes }) => changes.map(({ path }) => path));
	return [...new Set(seen)].filter((path) => !known.has(path) && isWanted(path));
}

// src/review/cache.ts
/** @param sizeOf how much of the total a value takes */
function boundedCache(total, sizeOf) {
	const kept = /* @__PURE__ */ new Map();
	let used = 0;
	const forgetOldest = () => {
		for (const [key, { size }] of kept) {
			if (used <= total || kept.size <= 1) return;
			kept.delete(key);
			used -= size;
		}
	};
	return {
		find: (key) => kept.get(key)?.value,
		used: () => used,
		get: (key, make) => {
			const known = kept.get(key);
			if (known !== void 0) {
				kept.delete(key);
				kept.set(key, known);
				return known.value;
			}
			const value = make();
			const size = sizeOf(key, value);
			kept.set(key, {
				value,
				size
			});
			used += size;
			forgetOldest();
			return value;
		}
	};
}

// src/review/kept.ts
/** As many texts are shared; a history of headings comes to one for each release. */
const MOST_SHARED = 2e5;
/** V8 copies what is shorter. */
const SHORT = 13;
function ownTexts() {
	const shared = /* @__PURE__ */ new Map();
	const text = (part) => {
		if (part.length < SHORT) return part;
		const known = shared.get(part);
		if (known !== void 0) return known;
		if (shared.size >= MOST_SHARED) shared.clear();
		const own = structuredClone(part);
		shared.set(own, own);
		return own;
	};
	return {
		text,
		headings: likeTheLast(text),
		history: likeTheLast(text)
	};
}
/** Looks first where a part comes next in the list before, which is found sooner than among all that there are. */
function likeTheLast(own) {
	let last = [];
	return (parts) => {
		let next = 0;
		last = parts.map((part) => {
			const expected = last[next];
			if (expected !== part) return own(part);
			next += 1;
			return expected;
		});
		return last;
	};
}
/**
* What a file states without the file itself: little enough to be kept for a whole history.
* @param reading what was read, of which nothing is kept
* @param again reads the file once more, for what is rarely asked
*/
function keptStatement(reading, again, own) {
	return reading.kind === "stated" ? new KeptStatement(reading, again, own) : structuredClone(reading);
}
/** About as many bytes are kept for a reading. */
function roomOf(reading) {
	return reading.kind === "stated" ? BASIC_ROOM + HEADING_ROOM * reading.headings.length : BASIC_ROOM;
}
const BASIC_ROOM = 1500;
const HEADING_ROOM = 30;
/** A class, as accessors of a plain object are made anew for each, and an audit keeps thousands. */
var KeptStatement = class {
	kind = "stated";
	text;
	epoch;
	passages;
	history;
	changelog;
	headings;
	#again;
	constructor(stated, again, own) {
		this.text = own.text(stated.text);
		this.epoch = stated.epoch;
		this.passages = stated.passages.map((passage) => ({
			...passage,
			text: own.text(passage.text)
		}));
		this.history = own.history(stated.history);
		this.changelog = typeof stated.changelog === "string" ? stated.changelog : ownHead(stated.changelog, own);
		this.headings = own.headings(stated.headings);
		this.#again = again;
	}
	get headingStarts() {
		return this.#stated().headingStarts;
	}
	get source() {
		return this.#stated().source;
	}
	get packaged() {
		return this.#stated().packaged;
	}
	get uses() {
		return this.#stated().uses;
	}
	#stated() {
		const reading = this.#again();
		if (reading.kind !== "stated") throw new Error("the same file states something once, and nothing another time");
		return reading;
	}
};
const ownHead = ({ heading, evr }, own) => ({
	heading: own.text(heading),
	evr: evr === void 0 ? void 0 : own.text(evr)
});

// src/review/files.ts
/** As many characters of files are kept, and of files as they were parsed; a spec of a kernel has 700,000. */
const MOST_TEXT = 1e7;
/** About as many bytes of what files state are kept: a kernel's spec without its oldest entries comes to 4,000. */
const MOST_STATED = 1e8;
/** A text that somebody asked for after it was let go. */
var TextWanted = class extends Error {
	id;
	constructor(id) {
		super(`the text of ${id} is not at hand`);
		this.id = id;
	}
};
/** Twice its text, and something for the rest. */
const sizeOf = (reading) => (reading.kind === "stated" ? 2 * reading.source.length : 0) + 3e3;
function openFiles(reader) {
	const texts = boundedCache(MOST_TEXT, (_, file) => file.kind === "text" ? file.text.length : 100);
	const parsed = boundedCache(MOST_TEXT, (_, reading) => sizeOf(reading));
	const stated = boundedCache(MOST_STATED, (_, reading) => roomOf(reading));
	const coming = /* @__PURE__ */ new Map();
	/** Which files were read: for what they state, nobody needs their texts. */
	const read = /* @__PURE__ */ new Map();
	/** What is fetched for a claim stays until it is judged. */
	const wanted = /* @__PURE__ */ new Map();
	const own = ownTexts();
	const fetch = async (id) => {
		const file = textOf(await reader.blob(id));
		coming.delete(id);
		return file.kind === "text" ? {
			...file,
			id
		} : file;
	};
	const fetched = async (id, use) => {
		const known = texts.find(id);
		if (known !== void 0) return known;
		const fetching = coming.get(id) ?? fetch(id);
		coming.set(id, fetching);
		const file = await fetching;
		return use === "to-read" ? file : texts.get(id, () => file);
	};
	const letGo = (id) => ({
		kind: "text",
		id,
		get text() {
			const file = wanted.get(id) ?? texts.find(id);
			if (file?.kind !== "text") throw new TextWanted(id);
			return file.text;
		}
	});
	const isKept = (id) => stated.find(read.get(id) ?? "") !== void 0;
	const loadOne = async (id, use) => [id, isKept(id) ? letGo(id) : await fetched(id, use)];
	const remembering = (kind, whole) => {
		const parse = (key, file, options) => parsed.get(key, () => whole(file, options));
		const parseFirst = (key, file, options) => texts.find(file.id ?? "") === void 0 ? whole(file, options) : parse(key, file, options);
		const parseAgain = (key, id, options) => () => parse(key, letGo(id), options);
		return (file, options) => {
			const { id } = file;
			if (id === void 0) return whole(file, options);
			const key = `${kind} ${id} ${options.pointer ?? ""}`;
			return stated.get(key, () => {
				const reading = keptStatement(parseFirst(key, file, options), parseAgain(key, id, options), own);
				read.set(id, key);
				return reading;
			});
		};
	};
	return {
		load: async (ids, use) => {
			const loaded = new Map(await Promise.all([...new Set(ids)].map((id) => loadOne(id, use))));
			return (id) => loaded.get(id) ?? { kind: "absent" };
		},
		remembering: (readers) => Object.fromEntries(Object.entries(readers).map(([kind, whole]) => [kind, remembering(kind, whole)])),
		judging: async (judge) => {
			for (;;) try {
				const judged = judge();
				if (wanted.size > 0) wanted.clear();
				return judged;
			} catch (problem) {
				if (!(problem instanceof TextWanted)) throw problem;
				wanted.set(problem.id, await fetched(problem.id, "to-judge"));
			}
		},
		hasRoom: () => stated.used() < MOST_STATED
	};
}

// src/review/found-interfaces.ts
/** The policy with the interfaces that files at the top of the main branch state, where it says nothing of such. */
async function withFoundInterfaces(repository, policy, { main, tags }) {
	if (policy.carriers !== void 0 || policy.interfaces.length > 0) return policy;
	const names = (await repository.list(main.commit, "")).map(({ name }) => name);
	const likely = interfaceFiles(policy, names);
	if (likely.length === 0) return policy;
	const { findInterfaces, withInterfaces } = await import("./infer-interface2.js").then(({ i: withInterfaces, n: findInterfaces, r: interfaceDoubts }) => ({ findInterfaces, interfaceDoubts, withInterfaces }));
	return withInterfaces(policy, await findInterfaces(repository, main.commit, likely), selectCarriers(policy, names).length > 0 || tags.length > 0 ? "elsewhere" : "only-here");
}

// src/review/judgeable.ts
/** The tags of the scope whose place in history is known; of others nobody could say what comes before them. */
function judgeable(tags, { scope, refs }, ancestry, { unsure }) {
	const isUnknown = ({ name, object }) => unsure.has(name) || object.kind === "commit" && !ancestry.has(object.commit);
	const isInScope = ({ object }) => scope === void 0 || object.kind === "commit" && (object.commit === refs.main.commit || ancestry.isAncestor(object.commit, refs.main.commit));
	const unknown = tags.filter(isUnknown);
	return {
		tags: tags.filter((tag) => !isUnknown(tag) && isInScope(tag)),
		unchecked: unknown.map(({ name }) => ({
			en: `Where the tag ${name} lies in history could not be found out, so it is not judged. A clone with the whole history tells: use \`source: git\`.`,
			zh: `无法得知标签 ${name} 在历史中的位置，因此未作判断。请使用含完整历史的克隆（\`source: git\`）。`
		}))
	};
}

// src/review/wanted.ts
/** Directories below this depth are not looked into for files with numbers. */
const DEEPEST = 2;
/**
* The paths whose history is read, each named in full: git looks for a name seven times as fast as for a pattern. They are
* those that the policy names, or else SOURCE and the specs, found at the tips of the branches.
* @param tips the directories of the branches' tips
*/
async function wantedPaths(policy, reader, tips) {
	const isWanted = wantedBy(policy);
	const plain = policy.carriers?.map(({ path }) => path).filter((path) => !SPECIAL.test(path)) ?? ["SOURCE"];
	const found = new Set(plain);
	let level = [...new Set(tips)].map((tree) => ({
		tree,
		directory: "",
		depth: 0
	}));
	while (level.length > 0) {
		const entries = await reader.directories(level.map(({ tree }) => tree));
		const below = /* @__PURE__ */ new Map();
		for (const { tree, directory, depth } of level) for (const { name, kind, id } of entries.get(tree) ?? []) {
			const path = `${directory}${name}`;
			if (kind === "directory") {
				if (depth < DEEPEST) below.set(`${path} ${id}`, {
					tree: id,
					directory: `${path}/`,
					depth: depth + 1
				});
			} else if (isWanted(path)) found.add(path);
		}
		level = [...below.values()];
	}
	return [...found];
}
const SPECIAL = /[*?[\]{}\\]/;
/** Whether a path is one that holds a number, going by its name. */
function wantedBy({ carriers }) {
	if (carriers === void 0) return (path) => path === "SOURCE" || path.endsWith(".spec");
	const patterns = carriers.map(({ path }) => path);
	return (path) => matchesAny(patterns, path);
}

// src/review/landmarks.ts
/**
* Reads them for all branches and tags of a history.
* @param tips the commits of branches, in whose directories files with numbers are looked for
*/
async function readMarks(tips, tagged, { reader, policy }) {
	const at = await reader.commits(tips);
	const trees = [...at.values()].map(({ tree }) => tree);
	const directories = await reader.directories([...new Set(trees)]);
	const paths = await wantedPaths(policy, knowing(directories, reader), trees);
	const tops = new Map([...at].map(([commit, { tree }]) => [commit, (directories.get(tree) ?? []).map(({ name, kind }) => ({
		name,
		kind
	}))]));
	const landmarks = await readLandmarks([...tips, ...tagged], {
		reader,
		policy,
		paths
	});
	const seen = new Set([...landmarks.values()].map(({ files }) => files));
	return {
		landmarks,
		paths: [.../* @__PURE__ */ new Set([...paths, ...[...seen].flatMap((files) => [...files.keys()])])],
		tops
	};
}
/** The same reader, which reads no directory again that is known. */
const knowing = (known, reader) => ({ directories: async (trees) => new Map([...known, ...await reader.directories(trees.filter((tree) => !known.has(tree)))]) });
/** As many commits are read at a time; their directories are let go when the next are read. */
const AT_ONCE$2 = 64;
/** Reads the files with numbers at commits and right before them, by the ids of commits and directories alone. */
async function readLandmarks(commits, reading) {
	const { reader } = reading;
	const filesAt = openNumberedFiles(reading);
	const landmarks = /* @__PURE__ */ new Map();
	const all = [...new Set(commits)];
	for (let start = 0; start < all.length; start += AT_ONCE$2) {
		const own = await reader.commits(all.slice(start, start + AT_ONCE$2));
		const before = await reader.commits([...own.values()].flatMap(({ parent }) => parent ?? []));
		const files = await filesAt([...own.values(), ...before.values()].map(({ tree }) => tree));
		const at = (tree) => files.get(tree ?? "") ?? NO_FILES;
		for (const [commit, { tree, parent, date }] of own) {
			const last = before.get(parent ?? "");
			landmarks.set(commit, {
				commit,
				tree,
				date,
				parent,
				files: at(tree),
				before: at(last?.tree)
			});
		}
	}
	return landmarks;
}
/** Finds the files with numbers in directories, all of them together; the same files are given as the same map. */
function openNumberedFiles({ reader, policy, paths }) {
	const isWanted = wantedBy(policy);
	const deep = paths.filter((path) => path.includes("/"));
	const same = /* @__PURE__ */ new Map([["", NO_FILES]]);
	return async (trees) => {
		const known = new Map(await reader.directories(trees));
		const wanted = new Map([...known].map(([tree, entries]) => [tree, [.../* @__PURE__ */ new Set([...topPaths(entries, policy, isWanted), ...deep])]]));
		await descend(known, wanted, reader);
		return new Map([...wanted].map(([tree, all]) => {
			const found = all.flatMap((path) => {
				const entry = entryAt(known, tree, path);
				return entry === void 0 ? [] : [[path, entry]];
			});
			const key = found.map(([path, { id, kind }]) => `${kind} ${id} ${path}\0`).join("");
			const files = same.get(key) ?? new Map(found.map(([path, { id, kind }]) => [path, {
				id,
				kind
			}]));
			same.set(key, files);
			return [tree, files];
		}));
	};
}
/** What the names at the top of a directory tell: files there, and those in directories that are known for such. */
function topPaths(entries, policy, isWanted) {
	const names = entries.map(({ name }) => name);
	return [...entries.flatMap(({ name, kind }) => kind !== "directory" && isWanted(name) ? [name] : []), ...selectCarriers(policy, names).map(({ path }) => path)];
}
/** Reads the directories below, level by level, as far as paths lead through them. */
async function descend(known, wanted, reader) {
	const depthOf = (path) => path.split("/").length - 1;
	const depth = [...wanted.values()].flat().reduce((most, path) => Math.max(most, depthOf(path)), 0);
	for (let level = 1; level <= depth; level += 1) {
		const missing = [...wanted].flatMap(([tree, paths]) => paths.flatMap((path) => {
			const parts = path.split("/");
			const entry = parts.length > level ? entryAt(known, tree, parts.slice(0, level).join("/")) : void 0;
			return entry?.kind === "directory" && !known.has(entry.id) ? [entry.id] : [];
		}));
		for (const [id, entries] of await reader.directories([...new Set(missing)])) known.set(id, entries);
	}
}
function entryAt(known, root, path) {
	let [id, entry] = [root, void 0];
	for (const part of path.split("/")) {
		entry = id === void 0 ? void 0 : known.get(id)?.find(({ name }) => name === part);
		if (entry === void 0) return void 0;
		id = entry.kind === "directory" ? entry.id : void 0;
	}
	return entry;
}

// src/audit/judge-revisions.ts
const ABSENT = { kind: "absent" };
/**
* Judges a revision as a pull request would have been that made it: one draft for each carrier with a number of its own
* that it changed. Where a number stays and the other changes were not listed, these have to be known first.
* @param textOf the text of a file by its id
*/
function judgeRevision({ revision, owner, carriers }, { policy, policyFile, readers, today, topOf }, textOf) {
	const read = (file) => {
		if (file === void 0) return ABSENT;
		return file.kind === "file" ? textOf(file.id) : {
			kind: "unreadable",
			why: {
				because: file.kind,
				line: 1
			}
		};
	};
	const change = {
		branch: owner.branch,
		policy,
		readers,
		policyFile,
		interfaces: [],
		carriers: carriers.map(({ selected, before, after }) => {
			const base = read(before);
			return {
				...selected,
				base,
				head: after === before ? base : read(after),
				origin: void 0
			};
		}),
		paths: revision.changes.map(({ path }) => path),
		top: topOf.get(owner.branch),
		behind: false,
		labels: [],
		body: ""
	};
	const declared = buildFacts(change, noInterfaces);
	const facts = isBeforeLine(declared) ? buildFacts({
		...change,
		policy: withoutLines(policy)
	}, noInterfaces) : declared;
	if (facts.line.kind === "ignored" || facts.line.kind === "without-numbers") return [];
	if (revision.unlisted !== void 0 && !facts.carriers.every(isElsewhere)) return "unlisted";
	const findings = judgeClaim(facts, policy, today, NUMBER_RULES).findings.filter(isOfHistory);
	const own = ownCarriers(facts.carriers, new Set(revision.changes.map(({ path }) => path)));
	const paths = new Set(own.map(({ path }) => path));
	const place = {
		kind: "spec",
		commit: revision.commit,
		date: revision.date
	};
	const [first] = own;
	if (first === void 0) return findings.length === 0 ? [] : [draftOf(facts, void 0, {
		...place,
		name: ""
	}, owner.from, findings)];
	return own.map((carrier) => {
		const mine = findings.filter(({ objection: { path = "" } }) => paths.has(path) ? path === carrier.path : carrier === first);
		return draftOf(facts, carrier, {
			...place,
			name: carrier.path
		}, owner.from, mine);
	});
}
/** Whether a carrier states another number than before: then it does not count what else was changed. */
const isElsewhere = ({ before, after, repeats }) => repeats !== void 0 || before.kind === "number" && after.kind === "number" && compareNumbers(before.number, after.number) !== 0;
/** Whether the line is said to begin at a number that a revision has not reached. */
function isBeforeLine({ line, carriers }) {
	if (line.kind !== "line" || line.from === void 0) return false;
	const { from } = line;
	const main = carriers.find(({ part }) => part === "main");
	if (main?.after.kind !== "number" || main.after.number.scheme !== from.scheme) return false;
	return compareNumbers(main.after.number, from, releaseFields(from.scheme)) < 0;
}
const withoutLines = ({ lines: _, ...policy }) => ({
	...policy,
	lines: void 0
});
/** The carriers whose own number a revision states anew; the main one where it changes only what repeats it. */
function ownCarriers(carriers, changed) {
	const own = carriers.filter(({ repeats }) => repeats === void 0);
	const stated = own.filter(({ path }) => changed.has(path));
	return stated.length > 0 ? stated : own.slice(0, 1);
}

// src/review/revisions.ts
/** As many revisions are read ahead. */
const AT_ONCE$1 = 8;
/**
* Judges every planned revision; each file is read and parsed once, unless it comes again much later. Where it matters what
* else was changed, that is looked up for all of them together, and they are judged again.
*/
async function reviewRevisions(planned, rules, { files, reader }, progress) {
	const { drafts, unlisted } = await judgeAll(planned, rules, files, progress);
	if (unlisted.length === 0) return drafts;
	const paths = await reader.changed(unlisted.flatMap(({ revision }) => revision.unlisted ?? []));
	const again = await judgeAll(unlisted.map((each, index) => withListed(each, paths[index] ?? [])), rules, files, () => void 0);
	return [...drafts, ...again.drafts];
}
async function judgeAll(planned, rules, files, progress) {
	const drafts = [];
	const unlisted = [];
	const load = (start) => {
		const batch = planned.slice(start, start + AT_ONCE$1);
		const sides = batch.flatMap(({ carriers }) => carriers.flatMap(({ before, after }) => [before, after]));
		return batch.length === 0 ? void 0 : files.load(sides.flatMap((file) => file?.kind === "file" ? [file.id] : []), "to-judge");
	};
	let next = load(0);
	for (let start = 0; next !== void 0; start += AT_ONCE$1) {
		const textOf = await next;
		next = load(start + AT_ONCE$1);
		next?.catch(() => void 0);
		for (const revision of planned.slice(start, start + AT_ONCE$1)) {
			const judged = await files.judging(() => judgeRevision(revision, rules, textOf));
			if (judged === "unlisted") unlisted.push(revision);
			else drafts.push(...judged);
		}
		progress(Math.min(start + AT_ONCE$1, planned.length));
	}
	return {
		drafts,
		unlisted
	};
}
/** The same revision with every path that it changed. */
function withListed(planned, paths) {
	const { unlisted: _, ...revision } = planned.revision;
	const known = new Set(revision.changes.map(({ path }) => path));
	const others = paths.filter((path) => !known.has(path)).map((path) => ({
		path,
		before: void 0,
		after: void 0
	}));
	return {
		...planned,
		revision: {
			...revision,
			changes: [...revision.changes, ...others]
		}
	};
}

// src/review/tags.ts
function openTags(reading) {
	const { readers, files, planner, landmarks } = reading;
	const foundIn = oncePer((at) => findFiles(planner, at));
	return { filesAt: async (tags, use) => {
		const found = tags.map((tag) => {
			const at = tag.object.kind === "commit" && planner.isNumber(tag) ? landmarks.get(tag.object.commit) : void 0;
			return at === void 0 ? [] : foundIn(at.files);
		});
		const ids = found.flatMap((each) => each.flatMap(({ file }) => file?.kind === "file" ? [file.id] : []));
		const textOf = await files.load(ids, use);
		return found.map((each) => filesOf(each, textOf, readers));
	} };
}
/** As many tags are read at a time: enough to keep git busy, and few enough that what is judged is soon forgotten. */
const AT_ONCE = 16;
/** As many are parsed at a stretch. */
const BREATH = 4;
/**
* Reads and parses the files at tags while git goes through the history, which takes it longest: when the tags are
* judged, what they say is at hand. Nothing is decided here.
* @param isOver whether the history has been read, or there is no room for more
*/
async function readAhead(opened, { tags, policy }, isOver) {
	const load = (start) => start < tags.length && !isOver() ? opened.filesAt(tags.slice(start, start + AT_ONCE), "to-read") : void 0;
	let next = load(0);
	for (let start = AT_ONCE; next !== void 0; start += AT_ONCE) {
		const files = await next;
		next = load(start);
		for (const [index, { carriers, readers }] of files.entries()) {
			for (const carrier of carriers) readOne(carrier, carrier.text, readers, policy.macros);
			if (index % BREATH === 0) await new Promise((done) => setImmediate(done));
		}
	}
}
/** Judges every tag with the files at its commit that state its number. */
async function reviewTags({ filesAt, judge }, tags, progress) {
	const judged = [];
	const load = (start) => start < tags.length ? filesAt(tags.slice(start, start + AT_ONCE), "to-judge") : void 0;
	let next = load(0);
	for (let start = 0; next !== void 0; start += AT_ONCE) {
		const files = await next;
		next = load(start + AT_ONCE);
		for (const [index, tag] of tags.slice(start, start + AT_ONCE).entries()) judged.push(await judge(tag, files[index]));
		progress(judged.length);
	}
	return judged;
}
/** The carriers at the commit of a tag, chosen by the names at its top. */
function findFiles({ policy }, files) {
	const names = new Set([...files.keys()].map((path) => path.slice(0, (path.indexOf("/") + 1 || path.length + 1) - 1)));
	return selectCarriers(policy, [...names]).map((carrier) => ({
		carrier,
		file: files.get(carrier.path)
	}));
}
function filesOf(found, textOf, readers) {
	return {
		readers,
		carriers: found.map(({ carrier, file }) => ({
			...carrier,
			text: textAt(file, textOf)
		}))
	};
}
function textAt(file, textOf) {
	if (file === void 0) return { kind: "absent" };
	return file.kind === "file" ? textOf(file.id) : {
		kind: "unreadable",
		why: {
			because: file.kind,
			line: 1
		}
	};
}

// src/review/review.ts
/** The whole way through for an audit, as `check` is for a change: read, judge every number, put together. */
async function review(repository, reader, request, progress) {
	const { policyPath, threshold } = request;
	const refs = await reader.refs(request.branch);
	const { main } = refs;
	const [policyFile, accepted] = await Promise.all([repository.read(main.commit, policyPath).then((file) => readPolicy(file, policyPath, repository.elsewhere)), acceptedBy(repository, request, main)]);
	const options = {
		...request.name === void 0 ? {} : { repository: request.name },
		accepted,
		threshold,
		say: (finding) => ({
			en: plain(findingPieces(finding, "en")),
			zh: plain(findingPieces(finding, "zh"))
		})
	};
	if (policyFile.problems.length > 0) {
		const unchecked = policyFile.problems.map(({ line, problem: { en, zh } }) => ({
			en: `${policyPath}:${line}: ${en}`,
			zh: `${policyPath}:${line}: ${zh}`
		}));
		return assemble({
			drafts: [],
			foreign: [],
			excluded: [],
			unchecked
		}, options);
	}
	return assemble(await gather(repository, reader, request, {
		refs,
		policyFile,
		progress
	}), options);
}
/** Reads the history, judges every number of it, and keeps what there is to say. */
async function gather(repository, reader, request, { refs, policyFile, progress }) {
	const { policyPath, today } = request;
	const policy = await withFoundInterfaces(repository, policyFile.policy, refs);
	const files = openFiles(reader);
	const work = {
		repository,
		reader,
		refs,
		scope: request.branch,
		commits: request.commits,
		policy,
		policyFile: policyFacts(policyPath, policyFile, void 0),
		readers: files.remembering(await loadReaders(policy.carriers?.map(({ kind }) => kind) ?? ["rpm-spec", "text"])),
		files,
		today,
		progress
	};
	const tagged = await withSignatures(refs.tags, work);
	const planner = tagPlanner(tagged, policy);
	const descent = reader.descent(() => tagFamilies(planner.tags, policy), refs);
	descent.catch(() => void 0);
	const { landmarks, paths, tops } = await marksOf(work);
	const opened = openTags({
		...work,
		planner,
		landmarks
	});
	const begun = beginRevisions(work, {
		landmarks,
		paths,
		tops,
		descent
	});
	begun.catch(() => void 0);
	await readWhile(descent, opened, planner, work);
	const tags = await gatherTags(work, opened, planner, await descent);
	const revisions = await gatherRevisions(work, {
		paths,
		tops
	}, await begun);
	const faces = await gatherInterfaces(work, tags);
	return {
		drafts: [...withEditions(tags.drafts, faces.judged), ...revisions],
		foreign: tags.foreign,
		excluded: tags.excluded,
		unchecked: [
			...tags.unchecked,
			...faces.unchecked,
			...await untold(work)
		],
		matrices: faces.matrices
	};
}
/**
* Reads the files at the tags while it is found out how tags and branches descend from each other, and those of all tags that
* are judged anyway: what is read for itself leaves nothing behind.
*/
async function readWhile(reading, opened, planner, { reader, files, scope }) {
	let over = reader.cannot !== void 0;
	const end = () => {
		over ||= scope !== void 0;
	};
	reading.then(end, end);
	await readAhead(opened, planner, () => over || !files.hasRoom());
}
async function marksOf(work) {
	const { reader, refs, policy } = work;
	if (reader.cannot !== void 0) return {
		landmarks: /* @__PURE__ */ new Map(),
		paths: [],
		tops: /* @__PURE__ */ new Map()
	};
	const tips = [...branchesOf(work), refs.main].map(({ commit }) => commit);
	const tagged = refs.tags.flatMap(({ object }) => object.kind === "commit" ? [object.commit] : []);
	return readMarks(tips, tagged, {
		reader,
		policy
	});
}
async function beginRevisions(work, { landmarks, paths, descent }) {
	const { reader, commits } = work;
	if (reader.cannot !== void 0) return [];
	const nodes = descent.then((known) => known.nodes);
	nodes.catch(() => void 0);
	return readFileHistory({
		reader,
		branches: branchesOf(work),
		landmarks,
		paths,
		nodes,
		commits
	});
}
const branchesOf = ({ scope, refs }) => scope === void 0 ? refs.branches : [refs.main];
async function gatherTags(work, opened, planner, descent) {
	const { refs, policyFile, today } = work;
	const ancestry = ancestryOf(descent.nodes);
	const { tags, unchecked } = judgeable(planner.tags, work, ancestry, descent);
	const judge = tagJudge({
		planner,
		branches: refs.branches,
		ancestry,
		policyFile,
		today
	});
	const judged = await reviewTags({
		...opened,
		judge: (...given) => work.files.judging(() => judge(...given))
	}, tags, (done) => work.progress("tags", done, tags.length));
	const named = (kind) => judged.flatMap((each) => each.kind === kind && each.kind !== "draft" ? [each.name] : []);
	return {
		drafts: judged.flatMap((each) => each.kind === "draft" ? [each.draft] : []),
		foreign: named("foreign"),
		excluded: named("excluded"),
		unchecked
	};
}
/** What the releases of interfaces promise each other; loaded only where the policy names an interface. */
async function gatherInterfaces({ repository, refs, scope, policy, today }, { drafts, excluded }) {
	if (policy.interfaces.length === 0) return {
		judged: [],
		matrices: [],
		unchecked: []
	};
	const judged = new Set(drafts.map(({ name }) => name));
	const left = new Set(excluded);
	const tags = refs.tags.filter(({ name }) => scope === void 0 ? !left.has(name) : judged.has(name));
	const { reviewInterfaces } = await import("./interfaces.js");
	return reviewInterfaces({
		repository,
		tags,
		policy,
		today
	});
}
async function withSignatures(tags, { reader, policy }) {
	if (policy.tags.object !== "signed") return tags;
	const annotated = tags.filter(({ object }) => object.annotated);
	const signed = await reader.signed(annotated.map(({ object }) => object.id));
	return tags.map((tag) => ({
		...tag,
		signed: signed.has(tag.object.id)
	}));
}
async function gatherRevisions(work, { paths, tops }, first) {
	const { reader, refs, policy, policyFile, readers, today } = work;
	if (reader.cannot !== void 0) return [];
	const branches = branchesOf(work);
	const from = branches.map(({ commit }) => commit);
	const gone = goneFrom(first, paths, wantedBy(policy));
	const revisions = gone.length === 0 ? first : await reader.revisions([...paths, ...gone], { from });
	const planned = planRevisions({
		revisions,
		branches,
		main: refs.main.name,
		policy
	});
	const topOf = new Map(branches.map(({ name, commit }) => [name, tops.get(commit)]));
	return reviewRevisions(planned, {
		policy,
		policyFile,
		readers,
		today,
		topOf
	}, work, (done) => work.progress("revisions", done, planned.length));
}
/** What this way to read cannot tell of the files with numbers that the main branch has. */
async function untold({ repository, reader, refs, policy }) {
	if (reader.cannot === void 0) return [];
	const top = await repository.list(refs.main.commit, "");
	const paths = selectCarriers(policy, top.map(({ name }) => name)).map(({ path }) => path);
	return paths.length === 0 ? [] : [reader.cannot(paths)];
}
/** A baseline that is not there accepts nothing; one that cannot be read stops the audit, as it was meant to accept something. */
async function acceptedBy(repository, { baseline }, main) {
	const path = "at" in baseline ? baseline.at : baseline.path;
	const text = "at" in baseline ? textOf(await repository.read(main.commit, path)) : void 0;
	const content = "at" in baseline ? text?.kind === "text" ? text.text : void 0 : baseline.text;
	if (content === void 0) return /* @__PURE__ */ new Set();
	const reading = readBaseline(content, path);
	if (reading.kind === "wrong") throw new SourceProblem({
		kind: "bad-baseline",
		problem: reading.problem
	});
	return reading.accepted;
}

export { groupsOf as a, AUDIT_WORDS as i, auditMarkdown as n, auditText as r, review as t };