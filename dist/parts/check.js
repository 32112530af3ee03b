import { _ as readDeclaration, a as buildFacts, d as stated, f as interfaceFacts, i as KERNEL_VERSION, n as textOf, o as look, r as loadReaders, s as lineRuleOf, u as readSides } from "./read-sides.js";
import { M as parseNumber, N as releaseFields, O as compareNumbers, P as withValues, T as movesAlike, f as nextNumbers, j as orderedFields, k as numberOf, y as RELEASING_ROLES } from "./bump.js";
import { t as editDistance } from "./suggest.js";
import { n as inferRole } from "./infer.js";
import { a as isAncestor, c as agreeOn, d as planTag, f as rolesByNumber, i as selectCarriers, l as fixedFields, n as specsBelow, o as likelySchemes, s as numbersOfLine, t as readChange, u as kinOf } from "./read-change.js";
import { a as misfitOf, c as numberTextOf, i as maintenanceFieldOf, n as isAtStart, r as isIncluded, s as numberTags, t as inferTagScheme } from "./scope.js";
import { t as makeReport } from "./report.js";
import { t as SourceProblem } from "./problem.js";
import { n as readPolicy, t as policyFacts } from "./read-policy.js";

// src/facts/tag/line.ts
const nothing = {
	previous: void 0,
	misfit: void 0,
	apartFrom: void 0,
	origin: void 0
};
/** Places a tag by the policy, by what the branch's history shows, or by what its number shows. */
function placeTag(reading, plan) {
	const { name, policy, policyFile } = reading;
	const { text, scheme, claimed, rule } = plan;
	const outside = (why) => ({
		...nothing,
		line: {
			kind: "outside",
			branch: name,
			why
		},
		misfit: text === void 0 || scheme === void 0 ? void 0 : misfitOf(scheme, text)
	});
	if (policyFile.atBase.length > 0) return {
		...nothing,
		line: {
			kind: "untold",
			branch: name
		}
	};
	if (text === void 0) return outside(isIncluded(name, policy.tags) ? "foreign" : "excluded");
	if (scheme === void 0) return outside("foreign");
	const misfit = misfitOf(scheme, text);
	if (misfit !== void 0 && !misfit.near) return outside("foreign");
	const meant = claimed === void 0 ? meantBy(text, plan.numbers) : void 0;
	const family = claimed ?? meant?.number;
	const branch = plan.branch ?? rule?.branch ?? (family === void 0 ? name : familyName(family, policy.tags.prefix));
	if (rule?.role === "ignored") return {
		...nothing,
		line: {
			kind: "ignored",
			branch,
			pattern: rule.branch
		}
	};
	if (rule === void 0 && policy.lines !== void 0 && reading.branch !== void 0) return {
		...nothing,
		line: {
			kind: "unmatched",
			branch,
			patterns: policy.lines.map((each) => each.branch)
		}
	};
	if (claimed === void 0) {
		const line = {
			kind: "line",
			branch,
			scheme,
			roles: meant?.roles ?? RELEASING_ROLES,
			evidence: { because: "no-history" }
		};
		return {
			...nothing,
			line,
			misfit,
			previous: meant?.previous
		};
	}
	const past = historyOf(reading, plan, claimed);
	const { roles, evidence, sure } = roleOf(reading, plan, claimed, past.ancestors);
	const placed = sure && reading.onBranch !== "no" ? fromHistory(claimed, past.ancestors, past.kin) : fromKin(claimed, past, roles);
	if (rule?.role === "frozen") return {
		...nothing,
		previous: placed.previous,
		line: {
			kind: "frozen",
			branch,
			pattern: rule.branch
		}
	};
	const from = rule?.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	const origin = roles.length === 1 && roles[0] === "maintenance" ? originOf(claimed, from, past, plan) : void 0;
	return {
		line: {
			kind: "line",
			branch,
			scheme,
			roles,
			evidence,
			...from === void 0 ? {} : { from },
			...rule?.base === void 0 ? {} : { base: rule.base },
			...policy.scheme === void 0 && rule === void 0 ? { fit: {
				fits: plan.numbers.length,
				of: reading.others.length
			} } : {}
		},
		previous: placed.previous,
		misfit: void 0,
		apartFrom: origin === void 0 ? placed.apartFrom : void 0,
		origin
	};
}
function historyOf({ standings }, { numbers }, claimed) {
	const standingOf = ({ tag }) => standings.get(tag.name);
	return {
		ancestors: numbers.filter((each) => {
			const standing = standingOf(each);
			return standing === "ancestor" || standing === "same" && compareRelease(each.number, claimed) < 0;
		}),
		kin: kinOf(claimed, numbers),
		standingOf
	};
}
const compareRelease = (left, right) => compareNumbers(left, right, releaseFields(left.scheme));
function roleOf(reading, { rule, branch }, claimed, ancestors) {
	const { scheme } = claimed;
	if (rule !== void 0) return {
		roles: rule.role === "frozen" || rule.role === "ignored" ? RELEASING_ROLES : [rule.role],
		evidence: {
			because: "declared",
			pattern: rule.branch
		},
		sure: reading.branch !== void 0
	};
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" },
		sure: true
	};
	if (branch !== void 0 && reading.branch !== void 0) {
		const history = ancestors.map(({ number }) => number).toReversed();
		const { roles, evidence } = inferRole(branch, scheme, history, claimed);
		if (roles.length === 1) return {
			roles,
			evidence,
			sure: true
		};
	}
	const roles = rolesByNumber(claimed);
	const field = maintenanceFieldOf(scheme);
	if (field === void 0 || roles.length > 1) return {
		roles,
		evidence: { because: "no-history" },
		sure: field === void 0
	};
	return {
		roles,
		evidence: {
			because: "tag-number",
			field,
			state: isAtStart(claimed, field) ? "at-start" : "raised"
		},
		sure: false
	};
}
/** The greatest number that the commit descends from, of the upstream version that the line keeps. */
function fromHistory(claimed, ancestors, kin) {
	const kept = fixedFields(claimed.scheme, RELEASING_ROLES);
	const previous = ancestors.findLast(({ number }) => agreeOn(kept, number, claimed))?.number;
	if (previous !== void 0 || kept.length === 0) return {
		previous,
		apartFrom: void 0
	};
	const lower = kin.findLast(({ number }) => compareRelease(number, claimed) < 0);
	return {
		previous: lower?.number,
		apartFrom: lower?.tag.name
	};
}
/**
* The number before among the kin: one above the tag's own that the commit descends from, or else the greatest lower
* one; that the commit does not descend from that one is worth telling.
*/
function fromKin(claimed, { ancestors, kin }, roles) {
	const known = new Set(ancestors);
	const greatest = kin.findLast((each) => known.has(each));
	if (greatest !== void 0 && compareRelease(greatest.number, claimed) > 0) return {
		previous: greatest.number,
		apartFrom: void 0
	};
	const lower = kin.findLast(({ number }) => compareRelease(number, claimed) < 0);
	if (lower === void 0 || known.has(lower)) return {
		previous: lower?.number,
		apartFrom: void 0
	};
	if (roles.length > 1) return {
		previous: greatest?.number,
		apartFrom: void 0
	};
	return {
		previous: lower.number,
		apartFrom: lower.tag.name
	};
}
/** Where a maintenance line leaves the trunk, if that number does not exist or is no ancestor. */
function originOf(claimed, from, { ancestors, kin, standingOf }, { numbers }) {
	const field = maintenanceFieldOf(claimed.scheme);
	const wanted = from ?? (field === void 0 ? void 0 : startOfLine(claimed, field));
	if (wanted === void 0 || compareRelease(claimed, wanted) === 0) return void 0;
	const known = new Set(ancestors);
	if (from === void 0 && (kin.some((each) => known.has(each)) || numbers.length === 0)) return void 0;
	if (from === void 0 && kin.some(({ number }) => !isSame(number, wanted) && compareRelease(number, claimed) < 0)) return;
	const found = numbers.filter(({ number }) => isSame(number, wanted));
	const declared = from !== void 0;
	if (found.length === 0) return {
		number: wanted.text,
		fault: "missing",
		declared
	};
	return found.some((each) => standingOf(each) !== "apart") ? void 0 : {
		number: wanted.text,
		fault: "no-ancestor",
		declared
	};
}
const isSame = (left, right) => compareRelease(left, right) === 0;
function startOfLine(claimed, field) {
	if (isAtStart(claimed, field)) return void 0;
	const { scheme } = claimed;
	const names = releaseFields(scheme);
	const below = names.slice(names.indexOf(field));
	const start = (name) => String(scheme.fields[name]?.start ?? 0);
	const counted = withValues(claimed, Object.fromEntries(below.map((name) => [name, start(name)])));
	const without = withValues(claimed, Object.fromEntries(below.map((name) => [name, void 0])));
	return numberOf(scheme, without.text) ?? numberOf(scheme, counted.text);
}
/** The next number of some line that a mistyped text is nearest to. */
function meantBy(text, numbers) {
	let best;
	for (const { number: previous } of numbers.slice(-200)) for (const role of RELEASING_ROLES) for (const { number } of nextNumbers(previous, [role], "practice")) {
		const distance = editDistance(text, number.text);
		if (best === void 0 || distance < best.distance) best = {
			number,
			previous,
			roles: [role],
			distance
		};
	}
	return best;
}
/** What the numbers of one line have in common: `5.10.0-136.*`. */
function familyName(claimed, prefix) {
	const reading = parseNumber(claimed.scheme, claimed.text);
	const fixed = fixedFields(claimed.scheme, rolesByNumber(claimed));
	const free = releaseFields(claimed.scheme).find((field) => !fixed.includes(field));
	const offset = reading.kind === "number" && free !== void 0 ? reading.offsets[free] : void 0;
	return `${prefix}${claimed.text.slice(0, offset ?? 0)}*`;
}

