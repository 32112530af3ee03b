import { $ as look, Ct as dotted, Dn as withValues, En as releaseFields, Sn as numberOf, Tn as parseNumber, Ut as movesAlike, Z as KERNEL_VERSION, _t as inferRole, hn as nextNumbers, nt as templateOf, ot as readSides, st as stated, tt as isSource, wn as orderedFields, xn as compareNumbers, zt as RELEASING_ROLES } from "./core.js";
import { v as editDistance } from "./first.js";
import { a as planTag, i as kinOf, n as fixedByNumber, o as rolesByNumber, r as fixedFields, s as catalogueOf, t as agreeOn } from "./plan.js";
import { _ as isOfOtherKind, g as beforeDashed, i as isIncluded, o as maintenanceFieldOf, r as isAtStart, s as misfitOf, y as isWaymark } from "./ordered.js";

// src/facts/tag/past.ts
/** Sorts out what came before a tag, by where it was found to lie and by its number. */
function pastOf({ standings, nearest, joined = false }, { near, numbers }, claimed) {
	const standingOf = ({ tag }) => standings.get(tag.name);
	const isEarlier = (each) => {
		const standing = standingOf(each);
		return standing === "ancestor" || standing === "same" && compareRelease(each.number, claimed) < 0;
	};
	const asked = near.filter(isEarlier);
	const far = nearest?.filter((each) => !asked.includes(each)) ?? [];
	const ancestors = far.length === 0 ? asked : [...asked, ...far].sort((left, right) => compareNumbers(left.number, right.number));
	const kin = numbers === void 0 ? [] : kinOf(claimed, numbers);
	const fixed = fixedByNumber(claimed);
	const isPassed = (each) => nearest !== void 0 && !nearest.includes(each) && agreeOn(fixed, each.number, claimed);
	return {
		ancestors,
		passed: new Set(ancestors.filter(isPassed)),
		joined,
		kin,
		lower: numbers?.boundsIn(kin, claimed).below ?? 0,
		standingOf
	};
}
/** The order of two numbers of one scheme, whatever builds they count. */
const compareRelease = (left, right) => compareNumbers(left, right, releaseFields(left.scheme));
const isNextOf = (previous, claimed) => nextNumbers(previous, RELEASING_ROLES, "practice").some(({ number }) => compareRelease(number, claimed) === 0);
/**
* The greatest number that the commit descends from, of the upstream version that the line keeps. Behind a mark on the way
* to another release nothing is known of the steps of this one.
*/
function fromHistory(claimed, { ancestors, passed, joined, kin, lower }) {
	const kept = fixedFields(claimed.scheme, RELEASING_ROLES);
	const previous = ancestors.findLast((each) => !passed.has(each) && agreeOn(kept, each.number, claimed))?.number;
	if (previous !== void 0 && isWaymark(previous, claimed)) return {
		previous: void 0,
		apartFrom: void 0
	};
	if (joined && previous !== void 0 && compareRelease(previous, claimed) > 0) return {
		previous: ancestors.findLast((each) => !passed.has(each) && isNextOf(each.number, claimed))?.number ?? previous,
		apartFrom: void 0
	};
	if (previous !== void 0 || kept.length === 0) return {
		previous,
		apartFrom: void 0
	};
	const below = kin[lower - 1];
	return {
		previous: below?.number,
		apartFrom: below?.tag.name
	};
}
/**
* The number before among the kin: one above the tag's own that the commit descends from, or else the greatest lower
* one; that the commit does not descend from that one is worth telling.
*/
function fromKin(claimed, past, roles) {
	const { ancestors, passed, kin, lower, standingOf } = past;
	const fixed = fixedByNumber(claimed);
	const known = ancestors.filter(({ number }) => agreeOn(fixed, number, claimed));
	const greatest = known.findLast((each) => !passed.has(each));
	if (greatest !== void 0 && compareRelease(greatest.number, claimed) > 0) return {
		previous: greatest.number,
		apartFrom: void 0
	};
	let index = lower - 1;
	while (index >= 0 && standingOf(kin[index]) === "later") index -= 1;
	const below = kin[index];
	if (below === void 0) return {
		previous: void 0,
		apartFrom: void 0
	};
	if (known.includes(below)) return {
		previous: (passed.has(below) ? greatest : below)?.number,
		apartFrom: void 0
	};
	if (roles.length > 1) return {
		previous: greatest?.number,
		apartFrom: void 0
	};
	return {
		previous: below.number,
		apartFrom: below.tag.name
	};
}

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
	if (misfit !== void 0 && !(misfit.near && isSlip(reading, plan, text))) return outside("foreign");
	if (claimed !== void 0 && isPackageAmongVersions(claimed)) return outside("foreign");
	const meant = claimed === void 0 ? meantBy(text, plan.numbers?.all ?? []) : void 0;
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
	const past = pastOf(reading, plan, claimed);
	const { roles, evidence, sure } = roleOf(reading, plan, claimed, past.ancestors);
	const placed = sure && reading.onBranch !== "no" ? fromHistory(claimed, past) : fromKin(claimed, past, roles);
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
			...policy.scheme === void 0 && rule === void 0 ? { counted: () => ({
				fits: plan.numbers?.all.length ?? 0,
				of: countLike(reading)
			}) } : {}
		},
		previous: placed.previous,
		misfit: void 0,
		apartFrom: origin === void 0 ? placed.apartFrom : void 0,
		origin
	};
}
/** How many of the tags begin as this one's kind do. */
const countLike = ({ others, policy: { tags } }) => tags.prefix === "" ? others.length : others.filter(({ name }) => name.startsWith(tags.prefix)).length;
/** What is written alike several times is meant so, where only the looks of the tags tell their scheme. */
function isSlip({ policy, others }, { scheme, rule }, text) {
	if (scheme === void 0 || policy.scheme !== void 0 || rule?.scheme !== void 0) return true;
	const before = beforeDashed(text);
	if (before !== void 0 && others.some(({ name }) => name === `${policy.tags.prefix}${before}`)) return true;
	return !isOfOtherKind(scheme, text) && !catalogueOf(others, policy).isUsual(scheme, text);
}
/** Where nothing is known of numbers but their dots, a counter behind a version is of a package of it, which comes after it. */
const isPackageAmongVersions = (claimed) => claimed.scheme === dotted && /^\d+(?:$|[.-])/.test(claimed.values["prerelease"] ?? "");
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
/** Where a maintenance line leaves the trunk, if that number does not exist or is no ancestor. */
function originOf(claimed, from, { ancestors, kin, lower, standingOf }, { numbers }) {
	const field = maintenanceFieldOf(claimed.scheme);
	const wanted = from ?? (field === void 0 ? void 0 : startOfLine(claimed, field));
	if (wanted === void 0 || compareRelease(claimed, wanted) === 0) return void 0;
	const fixed = fixedByNumber(claimed);
	const alone = numbers === void 0 || numbers.all.every(({ number }) => number.text === claimed.text);
	if (from === void 0 && (alone || ancestors.some(({ number }) => agreeOn(fixed, number, claimed)))) return void 0;
	if (from === void 0 && kin.slice(0, lower).some(({ number }) => !isSame(number, wanted))) return void 0;
	const found = numbers?.ofRelease(wanted) ?? [];
	const declared = from !== void 0;
	if (found.length === 0) return {
		number: wanted.text,
		fault: "missing",
		declared
	};
	return found.some((each) => !["apart", "later"].includes(standingOf(each) ?? "")) ? void 0 : {
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
	const fixed = fixedByNumber(claimed);
	const free = releaseFields(claimed.scheme).find((field) => !fixed.includes(field));
	const offset = reading.kind === "number" && free !== void 0 ? reading.offsets[free] : void 0;
	return `${prefix}${claimed.text.slice(0, offset ?? 0)}*`;
}

// src/facts/tag/build.ts
/** Turns what was read of a tag into what rules look at: the tag is one more carrier, and files repeat its number. */
function buildTagFacts(reading, plan = planTag(reading)) {
	const { name, policy } = reading;
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
			free: () => freeAfter(plan, line, policy.strictness),
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
		packagedText: () => "same",
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
		headingStarts: [],
		packaged: "",
		uses: []
	};
}
/**
* Whether a file that nobody declared states the number of something else, as samples and templates do: one that no
* release has. A distribution's own numbers are told by their form, so that there it is a slip.
*/
function isOfElse(statement, claimed, { numbers }, kind) {
	const { scheme } = claimed;
	if (statement.kind !== "number" || kind === "kernel-makefile" || !PROJECTS.has(scheme.id)) return false;
	const fields = releaseFields(scheme).filter((field) => !CANDIDATE_FIELDS.has(field));
	const isStated = (number) => compareNumbers(number, statement.number, fields) === 0;
	return !isStated(claimed) && !(numbers?.all ?? []).some(({ number }) => isStated(number));
}
/**
* Whether a file that nobody declared was left behind before: it still states a number below that of a release from which
* the tag descends. The first release that it does not follow is a slip; after that the project does without it.
*/
function isLeftBehind(statement, claimed, { standings }, plan) {
	if (statement.kind !== "number" || !PROJECTS.has(claimed.scheme.id)) return false;
	const fields = releaseFields(claimed.scheme).filter((field) => !CANDIDATE_FIELDS.has(field));
	const isLower = (low, high) => compareNumbers(low, high, fields) < 0;
	const { number: stands } = statement;
	return plan.near.some(({ tag, number }) => isLower(stands, number) && isLower(number, claimed) && ["ancestor", "same"].includes(standings.get(tag.name) ?? ""));
}
/** Schemes that projects of any kind have. */
const PROJECTS = /* @__PURE__ */ new Set([
	"semver",
	"dotted",
	"interface",
	"calver"
]);
const CANDIDATE_FIELDS = /* @__PURE__ */ new Set([
	"prerelease",
	"rc",
	"build"
]);
/** Files that count the packages of a number as well, which is not the tag's to repeat. */
const PACKAGING = /* @__PURE__ */ new Set([
	"rpm-spec",
	"rpm-changes",
	"debian-changelog"
]);
/** Whether what a file has behind its version counts packages, `2.28.5-1`, where the tag has a word, `v2.28.5-fix`. */
const isWordless = (statement, { scheme, values }) => statement.kind === "number" && PROJECTS.has(scheme.id) && /^\d/.test(statement.number.values["prerelease"] ?? "") && /^[a-z]/i.test(values["prerelease"] ?? "");
/** The files at the tagged commit that state the number too; those that never meant it are named as doubts. */
function repeating(reading, own, plan) {
	const claimed = plan.claimed;
	if (claimed === void 0) return [];
	const written = orderedFields(claimed.scheme).filter((field) => claimed.values[field] !== void 0);
	const hasSource = reading.carriers.some((file) => isSource(file) && file.text.kind !== "absent");
	return reading.carriers.map((file) => {
		const { path, kind, rule } = file;
		const { after } = readSides({
			...file,
			base: file.text,
			head: file.text,
			origin: void 0
		}, reading);
		const template = rule === void 0 && kind === "rpm-spec" && !hasSource ? templateOf(after) : void 0;
		if (template !== void 0) return {
			about: "template",
			path,
			...template
		};
		const scheme = kind === "kernel-makefile" ? KERNEL_VERSION : claimed.scheme;
		const statement = look(after, scheme);
		const isElse = () => statement.kind === "misfit" || isOfElse(statement, claimed, plan, kind) || isLeftBehind(statement, claimed, reading, plan);
		if (rule === void 0 && isElse()) return {
			about: "carrier",
			path,
			text: stated(after)?.text ?? ""
		};
		const same = statement.kind === "number" || statement.kind === "misfit" && rule === void 0;
		const packaged = isWordless(statement, claimed) ? written.filter((field) => !CANDIDATE_FIELDS.has(field)) : written;
		const fields = kind === "kernel-makefile" ? ["base"] : PACKAGING.has(kind) ? packaged : releaseFields(claimed.scheme);
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
			packagedText: () => "same",
			origin: rule === void 0 ? "inferred" : "declared"
		};
	});
}
/** Other tags of the very same number that lead to another commit. */
function takenBy({ standings, name }, { claimed, numbers }) {
	if (claimed === void 0 || numbers === void 0) return [];
	const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
	return numbers.ofRelease(claimed).filter(({ number }) => compareNumbers(number, claimed) === 0).filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field])).filter(({ tag }) => tag.name !== name && standings.get(tag.name) !== void 0 && standings.get(tag.name) !== "same").map(({ tag }) => ({
		tag: tag.name,
		id: tag.id
	}));
}
function freeAfter({ claimed, numbers }, line, strictness) {
	const greatest = claimed === void 0 || numbers === void 0 ? void 0 : kinOf(claimed, numbers).at(-1)?.number;
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

export { buildTagFacts as t };