import { Cn as onlyFields, Dn as withValues, En as releaseFields, Sn as numberOf, Ut as movesAlike, _t as inferRole, lt as DEFAULT_POLICY } from "./core.js";
import { S as sortNumbers, n as inferTagScheme, o as maintenanceFieldOf, t as amongNames, u as numberTextOf } from "./ordered.js";
import { r as policyOfTag, t as affixesOf } from "./affixes.js";

// src/facts/proposal-tags.ts
/** More patterns than these nobody reads. */
const MOST = 20;
/**
* Globs for the tags that are no numbers of the scheme: what stands before their first digit, where no number begins so,
* and their whole names otherwise.
*/
function proposeExclusions(tags, scheme, textOf = (tag) => tag) {
	const isIn = new Map(tags.map((tag) => [tag, numberOf(scheme, textOf(tag)) !== void 0]));
	const numbers = tags.filter((tag) => isIn.get(tag));
	const patterns = tags.filter((tag) => !isIn.get(tag)).map((tag) => {
		const start = /^\D*/.exec(tag)?.[0] ?? "";
		return start.length >= 2 && !numbers.some((number) => number.startsWith(start)) && start !== tag ? `${literally(start)}*` : literally(tag);
	});
	const unlike = [...new Set(patterns)];
	return unlike.length > MOST ? [] : unlike;
}
/** A name as a glob that only it fits. */
const literally = (name) => name.replace(/[\\*?[\]{}]/g, "\\$&");

