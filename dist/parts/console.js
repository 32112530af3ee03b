const os = process.getBuiltinModule("os");
const crypto = process.getBuiltinModule("crypto");
const fs = process.getBuiltinModule("fs");


// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/render/words.ts
/** Every word of the reports that is not a rule's own, in both languages; the type keeps the two complete. */
const WORDS = {
	title: {
		en: "Pawl",
		zh: "Pawl"
	},
	line: {
		en: "Line",
		zh: "发布线"
	},
	role: {
		en: "role",
		zh: "角色"
	},
	scheme: {
		en: "scheme",
		zh: "方案"
	},
	carrier: {
		en: "File",
		zh: "文件"
	},
	was: {
		en: "Was",
		zh: "原编号"
	},
	proposed: {
		en: "Proposed",
		zh: "拟用编号"
	},
	allowed: {
		en: "Allowed next",
		zh: "允许的下一编号"
	},
	findings: {
		en: "Findings",
		zh: "发现的问题"
	},
	noFindings: {
		en: "Nothing to object to.",
		zh: "没有问题。"
	},
	where: {
		en: "Where",
		zh: "位置"
	},
	rule: {
		en: "Rule",
		zh: "规则"
	},
	fix: {
		en: "Fix",
		zh: "修改为"
	},
	how: {
		en: "How to mend it",
		zh: "如何修正"
	},
	why: {
		en: "Why",
		zh: "原因"
	},
	waive: {
		en: "To accept it all the same, add a waiver to the policy on the base branch: `waivers: [{rule: {rule}, reason: \"…\"}]`.",
		zh: "若仍要接受，请在目标分支的策略中加入豁免：`waivers: [{rule: {rule}, reason: \"…\"}]`。"
	},
	waived: {
		en: "Waived",
		zh: "已豁免"
	},
	inferred: {
		en: "inferred, as there is no policy file",
		zh: "因没有策略文件而推断"
	},
	declared: {
		en: "from {path} on the base branch",
		zh: "来自目标分支的 {path}"
	},
	doubts: {
		en: "In doubt",
		zh: "存疑"
	},
	conflicts: {
		en: "{path} conflicts with the base branch; the change was judged as it proposes it.",
		zh: "{path} 与目标分支冲突；按本次修改提出的内容判断。"
	},
	judgedCommits: {
		en: "Judged {head} against {base}",
		zh: "判断 {head}（相对 {base}）"
	},
	policy: {
		en: "policy",
		zh: "策略"
	},
	more: {
		en: "… and {count} more",
		zh: "……另有 {count} 项"
	},
	none: {
		en: "-",
		zh: "-"
	},
	unchanged: {
		en: "unchanged",
		zh: "未变"
	},
	take: {
		en: "take {number}",
		zh: "请使用 {number}"
	},
	mayBe: {
		en: "what may come next: {numbers}",
		zh: "其后可为：{numbers}"
	},
	ignoredLine: {
		en: "The policy ignores this branch (`{pattern}`): nothing was judged.",
		zh: "策略忽略此分支（`{pattern}`）：未做判断。"
	},
	excludedTag: {
		en: "The policy leaves the tag {tag} out: nothing was judged.",
		zh: "策略不包括标签 {tag}：未做判断。"
	},
	foreignTag: {
		en: "The tag {tag} is no release number: nothing was judged.",
		zh: "标签 {tag} 不是发布编号：未做判断。"
	},
	problem: {
		en: "Could not check",
		zh: "无法检查"
	}
};
const VERDICT_WORDS = {
	pass: {
		en: "pass",
		zh: "通过"
	},
	fail: {
		en: "refused",
		zh: "拒绝"
	},
	unknown: {
		en: "could not check",
		zh: "无法检查"
	}
};
const VERDICT_MARKS = {
	pass: "✅",
	fail: "❌",
	unknown: "❔"
};
const SEVERITY_WORDS = {
	error: {
		en: "error",
		zh: "错误"
	},
	warning: {
		en: "warning",
		zh: "警告"
	},
	notice: {
		en: "notice",
		zh: "提示"
	}
};
const ROLE_NAMES = {
	development: {
		en: "development",
		zh: "开发"
	},
	maintenance: {
		en: "maintenance",
		zh: "维护"
	},
	following: {
		en: "following",
		zh: "跟随主干"
	},
	frozen: {
		en: "frozen",
		zh: "冻结"
	},
	ignored: {
		en: "ignored",
		zh: "忽略"
	}
};
/** Why a line has its role. */
function evidencePhrase(evidence) {
	switch (evidence.because) {
		case "declared": return {
			phrase: {
				en: "the policy says so (`{pattern}`)",
				zh: "策略如此声明（`{pattern}`）"
			},
			data: { pattern: evidence.pattern }
		};
		case "every-role-moves-alike": return {
			phrase: {
				en: "in this scheme every role moves alike",
				zh: "此方案中各角色的移动方式相同"
			},
			data: {}
		};
		case "roles-alike": return {
			phrase: {
				en: "no field of this scheme tells the roles apart",
				zh: "此方案没有能区分角色的字段"
			},
			data: {}
		};
		case "trunk-name": return {
			phrase: {
				en: "the branch is named like a trunk",
				zh: "分支名与主干相符"
			},
			data: {}
		};
		case "maintained": return {
			phrase: {
				en: "it has maintenance releases, up to {number}",
				zh: "已有维护版本，最新为 {number}"
			},
			data: { number: evidence.number }
		};
		case "both-moved": return {
			phrase: {
				en: "its history moved {fields}",
				zh: "其历史中移动过 {fields}"
			},
			data: { fields: evidence.fields.join(", ") }
		};
		case "only-devel-moved": return {
			phrase: {
				en: "only {field} moved in its last {releases} releases",
				zh: "最近 {releases} 个版本只移动了 {field}"
			},
			data: {
				field: evidence.field,
				releases: evidence.releases
			}
		};
		case "tag-number": return evidence.state === "raised" ? {
			phrase: {
				en: "its number has {field} above its start",
				zh: "其编号的 {field} 已高于起始值"
			},
			data: { field: evidence.field }
		} : {
			phrase: {
				en: "its number has {field} at its start",
				zh: "其编号的 {field} 为起始值"
			},
			data: { field: evidence.field }
		};
		case "no-history": return {
			phrase: {
				en: "it has no history that would tell",
				zh: "没有可供判断的历史"
			},
			data: {}
		};
	}
}
/** What inference could not be sure of, and what it did about it. */
function doubtPhrase(doubt) {
	switch (doubt.about) {
		case "role": return {
			phrase: {
				en: "The history does not tell whether this line is {roles}; every step that one of them allows is allowed. Say which under `lines` in the policy.",
				zh: "历史不足以判断此发布线是{roles}；其中任一角色允许的移动都予以允许。请在策略的 `lines` 中声明。"
			},
			data: { roles: doubt.roles }
		};
		case "scheme": return {
			phrase: {
				en: "{path} says {text}, which fits no scheme of a kernel; only RPM's own order is checked.",
				zh: "{path} 为 {text}，不符合任何内核编号方案；只按 RPM 自身的次序检查。"
			},
			data: {
				path: doubt.path,
				text: doubt.text
			}
		};
		case "carrier": return {
			phrase: {
				en: "{path} says {text}, which is no number of this line; it is not compared.",
				zh: "{path} 为 {text}，不是此发布线的编号；不做比较。"
			},
			data: {
				path: doubt.path,
				text: doubt.text
			}
		};
		case "branch": return {
			phrase: {
				en: "Which branch {tag} belongs to is not known, so nobody looked whether it is on it. Name the branch with the input `branch` or the option `--branch`, or without a pattern under `lines` in the policy.",
				zh: "不知道 {tag} 属于哪个分支，因此未检查它是否在该分支上。请用输入 `branch` 或选项 `--branch` 指明分支，或在策略的 `lines` 中写明不带通配符的分支名。"
			},
			data: { tag: doubt.tag }
		};
		case "no-line": return {
			phrase: {
				en: "No line of the policy is that of {tag} by its base or origin; it is judged by what its number shows. Add the line under `lines`, with `base` or `from`.",
				zh: "策略中没有基线或起点与 {tag} 相符的发布线；按编号本身判断。请在 `lines` 中加入该发布线，并写明 `base` 或 `from`。"
			},
			data: { tag: doubt.tag }
		};
	}
}