// src/facts/tag/build.ts
/** Turns what was read of a tag into what rules look at: the tag is one more carrier, and files repeat its number. */
function buildTagFacts(reading) {
	const { name, policy } = reading;
	const plan = planTag(reading);
	const placed = placeTag(reading, plan);
	const { line } = placed;
	const scheme = plan.scheme;
	const own = scheme !== void 0 && plan.text !== void 0 && ["line", "frozen"].includes(line.kind) ? tagCarrier(reading, plan.text, placed.previous, scheme) : void 0;
	const files = own === void 0 || reading.event === "deleted" ? [] : repeating(reading, own, plan);
	const carriers = files.flatMap((each) => "about" in each ? [] : [each]);
	return {
		claim: {
			kind: "tag",
			name,
			event: reading.event,
			formerly: reading.formerly,
			object: reading.object,
			signed: reading.signed,
			rules: policy.tags,
			misfit: placed.misfit,
			taken: takenBy(reading, plan),
			free: freeAfter(plan, line, policy.strictness),
			branch: plan.branch === void 0 || reading.onBranch === "not-asked" ? void 0 : {
				name: plan.branch,
				leadsTo: reading.onBranch
			},
			apartFrom: placed.apartFrom,
			otherLine: plan.owner?.branch,
			origin: placed.origin
		},
		policyFile: reading.policyFile,
		line,
		carriers: own === void 0 ? [] : [own, ...carriers],
		strictness: policy.strictness,
		declaration: {
			emergency: reading.emergency === "declared",
			bump: "none",
			stated: []
		},
		emergencyLabel: policy.declarations.labels.emergency,
		doubts: [...doubtsOf(reading, plan, line), ...files.flatMap((each) => "about" in each ? [each] : [])],
		interfaces: [],
		behind: false,
		conflicts: []
	};
}
function tagCarrier({ name, event }, text, previous, scheme) {
	const claimed = look(statedBy(text), scheme);
	const before = previous === void 0 ? { kind: "absent" } : look(statedBy(previous.text), scheme);
	return {
		path: `refs/tags/${name}`,
		kind: "tag",
		scheme,
		before: event === "deleted" ? claimed : before,
		after: event === "deleted" ? { kind: "absent" } : claimed,
		part: "main",
		packagedFiles: [],
		packagedText: "same",
		origin: "inferred"
	};
}
/** What a tag states; there is no line in any file to be edited. */
function statedBy(text) {
	return {
		kind: "stated",
		text,
		epoch: 0,
		passages: [{
			text,
			line: 1,
			column: 1,
			computed: true
		}],
		source: "",
		history: [],
		changelog: "none",
		headings: [],
		packaged: "",
		uses: []
	};
}
/** The files at the tagged commit that state the number too; those that never meant it are named as doubts. */
function repeating(reading, own, plan) {
	const claimed = plan.claimed;
	if (claimed === void 0) return [];
	const written = orderedFields(claimed.scheme).filter((field) => claimed.values[field] !== void 0);
	return reading.carriers.map((file) => {
		const { path, kind, rule } = file;
		const { after } = readSides({
			...file,
			base: file.text,
			head: file.text,
			origin: void 0
		}, reading);
		const scheme = kind === "kernel-makefile" ? KERNEL_VERSION : claimed.scheme;
		const statement = look(after, scheme);
		if (rule === void 0 && statement.kind === "misfit") return {
			about: "carrier",
			path,
			text: stated(after)?.text ?? ""
		};
		const same = statement.kind === "number" || statement.kind === "misfit" && rule === void 0;
		const fields = kind === "kernel-makefile" ? ["base"] : kind === "rpm-spec" ? written : releaseFields(claimed.scheme);
		return {
			path,
			kind,
			scheme,
			before: same ? statement : { kind: "absent" },
			after: statement,
			part: "repeating",
			repeats: {
				path: own.path,
				fields: rule?.compare ?? fields
			},
			packagedFiles: [],
			packagedText: "same",
			origin: rule === void 0 ? "inferred" : "declared"
		};
	});
}
/** Other tags of the very same number that lead to another commit. */
function takenBy({ standings, name }, { claimed, numbers }) {
	if (claimed === void 0) return [];
	const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
	return numbers.filter(({ number }) => compareNumbers(number, claimed) === 0).filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field])).filter(({ tag }) => tag.name !== name && standings.get(tag.name) !== void 0 && standings.get(tag.name) !== "same").map(({ tag }) => ({
		tag: tag.name,
		id: tag.id
	}));
}
function freeAfter({ claimed, numbers }, line, strictness) {
	const greatest = claimed === void 0 ? void 0 : kinOf(claimed, numbers).at(-1)?.number;
	if (greatest === void 0 || line.kind !== "line") return [];
	return nextNumbers(greatest, line.roles, strictness).filter(({ step }) => step.unlisted !== true && step.reserved !== true).map(({ number }) => number.text);
}
function doubtsOf({ name, policy, branch }, plan, line) {
	if (line.kind !== "line" || plan.claimed === void 0) return [];
	const noLine = policy.lines !== void 0 && plan.rule === void 0;
	return [
		...line.roles.length > 1 ? [{
			about: "role",
			roles: line.roles
		}] : [],
		...noLine && branch === void 0 ? [{
			about: "no-line",
			tag: name
		}] : [],
		...plan.branch === void 0 ? [{
			about: "branch",
			tag: name
		}] : []
	];
}

