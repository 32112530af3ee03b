import { n as suggest } from "./suggest.js";
import { n as LANGUAGES, t as VERSION } from "./version.js";
import { r as isTagName, t as pathInside } from "./inputs.js";
import { parseArgs } from "node:util";

// src/cli/help.ts
/** The usage of the command line; README shows the same. */
const COMMON$1 = `
Common options:
  --repo DIR         the repository (default: the current directory)
  --policy FILE      the policy, a path in the repository (default: .github/pawl.yml)
  --format FORMAT    text, json, markdown or github (default: text)
  --language LANG    en or zh (default: en)
  --color WHEN       auto, always or never (default: auto; NO_COLOR is respected)

Exit codes: 0 pass, 1 fail, 2 could not check, 64 wrong usage.
`;
const HELP = {
	main: `pawl keeps release numbers from slipping.

  pawl check --base REV [--head REV] [--branch NAME]   judge what merging head into base would give
  pawl check --tag TAG [--branch NAME]                 judge a tag
  pawl next --branch NAME                              what may come next on a branch
  pawl explain RULE|NUMBER                             tell about a rule, or take a number apart
  pawl help COMMAND                                    more about a command
  pawl --version
${COMMON$1}`,
	check: `pawl check --base REV [--head REV] [--branch NAME] [--label NAME]... [--fail-on LEVEL]
pawl check --tag TAG [--branch NAME] [--fail-on LEVEL]

Judges what merging head into base would give, with the policy of base, as the action does on a pull request; or a
tag, with the policy of its branch or of the default one.

  --base REV         the branch that the change is for
  --head REV         the change (default: HEAD)
  --tag TAG          a tag to judge, instead of a change
  --branch NAME      the line's branch, where --base does not name it, or the one that the tag belongs to
  --label NAME       a label that the pull request would have, such as emergency
  --fail-on LEVEL    error, warning or never (default: error)
${COMMON$1}`,
	next: `pawl next --branch NAME

Prints the numbers that may come next on a branch, the one to take first.
${COMMON$1}`,
	explain: `pawl explain RULE|NUMBER

Tells about a rule (pawl explain number-step), or takes a number apart field by field (pawl explain 5.10.0-136.12.0).
${COMMON$1}`
};

// src/cli/arguments.ts
/** Exit codes: passed, failed, could not check, wrong usage (sysexits(3) has 64 for it). */
const EXIT = {
	pass: 0,
	fail: 1,
	unknown: 2,
	usage: 64
};
const FORMATS = [
	"text",
	"json",
	"markdown",
	"github"
];
/** What each command can write. */
const FORMATS_OF = {
	check: FORMATS,
	next: ["text", "json"],
	explain: ["text"]
};
const COLOURS = [
	"auto",
	"always",
	"never"
];
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
const OPTIONS = {
	check: {
		...COMMON,
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
		"fail-on": {
			type: "string",
			default: "error"
		}
	},
	next: {
		...COMMON,
		branch: { type: "string" }
	},
	explain: COMMON
};
/** Reads the words after `pawl`; whatever is wrong is told with what would be right. */
function parseCommandLine(args) {
	const [name, ...rest] = args;
	if (name === void 0) return wrong(`Say what to do.\n\n${HELP.main}`);
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
	if (!isName(name)) return noCommand(name);
	const options = OPTIONS[name];
	const unknown = rest.find((word) => word.startsWith("--") && !Object.hasOwn(options, word.slice(2).split("=")[0] ?? ""));
	if (unknown !== void 0) {
		const known = Object.keys(options).map((option) => `--${option}`);
		return wrong(`\`pawl ${name}\` has no option ${unknown.split("=")[0]}.${didYouMean(unknown, known)}`);
	}
	try {
		const { values, positionals } = parseArgs({
			args: [...rest],
			options,
			allowPositionals: true
		});
		if (values["help"] === true) return {
			kind: "help",
			text: HELP[name]
		};
		return build(name, values, positionals);
	} catch (error) {
		return wrong(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n\n${HELP[name]}`);
	}
}
function help(about) {
	if (about === void 0 || about.startsWith("-")) return {
		kind: "help",
		text: HELP.main
	};
	return isName(about) ? {
		kind: "help",
		text: HELP[about]
	} : noCommand(about);
}
const noCommand = (name) => wrong(`There is no command "${name}".${didYouMean(name, Object.keys(OPTIONS))}\n\n${HELP.main}`);
function build(name, values, positionals) {
	const text = (option) => String(values[option] ?? "");
	const choices = {
		format: FORMATS,
		language: LANGUAGES,
		color: COLOURS,
		"fail-on": [
			"error",
			"warning",
			"never"
		]
	};
	for (const [option, allowed] of Object.entries(choices)) {
		const given = values[option];
		if (typeof given === "string" && !allowed.includes(given)) return wrong(`--${option} takes ${allowed.join(", ")}, not "${given}".${didYouMean(given, allowed)}`);
	}
	const policy = pathInside(text("policy"));
	if (policy === void 0) return wrong(`--policy takes a path inside the repository, without a leading slash or "..", not "${text("policy")}".`);
	const format = text("format");
	if (!FORMATS_OF[name].includes(format)) return wrong(`\`pawl ${name}\` writes ${FORMATS_OF[name].join(" or ")}, not ${format}.`);
	const common = {
		repository: text("repo"),
		policy,
		format: text("format"),
		language: text("language"),
		colour: text("color")
	};
	if (name !== "explain" && positionals.length > 0) return wrong(`\`pawl ${name}\` takes no "${positionals[0]}".\n\n${HELP[name]}`);
	switch (name) {
		case "check": {
			const tag = values["tag"] === void 0 ? void 0 : text("tag").replace(/^refs\/tags\//, "");
			if (tag !== void 0 && values["base"] !== void 0) return wrong(`\`pawl check\` judges a change (--base) or a tag (--tag), not both.\n\n${HELP.check}`);
			if (tag !== void 0 && !isTagName(tag)) return wrong(`--tag takes the name of a tag, and git allows no "${tag}" as one.`);
			if (tag === void 0 && text("base") === "") return wrong(`\`pawl check\` needs --base REV, the branch that the change is for, or --tag TAG.\n\n${HELP.check}`);
			return {
				kind: "command",
				command: {
					...common,
					name,
					tag,
					base: text("base"),
					head: text("head"),
					branch: values["branch"] === void 0 ? void 0 : text("branch"),
					labels: Array.isArray(values["label"]) ? values["label"] : [],
					failOn: text("fail-on")
				}
			};
		}
		case "next":
			if (text("branch") === "") return wrong(`\`pawl next\` needs --branch NAME.\n\n${HELP.next}`);
			return {
				kind: "command",
				command: {
					...common,
					name,
					branch: text("branch")
				}
			};
		case "explain": {
			const [about, ...more] = positionals;
			if (about === void 0 || more.length > 0) return wrong(`\`pawl explain\` takes one rule or one number.\n\n${HELP.explain}`);
			return {
				kind: "command",
				command: {
					...common,
					name,
					about
				}
			};
		}
	}
}
const isName = (name) => Object.hasOwn(OPTIONS, name);
const wrong = (message) => ({
	kind: "wrong",
	message: message.trimEnd()
});
function didYouMean(given, known) {
	const near = suggest(given.split("=")[0] ?? "", known);
	return near === void 0 ? ` There is ${known.join(", ")}.` : ` Did you mean "${near}"?`;
}

export { parseCommandLine as n, EXIT as t };