// src/sinks/console.ts
/**
* The one module that writes to stdout and stderr. A runner reads every line of both for commands, so whatever is
* printed is kept from being one, unless it is meant to be.
*/
/** Breaks both grammars of workflow commands: `##[` anywhere in a line, `::` at its start. */
function harmless(text) {
	return text.split(/\r\n|\r|\n|\u0085|\u2028|\u2029/).map((line) => line.replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
}
function print(text) {
	process.stdout.write(`${harmless(text.replace(/\n$/, ""))}\n`);
}
/** For programs: exactly these bytes, which a runner never sees as they are the CLI's alone. */
function printExactly(text) {
	process.stdout.write(text);
}
function printError(text) {
	process.stderr.write(`${harmless(text.replace(/\n$/, ""))}\n`);
}
/** A reader that has seen enough, such as `head`, closes the pipe: that is no error, and the verdict stands. */
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
}
/** The runner keeps ten annotations of a kind for each step, and 4,096 characters of a message. */
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4e3;
/**
* Prints annotations, the most severe first as they come; where there are more than the runner keeps, the last place of
* the kind says how many are left out.
* @param leftOut words for what did not fit
*/
function annotate(annotations, leftOut) {
	const write = {
		error,
		warning,
		notice
	};
	for (const level of [
		"error",
		"warning",
		"notice"
	]) {
		const ofLevel = annotations.filter((annotation) => annotation.level === level);
		const shown = ofLevel.length > MOST_OF_A_KIND ? ofLevel.slice(0, 9) : ofLevel;
		for (const { title, message, path, line } of shown) write[level](harmless(message).slice(0, LONGEST_MESSAGE), {
			title: harmless(title).slice(0, 200),
			...path === void 0 ? {} : {
				file: path,
				startLine: line ?? 1,
				endLine: line ?? 1
			}
		});
		if (shown.length < ofLevel.length) write[level](leftOut(ofLevel.length - shown.length), { title: "pawl" });
	}
}
/** Tells the runner a secret, before anything else is printed. */
function hideSecret(secret) {
	if (secret !== "") setSecret(secret);
}
/** A stack is for whoever debugs the action itself. */
function printStack(problem) {
	if (process.env["RUNNER_DEBUG"] === "1" && problem instanceof Error) printError(problem.stack ?? problem.message);
}
/** Whether a person may be looking at colours. */
function colourWanted(choice) {
	if (choice !== "auto") return choice === "always";
	return process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
}

export { setOutput as _, print as a, printStack as c, VERDICT_MARKS as d, VERDICT_WORDS as f, getInput as g, evidencePhrase as h, outliveReaders as i, ROLE_NAMES as l, doubtPhrase as m, colourWanted as n, printError as o, WORDS as p, hideSecret as r, printExactly as s, annotate as t, SEVERITY_WORDS as u };