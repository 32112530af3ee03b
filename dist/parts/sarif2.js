import { At as findingPieces } from "./core.js";
import { _ as VERSION, f as WORDS, k as visibleSentence, w as plain } from "./first.js";
import { s as RULES } from "./features.js";

// src/render/sarif-text.ts
/**
* A sentence as SARIF's plain text: brackets make links there, braces placeholders, unless they are escaped
* (sections 3.11.5 and 3.11.6 of the specification).
*/
function literal(text) {
	return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
/** A path of the repository as a relative URI; the top of the checkout is what GitHub calls `%SRCROOT%`. */
function artifactLocation(path) {
	return {
		uri: path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/"),
		uriBaseId: "%SRCROOT%"
	};
}
/** Only an address of the web is a home. */
function safeHome(home) {
	return home !== void 0 && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./-]+$/.test(home) ? home : void 0;
}
/**
* Gives each identity its fingerprints. The first is for every reader of SARIF; the second is the one that GitHub goes by, and
* would else make of the line that a finding happens to be on. Findings that are the same are counted, in their order.
*/
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return (identity) => {
		const hash = hashOf(identity);
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return {
			"pawlFinding/v1": `${hash}:${count}`,
			primaryLocationLineHash: `${hash}:${count}`
		};
	};
}
const OFFSET = 14695981039346656037n;
const PRIME = 1099511628211n;
/** FNV-1a of 64 bits over UTF-8: it tells findings apart and keeps no secret (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text) {
	let hash = OFFSET;
	for (const byte of new TextEncoder().encode(text.slice(0, 1e3))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	return hash.toString(16).padStart(16, "0");
}

// src/render/sarif-rules.ts
/** What SARIF tells of the rules that objected, by id. */
function sarifRules(ids, place) {
	return ids.flatMap((id) => {
		const rule = RULES.find((candidate) => candidate.id === id);
		return rule === void 0 ? [] : [descriptorOf(rule, place)];
	});
}
const LEVELS$1 = {
	error: "error",
	warning: "warning",
	notice: "note",
	off: "none"
};
function descriptorOf({ id, summary, why, fix, severity }, { language, home }) {
	const words = (phrase) => withoutSlots(phrase[language]);
	const sections = [[WORDS.why[language], words(why)], [WORDS.how[language], words(fix)]];
	return {
		id,
		name: id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: literal(words(summary)) },
		fullDescription: { text: literal(words(why)) },
		help: {
			text: literal([words(summary), ...sections.map(([head, text]) => `${head}: ${text}`)].join("\n\n")),
			markdown: [words(summary), ...sections.map(([head, text]) => `**${head}**: ${text}`)].join("\n\n")
		},
		...home === void 0 ? {} : { helpUri: `${home}/${helpFolder(language)}/${id}.md` },
		defaultConfiguration: { level: LEVELS$1[severity.practice] },
		properties: {
			tags: ["release-number"],
			precision: "very-high"
		}
	};
}
const helpFolder = (language) => language === "en" ? "docs/rules" : "docs/zh/rules";
/** What a rule advises may name a number that only a finding knows. */
const withoutSlots = (text) => text.replace(/\{(\w+)\}/g, "…");

