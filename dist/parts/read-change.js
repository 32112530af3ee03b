import { n as loadReaders, o as lineRuleOf, t as textOf } from "./text.js";
import { i as fixedFields, n as agreeOn, s as rolesByNumber, t as selectCarriers } from "./select.js";
import { n as readText } from "./text2.js";
import { n as readPolicy, t as policyFacts } from "./read-policy.js";
import { t as readSides } from "./read-sides.js";
import { N as releaseFields, O as compareNumbers, T as movesAlike, k as numberOf } from "./bump.js";
import { t as sortNumbers } from "./sort.js";
import { o as schemeOf } from "./policy.js";
import { a as isOwn, c as mostFitting, f as tagSchemes, l as numberTags, o as maintenanceFieldOf, u as numberTextOf } from "./scope.js";
import { t as SourceProblem } from "./problem.js";

// src/facts/tip/chains.ts
/** Schemes that upstream projects of every kind use: in a repository with another one their tags are what it stands on. */
const GENERAL = [
	"semver",
	"linux",
	"calver",
	"interface"
];
/** As many times more tags of upstream a repository may have than of its own. */
const UPSTREAM_SHARE = 50;
/**
* The schemes under which the tags of a line may be looked for, the likeliest first: what the policy says, or else what
* most tags fit. A distribution's tags stand on upstream's, of which there may be many more.
*/
function likelySchemes(policy, rule, tags) {
	const declared = rule?.scheme ?? policy.scheme;
	const known = declared === void 0 ? void 0 : schemeOf(policy, declared);
	if (known !== void 0) return [known];
	const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
	const schemes = tagSchemes(policy);
	const fits = (scheme) => scheme === void 0 ? 0 : names.filter((name) => numberOf(scheme, name) !== void 0).length;
	const isGeneral = ({ id }) => GENERAL.includes(id);
	const own = mostFitting(schemes.filter((scheme) => !isGeneral(scheme)), fits);
	const others = own === void 0 ? names : names.filter((name) => numberOf(own, name) === void 0);
	const general = mostFitting(schemes.filter(isGeneral), (scheme) => others.filter((name) => isOwn(numberOf(scheme, name))).length);
	return (fits(own) * UPSTREAM_SHARE >= fits(general) ? [own, general] : [general, own]).flatMap((scheme) => scheme ?? []);
}
/** The tags whose numbers may be of a line, lowest first: of those, the policy's own words leave only some. */
function numbersOfLine(policy, rule, tags, scheme) {
	const from = rule?.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	const kept = fixedFields(scheme, ["maintenance"]);
	const numbers = numberTags(tags, scheme, policy.tags).filter(({ number }) => {
		if (rule?.base !== void 0 && number.values["base"] !== rule.base) return false;
		if (from === void 0) return true;
		if (compareNumbers(number, from, releaseFields(scheme)) < 0) return false;
		return rule?.role === "following" || rule?.role === "development" || agreeOn(kept, number, from);
	});
	const tagOf = new Map(numbers.map((each) => [each.number, each]));
	return sortNumbers(numbers.map(({ number }) => number)).flatMap((number) => tagOf.get(number) ?? []);
}
/** The numbers of a line by the chains that they form, the chain with the greatest number first. */
function chainsOf(numbers) {
	const chains = /* @__PURE__ */ new Map();
	for (const each of numbers) {
		const key = chainKey(each.number);
		const chain = chains.get(key) ?? [];
		chain.push(each);
		chains.set(key, chain);
	}
	return [...chains.values()].toReversed().toSorted((a, b) => -compareTops(a, b));
}
const compareTops = (left, right) => {
	const [a, b] = [left.at(-1)?.number, right.at(-1)?.number];
	return a === void 0 || b === void 0 ? 0 : compareNumbers(a, b);
};
/** A trunk is a chain, and so is each maintenance line; where roles move alike, all that differs in the last fields. */
function chainKey(number) {
	const { scheme } = number;
	const fields = releaseFields(scheme);
	return (movesAlike(scheme) || maintenanceFieldOf(scheme) === void 0 ? fields.slice(0, Math.max(0, fields.length - 2)) : [rolesByNumber(number).join("+"), ...fixedFields(scheme, rolesByNumber(number))]).map((field) => number.values[field] ?? field).join("\0");
}

