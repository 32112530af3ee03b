import { n as baselineText, t as BASELINE_FILE } from "./baseline.js";
import { n as propose, r as literally } from "./proposal.js";
import { c as topOf, i as INIT_WORDS, o as withDraft } from "./draft.js";
import { I as print, L as printError, O as visible, R as printExactly, T as speak, at as sayProblem, c as SEVERITY_WORDS, it as SourceProblem, k as visibleSentence, m as evidencePhrase, s as ROLE_NAMES, w as plain } from "./first.js";
import { n as writeResult, t as standsAt } from "./file2.js";
import { r as publishedBranches, t as openLocalRepository } from "./repository2.js";
import { t as survey } from "./survey.js";
import { n as EXIT } from "./command.js";
import { t as openRepository } from "./open.js";
import { a as groupsOf, t as review } from "./review.js";
import { t as flowed } from "./terminal2.js";
import { t as openLocalHistory } from "./history.js";
import { t as progressOf } from "./audit2.js";

// src/render/policy-file.ts
/** The policy as a file, with a comment on why each thing is there. */
function policyFile({ scheme, numbered, lines, exclude, prefixes, suffix, carriers, interfaces, topics }, language) {
	const say = (phrase, data = {}) => `# ${plain(speak(phrase, data, language))}`;
	const schemeLines = scheme === void 0 ? numbered ? [say(INIT_WORDS.noScheme)] : [
		say(INIT_WORDS.noNumber),
		"# carriers:",
		"#   - {path: kernel/kernel.spec, kind: rpm-spec}"
	] : [say(INIT_WORDS.fits, {
		fits: scheme.fits,
		of: scheme.of,
		among: scheme.among === "files" ? INIT_WORDS.files : INIT_WORDS.tags,
		scheme: scheme.scheme.id
	}), ...scheme.demanded ? [`scheme: ${scheme.scheme.id}`] : [scheme.ofTags === void 0 ? say(INIT_WORDS.partly) : say(INIT_WORDS.ofTags, { scheme: scheme.ofTags.id }), `# scheme: ${scheme.scheme.id}`]];
	return [
		[say(INIT_WORDS.head), say(INIT_WORDS.past)],
		schemeLines,
		lines.length === 0 ? scheme === void 0 ? [] : [say(INIT_WORDS.alike)] : [
			"lines:",
			...lines.flatMap((line) => lineOf(line, language)),
			...topicLines(topics, language)
		],
		tagLines({
			prefixes,
			suffix,
			exclude
		}, language),
		carriers.length === 0 ? [] : ["carriers:", ...carriers.map((each) => `  - {path: ${quoted(each.path)}, kind: ${each.kind}, pointer: ${quoted(each.pointer)}, scheme: ${each.scheme}}`)],
		interfaces.length === 0 ? [] : [
			say(INIT_WORDS.interfaces),
			"interfaces:",
			...interfaces.flatMap((each) => interfaceLines(each))
		]
	].filter((block) => block.length > 0).map((block) => `${block.join("\n")}\n`).join("\n");
}
function tagLines({ prefixes, suffix, exclude }, language) {
	const [prefix, ...others] = prefixes;
	const names = prefixes.map(visible).join(", ");
	const say = (phrase) => `# ${plain(speak(phrase, { names }, language))}`;
	const one = prefix !== void 0 && others.length === 0 ? [`  prefix: ${quoted(prefix)}`] : [];
	const end = suffix === "" ? [] : [`  suffix: ${quoted(suffix)}`];
	const none = exclude.length === 0 ? [] : ["  exclude:", ...exclude.map((pattern) => `    - ${quoted(pattern)}`)];
	const why = [...others.length > 0 ? [say(INIT_WORDS.prefixes)] : one.length > 0 ? [say(suffix === "" ? INIT_WORDS.prefix : INIT_WORDS.affixes)] : [], ...none.length > 0 ? [say(INIT_WORDS.exclude)] : []];
	return one.length + none.length === 0 ? why : [
		...why,
		"tags:",
		...one,
		...end,
		...none
	];
}
const interfaceLines = ({ name, path, features }) => [
	`  - name: ${name}`,
	`    version: {path: ${quoted(path)}, pointer: /version}`,
	`    features: {path: ${quoted(path)}, kind: list, pointer: ${features}}`
];
/** As many names show what is meant. */
const SHOWN_TOPICS = 3;
function topicLines({ globs, branches }, language) {
	if (globs.length === 0) return [];
	const names = branches.slice(0, SHOWN_TOPICS).map(visible).join(", ");
	const data = {
		count: branches.length,
		names: branches.length > SHOWN_TOPICS ? `${names}, …` : names
	};
	return [`  # ${plain(speak(INIT_WORDS.topics, data, language))}`, ...globs.map((glob) => `  - {branch: ${quoted(glob)}, role: ignored}`)];
}
/** One rule, or as many as the names of its branches need. */
function lineOf(line, language) {
	const keys = [
		`role: ${line.role}`,
		...line.scheme === void 0 ? [] : [`scheme: ${line.scheme.id}`],
		...line.base === void 0 ? [] : [`base: ${quoted(line.base)}`],
		...line.from === void 0 ? [] : [`from: ${quoted(line.from)}`]
	];
	const rules = patternsOf(line.branches).map((pattern) => `  - {branch: ${quoted(pattern)}, ${keys.join(", ")}}`);
	return [`  # ${whyOf(line, language)}`, ...rules];
}
function whyOf({ evidence, roles }, language) {
	if (evidence === "no-numbers") return INIT_WORDS.noNumbers[language];
	const { phrase, data } = evidencePhrase(evidence);
	const why = plain(speak(phrase, data, language));
	if (roles.length < 2) return why;
	const names = roles.map((role) => ROLE_NAMES[role][language]);
	return plain(speak(INIT_WORDS.doubtful, {
		why: {
			en: why,
			zh: why
		},
		roles: names
	}, language));
}
/** Shorter beginnings are no family. */
const SHORTEST_FAMILY = 4;
/** A glob may have 256 characters. */
const LONGEST_FAMILY = 200;
/** Names that begin alike as one glob, `openEuler-22.03-LTS-SP{3,4}`; others for themselves. */
function patternsOf(branches) {
	const patterns = [];
	let rest = branches;
	while (rest.length > 0) {
		const [first = "", ...others] = rest;
		const start = /^.*[-_/.](?:SP|sp|r|v)?(?=[^-_/.]*$)/.exec(first)?.[0] ?? "";
		const ends = [first, ...others.filter((other) => other.startsWith(start))].map((name) => name.slice(start.length));
		const glob = `${literally(start)}{${ends.map(literally).join(",")}}`;
		const together = start.length >= SHORTEST_FAMILY && ends.length > 1 && !ends.some((end) => /^$|,/.test(end)) && glob.length <= LONGEST_FAMILY;
		patterns.push(together ? glob : literally(first));
		rest = together ? others.filter((other) => !other.startsWith(start)) : others;
	}
	return patterns;
}
/** A scalar of YAML that is text whatever it looks like; a JSON string is one. */
const quoted = (text) => /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(visible(text));
/** The workflow that runs Pawl; OWNER stands for whose repository has it. */
const WORKFLOW = `on:
  pull_request_target:
    types: [opened, edited, synchronize, reopened, labeled, unlabeled, ready_for_review]
  merge_group:
  push: {tags: ['**']}
permissions: {contents: read, pull-requests: write}
concurrency: {group: 'pawl-\${{ github.event.number || github.ref }}', cancel-in-progress: true}
jobs:
  numbers:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/pawl@v1
`;