// src/render/sarif.ts
/** A change or a tag as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
function reportSarif(report, options) {
	const { findings, waived } = report.judgement;
	const objected = (finding, accepted) => fromFinding(finding, options.language, accepted);
	return sarif([...findings.map((finding) => objected(finding)), ...waived.map(({ finding, reason }) => objected(finding, reason))], [], "check", {
		policyPath: report.facts.policyFile.path,
		...options
	});
}
/** A whole history as SARIF 2.1.0. */
function auditSarif(audit, options) {
	const unchecked = audit.unchecked.map((why) => why[options.language]);
	return sarif(audit.findings.map((finding) => fromAudit(finding, audit, options.language)), unchecked, "audit", options);
}
function fromFinding({ rule, objection, severity }, language, accepted) {
	const { path, line, actual, message, edits = [] } = objection;
	const isFile = path !== void 0 && !path.startsWith("refs/");
	return {
		rule: rule.id,
		severity,
		message: plain(findingPieces({
			rule,
			objection,
			severity
		}, language)),
		identity: [
			rule.id,
			message,
			path ?? "",
			actual ?? ""
		].join("\n"),
		path: isFile ? path : void 0,
		line: isFile ? line : void 0,
		logical: isFile ? void 0 : path,
		edits: isFile ? edits : [],
		accepted
	};
}
function fromAudit(finding, audit, language) {
	const point = audit.points[finding.point];
	const isFile = point?.kind === "spec";
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message[language],
		identity: finding.fingerprint,
		path: isFile ? point.name : void 0,
		line: void 0,
		logical: isFile || point === void 0 ? void 0 : `refs/tags/${point.name}`,
		edits: [],
		accepted: finding.known ? WORDS.inBaseline[language] : void 0
	};
}
/** GitHub refuses a run with more results, whole; what is gravest comes first, so it is kept. */
const MOST_RESULTS = 25e3;
/**
* GitHub takes 10 MB of gzip. Text that does not repeat itself at all shrinks to three quarters at least, as JSON leaves that
* much unused; so this many characters always fit, and are more than the 5,000 results that GitHub shows.
*/
const MOST_CHARACTERS = 12e6;
function sarif(objected, unchecked, mode, options) {
	const home = safeHome(options.home);
	const help = {
		language: options.language,
		home
	};
	const rules = sarifRules([...new Set(objected.map(({ rule }) => rule))].sort(), help);
	const ids = rules.map(({ id }) => id);
	const prints = fingerprints();
	const results = [];
	let length = 0;
	for (const each of objected.slice(0, MOST_RESULTS)) {
		const result = JSON.stringify(resultOf(each, ids.indexOf(each.rule), prints(each.identity), options));
		length += new TextEncoder().encode(result).length;
		if (length > MOST_CHARACTERS) break;
		results.push(result);
	}
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Pawl",
				semanticVersion: VERSION,
				...home === void 0 ? {} : { informationUri: home },
				language: options.language,
				rules
			} },
			automationDetails: { id: `pawl/${mode}/` },
			invocations: [{
				executionSuccessful: unchecked.length === 0,
				toolExecutionNotifications: notifications(unchecked, objected.length - results.length, options.language)
			}],
			results: RESULTS
		}]
	};
	return `${JSON.stringify(log, null, 2).replace(JSON.stringify(RESULTS), () => `[${results.join(",\n")}]`)}\n`;
}
const RESULTS = "\0results";
function notifications(unchecked, left, language) {
	const told = unchecked.map((why) => ({
		level: "error",
		message: { text: literal(visibleSentence(why)) }
	}));
	const more = WORDS.more[language].replace("{count}", String(left));
	return left === 0 ? told : [...told, {
		level: "warning",
		message: { text: more }
	}];
}
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function resultOf(objected, ruleIndex, partialFingerprints, { policyPath = ".github/pawl.yml" }) {
	const { rule, severity, message, path, line, logical, edits, accepted } = objected;
	const physicalLocation = {
		artifactLocation: artifactLocation(path ?? policyPath),
		region: { startLine: Math.max(1, line ?? 1) }
	};
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: literal(visibleSentence(message)) },
		locations: [logical === void 0 ? { physicalLocation } : {
			physicalLocation,
			logicalLocations: [{ fullyQualifiedName: logical.toWellFormed() }]
		}],
		partialFingerprints,
		suppressions: accepted === void 0 ? [] : [{
			kind: "external",
			status: "accepted",
			justification: accepted
		}],
		...path === void 0 || edits.length === 0 ? {} : { fixes: [fixOf(path, edits)] }
	};
}
/** A region without columns is the line without its end, which is what an edit replaces. */
function fixOf(path, edits) {
	return { artifactChanges: [{
		artifactLocation: artifactLocation(path),
		replacements: edits.map(({ line, replacement }) => ({
			deletedRegion: { startLine: line },
			insertedContent: { text: replacement.toWellFormed() }
		}))
	}] };
}

export { auditSarif, reportSarif };