// src/facts/tip/declared.ts
/** No pull request names more numbers than can be told apart at a glance. */
const MOST = 20;
/**
* The numbers that a pull request declares: trailers of its text (`Release-Tag: 5.10.0-137.0.0`), and labels of the same
* form. The trailers are read as git-interpret-trailers(1) reads them, from the last paragraph.
*/
function declaredNumbers({ labels, body, policy }) {
	const key = policy.declarations.trailers.number;
	const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
	const end = lines.findLastIndex((line) => line.trim() !== "");
	const gap = lines.findLastIndex((line, index) => index < end && line.trim() === "");
	const trailers = lines.slice(gap + 1, end + 1).flatMap((line, index) => {
		const text = valueIn(line, key);
		return text === void 0 ? [] : [{
			text,
			at: {
				line: gap + index + 2,
				column: line.lastIndexOf(text) + 1
			}
		}];
	});
	const named = labels.flatMap((label) => {
		const text = valueIn(label, key);
		return text === void 0 ? [] : [{
			text,
			at: void 0
		}];
	});
	const all = [...trailers, ...named];
	return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index).slice(0, MOST);
}
function valueIn(line, key) {
	const colon = line.indexOf(":");
	if (colon < 1 || line.slice(0, colon).trim().toLowerCase() !== key.toLowerCase()) return void 0;
	const value = line.slice(colon + 1).trim();
	return value === "" ? void 0 : value;
}

