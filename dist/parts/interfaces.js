import { n as judgeEdition, t as inOrder } from "./judge-editions.js";
import { t as matrixOf } from "./matrix.js";
import { i as policyOfTags } from "./affixes.js";
import { ln as candidateFields, pn as saysBumps } from "./core.js";
import { a as schemeOfInterface, i as releaseTags, n as readEditionNumber, o as weigherOf, r as readSet } from "./read-editions.js";

// src/review/interfaces.ts
/** As many releases are read at a time. */
const AT_ONCE = 60;
/** Judges what the tagged releases of every interface promise each other. Throws {@link SourceProblem}. */
async function reviewInterfaces(review) {
	const reviewed = [];
	for (const rule of review.policy.interfaces) reviewed.push(await reviewInterface(rule, review));
	return {
		judged: reviewed.flatMap(({ judged }) => judged),
		matrices: reviewed.flatMap(({ matrices }) => matrices),
		unchecked: reviewed.flatMap(({ unchecked }) => unchecked)
	};
}
const NOTHING = {
	judged: [],
	matrices: [],
	unchecked: []
};
async function reviewInterface(rule, review) {
	const { policy, today } = review;
	const scheme = schemeOfInterface(rule, policy);
	if (scheme === void 0 || rule.source.from === "report" || !saysBumps(scheme)) return NOTHING;
	const numbered = inOrder(await numberedTags(rule, scheme, review));
	if (numbered.length < 2) return NOTHING;
	const rules = {
		rule,
		weigh: await weigherOf(rule.source),
		policy,
		today
	};
	const known = /* @__PURE__ */ new Map();
	const judged = [];
	const editions = [];
	const unread = /* @__PURE__ */ new Map();
	let before;
	for (let start = 0; start < numbered.length; start += AT_ONCE) {
		const some = numbered.slice(start, start + AT_ONCE);
		const { source } = rule;
		const sets = await Promise.all(some.map(({ commit }) => readSet(review.repository, commit, source, known)));
		for (const [index, tagged] of some.entries()) {
			const set = sets[index];
			const why = set === void 0 ? void 0 : whyUnread(set, rule.name, tagged.name);
			if (why !== void 0) unread.set(why.en, why);
			const edition = {
				...tagged,
				features: set?.kind === "set" ? set.features : void 0
			};
			editions.push(edition);
			if (edition.features === void 0 || edition.number === void 0) continue;
			if (candidateFields(edition.number).length > 0) continue;
			if (before !== void 0) judged.push(judgeEdition(before, edition, rules));
			before = edition;
		}
		for (const key of [...known.keys()].slice(0, -100)) known.delete(key);
	}
	return {
		judged: judged.map((each) => ({
			...each,
			interface: rule.name
		})),
		matrices: [matrixOf(rule.name, editions, rules.weigh)],
		unchecked: [...unread.values()]
	};
}
/** The tags that may be releases, with the number that the interface has at each. */
async function numberedTags(rule, scheme, { repository, tags, policy }) {
	const places = new Map(tags.flatMap(({ name, object }) => object.kind === "commit" ? [[name, object]] : []));
	const refs = [...places].map(([name, { id }]) => ({
		name,
		id
	}));
	const written = policyOfTags(refs, policy);
	const released = releaseTags(refs, scheme, written, refs.length);
	const numbered = [];
	for (let start = 0; start < released.length; start += AT_ONCE) {
		const read = released.slice(start, start + AT_ONCE).map(async ({ name }) => {
			const place = places.get(name);
			if (place === void 0) return [];
			const { commit, tagged, committed } = place;
			const number = await readEditionNumber(repository, {
				name,
				commit
			}, rule, written);
			return [{
				name,
				commit,
				date: tagged ?? committed,
				number,
				features: void 0
			}];
		});
		numbered.push(...(await Promise.all(read)).flat());
	}
	return numbered;
}
function whyUnread(set, name, tag) {
	switch (set.kind) {
		case "set":
		case "absent": return;
		case "scattered": return {
			en: `The set of the interface ${name} is spread over several directories, so that its releases are not compared. Name the files, or one directory, in \`features.path\`.`,
			zh: `接口 ${name} 的特性集合分布在多个目录中，因此未比较其各次发布。请在 \`features.path\` 中写明文件，或只用一个目录。`
		};
		case "unreadable": return {
			en: `The set of the interface ${name} at the tag ${tag} cannot be read: ${set.path}: ${set.because.en}. It is not compared with other releases.`,
			zh: `无法读取接口 ${name} 在标签 ${tag} 处的特性集合：${set.path}：${set.because.zh}。未与其他发布作比较。`
		};
	}
}

export { reviewInterfaces };