// src/render/past.ts
/** As many kinds of finding are shown; the rest is in the audit. */
const MOST_KINDS = 10;
/** What the past holds by a policy that was just written: each kind of finding with its newest example. */
function pastText(audit, language, state) {
	const say = (phrase, data) => plain(speak(phrase, data, language));
	const groups = groupsOf(audit);
	const [count, points] = [audit.findings.length, audit.points.length];
	return [
		...count === 0 ? [say(INIT_WORDS.clean, { points })] : [say(INIT_WORDS.violations, {
			count,
			points
		})],
		...groups.slice(0, MOST_KINDS).flatMap(({ severity, rule, kind, findings }) => [`  ${SEVERITY_WORDS[severity][language]} ${findings.length} × ${rule}/${kind}`, ...findings.slice(-1).map(({ message }) => `    ${visibleSentence(message[language])}`)]),
		...groups.length > MOST_KINDS ? [`  ${say(INIT_WORDS.more, { count: groups.length - MOST_KINDS })}`] : [],
		...audit.unchecked.length > 0 ? [say(INIT_WORDS.unseen, { count: audit.unchecked.length })] : [],
		...count > 0 && state === "open" ? [say(INIT_WORDS.accept, {})] : []
	].join("\n");
}

// src/cli/run/init-past.ts
/**
* Judges the past by a policy that was just written, says what it found, and accepts it in a baseline where that is asked
* for; gives the exit code. What is wrong with the past does not fail the first hour.
*/
async function tellPast(order, top, policyText) {
	const { language } = order;
	let audit;
	try {
		audit = await judgePast(order, policyText);
	} catch (problem) {
		if (!(problem instanceof SourceProblem)) throw problem;
		printError(plain(speak(INIT_WORDS.noPast, { why: sayProblem(problem.fact) }, language)));
		return order.baseline ? EXIT.unknown : EXIT.pass;
	}
	const accepted = audit.findings.filter(({ unchecked }) => unchecked !== true).length;
	print(flowed(pastText(audit, language, order.baseline ? "accepted" : "open")));
	if (order.baseline) {
		writeResult(top, BASELINE_FILE, baselineText(audit));
		print(plain(speak(INIT_WORDS.accepted, {
			path: BASELINE_FILE,
			count: accepted
		}, language)));
	}
	return EXIT.pass;
}
async function judgePast({ repository: directory, policy, language }, text) {
	const repository = openLocalRepository({ directory });
	const history = openLocalHistory({ directory });
	const bar = progressOf(language);
	try {
		return await review(withDraft(repository, policy, text), history, {
			branch: void 0,
			commits: "needed",
			policyPath: policy,
			name: void 0,
			baseline: {
				text: void 0,
				path: BASELINE_FILE
			},
			threshold: "error",
			today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
		}, bar.show);
	} finally {
		bar.finish();
		repository.close();
		history.close();
	}
}