// src/facts/tip/place.ts
/** The last number of a branch by its tags; nothing where no tag of a number leads up to its tip. */
function placeTip({ policy }, rule, { tags, standings }) {
	const ancestorsIn = (scheme) => numbersOfLine(policy, rule, tags, scheme).filter(({ tag }) => isAncestor(standings.get(tag.name)));
	for (const likely of likelySchemes(policy, rule, tags)) {
		const last = lastOf(ancestorsIn(likely), rule);
		if (last === void 0) continue;
		const declared = rule?.scheme !== void 0 || policy.scheme !== void 0;
		const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
		const { text } = last.number;
		const near = declared ? void 0 : inferTagScheme(text, names, policy);
		const scheme = near !== void 0 && numberOf(near, text) !== void 0 ? near : likely;
		const ancestors = scheme === likely ? ancestorsIn(likely) : ancestorsIn(scheme);
		const own = lastOf(ancestors, rule);
		if (own !== void 0) return {
			scheme,
			last: own,
			ancestors
		};
	}
}
/** A trunk into which a maintenance line was merged goes on from its own last number. */
function lastOf(ancestors, rule) {
	const greatest = ancestors.at(-1);
	const field = greatest === void 0 ? void 0 : maintenanceFieldOf(greatest.number.scheme);
	if (rule?.role !== "development" || field === void 0) return greatest;
	return ancestors.findLast(({ number }) => isAtStart(number, field)) ?? greatest;
}
/** The roles of a branch by the policy, or by what its own tags did. */
function roleOfTip(branch, rule, { scheme, last, ancestors }) {
	if (rule !== void 0 && rule.role !== "frozen" && rule.role !== "ignored") return {
		roles: [rule.role],
		evidence: {
			because: "declared",
			pattern: rule.branch
		}
	};
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" }
	};
	const history = ancestors.filter((each) => notAbove(each.number, last.number)).map(({ number }) => number);
	const { roles, evidence } = inferRole(branch, scheme, history.toReversed().slice(0, NEWEST), void 0);
	return {
		roles: roles.length === 0 ? RELEASING_ROLES : roles,
		evidence
	};
}
/** So much of the past tells what a line does now; both readers have asked about as much. */
const NEWEST = 7;
const notAbove = (number, last) => compareNumbers(number, last, releaseFields(last.scheme)) <= 0;

