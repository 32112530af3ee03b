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

// src/sinks/colours.ts
/** `--color` decides; then `FORCE_COLOR`, then `NO_COLOR` (https://no-color.org), then whether it is a terminal. */
function coloursWanted(choice, isTerminal, env) {
	if (choice !== "auto") return choice === "always";
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
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
/** Draws over the one status line of a terminal; an empty one takes it away. */
function drawStatus(line) {
	process.stderr.write(`\r\u001b[2K${harmless(line)}`);
}
/** Whether a person may be looking at colours. */
const colourWanted = (choice) => coloursWanted(choice, process.stdout.isTTY === true, process.env);

export { outliveReaders as a, printExactly as c, setOutput as d, hideSecret as i, printStack as l, colourWanted as n, print as o, drawStatus as r, printError as s, annotate as t, getInput as u };