// src/facts/tip/ask.ts
/** As many tags are asked about at a time: two requests to GitHub. */
const MOST_AT_ONCE = 100;
/** Of so many chains the ends are asked about first. */
const CHAINS_FIRST = 20;
/** An interval that no answer has narrowed yet is cut into so many parts. */
const PARTS = 16;
/** The history that shows the role of a line. */
const HISTORY = 6;
/** The chains that are looked into first: the line of most branches is among them. */
const LIKELY = 3;
/**
* Which tags have to be asked about next, so that the greatest number among a tip's ancestors is known; none when it is.
* Where there are few tags, all are asked about; of many, the ends of each chain and some between, and then only what
* may still hold a greater number than those found. Both readers are asked the same, so that both give the same.
*/
function tagsToAsk({ branch, policy, tags, standings }) {
	const rule = lineRuleOf(policy, branch);
	for (const scheme of likelySchemes(policy, rule, tags)) {
		const numbers = numbersOfLine(policy, rule, tags, scheme);
		const wanted = search(numbers, standings, rule === void 0 ? HISTORY : 0);
		if (wanted.length > 0) return wanted.slice(0, 100).map(({ tag }) => tag);
		if (numbers.some(({ tag }) => isAncestor(standings.get(tag.name)))) return [];
	}
	return [];
}
const isAncestor = (standing) => standing === "ancestor" || standing === "same";
function search(numbers, standings, history) {
	const open = (members) => [...new Set(members)].filter(({ tag }) => !standings.has(tag.name));
	if (numbers.length <= 100) return open(numbers);
	const chains = chainsOf(numbers);
	if (open(numbers).length === numbers.length) {
		const likely = chains.slice(0, LIKELY);
		return open([
			...chains.slice(0, CHAINS_FIRST).flatMap(ends),
			...likely.flatMap((chain) => chain.slice(-1 - history)),
			...likely.flatMap(spread)
		]);
	}
	const best = numbers.findLast(({ tag }) => isAncestor(standings.get(tag.name)));
	const unsettled = chains.flatMap((chain) => between(chain, standings, best));
	if (unsettled.length > 0) return open(unsettled);
	const own = chains.find((chain) => best !== void 0 && chain.includes(best)) ?? [];
	const place = best === void 0 ? 0 : own.indexOf(best);
	return open(own.slice(Math.max(0, place - history), place));
}
const ends = (chain) => [chain.at(-1), chain[0]].flatMap((each) => each ?? []);
/** Members of a chain at even distances. */
function spread(chain) {
	if (chain.length <= PARTS) return chain;
	return Array.from({ length: PARTS }, (_, part) => chain[Math.floor(part * chain.length / PARTS)]).flatMap((each) => each ?? []);
}
/** What of a chain may still hold a greater number than the best: between its last known ancestor and what is none. */
function between(chain, standings, best) {
	const top = chain.at(-1);
	if (top === void 0 || best !== void 0 && compareNumbers(top.number, best.number) <= 0) return [];
	if (!chain.some(({ tag }) => standings.has(tag.name))) return ends(chain);
	const last = chain.findLastIndex(({ tag }) => isAncestor(standings.get(tag.name)));
	const past = chain.findIndex(({ tag }, index) => index > last && standings.get(tag.name) === "apart");
	return spread(chain.slice(last + 1, past < 0 ? void 0 : past).filter(({ number }) => best === void 0 || compareNumbers(number, best.number) > 0));
}

// src/sources/read-tip.ts
/** A request holds so many comparisons: GitHub gives up on an answer that takes it ten seconds. */
const A_REQUEST = 50;
/** Where there are a hundred tags or fewer one round is enough, and hardly any repository needs more than three. */
const MOST_ROUNDS = 40;
/**
* Reads the tags of a repository, and how those that matter lie to the tip of a branch; nothing where there are no tags.
* Throws {@link SourceProblem} when it could not look.
*/
async function readTip(repository, { branch, commit, policy, early }) {
	const tags = await (early ?? repository.tags(""));
	if (tags.length === 0) return void 0;
	let standings = /* @__PURE__ */ new Map();
	for (let round = 0;; round += 1) {
		const asked = tagsToAsk({
			branch,
			policy,
			tags,
			standings
		});
		if (asked.length === 0) return {
			tags,
			standings
		};
		if (round === MOST_ROUNDS) throw new SourceProblem({
			kind: "too-many-tags",
			branch
		});
		const parts = Array.from({ length: Math.ceil(asked.length / A_REQUEST) }, (_, part) => asked.slice(part * A_REQUEST, (part + 1) * A_REQUEST));
		const answers = await Promise.all(parts.map((part) => repository.relations(commit, part, void 0)));
		standings = new Map([...standings, ...answers.flatMap((answer) => [...answer.standings])]);
	}
}
/** Reads the tip of a branch, the policy on it, and the tags that lead up to it; its files are not looked at. */
async function readTipOf(repository, { branch, policyPath }) {
	const early = repository.tags("");
	early.catch(() => void 0);
	const { tip } = await repository.start(NO_TAG, branch);
	const policyAtTip = await readPolicy(await repository.read(tip.commit, policyPath), policyPath);
	const { policy } = policyAtTip;
	const tags = await readTip(repository, {
		branch,
		commit: tip.commit,
		policy,
		early
	});
	return {
		tip: tip.commit,
		change: {
			branch,
			policy,
			readers: {},
			policyFile: policyFacts(policyPath, policyAtTip, void 0),
			carriers: [],
			interfaces: [],
			paths: [],
			behind: false,
			labels: [],
			body: "",
			...tags === void 0 ? {} : { tip: tags }
		}
	};
}
/** No tag is called so; the tip of the branch is what is asked for. */
const NO_TAG = ".";

