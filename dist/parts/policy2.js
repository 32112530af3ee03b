import { Q as buildFacts, V as readPolicy, et as noInterfaces, x as readChange } from "./core.js";
import { n as propose } from "./proposal.js";
import { L as printError, O as visible, R as printExactly, T as speak, ct as textOf, k as visibleSentence, m as evidencePhrase, w as plain } from "./first.js";
import { n as readDocument } from "./document.js";
import { a as spotAt } from "./policy.js";
import { s as RULES } from "./features.js";
import { a as draftPolicy, i as INIT_WORDS, n as sayUncommitted, o as withDraft, t as refuseDraft } from "./draft.js";
import { t as survey } from "./survey.js";
import { n as EXIT } from "./command.js";
import { t as openRepository } from "./open.js";

// src/policy/origins.ts
/** Keys that the policy has by being read, not by being written. */
const UNWRITTEN = ["place"];
/** Every value of a policy, in its order; lists of plain values are one value, and each entry of other lists is. */
function valuesOf(policy, text, extended) {
	const root = rootOf(text);
	const theirs = rootOf(extended?.text);
	const silent = {
		scheme: void 0,
		...policy
	};
	const find = (path) => {
		const written = path.map((step) => typeof step === "string" ? dashed(step) : step);
		const spot = root && (spotAt(root, path) ?? spotAt(root, written));
		if (spot !== void 0) return {
			kind: "file",
			place: {
				line: (spot.key ?? spot).line,
				column: 1
			}
		};
		const other = theirs && (spotAt(theirs, path) ?? spotAt(theirs, written));
		if (other === void 0 || extended === void 0) return { kind: "default" };
		return {
			kind: "extended",
			name: extended.name,
			place: {
				line: (other.key ?? other).line,
				column: 1
			}
		};
	};
	const walk = (path, value) => {
		if (value === void 0) return [{
			path,
			value,
			origin: { kind: "inferred" }
		}];
		if (Array.isArray(value) && value.some(isMapping)) return value.flatMap((each, index) => entry([...path, index], each));
		if (!isMapping(value)) return [{
			path,
			value,
			origin: find(path)
		}];
		return (value instanceof Map ? [...value] : Object.entries(value)).flatMap(([key, member]) => walk([...path, String(key)], path[0] === "schemes" ? String(key) : member));
	};
	const entry = (path, value) => [{
		path,
		value: isMapping(value) ? withoutPlace(value) : value,
		origin: find(path)
	}];
	return walk([], silent);
}
function rootOf(text) {
	const document = text === void 0 ? void 0 : readDocument(text);
	return document?.kind === "document" ? document.root : void 0;
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const withoutPlace = (value) => Object.fromEntries(Object.entries(value).filter(([key, member]) => !UNWRITTEN.includes(key) && member !== void 0));
/** `deprecateFor` is written `deprecate-for`. */
const dashed = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// src/render/policy.ts
const ORIGINS = {
	default: {
		en: "default",
		zh: "默认"
	},
	inferred: {
		en: "inferred",
		zh: "推断"
	},
	because: {
		en: "inferred: {why}",
		zh: "推断：{why}"
	},
	fits: {
		en: "inferred: it fits {fits} of {of:number|numbers} in {among}",
		zh: "推断：{among}中的 {of} 个编号有 {fits} 个符合"
	},
	names: {
		en: "inferred: known by its name",
		zh: "推断：由文件名得知"
	}
};
/** Every value with its origin: a line of the file, the default, or what it was inferred from. */
function rowsOf(effective, language) {
	const { values, file, line, carriers, strictness, branch, scheme } = effective;
	const origin = ({ origin: from }) => {
		if (from.kind === "extended") return `${from.name}:${from.place.line}`;
		return from.kind === "file" ? `${file}:${from.place.line}` : ORIGINS[from.kind][language];
	};
	const set = new Set(values.flatMap(({ path }) => path[0] === "rules" ? [String(path[1])] : []));
	const written = values.filter(({ origin: { kind } }) => kind !== "inferred").map((each) => ({
		key: keyOf(each.path),
		value: each.value,
		origin: origin(each)
	}));
	const rules = RULES.filter(({ id }) => !set.has(id)).map(({ id, severity }) => ({
		key: `rules.${id}`,
		value: severity[strictness],
		origin: ORIGINS.default[language]
	}));
	const silent = new Set(values.flatMap(({ path, origin: { kind } }) => kind === "inferred" ? [path[0]] : []));
	const found = [];
	if (silent.has("scheme") && scheme !== void 0) {
		const { fits, of, among } = scheme;
		const why = speak(ORIGINS.fits, {
			fits,
			of,
			among: among === "files" ? INIT_WORDS.files : INIT_WORDS.tags
		}, language);
		found.push({
			key: "scheme",
			value: scheme.scheme.id,
			origin: plain(why)
		});
	}
	if (line.kind === "line") {
		const { phrase, data } = evidencePhrase(line.evidence);
		const why = plain(speak(phrase, data, language));
		if (silent.has("lines")) {
			const because = plain(speak(ORIGINS.because, { why: {
				en: why,
				zh: why
			} }, language));
			found.push({
				key: "lines",
				value: {
					branch,
					role: line.roles.join(" | ")
				},
				origin: because
			});
		}
	}
	if (silent.has("carriers")) found.push(...carriers.map((path) => ({
		key: "carriers",
		value: path,
		origin: ORIGINS.names[language]
	})));
	return [
		...found,
		...written,
		...rules
	];
}
/** `lines[0]`, `tags.exclude`. */
const keyOf = (path) => path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
function policyText(effective, language) {
	const rows = rowsOf(effective, language).map(({ key, value, origin }) => ({
		left: visible(`${key}: ${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}`),
		origin: visible(origin)
	}));
	const width = Math.min(60, Math.max(0, ...rows.map(({ left }) => left.length)));
	return `${rows.map(({ left, origin }) => `${left.padEnd(width)}  # ${origin}`).join("\n")}\n`;
}
function policyJson(effective) {
	return rowsOf(effective, "en");
}

// src/cli/run/policy.ts
/** Shows the policy of a branch; gives the exit code. A policy that is wrong is told with its places. */
async function runPolicy(order) {
	const opened = openRepository(order.repository);
	try {
		const draft = await draftPolicy(order.repository, order.policy);
		if (order.draft && draft === void 0) return refuseDraft(order);
		const repository = order.draft && draft !== void 0 ? withDraft(opened, order.policy, draft) : opened;
		const { tip } = await repository.start("", order.branch);
		const file = await repository.read(tip.commit, order.policy);
		if (file.kind === "absent" && draft !== void 0) sayUncommitted(order, tip.branch);
		const { policy, present, problems, extended } = await readPolicy(file, order.policy, repository.elsewhere);
		for (const { line, column, problem } of problems) printError(visibleSentence(`${order.policy}:${line}:${column}: ${problem[order.language]}`));
		if (problems.length > 0) return EXIT.fail;
		const { branch, commit } = tip;
		const request = {
			branch,
			base: commit,
			head: commit,
			labels: [],
			body: "",
			policyPath: order.policy
		};
		const { line, carriers } = buildFacts(await readChange(repository, request), noInterfaces);
		const content = textOf(file);
		const effective = {
			branch,
			file: present ? order.policy : void 0,
			strictness: policy.strictness,
			values: valuesOf(policy, content.kind === "text" ? content.text : void 0, extended),
			line,
			carriers: carriers.map(({ path }) => path),
			scheme: policy.scheme === void 0 ? propose(await survey(repository, [tip], tip)).scheme : void 0
		};
		if (order.format === "json") printExactly(`${JSON.stringify(policyJson(effective), null, 2)}\n`);
		else printExactly(policyText(effective, order.language));
		return EXIT.pass;
	} finally {
		opened.close();
	}
}

export { runPolicy };