// src/facts/proposal.ts
/** `gvt/interface.yml` is the interface of `gvt`. */
function interfaceNameOf(path) {
	const [folder = ""] = path.split("/").slice(-2, -1);
	return /^[a-z][a-z0-9-]{0,63}$/.test(folder) ? folder : "interface";
}
/** Works out the policy that a repository seems to follow already. */
function propose(survey) {
	const written = writtenTags(survey.tags);
	const texts = survey.tags.map(written.textOf);
	const scheme = schemeOfAll(survey, texts, texts.length === 0 ? void 0 : inferTagScheme("", amongNames(texts), DEFAULT_POLICY));
	const alone = scheme?.among === "tags" && !scheme.demanded;
	const lines = scheme === void 0 || alone ? [] : linesOf(survey, scheme, written.textOf);
	const ofTags = scheme?.ofTags ?? scheme?.scheme;
	const file = survey.interfaceFile;
	return {
		scheme,
		numbered: survey.tags.length > 0 || survey.branches.some(({ stated }) => stated.length > 0),
		lines,
		exclude: ofTags === void 0 || alone ? [] : proposeExclusions(survey.tags, ofTags, written.textOf),
		prefixes: written.affixes.map(({ prefix }) => prefix),
		suffix: written.affixes.length === 1 ? written.affixes[0]?.suffix ?? "" : "",
		carriers: file === void 0 ? [] : [{
			path: file.path,
			kind: file.kind,
			pointer: "/version",
			scheme: "interface"
		}],
		interfaces: file?.features === void 0 ? [] : [{
			name: interfaceNameOf(file.path),
			path: file.path,
			features: file.features.pointer
		}],
		topics: survey.topics
	};
}
/** The numbers in tags by their names, without what the project writes around them. */
function writtenTags(names) {
	const refs = names.map((name) => ({
		name,
		id: ""
	}));
	const textOf = (name) => numberTextOf(name, policyOfTag(name, refs, DEFAULT_POLICY).tags) ?? name;
	return {
		affixes: affixesOf(refs, DEFAULT_POLICY),
		textOf
	};
}
/** The scheme of the files that state a number, or else the one that most tags fit. */
function schemeOfAll({ branches }, texts, byTags) {
	const carrying = branches.filter(({ stated }) => stated.length > 0);
	const counts = /* @__PURE__ */ new Map();
	for (const { facts } of carrying) {
		const { line } = facts;
		if (line.kind === "line" && line.scheme.id !== "rpm") counts.set(line.scheme, (counts.get(line.scheme) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most !== void 0) {
		const [scheme] = most;
		const { fits, of } = share(scheme, carrying.flatMap(({ stated, facts: { line } }) => line.kind === "line" && line.scheme === scheme ? stated : []));
		const ofTags = partsRoles(scheme) || !haveAnother(scheme, texts, byTags) ? void 0 : byTags;
		return {
			scheme,
			among: "files",
			fits,
			of,
			demanded: partsRoles(scheme) || fits === of && ofTags === void 0,
			ofTags
		};
	}
	if (carrying.length > 0 || byTags === void 0) return void 0;
	const { fits, of } = share(byTags, texts);
	return {
		scheme: byTags,
		among: "tags",
		fits,
		of,
		demanded: partsRoles(byTags) || fits >= of * DEMANDED_SHARE,
		ofTags: void 0
	};
}
/** Of tags that follow no scheme of kernels so many have to fit for a policy to demand theirs. */
const DEMANDED_SHARE = 3 / 4;
/** A scheme that parts roles was inferred from them, slips included; others are held to only where nearly everything fits. */
const partsRoles = ({ id }) => id.startsWith("openeuler");
/** Whether more tags are numbers of another scheme than of that of the files, which then is not theirs. */
const haveAnother = (scheme, texts, byTags) => byTags !== void 0 && byTags !== scheme && share(byTags, texts).fits > share(scheme, texts).fits;
function share(scheme, texts) {
	const all = [...new Set(texts)];
	return {
		fits: all.filter((text) => numberOf(scheme, text) !== void 0).length,
		of: all.length
	};
}
function linesOf({ branches }, { scheme: usual, among }, textOf) {
	if (movesAlike(usual) || maintenanceFieldOf(usual) === void 0) return [];
	const lines = branches.map((branch) => lineOf({
		...branch,
		tags: branch.tags.map(textOf)
	}, usual, among));
	return lines.some(({ role }) => role !== "ignored") ? grouped(lines) : [];
}
function lineOf({ name, facts, stated, tags }, usual, among) {
	const own = facts.line.kind === "line" ? facts.line.scheme : void 0;
	const scheme = among === "tags" ? usual : own;
	const none = {
		branches: [name],
		scheme: void 0,
		base: void 0,
		from: void 0,
		roles: []
	};
	const texts = among === "tags" ? tags : stated;
	if (scheme === void 0 || texts.length === 0) return {
		...none,
		role: "ignored",
		evidence: "no-numbers"
	};
	const other = scheme === usual ? void 0 : scheme;
	const numbers = texts.flatMap((text) => numberOf(scheme, text) ?? []);
	const history = among === "tags" ? sortNumbers(numbers).toReversed() : numbers;
	const { roles, evidence } = among === "files" && facts.line.kind === "line" ? facts.line : inferRole(name, scheme, history, void 0);
	const [newest] = history;
	if (newest === void 0) return {
		...none,
		role: "ignored",
		evidence: "no-numbers"
	};
	const role = movesAlike(scheme) ? "maintenance" : roles.length === 1 ? roles[0] ?? "following" : "following";
	const from = role === "maintenance" ? startOf(newest, scheme) : void 0;
	const known = among === "files" || texts.includes(from ?? "");
	return {
		branches: [name],
		role,
		scheme: other,
		base: void 0,
		from: known ? from : void 0,
		evidence,
		roles: movesAlike(scheme) ? [] : roles
	};
}
/** `5.10.0-60.0.0`, from which a line at `5.10.0-60.15.0.47` has come. */
function startOf(newest, scheme) {
	const field = maintenanceFieldOf(scheme);
	const fields = releaseFields(scheme);
	if (field === void 0 || scheme.id !== "openeuler") return void 0;
	const below = fields.slice(fields.indexOf(field));
	return withValues(onlyFields(newest, fields), Object.fromEntries(below.map((name) => [name, "0"]))).text;
}
/** Branches of one kind make one line, in the order of the first of them. */
function grouped(lines) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const kind = JSON.stringify([
			line.role,
			line.scheme?.id,
			line.from,
			line.roles,
			line.from === void 0
		]);
		const known = groups.get(kind);
		groups.set(kind, known === void 0 ? line : {
			...known,
			branches: [...known.branches, ...line.branches]
		});
	}
	return [...groups.values()].sort((a, b) => Number(a.role === "ignored") - Number(b.role === "ignored"));
}

export { propose as n, literally as r, interfaceNameOf as t };