#!/usr/bin/env node
import { Et as isTagName, F as outliveReaders, L as printError, R as printExactly, S as LANGUAGES, _ as VERSION, at as sayProblem, b as pathInside, it as SourceProblem, k as visibleSentence, o as problemText, y as suggest, z as printStack } from "./parts/first.js";
import { a as run, i as FORMATS, n as EXIT, o as wrong$1, r as FAIL_ON, t as COLOURS } from "./parts/command.js";
import { t as BASELINE_FILE } from "./parts/baseline.js";
import { u as FEATURE_KINDS } from "./parts/policy.js";
import { t as PUSH_HOOKS } from "./parts/push.js";
const { parseArgs } = process.getBuiltinModule("node:util");

// src/cli/commands/audit.ts
/** Judges the whole history of a repository, or puts such judgements together. */
const audit = {
	name: "audit",
	overview: [["audit [--branch NAME] [--write-baseline]", "judge the whole history, tag by tag and change by change"], ["audit --merge FILE...", "one report of several audits written as JSON"]],
	help: `pawl audit [--branch NAME] [--every-commit] [--draft] [--baseline FILE] [--write-baseline]
           [--fail-on LEVEL]
pawl audit --merge FILE... [--fail-on LEVEL]

Judges every tag by the one before it on its line, and every change of a file with a number on the first-parent history
of each branch, by the policy of the default branch. Where tags follow each other so closely that the files at them tell
what changed in between, the commits there are not gone through: what was taken back before the next tag is no release.

  --branch NAME      only this branch and the tags that it leads to, by its own policy
  --every-commit     judge also what was taken back between tags; on a tree of a million commits it takes twice as long
  --draft            by the policy file as it lies in the working tree, committed or not
  --baseline FILE    what is accepted of the past, a file of the repository's directory
                     (default: ${BASELINE_FILE}, if it is there)
  --write-baseline   accept all that is found now, by writing it to that file
  --name NAME        what the report calls the repository (default: the name of its directory)
  --merge            put audits together that were written with --format json
  --fail-on LEVEL    error, warning or never (default: error)
`,
	options: {
		branch: { type: "string" },
		"every-commit": { type: "boolean" },
		draft: { type: "boolean" },
		baseline: { type: "string" },
		"write-baseline": { type: "boolean" },
		name: { type: "string" },
		merge: { type: "boolean" },
		"fail-on": {
			type: "string",
			default: "error"
		}
	},
	choices: { "fail-on": FAIL_ON },
	formats: [
		"text",
		"json",
		"markdown",
		"sarif",
		"html"
	],
	words: "some",
	read: read$4
};
function read$4({ common, text, has, words }) {
	const failOn = text("fail-on");
	if (has("merge")) {
		if (words.length === 0) return wrong$1(`\`pawl audit --merge\` needs the JSON files of audits.\n\n${audit.help}`);
		return run(async () => (await import("./parts/audit2.js").then(({ n: runAudit, r: runMerge }) => ({ runAudit, runMerge }))).runMerge({
			...common,
			files: words,
			failOn
		}));
	}
	if (words.length > 0) return wrong$1(`\`pawl audit\` takes no "${words[0]}" without --merge.\n\n${audit.help}`);
	const order = {
		...common,
		branch: text("branch"),
		commits: has("every-commit") ? "all" : "needed",
		draft: has("draft"),
		baseline: text("baseline"),
		write: has("write-baseline"),
		name: text("name"),
		failOn
	};
	return run(async () => (await import("./parts/audit2.js").then(({ n: runAudit, r: runMerge }) => ({ runAudit, runMerge }))).runAudit(order));
}