// src/facts/tip/build.ts
/** Where a pull request states a number that no file does. */
const PULL_REQUEST = "pull request";
/**
* The facts of a change where no file states a number: the line goes by the tags that lead up to the base tip, and what
* the pull request declares is one more carrier. Without a declaration the number stays as it is.
*/
function buildTipFacts(change, tip) {
	const { policy, branch } = change;
	const rule = lineRuleOf(policy, branch);
	const placed = placeTip(change, rule, tip);
	const declared = declaredNumbers(change);
	const [first] = declared;
	const text = first === void 0 ? void 0 : numberTextOf(first.text, policy.tags) ?? first.text;
	const names = tip.tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
	const scheme = placed?.scheme ?? (text === void 0 ? void 0 : inferTagScheme(text, names, policy));
	const line = lineOfTip(change, rule, placed, scheme);
	const own = line.kind !== "line" && line.kind !== "frozen" ? void 0 : scheme && carrierOf(scheme, placed?.last, first === void 0 ? void 0 : {
		...first,
		text
	}, change.body);
	const carriers = own === void 0 ? [] : [own];
	return {
		claim: own === void 0 ? { kind: "change" } : {
			...claimOf(change, tip, own, declared, line),
			atTip: atTipOf(tip, placed)
		},
		policyFile: change.policyFile,
		line,
		carriers,
		interfaces: interfaceFacts(change.interfaces, {
			line,
			carriers,
			policy,
			labels: change.labels
		}),
		strictness: policy.strictness,
		declaration: readDeclaration(change),
		emergencyLabel: policy.declarations.labels.emergency,
		doubts: line.kind === "line" && line.roles.length > 1 ? [{
			about: "role",
			roles: line.roles
		}] : [],
		behind: change.behind,
		conflicts: change.interfaces.flatMap(({ conflicts }) => conflicts)
	};
}
function lineOfTip({ branch, policy, policyFile }, rule, placed, scheme) {
	if (policyFile.atBase.length > 0) return {
		kind: "untold",
		branch
	};
	if (rule === void 0 && policy.lines !== void 0) return {
		kind: "unmatched",
		branch,
		patterns: policy.lines.map((line) => line.branch)
	};
	if (rule?.role === "ignored" || rule?.role === "frozen") return {
		kind: rule.role,
		branch,
		pattern: rule.branch
	};
	if (scheme === void 0) return {
		kind: "without-numbers",
		branch
	};
	const from = rule?.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	return {
		kind: "line",
		branch,
		scheme,
		...placed === void 0 ? {
			roles: rule === void 0 ? [
				"development",
				"maintenance",
				"following"
			] : [rule.role],
			evidence: rule === void 0 ? { because: "no-history" } : {
				because: "declared",
				pattern: rule.branch
			}
		} : roleOfTip(branch, rule, placed),
		...from === void 0 ? {} : { from },
		...rule?.base === void 0 ? {} : { base: rule.base }
	};
}
function carrierOf(scheme, last, declared, body) {
	const before = last === void 0 ? { kind: "absent" } : look(statedAs(last.number.text), scheme);
	const text = declared?.text;
	return {
		path: text === void 0 && last !== void 0 ? `refs/tags/${last.tag.name}` : PULL_REQUEST,
		kind: text === void 0 ? "tag" : "declaration",
		scheme,
		before,
		after: text === void 0 ? before : look(statedAs(text, declared?.at, body), scheme),
		part: "main",
		packagedFiles: [],
		packagedText: "same",
		origin: "inferred"
	};
}
/** A number that stands in a trailer can be corrected there; one of a label or a tag has no line. */
function statedAs(text, at, source = "") {
	return {
		kind: "stated",
		text,
		epoch: 0,
		passages: [{
			text,
			...at ?? {
				line: 1,
				column: 1
			},
			computed: at === void 0
		}],
		source,
		history: [],
		changelog: "none",
		headings: [],
		packaged: "",
		uses: []
	};
}
function claimOf({ policy }, { tags }, { after, scheme }, declared, line) {
	const claimed = after.kind === "number" && declared.length > 0 ? after.number : void 0;
	const numbers = claimed === void 0 ? [] : numberTags(tags, scheme, policy.tags);
	const greatest = claimed && greatestOf(kinOf(claimed, numbers));
	const roles = line.kind === "line" ? line.roles : [];
	return {
		kind: "declaration",
		trailer: policy.declarations.trailers.number,
		declared: declared.map(({ text }) => text),
		taken: claimed === void 0 ? [] : sameAs(claimed, numbers),
		free: greatest === void 0 ? [] : nextNumbers(greatest, roles, policy.strictness).filter(({ step }) => step.unlisted !== true && step.reserved !== true).map(({ number }) => number.text)
	};
}
function atTipOf({ standings }, placed) {
	return (placed?.ancestors ?? []).flatMap(({ tag }) => standings.get(tag.name) === "same" ? [tag.name] : []);
}
function greatestOf(numbers) {
	const [first, ...others] = numbers.map(({ number }) => number);
	return first && others.reduce((most, number) => compareNumbers(number, most) > 0 ? number : most, first);
}
/** The tags of the very same number, whatever their spelling. */
function sameAs(claimed, numbers) {
	const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
	return numbers.filter(({ number }) => compareNumbers(number, claimed) === 0).filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field])).map(({ tag }) => ({
		tag: tag.name,
		id: tag.id
	}));
}