// src/sources/source-tags.ts
/** How a local run is told where that repository is. */
const NO_SOURCE_DIRECTORY = {
	kind: "unreachable",
	why: {
		en: "this run has no access to it; name a clone of it with `--source-repo DIR`",
		zh: "本次运行无法访问它；请用 `--source-repo DIR` 指明它的克隆"
	}
};

// src/sources/specs-below.ts
/** Red Hat's packages have their spec in `SPECS/`, which the top of a repository does not show. */
async function specsBelow(repository, commit, top) {
	if (!top.some(({ name, kind }) => name === "SPECS" && kind === "directory")) return [];
	return (await repository.list(commit, "SPECS")).filter(({ name }) => name.endsWith(".spec")).map(({ name }) => ({ name: `SPECS/${name}` }));
}

// src/sources/read-change.ts
/**
* Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
* base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
*/
async function readChange(repository, request) {
	const { base, head, branch, policyPath } = request;
	const early = request.tags === "likely" ? repository.tags("") : void 0;
	early?.catch(() => void 0);
	const named = repository.source === void 0 ? void 0 : repository.read(head, SOURCE);
	const askOthers = request.openPulls?.begin();
	const [divergence, atBase, atHead, policyFile] = await Promise.all([
		repository.diverge(base, head),
		repository.list(base, ""),
		repository.list(head, ""),
		repository.read(request.policyAt ?? base, policyPath),
		named
	]);
	const { mergeBase, paths } = divergence;
	const [policyAtBase, policyAtHead] = await Promise.all([readPolicy(policyFile, policyPath), paths.includes(policyPath) ? repository.read(head, policyPath).then((file) => readPolicy(file, policyPath)) : void 0]);
	const known = [...new Set([
		...atBase,
		...atHead,
		...await specsBelow(repository, base, atBase)
	].map(({ name }) => name)), ...paths];
	const selected = selectCarriers(policyAtBase.policy, [...new Set(known)]);
	const touched = new Set(paths);
	const behind = mergeBase !== base;
	const { policy } = policyAtBase;
	const features = policy.interfaces.length === 0 ? void 0 : await import("./read-features2.js");
	const at = {
		base,
		head,
		mergeBase,
		behind,
		touched
	};
	const byTags = carriedByTags(selected) && policyAtBase.problems.length === 0;
	const sets = features?.readInterfaces(repository, policy, {
		...at,
		branch,
		known
	});
	sets?.catch(() => void 0);
	const tip = byTags ? await readTip(repository, {
		branch,
		commit: base,
		policy,
		early
	}) : void 0;
	const sourcing = readSource(repository, {
		head,
		policy,
		selected,
		touched
	});
	sourcing.catch(() => void 0);
	const others = askOthers?.(claimedIn(selected, touched));
	const carriers = await Promise.all((tip === void 0 ? selected : []).map(async (carrier) => ({
		...carrier,
		...await readSides(repository, carrier.path, at)
	})));
	const interfaces = await sets ?? [];
	const source = await sourcing;
	return {
		branch: request.branch,
		policy: policyAtBase.policy,
		readers: await loadReaders(selected.map(({ kind }) => kind)),
		policyFile: policyFacts(policyPath, policyAtBase, policyAtHead),
		carriers,
		interfaces,
		paths,
		behind,
		labels: request.labels,
		body: request.body,
		...tip === void 0 ? {} : { tip },
		...source === void 0 ? {} : { source },
		openPulls: await others,
		doubts: request.doubts
	};
}
/** The file that names the tag of the source repository. */
const SOURCE = "SOURCE";
/** No ref is called longer; that such a text is no number is said elsewhere. */
const LONGEST_TAG = 1024;
/** Looks for the tags that the change newly names; what was named before is not asked about. */
async function readSource(repository, { head, policy, selected, touched }) {
	const name = policy.sourceRepository;
	const naming = selected.filter(({ kind, path }) => kind === "text" && touched.has(path));
	if (name === void 0 || naming.length === 0) return void 0;
	const tags = (await Promise.all(naming.map(async ({ path }) => textOf(await repository.read(head, path))))).flatMap((text) => {
		const reading = text.kind === "text" ? readText(text.text) : void 0;
		return reading?.kind === "stated" && reading.text.length <= LONGEST_TAG ? [reading.text] : [];
	});
	if (tags.length === 0) return void 0;
	const ask = repository.source;
	return {
		repository: name,
		answer: ask === void 0 ? NO_SOURCE_DIRECTORY : await ask(name, [...new Set(tags)])
	};
}
/** A kernel's Makefile states the upstream version alone: where nothing else is there, tags carry the numbers. */
const carriedByTags = (selected) => selected.every(({ kind }) => kind === "kernel-makefile");
/** The files that the change claims a number in: the specs that it touches, or whatever else states one. */
function claimedIn(selected, touched) {
	const specs = selected.filter(({ kind }) => kind === "rpm-spec");
	return (specs.length > 0 ? specs : selected).map(({ path }) => path).filter((path) => touched.has(path)).slice(0, 3);
}

export { likelySchemes as a, isAncestor as i, specsBelow as n, numbersOfLine as o, readTipOf as r, readChange as t };