// src/cli/commands/check.ts
/** Judges a change or a tag of a local repository. */
const check = {
	name: "check",
	overview: [["check --base REV [--head REV] [--branch NAME]", "judge what merging head into base would give"], ["check --tag TAG [--branch NAME]", "judge a tag"]],
	help: `pawl check --base REV [--head REV] [--branch NAME] [--label NAME]... [--title TEXT] [--body FILE]
           [--trailer TEXT]... [--fail-on LEVEL]
pawl check --tag TAG [--branch NAME] [--fail-on LEVEL]

Judges what merging head into base would give, with the policy of base, as the action does on a pull request; or a
tag, with the policy of its branch or of the default one.

  --base REV         the branch that the change is for
  --head REV         the change (default: HEAD)
  --tag TAG          a tag to judge, instead of a change
  --branch NAME      the line's branch, where --base does not name it, or the one that the tag belongs to
  --label NAME       a label that the pull request would have, such as emergency
  --title TEXT       the title that the pull request would have
  --body FILE        the text that the pull request would have; - reads it from the input
  --trailer TEXT     a trailer of it, such as 'Release-Tag: 5.10.0-137.0.0'
  --source-repo DIR  a clone of the policy's source-repository, to look for the tag that SOURCE names
  --fail-on LEVEL    error, warning or never (default: error)
`,
	options: {
		base: { type: "string" },
		tag: { type: "string" },
		head: {
			type: "string",
			default: "HEAD"
		},
		branch: { type: "string" },
		label: {
			type: "string",
			multiple: true
		},
		title: { type: "string" },
		body: { type: "string" },
		"source-repo": { type: "string" },
		trailer: {
			type: "string",
			multiple: true
		},
		"fail-on": {
			type: "string",
			default: "error"
		}
	},
	choices: { "fail-on": FAIL_ON },
	formats: [
		"text",
		"json",
		"markdown",
		"github",
		"sarif",
		"html"
	],
	words: "none",
	read: read$3
};
function read$3({ common, text, texts }) {
	const base = text("base") ?? "";
	const tag = text("tag")?.replace(/^refs\/tags\//, "");
	if (tag !== void 0 && text("base") !== void 0) return wrong$1(`\`pawl check\` judges a change (--base) or a tag (--tag), not both.\n\n${check.help}`);
	if (tag !== void 0 && !isTagName(tag)) return wrong$1(`--tag takes the name of a tag, and git allows no "${tag}" as one.`);
	if (tag === void 0 && base === "") return wrong$1(`\`pawl check\` needs --base REV, the branch that the change is for, or --tag TAG.\n\n${check.help}`);
	const request = {
		...common,
		tag,
		base,
		head: text("head") ?? "HEAD",
		branch: text("branch"),
		labels: texts("label"),
		bodyFile: text("body"),
		title: text("title"),
		sourceDirectory: text("source-repo"),
		trailers: texts("trailer"),
		failOn: text("fail-on")
	};
	return run(async () => (await import("./parts/check.js").then(({ r: runCheck }) => ({ runCheck }))).runCheck(request));
}

// src/features/migration.ts
/** Whether the minor is compared as well, or is only told (as the driver of HiSilicon's accelerators does). */
const MIGRATION_RULES = ["minor", "major"];

// src/cli/commands/compat.ts
/** Shows who can migrate to whom, by number and by set. */
const compat = {
	name: "compat",
	overview: [["compat [REV]... [--interface NAME]", "who can migrate to whom, by number and by set"], ["compat NUMBER=FILE... --kind KIND", "the same for files"]],
	help: `pawl compat [REV]... [--interface NAME] [--branch NAME]
pawl compat NUMBER=FILE... --kind KIND [--pointer P] [--attribute A] [--pattern P]

Shows who can migrate to whom: by number, where the majors are equal and the target's minor is not lower, and by set,
where the target has everything that the source has. Looks at the tagged releases of an interface of the policy, at the
given revisions, or at files that hold a set each. Exit code 1 where numbers promise what sets deny.

  --interface NAME   the interface of the policy, where there are several
  --branch NAME      the branch whose policy names it (default: HEAD)
  --compare LEVEL    minor, or major where the minor is only told (default: minor)
  --kind KIND        for files: how the features stand in them, such as attributes or symbols
  --pointer P        for files: the JSON pointer that leads to the list
  --attribute A      for files: the attribute to read
  --pattern P        for files: a pattern with a group name
`,
	options: {
		interface: { type: "string" },
		branch: { type: "string" },
		compare: {
			type: "string",
			default: "minor"
		},
		kind: { type: "string" },
		pointer: { type: "string" },
		attribute: { type: "string" },
		pattern: { type: "string" }
	},
	choices: {
		compare: MIGRATION_RULES,
		kind: FEATURE_KINDS
	},
	formats: [
		"text",
		"json",
		"markdown",
		"html"
	],
	words: "some",
	read: read$2
};
/** `0.1.0=old.txt`: a number, and the file with its set. */
const STATED_FILE = /^(?<number>[^=]+)=(?<path>.+)$/;
function read$2({ common, text, words }) {
	const rule = text("compare");
	const files = words.flatMap((word) => {
		const { number, path } = STATED_FILE.exec(word)?.groups ?? {};
		return number === void 0 || path === void 0 ? [] : [{
			number,
			path
		}];
	});
	const kind = text("kind");
	if (files.length > 0 && files.length < words.length) return wrong$1(`\`pawl compat\` takes revisions or files (NUMBER=FILE), not both.\n\n${compat.help}`);
	if (files.length > 0 && kind === void 0) return wrong$1(`\`pawl compat\` needs --kind KIND to read files; there are ${FEATURE_KINDS.join(", ")}.`);
	const optional = (name) => {
		const value = text(name);
		return value === void 0 ? {} : { [name]: value };
	};
	const options = {
		...optional("pointer"),
		...optional("attribute"),
		...optional("pattern")
	};
	if (files.length > 0 && kind !== void 0) {
		const order = {
			...common,
			files,
			kind,
			options,
			rule
		};
		return run(async () => (await import("./parts/compat3.js")).runCompatOfFiles(order));
	}
	const order = {
		...common,
		revisions: words,
		interface: text("interface"),
		branch: text("branch") ?? "HEAD",
		rule
	};
	return run(async () => (await import("./parts/compat3.js")).runCompat(order));
}

// src/cli/commands/explain.ts
/** Tells about a rule or a number. */
const explain = {
	name: "explain",
	overview: [["explain RULE|NUMBER", "tell about a rule, or take a number apart"]],
	help: `pawl explain RULE|NUMBER

Tells about a rule (pawl explain number-step), or takes a number apart field by field (pawl explain 5.10.0-136.12.0).
In a repository its tags and its policy tell which scheme is meant, and what stands around the number (mod-2.2.4).
`,
	options: {},
	formats: ["text"],
	words: "some",
	read: ({ common, words }) => {
		const [about, ...more] = words;
		if (about === void 0 || more.length > 0) return wrong$1(`\`pawl explain\` takes one rule or one number.\n\n${explain.help}`);
		return run(async () => (await import("./parts/explain.js")).runExplain({
			...common,
			about
		}));
	}
};

// src/cli/commands/hook.ts
/** Judges a push from within a hook of git, before it is published. */
const hook = {
	name: "hook",
	overview: [["hook pre-push|pre-receive", "refuse a wrong push before it is published"]],
	help: `pawl hook pre-push [REMOTE [URL]]
pawl hook pre-receive

Run by git, which tells on standard input what is pushed. Judges every tag of the push, and every branch that carries
a number, with the policy of the branch as it is published; refuses the whole push where one of them is wrong.

In a clone, as .git/hooks/pre-push:        On a server, as hooks/pre-receive:
  #!/bin/sh                                  #!/bin/sh
  exec node PAWL/dist/cli.js hook \\          exec node PAWL/dist/cli.js hook pre-receive
    pre-push "$@"

Pawl writes no hook by itself, so that none is overwritten; where there is one, call Pawl from it.
`,
	options: {},
	formats: ["text"],
	words: "some",
	read: read$1
};
function read$1({ common, words }) {
	const [name, remote = "origin", , ...more] = words;
	const known = PUSH_HOOKS.find((each) => each === name);
	if (known === void 0) {
		const near = suggest(name ?? "", PUSH_HOOKS);
		const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
		const what = name === void 0 ? "needs the name of a hook" : `knows no hook "${name}"`;
		return wrong$1(`\`pawl hook\` ${what}: pre-push or pre-receive.${hint}\n\n${hook.help}`);
	}
	if (more.length > 0 || known === "pre-receive" && words.length > 1) return wrong$1(`\`pawl hook ${known}\` takes no "${words.at(-1)}".\n\n${hook.help}`);
	return run(async () => (await import("./parts/hook.js")).runHook({
		...common,
		hook: known,
		remote
	}));
}

// src/cli/commands/init.ts
/** Writes a policy that says of the repository what inference finds in it. */
const init = {
	name: "init",
	overview: [["init [--dry-run] [--workflow] [--baseline] [--force]", "write a policy from what the repository has"]],
	help: `pawl init [--dry-run] [--workflow] [--baseline] [--force]

Looks at every branch and tag, and writes the policy that they seem to follow, with a comment on why each thing is
there. Then judges the past by it and says what it found. Nothing that is there already is replaced.

  --dry-run          print the policy instead of writing it; the past is not judged
  --workflow         write .github/workflows/pawl.yml as well, which runs Pawl
  --baseline         write .github/pawl-baseline.json as well, which accepts what is wrong with the past
  --force            replace what is there
`,
	options: {
		"dry-run": { type: "boolean" },
		workflow: { type: "boolean" },
		baseline: { type: "boolean" },
		force: { type: "boolean" }
	},
	formats: ["text"],
	words: "none",
	read: ({ common, has }) => {
		const order = {
			...common,
			dryRun: has("dry-run"),
			workflow: has("workflow"),
			baseline: has("baseline"),
			force: has("force")
		};
		if (order.dryRun && order.baseline) return wrong$1(`\`pawl init --dry-run\` writes no baseline.\n\n${init.help}`);
		return run(async () => (await import("./parts/init.js")).runInit(order));
	}
};

// src/cli/commands/next.ts
/** Prints what may come next on the lines of a repository. */
const next = {
	name: "next",
	overview: [["next [--branch NAME] [--level NAME]", "what may come next on a branch, or on every one"]],
	help: `pawl next [--branch NAME] [--level NAME]

Prints the numbers that may come next on a branch, the one to take first; without --branch, on every branch that files
or tags give a number; where the tags are those of several projects (net_linux_2.8.0, rdma_linux_1.9.0), for each.

  --branch NAME      the line's branch
  --level NAME       print just the number of this level: next, emergency, or a field that a step of the scheme raises,
                     such as devel, maint, abi, rc, patch
`,
	options: {
		branch: { type: "string" },
		level: { type: "string" }
	},
	formats: ["text", "json"],
	words: "none",
	read: ({ common, text }) => {
		const order = {
			...common,
			branch: text("branch") || void 0,
			level: text("level") || void 0
		};
		return run(async () => (await import("./parts/next2.js")).runNext(order));
	}
};

// src/cli/commands/policy.ts
/** Shows the policy that holds, and where each value comes from. */
const policy = {
	name: "policy",
	overview: [["policy [--branch NAME] [--draft]", "the policy that holds, with the origin of every value"]],
	help: `pawl policy [--branch NAME] [--draft]

Prints the policy that holds on a branch, a value a line, each with its origin: the line of the policy file, the
default, or what it was inferred from.

  --branch NAME      the branch (default: the default one)
  --draft            by the policy file as it lies in the working tree, committed or not
`,
	options: {
		branch: { type: "string" },
		draft: { type: "boolean" }
	},
	formats: ["text", "json"],
	words: "none",
	read: ({ common, text, has }) => run(async () => (await import("./parts/policy2.js")).runPolicy({
		...common,
		branch: text("branch"),
		draft: has("draft")
	}))
};

// src/cli/commands/tag.ts
/** Makes the next tag of a line. */
const tag = {
	name: "tag",
	overview: [["tag --branch NAME [--level NAME] [--yes]", "make the next tag of a branch's line"]],
	help: `pawl tag --branch NAME [--level NAME] [--yes | --dry-run]

Works out the next tag of a line, judges it as if it were there, and says what it would make; with --yes it makes it, in
this repository alone: where the tag is there already, or the branch moved in between, nothing is made.

  --branch NAME      the line's branch; its tip is what is tagged
  --level NAME       next, emergency, or a field that a step of the scheme raises, such as devel, maint, abi, rc, patch
                     (default: next)
  --yes              make the tag
  --dry-run          only say what would be made (the default)
`,
	options: {
		branch: { type: "string" },
		level: { type: "string" },
		yes: { type: "boolean" },
		"dry-run": { type: "boolean" }
	},
	formats: [
		"text",
		"json",
		"markdown"
	],
	words: "none",
	read
};
function read({ common, text, has }) {
	const branch = text("branch")?.replace(/^refs\/heads\//, "") ?? "";
	if (branch === "") return wrong$1(`\`pawl tag\` needs --branch NAME, the branch whose tip is to be tagged.\n\n${tag.help}`);
	if (!isTagName(branch)) return wrong$1(`--branch takes the name of a branch, and git allows no "${branch}" as one.`);
	if (has("yes") && has("dry-run")) return wrong$1("`pawl tag` takes --yes or --dry-run, not both.");
	const order = {
		...common,
		branch,
		level: text("level") || void 0,
		make: has("yes") ? "yes" : "dry-run"
	};
	return run(async () => (await import("./parts/tag3.js")).runTag(order));
}

// src/cli/commands.ts
/** Every command, in the order of the overview. */
const COMMANDS = [
	check,
	audit,
	next,
	tag,
	explain,
	hook,
	init,
	policy,
	compat
];

// src/cli/help.ts
/** The usage of the command line; README shows the same. */
const common = (formats) => `
Common options:
  --repo DIR         the repository (default: the current directory)
  --policy FILE      the policy, a path in the repository (default: .github/pawl.yml)
  --format FORMAT    ${formats} (default: text)
  --language LANG    en or zh (default: en)
  --color WHEN       auto, always or never (default: auto; NO_COLOR is respected)

Exit codes: 0 pass, 1 fail, 2 could not check, 64 wrong usage.
`;
/** One command's usage. */
const helpOf = ({ help, formats }) => `${help}${common(wordList(formats))}`;
/** The overview of all commands. */
function overview(commands) {
	const calls = [...commands.flatMap((command) => command.overview), ["help COMMAND", "more about a command"]];
	const width = Math.min(Math.max(...calls.map(([call]) => call.length)), 46);
	return `pawl keeps release numbers from slipping.\n\n${calls.map(([call, does]) => `  pawl ${call.padEnd(width)}   ${does}`).join("\n")}\n  pawl --version\n${common("text, json and others by the command")}`;
}
function wordList(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/cli/arguments.ts
const COMMON = {
	repo: {
		type: "string",
		default: "."
	},
	policy: {
		type: "string",
		default: ".github/pawl.yml"
	},
	format: {
		type: "string",
		default: "text"
	},
	language: {
		type: "string",
		default: "en"
	},
	color: {
		type: "string",
		default: "auto"
	},
	help: {
		type: "boolean",
		short: "h"
	}
};
/** Reads the words after `pawl`; whatever is wrong is told with what would be right. */
function parseCommandLine(args) {
	const [name, ...rest] = args;
	if (name === void 0) return wrong(`Say what to do.\n\n${overview(COMMANDS)}`);
	if ([
		"help",
		"--help",
		"-h"
	].includes(name)) return help(rest[0]);
	if ([
		"--version",
		"-V",
		"version"
	].includes(name)) return {
		kind: "help",
		text: `pawl ${VERSION}\n`
	};
	const command = find(name);
	return command === void 0 ? noCommand(name) : parseOptions(command, rest);
}
function parseOptions(command, rest) {
	const options = {
		...COMMON,
		...command.options
	};
	const unknown = rest.find((word) => word.startsWith("--") && word !== "--" && !Object.hasOwn(options, word.slice(2).split("=")[0] ?? ""));
	if (unknown !== void 0) {
		const known = Object.keys(options).map((option) => `--${option}`);
		return wrong(`\`pawl ${command.name}\` has no option ${unknown.split("=")[0]}.${didYouMean(unknown, known)}`);
	}
	let parsed;
	try {
		parsed = parseArgs({
			args: [...rest],
			options,
			allowPositionals: true
		});
	} catch (error) {
		return wrong(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n\n${helpOf(command)}`);
	}
	if (parsed.values["help"] === true) return {
		kind: "help",
		text: helpOf(command)
	};
	return order(command, parsed.values, parsed.positionals);
}
function help(about) {
	if (about === void 0 || about.startsWith("-")) return {
		kind: "help",
		text: overview(COMMANDS)
	};
	const command = find(about);
	return command === void 0 ? noCommand(about) : {
		kind: "help",
		text: helpOf(command)
	};
}
const noCommand = (name) => wrong(`There is no command "${name}".${didYouMean(name, NAMES)}\n\n${overview(COMMANDS)}`);
function order(command, values, words) {
	const text = (option) => typeof values[option] === "string" ? values[option] : void 0;
	const choices = {
		format: FORMATS,
		language: LANGUAGES,
		color: COLOURS,
		...command.choices
	};
	for (const [option, allowed] of Object.entries(choices)) {
		const given = text(option);
		if (given !== void 0 && !allowed.includes(given)) return wrong(`--${option} takes ${allowed.join(", ")}, not "${given}".${didYouMean(given, allowed)}`);
	}
	const policy = pathInside(text("policy") ?? "");
	if (policy === void 0) return wrong(`--policy takes a path inside the repository, without a leading slash or "..", not "${text("policy")}".`);
	const format = text("format");
	if (!command.formats.includes(format)) return wrong(`\`pawl ${command.name}\` writes ${command.formats.join(" or ")}, not ${format}.`);
	if (command.words === "none" && words.length > 0) return wrong(`\`pawl ${command.name}\` takes no "${words[0]}".\n\n${helpOf(command)}`);
	const common = {
		repository: text("repo") ?? ".",
		policy,
		format,
		language: text("language"),
		colour: text("color")
	};
	return trimmed(command.read({
		common,
		text,
		texts: textsOf(values),
		has: (option) => values[option] === true,
		words
	}));
}
function textsOf(values) {
	return (option) => {
		const value = values[option];
		return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
	};
}
const trimmed = (made) => made.kind === "wrong" ? wrong(made.message) : made;
const NAMES = COMMANDS.map(({ name }) => name);
const find = (name) => COMMANDS.find((command) => command.name === name);
const wrong = (message) => ({
	kind: "wrong",
	message: message.trimEnd()
});
function didYouMean(given, known) {
	const near = suggest(given.split("=")[0] ?? "", known);
	return near === void 0 ? ` There is ${known.join(", ")}.` : ` Did you mean "${near}"?`;
}

// src/cli.ts
/** The command line: the same engine on a repository of this machine. */
async function main(args) {
	const parsed = parseCommandLine(args);
	switch (parsed.kind) {
		case "wrong":
			await complain(parsed.message.split("\n").map(visibleSentence).join("\n"));
			return EXIT.usage;
		case "help":
			printExactly(parsed.text);
			return EXIT.pass;
		case "run": return parsed.run();
	}
}
/** What breaks sentences to the width of a terminal is loaded only where there is something to complain about. */
async function complain(text) {
	const { flowed } = await import("./parts/terminal2.js").then(({ t: flowed }) => ({ flowed }));
	printError(flowed(text, "errors"));
}
outliveReaders();
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
	printStack(problem);
	const words = process.argv.join(" ");
	const language = LANGUAGES.find((candidate) => new RegExp(` --language[ =]${candidate}(?: |$)`).test(words)) ?? "en";
	const phrase = problem instanceof SourceProblem ? sayProblem(problem.fact) : {
		en: `Pawl itself failed: ${String(problem)}`,
		zh: `Pawl 自身出错：${String(problem)}`
	};
	await complain(problemText([phrase], language));
	process.exitCode = EXIT.unknown;
}

export {  };