// src/cli/run/init.ts
const WORKFLOW_PATH = ".github/workflows/pawl.yml";
/** Writes or prints the policy; gives the exit code. */
async function runInit(order) {
	const say = (phrase, path) => plain(speak(phrase, { path }, order.language));
	const top = order.dryRun ? void 0 : await topOf({ directory: order.repository });
	if (!order.dryRun && top === void 0) {
		printError(say(INIT_WORDS.bare, order.repository));
		return EXIT.unknown;
	}
	const wanted = order.workflow ? [order.policy, WORKFLOW_PATH] : [order.policy];
	const all = order.baseline ? [...wanted, BASELINE_FILE] : wanted;
	const there = top === void 0 || order.force ? [] : all.filter((path) => standsAt(top, path));
	if (there.length > 0) {
		for (const path of there) printError(say(INIT_WORDS.exists, path));
		return EXIT.fail;
	}
	const text = policyFile(propose(await lookAround(order)), order.language);
	if (top === void 0) {
		printExactly(order.workflow ? `${text}\n# ${WORKFLOW_PATH}\n${WORKFLOW.replace(/^/gm, "# ")}\n` : text);
		return EXIT.pass;
	}
	for (const path of wanted) {
		writeResult(top, path, path === order.policy ? text : WORKFLOW);
		print(say(INIT_WORDS.wrote, path));
	}
	if (order.workflow) print(say(INIT_WORDS.owner, WORKFLOW_PATH));
	return tellPast(order, top, text);
}
async function lookAround({ repository: directory }) {
	const repository = openRepository(directory);
	try {
		const [branches, { tip }] = await Promise.all([publishedBranches({ directory }), repository.start("", void 0)]);
		const published = branches.find(({ branch }) => branch === tip.branch);
		return await survey(repository, branches, published ?? tip);
	} finally {
		repository.close();
	}
}

export { runInit };