// src/sources/read-tag.ts
const NO_RELATIONS = {
	standings: /* @__PURE__ */ new Map(),
	onBranch: "not-asked"
};
/**
* Reads what a tag is judged by, in three steps: the tag, its kin and the policy's branch; the policy and the top of the
* tagged commit; then how it lies to the few tags that matter, and the files that state the number. The policy comes
* from the branch that was named, or the default one, never from the tagged commit. Throws {@link SourceProblem} when it
* could not look.
*/
async function readTag(repository, request) {
	const { name, event, formerly, branch, policyPath } = request;
	const start = kinPrefix(name);
	const [{ object, tip }, near] = await Promise.all([repository.start(name, branch), repository.tags(start)]);
	if (object.kind === "absent" && event !== "deleted") throw new SourceProblem({
		kind: "no-tag",
		tag: name
	});
	const commit = object.kind === "commit" && event !== "deleted" ? object.commit : void 0;
	const [others, policyFile, top] = await Promise.all([
		otherTags(repository, near, start, name),
		repository.read(tip.commit, policyPath),
		commit === void 0 ? [] : repository.list(commit, "")
	]);
	const [policyAtBase, specs] = await Promise.all([readPolicy(policyFile, policyPath), commit === void 0 ? [] : specsBelow(repository, commit, top)]);
	const { policy } = policyAtBase;
	const plan = planTag({
		name,
		branch,
		policy,
		others
	});
	const selected = plan.claimed === void 0 ? [] : selectCarriers(policy, [...top, ...specs].map((entry) => entry.name));
	const [relations, signed, carriers] = await Promise.all([
		commit === void 0 || plan.claimed === void 0 || policyAtBase.problems.length > 0 ? NO_RELATIONS : repository.relations(commit, plan.asked, plan.branch),
		policy.tags.object === "signed" && hasTagObject(object) ? repository.isSigned(object.id) : void 0,
		Promise.all(commit === void 0 ? [] : selected.map(async (carrier) => ({
			...carrier,
			text: textOf(await repository.read(commit, carrier.path))
		})))
	]);
	return {
		reading: {
			name,
			event,
			formerly,
			branch,
			...request.emergency === void 0 ? {} : { emergency: request.emergency },
			policy,
			policyFile: policyFacts(policyPath, policyAtBase, void 0),
			object,
			signed,
			others,
			...relations,
			readers: await loadReaders(carriers.map(({ kind }) => kind)),
			carriers
		},
		base: tip.commit,
		head: commit ?? (object.kind === "absent" ? formerly ?? "" : object.id)
	};
}
const hasTagObject = (object) => object.kind !== "absent" && object.annotated;
/** Tags of the same upstream version, where the name has the form of a kernel's number; all tags otherwise. */
const kinPrefix = (name) => /^\d{1,2}\.\d{1,3}\.\d{1,3}-(?=\d+\.\d+\.\d+)/.exec(name)?.[0] ?? "";
/** Where a version has no other tag, the line may go on from another one, so that all tags are read. */
async function otherTags(repository, near, start, name) {
	const others = (tags) => tags.filter((tag) => tag.name !== name);
	const kin = others(near);
	return kin.length > 0 || start === "" ? kin : others(await repository.tags(""));
}

// src/check.ts
/** The whole way through, for the action and the command line alike: read, gather facts, judge, report. */
async function check(repository, request, { threshold, today }) {
	const change = await readChange(repository, request);
	const built = change.tip === void 0 ? buildFacts(change) : buildTipFacts(change, change.tip);
	const facts = built.interfaces.length === 0 ? built : await (await import("./read-release.js")).readReleases(repository, request.base, change.policy, built);
	return makeReport(facts, {
		judged: {
			base: request.base,
			head: request.head
		},
		policy: change.policy,
		threshold,
		today
	});
}
/** The same for a tag. */
async function checkTag(repository, request, { threshold, today }) {
	const { reading, base, head } = await readTag(repository, request);
	const facts = buildTagFacts(reading);
	return makeReport(facts, {
		judged: {
			base,
			head
		},
		policy: reading.policy,
		threshold,
		today
	});
}

export { checkTag as n, buildTipFacts as r, check as t };