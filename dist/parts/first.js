const setTimeout$1 = (...given) => process.getBuiltinModule("node:timers/promises").setTimeout(...given);
const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
const os = process.getBuiltinModule("os");

const fs = process.getBuiltinModule("fs");


const { readFileSync, statSync } = process.getBuiltinModule("node:fs");


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
	const delimiter = `ghadelimiter_${process.getBuiltinModule("crypto").randomUUID()}`;
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

// src/sources/event.ts
/** GitHub caps payloads at 25 MB. */
const LARGEST_PAYLOAD = 33554432;
/** Reads the event file of the runner; only numbers and ids are taken from it. */
function readSubject(eventName, eventPath) {
	if (eventName === "") return none("GITHUB_EVENT_NAME is not set: this runs inside a GitHub workflow. On a machine use the command line, `node dist/cli.js check`.", "未设置 GITHUB_EVENT_NAME：此程序应在 GitHub 工作流中运行。在本机请使用命令行 `node dist/cli.js check`。");
	const reading = readPayload(eventPath);
	if (reading.kind === "unreadable") return none(`${reading.why.en}, so the event is not known. Re-run the workflow; if it stays so, look whether a step before this one changes GITHUB_EVENT_PATH or the file.`, `${reading.why.zh}，因此无法得知事件内容。请重新运行工作流；若仍如此，请检查之前的步骤是否改动了 GITHUB_EVENT_PATH 或该文件。`);
	const { payload } = reading;
	switch (eventName) {
		case "pull_request":
		case "pull_request_target": {
			const number = member(member(payload, "pull_request"), "number") ?? member(payload, "number");
			return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? {
				kind: "pull-request",
				number,
				token: tokenOf(eventName, payload),
				expected: expectedIn(payload)
			} : none(`The ${eventName} event names no pull request.`, `${eventName} 事件没有给出拉取请求。`);
		}
		case "merge_group": {
			const group = member(payload, "merge_group");
			const [base, head, ref] = [
				member(group, "base_sha"),
				member(group, "head_sha"),
				member(group, "base_ref")
			];
			return isId(base) && isId(head) && typeof ref === "string" ? {
				kind: "range",
				base,
				head,
				branch: ref.replace(/^refs\/heads\//, ""),
				queued: queuedIn(member(group, "head_ref"))
			} : none("The merge_group event names no commits.", "merge_group 事件没有给出提交。");
		}
		case "push": return pushed(payload);
		case "create":
		case "delete": {
			const [ref, type] = [member(payload, "ref"), member(payload, "ref_type")];
			if (type === "branch") return nothing$1("A branch has no number", "分支没有编号");
			return type === "tag" && isTagName(ref) ? {
				kind: "tag",
				name: ref,
				event: eventName === "create" ? "created" : "deleted",
				formerly: void 0
			} : none(`The ${eventName} event names no tag.`, `${eventName} 事件没有给出标签。`);
		}
		case "release": {
			const [action, release] = [member(payload, "action"), member(payload, "release")];
			if (action !== "published") return nothing$1("Only a release that is published has a tag", "只有已发布的发行版才有标签");
			const tag = member(release, "tag_name");
			return isTagName(tag) ? {
				kind: "tag",
				name: tag,
				event: "created",
				formerly: void 0
			} : none("The release event names no tag.", "release 事件没有给出标签。");
		}
		case "workflow_dispatch": return none("A workflow_dispatch event names nothing to judge: hand the tag to the input `tag`, and its branch to `branch`, or set `mode: audit`.", "workflow_dispatch 事件没有给出可判断的内容：请通过输入 `tag` 给出标签，通过 `branch` 给出其分支，或设置 `mode: audit`。");
		default: return none(`This version of Pawl does not judge ${eventName} events; it judges pull_request, pull_request_target, merge_group, push of tags, create, delete and release, and any tag by the input \`tag\`.`, `此版本的 Pawl 不判断 ${eventName} 事件；可判断 pull_request、pull_request_target、merge_group、标签的 push、create、delete 和 release，以及输入 \`tag\` 给出的标签。`);
	}
}
function expectedIn(payload) {
	const pull = member(payload, "pull_request");
	const [to, from] = [member(pull, "base"), member(pull, "head")];
	const [branch, base, head] = [
		member(to, "ref"),
		member(to, "sha"),
		member(from, "sha")
	];
	return typeof branch === "string" && isId(base) && isId(head) ? {
		branch,
		base,
		head
	} : void 0;
}
/** GitHub calls the branch of a group `gh-readonly-queue/BASE/pr-NUMBER-COMMIT`. */
function queuedIn(ref) {
	const number = typeof ref === "string" ? /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref)?.[1] : void 0;
	return number === void 0 ? void 0 : Number(number);
}
/** GitHub's rule: workflows on `pull_request` from a fork, and those of Dependabot, read at most ("GITHUB_TOKEN reference"). */
function tokenOf(eventName, payload) {
	if (eventName !== "pull_request") return "as-granted";
	const pull = member(payload, "pull_request");
	const [from, to] = ["head", "base"].map((end) => member(member(member(pull, end), "repo"), "full_name"));
	const robot = member(member(payload, "sender"), "login") === "dependabot[bot]";
	return pull !== void 0 && (robot || from !== to) ? "read-only" : "as-granted";
}
/** A push of a tag: made, moved or deleted. What it points at now is read from the repository. */
function pushed(payload) {
	const ref = member(payload, "ref");
	if (typeof ref !== "string") return none("The push event names no ref.", "push 事件没有给出引用。");
	const name = ref.startsWith(TAGS$1) ? ref.slice(TAGS$1.length) : void 0;
	if (name === void 0) return nothing$1("A push to a branch is judged as a pull request", "推送到分支的修改以拉取请求判断");
	if (!isTagName(name)) return none("The push event names no tag.", "push 事件没有给出标签。");
	const [before, after] = [member(payload, "before"), member(payload, "after")];
	const formerly = isId(before) && !/^0+$/.test(before) ? before : void 0;
	const gone = member(payload, "deleted") === true || isId(after) && /^0+$/.test(after);
	const moved = formerly !== void 0 || member(payload, "forced") === true;
	return {
		kind: "tag",
		name,
		event: gone ? "deleted" : moved ? "moved" : "created",
		formerly
	};
}
const TAGS$1 = "refs/tags/";
/** What git-check-ref-format(1) lets be a tag's name; nothing else can be one. */
function isTagName(value) {
	return typeof value === "string" && value.length <= LONGEST_TAG && /^[^\0-\x20\x7f~^:?*[\\]+$/.test(value) && !/(?:^|\/)\.|\.(?:lock)?(?:\/|$)|\.\.|@\{|\/\/|^\/|\/$/.test(value);
}
/** A file system holds no longer name of a ref. */
const LONGEST_TAG = 1024;
const nothing$1 = (en, zh) => ({
	kind: "nothing",
	why: {
		en: `${en}; there is nothing to judge.`,
		zh: `${zh}；没有需要判断的内容。`
	}
});
const none = (en, zh) => ({
	kind: "none",
	problem: {
		en,
		zh
	}
});
const isId = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
/** The payload of the event, bounded and at least an object. */
function readPayload(path) {
	const unreadable = (en, zh) => ({
		kind: "unreadable",
		why: {
			en,
			zh
		}
	});
	if (path === "") return unreadable("GITHUB_EVENT_PATH is not set", "未设置 GITHUB_EVENT_PATH");
	let text;
	try {
		const { size } = statSync(path);
		if (size > LARGEST_PAYLOAD) return unreadable(`The event file ${path} has ${size} bytes, more than any event of GitHub`, `事件文件 ${path} 有 ${size} 字节，超过 GitHub 的任何事件`);
		text = readFileSync(path, "utf8");
	} catch (problem) {
		const code = problem instanceof Error && "code" in problem ? String(problem.code) : "unknown";
		return unreadable(`The event file ${path} cannot be read (${code})`, `无法读取事件文件 ${path}（${code}）`);
	}
	if (text.trim() === "") return unreadable(`The event file ${path} is empty`, `事件文件 ${path} 为空`);
	try {
		const payload = JSON.parse(text);
		if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return {
			kind: "payload",
			payload
		};
	} catch {
		return unreadable(`The event file ${path} is not JSON`, `事件文件 ${path} 不是 JSON`);
	}
	return unreadable(`The event file ${path} holds no JSON object`, `事件文件 ${path} 的内容不是 JSON 对象`);
}
function member(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/sources/github/shape.ts
var ShapeMismatch = class extends Error {
	constructor(at, wanted) {
		super(`${at === "" ? "the answer" : at} is no ${wanted}`);
		this.name = "ShapeMismatch";
	}
};
const text = (value, at) => {
	if (typeof value !== "string") throw new ShapeMismatch(at, "text");
	return value;
};
const count = (value, at) => {
	if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new ShapeMismatch(at, "whole number");
	return value;
};
const truth = (value, at) => {
	if (typeof value !== "boolean") throw new ShapeMismatch(at, "true or false");
	return value;
};
const objectId = (value, at) => {
	if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) throw new ShapeMismatch(at, "object id");
	return value;
};
function list(shape) {
	return (value, at) => {
		if (!Array.isArray(value)) throw new ShapeMismatch(at, "list");
		return value.map((item, index) => shape(item, `${at}[${index}]`));
	};
}
/** Null and absent alike become `undefined`. */
function optional(shape) {
	return (value, at) => value === null || value === void 0 ? void 0 : shape(value, at);
}
/** Null for nothing, as GraphQL answers; what is left out is no answer, and never the same as nothing. */
function orNull(shape) {
	return (value, at) => {
		if (value === void 0) throw new ShapeMismatch(at, "answer");
		return value === null ? void 0 : shape(value, at);
	};
}
/**
* The nodes of a GraphQL connection of which the first so many were asked for, with `totalCount`: none may be left out, neither
* as null nor altogether.
*/
function whole(shape, asked) {
	const connection = members({
		totalCount: count,
		nodes: list(shape)
	});
	return (value, at) => {
		const { totalCount, nodes } = connection(value, at);
		if (nodes.length < Math.min(totalCount, asked)) throw new ShapeMismatch(at, `list of ${totalCount}`);
		return nodes;
	};
}
/** The named members; whatever else the answer has is left alone. */
function members(shapes) {
	const names = Object.keys(shapes);
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ShapeMismatch(at, "object");
		const given = value;
		const result = {};
		for (const name of names) result[name] = shapes[name](Object.hasOwn(given, name) ? given[name] : void 0, at === "" ? name : `${at}.${name}`);
		return result;
	};
}

// src/sources/github/comments.ts
const COMMENTS$1 = "totalCount nodes { id body viewerDidAuthor } pageInfo { hasNextPage endCursor }";
const PULL$1 = "id headRefOid baseRef { target { oid } }";
/** What a write asks to be told of the pull request afterwards. */
const TALK_AFTERWARDS = `${PULL$1} comments(last: 100) { ${COMMENTS$1} }`;
const talkShape = members({
	id: text,
	headRefOid: objectId,
	baseRef: orNull(members({ target: orNull(members({ oid: objectId })) })),
	comments: members({
		totalCount: count,
		nodes: list(members({
			id: text,
			body: text,
			viewerDidAuthor: truth
		})),
		pageInfo: members({
			hasNextPage: truth,
			endCursor: orNull(text)
		})
	})
});
/** A hundred comments, the oldest first, from a page's end or from the beginning. */
function readTalk(client, number, after, more = {}) {
	return client.ask({
		text: `pullRequest(number: $number) { ${PULL$1} comments(first: 100, after: $after) { ${COMMENTS$1} } }`,
		variables: {
			number: ["Int!", number],
			after: ["String", after]
		},
		shape: talkShape,
		what: `the comments of pull request #${number}`,
		...more
	});
}

// src/numbering/once.ts
/** What follows from a thing that never changes, such as a scheme, worked out once for as long as the thing is there. */
function oncePer(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found.value;
		const value = make(key);
		known.set(key, { value });
		return value;
	};
}
/** The same for texts, and for what comes again and again: of more answers than so many, all are forgotten. */
function oncePerKey(most, make) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		if (known.size >= most) known.clear();
		const value = make(key);
		known.set(key, value);
		return value;
	};
}
/** What follows from the thing at hand, worked out once until the next one comes: of thousands that come and go none is kept. */
function oncePerLast(make) {
	let last;
	return (key) => {
		last = last?.key === key ? last : {
			key,
			value: make(key)
		};
		return last.value;
	};
}
/** What may never be asked for, worked out when it first is; what it is made of is then let go. */
function once(make) {
	let state = { make };
	return () => {
		if ("make" in state) state = { value: state.make() };
		return state.value;
	};
}

// src/facts/text.ts
/** Whether both sides have the very same text; ids tell without it. */
function isSameText(a, b) {
	if (a === b) return a.kind === "text";
	if (a.kind !== "text" || b.kind !== "text") return false;
	return a.id === void 0 || b.id === void 0 ? a.text === b.text : a.id === b.id;
}
const LFS_HEAD = "version https://git-lfs";
/**
* The text of a file: UTF-8, or else Latin-1, in which old changelogs are written and every byte is some character.
* Binary files, links and pointers to files elsewhere are told apart; none of them is text with a number in it.
*/
function textOf(file) {
	switch (file.kind) {
		case "absent": return { kind: "absent" };
		case "symlink":
		case "submodule":
		case "directory":
		case "too-large": return {
			kind: "unreadable",
			why: {
				because: file.kind,
				line: 1
			}
		};
		case "file": {
			if (file.bytes.includes(0)) return {
				kind: "unreadable",
				why: {
					because: "binary",
					line: 1
				}
			};
			const text = decode(file.bytes);
			if (text.startsWith(LFS_HEAD)) return {
				kind: "unreadable",
				why: {
					because: "lfs-pointer",
					line: 1
				}
			};
			return {
				kind: "text",
				text
			};
		}
	}
}
const utf8 = once(() => new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
}));
function decode(bytes) {
	try {
		return utf8().decode(bytes);
	} catch {
		return new TextDecoder("latin1").decode(bytes);
	}
}

// src/sources/github/open-pull-requests.ts
/**
* What other open pull requests to a branch claim, within a budget: one request for the hundred oldest and their files, one
* for the texts of those that touch our carrier, and one each for a few texts that are too long for that.
*/
const MOST_FILES = 12;
const MOST_LONG = 4;
const LIST = `query OpenPulls($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: OPEN, baseRefName: $branch, orderBy: {field: CREATED_AT, direction: ASC}) {
      totalCount nodes { number headRefOid files(first: 100) { nodes { path } pageInfo { hasNextPage } } }
    }
  }
}`;
const more = members({ hasNextPage: truth });
const filesShape = members({
	nodes: optional(list(optional(members({ path: text })))),
	pageInfo: more
});
const listShape = members({ repository: members({ pullRequests: members({
	totalCount: count,
	nodes: list(optional(members({
		number: count,
		headRefOid: objectId,
		files: optional(filesShape)
	})))
}) }) });
/** Nothing of it where the path leads to no file. */
const textShape = members({
	oid: optional(objectId),
	isTruncated: optional(truth),
	text: optional(text)
});
/** Asks about the pull requests beside this one. What GitHub does not give is counted, and never fails a check. */
function openPullReader(client, own, branch) {
	const { owner, name } = client.place;
	const what = `the open pull requests to ${branch}`;
	const listing = async () => (await client.query(LIST, {
		owner,
		name,
		branch
	}, listShape, what)).repository.pullRequests;
	const texts = async (wanted) => {
		const keys = wanted.map(({ head, path }) => `${head}:${path}`);
		const query = `query Claims($owner: String!, $name: String!, ${keys.map((_, index) => `$k${index}: String!`).join(", ")}) { repository(owner: $owner, name: $name) { ${keys.map((_, index) => `o${index}: object(expression: $k${index}) { ... on Blob { oid isTruncated text } }`).join(" ")} } }`;
		const variables = Object.fromEntries(keys.map((key, index) => [`k${index}`, key]));
		const shapes = Object.fromEntries(keys.map((_, index) => [`o${index}`, orNull(textShape)]));
		const shape = members({ repository: members(shapes) });
		const { repository } = await client.query(query, {
			owner,
			name,
			...variables
		}, shape, what);
		return keys.map((_, index) => repository[`o${index}`]);
	};
	const read = async (paths, listed) => {
		const wanted = listed.nodes.flatMap((pull) => pull === void 0 || pull.number === own ? [] : [pull]).flatMap((pull) => paths.filter((path) => mayTouch(pull, path)).map((path) => ({
			pull: pull.number,
			path,
			head: pull.headRefOid
		})));
		const asked = wanted.slice(0, MOST_FILES);
		const unlisted = Math.max(0, listed.totalCount - listed.nodes.length);
		if (asked.length === 0) return {
			own,
			files: [],
			unread: unlisted
		};
		const found = await texts(asked);
		let long = 0;
		let unread = unlisted + wanted.length - asked.length;
		return {
			own,
			files: (await Promise.all(asked.map(async ({ pull, path }, index) => {
				const blob = found[index];
				if (blob?.oid === void 0) return [];
				if (blob.isTruncated === false && typeof blob.text === "string") return [fileOf(pull, path, blob.oid, blob.text)];
				long += 1;
				if (long > MOST_LONG) {
					unread += 1;
					return [];
				}
				const bytes = await client.bytes(`/git/blobs/${blob.oid}`, `the file object ${blob.oid}`);
				return [fileOf(pull, path, blob.oid, bytes)];
			}))).flat(),
			unread
		};
	};
	const listed = listing();
	listed.catch(() => void 0);
	return async (paths) => {
		if (paths.length === 0) return {
			own,
			files: [],
			unread: 0
		};
		try {
			return await read(paths, await listed);
		} catch {
			return {
				own,
				files: [],
				unread: "all"
			};
		}
	};
}
/** A pull request of more files than are listed may touch any. */
const mayTouch = ({ files }, path) => files?.nodes === void 0 || files.pageInfo.hasNextPage || files.nodes.some((file) => file === void 0 || file.path === path);
function fileOf(pull, path, id, content) {
	const file = {
		kind: "file",
		id,
		bytes: typeof content === "string" ? Buffer.from(content, "utf8") : content
	};
	return {
		pull,
		path,
		text: textOf(file)
	};
}

// src/sources/problem.ts
const LACKS_ZH = {
	history: "历史",
	branches: "分支",
	tags: "标签",
	objects: "对象"
};
/** How a clone is completed, with commands of git. */
const CURES = {
	history: {
		en: "Fetch it with `git fetch --tags`, in a shallow clone with `git fetch --unshallow --tags`, or let `actions/checkout` use `fetch-depth: 0`",
		zh: "请运行 `git fetch --tags`（浅克隆请用 `git fetch --unshallow --tags`），或让 `actions/checkout` 使用 `fetch-depth: 0`"
	},
	branches: {
		en: "Fetch all branches with `git remote set-branches origin '*'` and then `git fetch --tags`",
		zh: "请先运行 `git remote set-branches origin '*'`，再运行 `git fetch --tags` 取回所有分支"
	},
	tags: {
		en: "Fetch all tags, now and later, with `git config remote.origin.tagOpt --tags` and then `git fetch`, or let `actions/checkout` use `fetch-depth: 0`",
		zh: "请先运行 `git config remote.origin.tagOpt --tags`，再运行 `git fetch`，以取回现在和以后的所有标签；或让 `actions/checkout` 使用 `fetch-depth: 0`"
	},
	objects: {
		en: "Fetch what is missing with `git fetch --refetch --no-filter`, or let `actions/checkout` do without `filter`",
		zh: "请运行 `git fetch --refetch --no-filter` 取回缺少的内容，或让 `actions/checkout` 不使用 `filter`"
	}
};
/** What kept Pawl from looking: every one of these makes the verdict `unknown`, never a pass. */
/** What a clone lacks that has but the tag in question. */
const NO_OTHER_TAG = "it has no other tag";
/** Thrown by sources, caught by the entry points, and told to the reader with its cure. */
var SourceProblem = class extends Error {
	fact;
	constructor(fact) {
		super(sayProblem(fact).en);
		this.name = "SourceProblem";
		this.fact = fact;
	}
};
/** Names that anyone may have chosen are cut, so that the cure at the end of the sentence is seen. */
const LONGEST_NAME = 300;
function shortened(fact) {
	const short = (value) => typeof value === "string" && value.length > LONGEST_NAME ? `${value.slice(0, LONGEST_NAME)}…` : value;
	return Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, short(value)]));
}
/** What happened and what to do about it. */
function sayProblem(told) {
	const fact = shortened(told);
	switch (fact.kind) {
		case "no-token": return {
			en: "No token to read the repository with: leave the input `token` at its default, or pass one that may read contents and pull requests.",
			zh: "没有可读取仓库的令牌：请保留输入 `token` 的默认值，或提供可读取内容与拉取请求的令牌。"
		};
		case "unauthorized": return {
			en: "GitHub refused the token (401): it is wrong, expired, or of another server. Pass a valid one as `token`.",
			zh: "GitHub 拒绝了该令牌（401）：令牌错误、过期或属于其他服务器。请通过 `token` 提供有效令牌。"
		};
		case "forbidden": return {
			en: `GitHub does not let this token read ${fact.what}${fact.permission === void 0 ? "" : ` (it accepts: ${fact.permission})`}. Give the job \`permissions: {contents: read, pull-requests: read}\`.`,
			zh: `该令牌无权读取 ${fact.what}${fact.permission === void 0 ? "" : `（所需权限：${fact.permission}）`}。请为该作业设置 \`permissions: {contents: read, pull-requests: read}\`。`
		};
		case "not-writable": return {
			en: `GitHub does not let this token write ${fact.what}${fact.permission === void 0 ? "" : ` (it accepts: ${fact.permission})`}. Give the job \`permissions: {contents: write}\`.`,
			zh: `该令牌无权写入 ${fact.what}${fact.permission === void 0 ? "" : `（所需权限：${fact.permission}）`}。请为该作业设置 \`permissions: {contents: write}\`。`
		};
		case "no-identity": return {
			en: `git does not know who makes the tag (${fact.detail}). Say so with \`git config user.name\` and \`git config user.email\`.`,
			zh: `git 不知道标签由谁创建（${fact.detail}）。请用 \`git config user.name\` 和 \`git config user.email\` 设置。`
		};
		case "may-not-write": {
			const wanted = (fact.permission ?? "pull_requests=write").replace(/[^\w=;, ]/g, "").replaceAll("_", "-");
			return {
				en: `GitHub does not let this token write ${fact.what}. Give the job the permission ${wanted.replaceAll("=", ": ")}, or turn this off by its input.`,
				zh: `该令牌无权写入 ${fact.what}。请为该作业授予权限 ${wanted.replaceAll("=", ": ")}，或用相应输入关闭此功能。`
			};
		}
		case "refused": return {
			en: `GitHub did not accept ${fact.what} (status ${fact.status}: ${fact.said}).`,
			zh: `GitHub 未接受 ${fact.what}（状态 ${fact.status}：${fact.said}）。`
		};
		case "unclear": return {
			en: `Whether GitHub carried out the write of ${fact.what} is not known (${fact.detail}). Run the check again.`,
			zh: `不清楚 GitHub 是否已写入 ${fact.what}（${fact.detail}）。请重新运行检查。`
		};
		case "not-found": return {
			en: `GitHub does not know ${fact.what}, or hides it from this token. Check the name, and give the job \`permissions: {contents: read, pull-requests: read}\`.`,
			zh: `GitHub 上没有 ${fact.what}，或对该令牌不可见。请检查名称，并为该作业设置 \`permissions: {contents: read, pull-requests: read}\`。`
		};
		case "rate-limited": return {
			en: `GitHub's rate limit is used up${fact.resets === void 0 ? "" : ` until ${fact.resets}`}. Run the check again then.`,
			zh: `GitHub 的速率限制已用尽${fact.resets === void 0 ? "" : `，${fact.resets} 恢复`}。届时请重新运行检查。`
		};
		case "unreachable": return {
			en: `${fact.origin} does not answer (${fact.detail}). Run the check again; if it stays so, check network and proxy settings of the runner.`,
			zh: `${fact.origin} 没有响应（${fact.detail}）。请重新运行；若持续如此，请检查运行器的网络与代理设置。`
		};
		case "bad-answer": return {
			en: `GitHub's answer for ${fact.what} is not what its documentation promises (${fact.detail}). Run the check again.`,
			zh: `GitHub 对 ${fact.what} 的应答与其文档不符（${fact.detail}）。请重新运行检查。`
		};
		case "unrelated-histories": return {
			en: `${fact.base} and ${fact.head} have no common ancestor, so merging them cannot be judged. Base the change on the branch it is for.`,
			zh: `${fact.base} 与 ${fact.head} 没有共同祖先，无法判断合并结果。请基于目标分支进行修改。`
		};
		case "unknown-revision":
			if (fact.revision === "HEAD") return {
				en: "The repository has no revision HEAD: nothing is committed on the branch that is checked out. Commit something, or name a branch.",
				zh: "仓库中没有版本 HEAD：当前检出的分支上还没有提交。请先提交，或指明分支。"
			};
			return {
				en: `The repository has no revision ${fact.revision}. Check the name, or fetch it first.`,
				zh: `仓库中没有版本 ${fact.revision}。请检查名称，或先取回它。`
			};
		case "no-tag": return {
			en: `The repository has no tag ${fact.tag}. Check the name; a clone without its tags gets them with \`git fetch --tags\`.`,
			zh: `仓库中没有标签 ${fact.tag}。请检查名称；缺少标签的克隆可用 \`git fetch --tags\` 取回。`
		};
		case "unreadable-file": return {
			en: `The file ${fact.path} cannot be read (${fact.detail}). Check its name.`,
			zh: `无法读取文件 ${fact.path}（${fact.detail}）。请检查文件名。`
		};
		case "too-many-tags": return {
			en: `There are too many tags to find the one that ${fact.branch} goes on from. Name its line under \`lines\` in the policy, with \`scheme\` and \`base\` or \`from\`.`,
			zh: `标签过多，无法找到 ${fact.branch} 所接续的标签。请在策略的 \`lines\` 中写明该发布线，并给出 \`scheme\` 以及 \`base\` 或 \`from\`。`
		};
		case "no-default-branch": return {
			en: "HEAD of the repository leads nowhere, so the default branch, which has the policy, is not known. Set it with `git symbolic-ref HEAD refs/heads/NAME`.",
			zh: "仓库的 HEAD 没有指向任何提交，因此不知道策略所在的默认分支。请用 `git symbolic-ref HEAD refs/heads/NAME` 设置。"
		};
		case "base-branch-gone": return {
			en: `The base branch ${fact.branch} is gone. Give the pull request another base.`,
			zh: `目标分支 ${fact.branch} 已不存在。请为拉取请求更换目标分支。`
		};
		case "shallow": {
			const cure = CURES[fact.lacks];
			return {
				en: `This clone lacks the ${fact.lacks} that ${fact.lacks === "history" ? "is" : "are"} needed (${fact.detail}). ${cure.en}; or set GITHUB_TOKEN and GITHUB_REPOSITORY, so that the rest is asked of GitHub.`,
				zh: `此克隆缺少所需的${LACKS_ZH[fact.lacks]}（${fact.detail === "it has no other tag" ? "没有其他标签" : fact.detail}）。${cure.zh}；也可设置 GITHUB_TOKEN 与 GITHUB_REPOSITORY，由 GitHub 补足。`
			};
		}
		case "git-failed": return {
			en: `git ${fact.command} failed: ${fact.detail}`,
			zh: `git ${fact.command} 失败：${fact.detail}`
		};
		case "too-long": return {
			en: `The answer of git ${fact.command} is too long to be read. Look at less of the history: audit one branch (\`--branch NAME\`, or the input \`branch\`), and name the files that state numbers under \`carriers\` in the policy.`,
			zh: `git ${fact.command} 的输出过长，无法读取。请缩小范围：只审计一个分支（\`--branch NAME\` 或输入 \`branch\`），并在策略的 \`carriers\` 中写明记录版本号的文件。`
		};
		case "git-missing": return {
			en: "There is no `git` command on this machine, which reading a local repository needs. Install git 2.30 or later.",
			zh: "此机器上没有 `git` 命令，而读取本地仓库需要它。请安装 git 2.30 或更新版本。"
		};
		case "not-a-repository": return {
			en: `${fact.path} is no git repository, or one that git does not trust. Name another directory (\`--repo\`, or the input \`working-directory\`); for one of another owner run \`git config --global --add safe.directory\`.`,
			zh: `${fact.path} 不是 git 仓库，或不受 git 信任。请指定其他目录（\`--repo\` 或输入 \`working-directory\`）；若属于其他用户，请运行 \`git config --global --add safe.directory\`。`
		};
		case "bad-file": return {
			en: `${fact.what} cannot be used (${fact.detail}). Save it by a check with the input \`json-file\` and the same version of Pawl.`,
			zh: `无法使用 ${fact.what}（${fact.detail}）。请用相同版本的 Pawl，在检查中通过输入 \`json-file\` 保存它。`
		};
		case "bad-baseline": return fact.problem;
		case "too-large": return {
			en: `${fact.what} has ${fact.bytes} bytes, more than Pawl reads.`,
			zh: `${fact.what} 有 ${fact.bytes} 字节，超过 Pawl 的读取上限。`
		};
	}
}

// src/sources/github/pull-request.ts
const POLICY = "object(expression: $policy) { id }";
const TAGS = "refs(refPrefix: \"refs/tags/\", first: 1) { totalCount }";
const PULL = `pullRequest(number: $number) {
  number title body baseRefName headRefOid baseRef { target { oid } } labels(first: 100) { totalCount nodes { name } }
}`;
const pullShape = orNull(members({
	number: count,
	title: text,
	body: text,
	baseRefName: text,
	headRefOid: objectId,
	baseRef: orNull(members({ target: orNull(members({ oid: objectId })) })),
	labels: orNull(whole(members({ name: text }), 100))
}));
const tagsShape = orNull(members({ totalCount: count }));
const policyShape = orNull(members({ id: text }));
/** Reads a pull request live. */
async function readPullRequest(client, number, policyPath) {
	const { owner, name } = client.place;
	const what = `pull request #${number} of ${owner}/${name}`;
	const policy = { policy: ["String!", `HEAD:${policyPath}`] };
	const [tags, policyFile, found] = await Promise.all([
		client.ask({
			text: TAGS,
			variables: {},
			shape: tagsShape,
			what
		}),
		client.ask({
			text: POLICY,
			variables: policy,
			shape: policyShape,
			what
		}),
		client.ask({
			text: PULL,
			variables: { number: ["Int!", number] },
			shape: pullShape,
			what
		})
	]);
	if (found === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	const base = found.baseRef?.target?.oid;
	if (base === void 0) throw new SourceProblem({
		kind: "base-branch-gone",
		branch: found.baseRefName
	});
	return {
		number: found.number,
		branch: found.baseRefName,
		base,
		head: found.headRefOid,
		title: found.title,
		body: found.body,
		labels: (found.labels ?? []).map((label) => label.name),
		hasTags: tags?.totalCount !== 0,
		hasPolicy: policyFile !== void 0
	};
}

// src/sources/read-ahead.ts
/** The file that names the tag of the source repository. */
const SOURCE = "SOURCE";
/**
* Asks for what every change is judged by before it is known that the change is still the one expected, so that nobody waits
* twice. The reader remembers its answers by the ids of the commits; of commits that have moved on nothing is used.
*/
function readAhead(repository, { base, head }, policyPath) {
	const asked = [
		repository.read(base, policyPath),
		repository.read(base, SOURCE),
		repository.read(head, SOURCE),
		repository.list(base, ""),
		repository.list(head, ""),
		repository.diverge(base, head)
	];
	for (const answer of asked) answer.catch(() => void 0);
}
/** Asks for the tag, its kin, and the policy on its branch. */
function startTag(repository, { name, branch, policyPath }) {
	const prefix = kinPrefix(name);
	const start = repository.start(name, branch, policyPath);
	const near = repository.tags(prefix);
	for (const answer of [start, near]) answer.catch(() => void 0);
	return {
		start,
		near,
		prefix
	};
}
/** Tags of the same upstream version, where the name has the form of a kernel's number; all tags otherwise. */
const kinPrefix = (name) => /^\d{1,2}\.\d{1,3}\.\d{1,3}-(?=\d+\.\d+\.\d+)/.exec(name)?.[0] ?? "";

// src/sources/complete.ts
/**
* A clone that lacks history, branches, tags or objects, completed by a reader that has them: the clone is asked first,
* and what it lacks is asked of the other. Both give the same values on the same commits, so it is the same answer.
*/
function completedBy(clone, whole) {
	return {
		resolve: (...asked) => ask(clone.resolve(...asked), () => whole.resolve(...asked)),
		diverge: (...asked) => ask(clone.diverge(...asked), () => whole.diverge(...asked)),
		list: (...asked) => ask(clone.list(...asked), () => whole.list(...asked)),
		read: (...asked) => ask(clone.read(...asked), () => whole.read(...asked)),
		start: (...asked) => ask(clone.start(...asked), () => whole.start(...asked)),
		target: (...asked) => ask(clone.target(...asked), () => whole.target(...asked)),
		tags: (prefix) => ask(tagsOf(clone, prefix), () => whole.tags(prefix)),
		relations: (...asked) => ask(clone.relations(...asked), () => whole.relations(...asked)),
		isSigned: (...asked) => ask(clone.isSigned(...asked), () => whole.isSigned(...asked))
	};
}
/** A clone with hardly a tag may have been made without tags, and says nothing of it. */
async function tagsOf(clone, prefix) {
	const all = await clone.tags("");
	if (all.length <= 1) throw new SourceProblem({
		kind: "shallow",
		lacks: "tags",
		detail: NO_OTHER_TAG
	});
	return all.filter(({ name }) => name.startsWith(prefix));
}
const LACKING = ["shallow", "unknown-revision"];
/** GitHub knows no `HEAD~5`, and says so in a way of its own. */
const UNKNOWN_THERE = [
	"not-found",
	"unknown-revision",
	"no-tag",
	"bad-answer"
];
/** What neither has is told as the clone's lack, whose cure is nearer. */
async function ask(first, second) {
	try {
		return await first;
	} catch (problem) {
		if (!(problem instanceof SourceProblem && LACKING.includes(problem.fact.kind))) throw problem;
		try {
			return await second();
		} catch (other) {
			throw other instanceof SourceProblem && UNKNOWN_THERE.includes(other.fact.kind) ? problem : other;
		}
	}
}

// src/sources/github/answers.ts
/** No value of JSON. */
const NO_JSON = Symbol("no JSON");
/** The body as JSON. */
function parsed({ body }) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return NO_JSON;
	}
}
/** GraphQL says what went wrong in a complete answer with status 200, sometimes beside half of the data. */
function graphqlData(answer, what, aim) {
	const bad = (detail) => ({ problem: {
		kind: aim === "write" ? "unclear" : "bad-answer",
		what,
		detail
	} });
	const value = parsed(answer);
	if (value === NO_JSON) return bad("it is no JSON");
	if (typeof value !== "object" || value === null) return bad("it is no object");
	const { errors, data } = value;
	if (!Array.isArray(errors) || errors.length === 0) return typeof data === "object" && data !== null ? { data } : bad("it has no data");
	const [first] = errors;
	const type = String(first?.type ?? "");
	const message = String(first?.message ?? "").slice(0, 200);
	if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return { problem: {
		kind: "rate-limited",
		resets: resetTime(answer)
	} };
	if (type === "NOT_FOUND") return { problem: {
		kind: "not-found",
		what
	} };
	if (aim === "write" && type === "FORBIDDEN" && / locked/.test(message)) return { problem: {
		kind: "refused",
		what,
		status: 403,
		said: message
	} };
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return { problem: forbidden(what, void 0, aim) };
	if (aim === "write" && type === "UNPROCESSABLE") return { problem: {
		kind: "refused",
		what,
		status: 422,
		said: message
	} };
	return bad(message);
}
/** What GitHub does not let this token do. */
function forbidden(what, permission, aim) {
	return aim === "write" ? {
		kind: "may-not-write",
		what,
		permission
	} : {
		kind: "forbidden",
		what,
		permission
	};
}
/** When the limit ends, where GitHub says so. */
function resetTime({ headers }) {
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isFinite(reset) && reset > 0 ? (/* @__PURE__ */ new Date(reset * 1e3)).toISOString() : void 0;
}

// src/sources/github/batch.ts
/** GraphQL refuses queries with too many nodes, and gives up on an answer that takes it ten seconds. */
const MOST = 50;
/** Gathers what is asked at one time into one GraphQL request. */
function openBatch(place, query) {
	let waiting = [];
	const flush = () => {
		const questions = waiting;
		waiting = [];
		for (let at = 0; at < questions.length; at += MOST) settle(questions.slice(at, at + MOST));
	};
	const settle = async (questions) => {
		const { owner, name } = place;
		const fields = questions.map(({ text }, index) => `o${index}: ${text.replaceAll(/\$(\w+)/g, `$$$1${index}`)}`);
		const variables = questions.flatMap((question, index) => Object.entries(question.variables).map(([key, [type, value]]) => ({
			key: `${key}${index}`,
			type,
			value
		})));
		const text = `query Fields($owner: String!, $name: String!${variables.map(({ key, type }) => `, $${key}: ${type}`).join("")}) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
		const values = Object.fromEntries(variables.map(({ key, value }) => [key, value]));
		const shape = members({ repository: answersTo(questions) });
		const things = [...new Set(questions.map(({ what }) => what))];
		try {
			const { repository } = await query(text, {
				owner,
				name,
				...values
			}, shape, things.join(", "));
			questions.forEach(({ answer }, index) => {
				answer(repository[`o${index}`]);
			});
		} catch (error) {
			const needed = questions.filter(({ dispensable }) => dispensable !== true);
			if (concernsAnswer(error) && needed.length > 0 && needed.length < questions.length) {
				for (const { fail } of questions.filter((question) => !needed.includes(question))) fail(error);
				settle(needed);
			} else if (things.length === 1 || !concernsOne(error)) for (const { fail } of questions) fail(error);
			else for (const thing of things) settle(questions.filter(({ what }) => what === thing));
		}
	};
	return (field) => new Promise((resolve, reject) => {
		if (waiting.length === 0) setImmediate(flush);
		const answer = (value) => {
			try {
				resolve(field.shape(value, ""));
			} catch (error) {
				const detail = error instanceof ShapeMismatch ? error.message : String(error);
				reject(new SourceProblem({
					kind: "bad-answer",
					what: field.what,
					detail
				}));
			}
		};
		waiting.push({
			...field,
			answer,
			fail: reject
		});
	});
}
/** Whether a problem lies in one of the things that were asked for; the others are about the answer as a whole. */
const concernsOne = (error) => error instanceof SourceProblem && ["not-found", "forbidden"].includes(error.fact.kind);
/** Whether something about the answer itself was wrong, which any of the questions may be the reason of. */
const concernsAnswer = (error) => error instanceof SourceProblem && ["bad-answer", "unreachable"].includes(error.fact.kind);
/** Every question must be answered: an answer that is left out is not the same as an object that does not exist. */
function answersTo(questions) {
	return (value, at) => {
		if (typeof value !== "object" || value === null) throw new ShapeMismatch(at, "object");
		questions.forEach((_, index) => {
			if (!Object.hasOwn(value, `o${index}`)) throw new ShapeMismatch(`${at}.o${index}`, "answer");
		});
		return value;
	};
}

// src/sources/github/pace.ts
/** Comment, review, labels and check run are no more than this, a tenth of what GitHub takes of a token in a minute. */
const A_FEW = 8;
const APART_MS = 1e3;
/**
* GitHub asks whoever makes a large number of writes for a second between them. A few are none, and go at once; what comes
* after them, or after GitHub has said that it was too much, goes one at a time, a second after the one before it.
*/
function openPace({ sleep, now }) {
	let begun = 0;
	let limited = false;
	let ended = Number.NEGATIVE_INFINITY;
	let last = Promise.resolve();
	const carryOut = async (work) => {
		try {
			return await work();
		} finally {
			ended = now();
		}
	};
	const inTurn = async (before, work) => {
		await before;
		const wait = ended + APART_MS - now();
		if (wait > 0) await sleep(wait);
		return carryOut(work);
	};
	return {
		write: (work) => {
			begun += 1;
			const done = limited || begun > A_FEW ? inTurn(last, work) : carryOut(work);
			last = Promise.allSettled([last, done]);
			return done;
		},
		slowDown: () => {
			limited = true;
		}
	};
}

// src/sources/github/client.ts
/** Dated versions of the REST API are a promise that answers keep their shape. */
const API_VERSION = "2022-11-28";
const ATTEMPTS = 4;
const TRANSIENT = /* @__PURE__ */ new Set([
	408,
	500,
	502,
	503,
	504
]);
/** A renamed repository takes one. */
const MOST_HOPS = 3;
/** Asks GitHub. Reading is repeated after faults that pass; what stays wrong is thrown as a {@link SourceProblem}. */
function openGitHub(place, transport, patience) {
	let requests = 0;
	let waitUntil;
	const pace = openPace(patience);
	/** How long to wait, if that is within what is left of the patience. */
	const waitFor = (answer, attempt) => {
		const wait = retryAfter(answer, attempt, patience);
		if (wait === void 0) return void 0;
		waitUntil ??= patience.now() + patience.longestWaitMs;
		return patience.now() + wait <= waitUntil ? wait : void 0;
	};
	const headers = {
		authorization: `Bearer ${place.token}`,
		"user-agent": "pawl",
		"x-github-api-version": API_VERSION
	};
	const origin = new URL(place.apiUrl).origin;
	const send = async (request, what, aim, hops = 0) => {
		for (let attempt = 1;; attempt += 1) {
			requests += 1;
			let waitMs;
			try {
				const answer = await transport(request);
				if (answer.status >= 200 && answer.status < 300) return answer;
				if (isRateLimit(answer)) pace.slowDown();
				const moved = redirected(request, answer);
				if (moved !== void 0 && hops < MOST_HOPS) return await send({
					...request,
					url: moved
				}, what, aim, hops + 1);
				if (aim === "write" && (answer.status >= 500 || answer.status === 408)) throw new SourceProblem({
					kind: "unclear",
					what,
					detail: `status ${answer.status}`
				});
				const wait = waitFor(answer, attempt);
				if (wait === void 0 || attempt === ATTEMPTS) throw refusal(answer, what, aim);
				waitMs = wait;
			} catch (error) {
				if (error instanceof SourceProblem) throw error;
				const detail = error instanceof Error ? error.message || error.name : "unknown";
				if (aim === "write" && !neverArrived(error)) throw new SourceProblem({
					kind: "unclear",
					what,
					detail
				});
				if (attempt === ATTEMPTS) throw new SourceProblem({
					kind: "unreachable",
					origin,
					detail
				});
				waitMs = backOff(attempt);
			}
			await patience.sleep(waitMs);
		}
	};
	const shaped = (value, shape, what) => {
		try {
			return shape(value, "");
		} catch (error) {
			if (!(error instanceof ShapeMismatch)) throw error;
			throw new SourceProblem({
				kind: "bad-answer",
				what,
				detail: error.message
			});
		}
	};
	const json = (answer, shape, what) => {
		const value = parsed(answer);
		if (value === NO_JSON) throw new SourceProblem({
			kind: "bad-answer",
			what,
			detail: "it is no JSON"
		});
		return shaped(value, shape, what);
	};
	const rest = (path) => new URL(`${place.apiUrl}/repos/${encodeURIComponent(place.owner)}/${encodeURIComponent(place.name)}${path}`);
	const graphql = (aim) => {
		return async (query, variables, shape, what) => {
			const request = {
				method: "POST",
				url: new URL(place.graphqlUrl),
				headers: {
					...headers,
					accept: "application/json",
					"content-type": "application/json"
				},
				body: JSON.stringify({
					query,
					variables
				})
			};
			for (let attempt = 1;; attempt += 1) {
				const answer = await send(request, what, aim);
				const reading = graphqlData(answer, what, aim);
				if ("data" in reading) return shaped(reading.data, shape, what);
				const { problem } = reading;
				if (problem.kind !== "rate-limited" || attempt === ATTEMPTS) throw new SourceProblem(problem);
				const wait = waitFor({
					...answer,
					status: 429
				}, attempt);
				if (wait === void 0) throw new SourceProblem(problem);
				await patience.sleep(wait);
			}
		};
	};
	const query = graphql("read");
	const change = graphql("write");
	return {
		place,
		get: async (path, shape, what) => {
			const accept = "application/vnd.github+json";
			const answer = await send({
				method: "GET",
				url: rest(path),
				headers: {
					...headers,
					accept
				}
			}, what, "read");
			return json(answer, shape, what);
		},
		bytes: async (path, what) => {
			const accept = "application/vnd.github.raw+json";
			return (await send({
				method: "GET",
				url: rest(path),
				headers: {
					...headers,
					accept
				}
			}, what, "read")).body;
		},
		query,
		ask: openBatch(place, query),
		mutate: (...asked) => pace.write(() => change(...asked)),
		write: async (method, path, body, shape, what) => {
			const content = body === void 0 ? {} : { body: JSON.stringify(body) };
			const type = {
				accept: "application/vnd.github+json",
				"content-type": "application/json"
			};
			const request = {
				method,
				url: rest(path),
				headers: {
					...headers,
					...type
				},
				...content
			};
			const answer = await pace.write(() => send(request, what, "write"));
			try {
				return answer.body.length === 0 ? shape(void 0, "") : json(answer, shape, what);
			} catch (problem) {
				const detail = problem instanceof Error ? problem.message : String(problem);
				throw new SourceProblem({
					kind: "unclear",
					what,
					detail
				});
			}
		},
		requests: () => requests
	};
}
/** Only a connection that never came about tells that a request was not carried out. */
function neverArrived(error) {
	const { code } = Object(error);
	return [
		"ECONNREFUSED",
		"ENOTFOUND",
		"EAI_AGAIN",
		"ENETUNREACH",
		"EHOSTUNREACH"
	].includes(String(code));
}
const backOff = (attempt) => 250 * 2 ** (attempt - 1);
/** How long to wait before asking again, or nothing where asking again is of no use. */
function retryAfter(answer, attempt, patience) {
	const { status, headers } = answer;
	if (TRANSIENT.has(status)) return backOff(attempt);
	if (!isRateLimit(answer)) return void 0;
	const asked = headers["retry-after"];
	const seconds = asked === void 0 ? NaN : /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - serverNow(answer, patience)) / 1e3;
	const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - serverNow(answer, patience) : void 0;
	const wait = Number.isFinite(seconds) ? seconds * 1e3 : reset ?? 6e4 * attempt;
	const bounded = Math.max(0, wait);
	return Number.isFinite(bounded) ? bounded : void 0;
}
/** Resets are told in the server's time; a runner's clock may be minutes off. */
function serverNow(answer, patience) {
	const date = Date.parse(answer.headers.date ?? "");
	return Number.isNaN(date) ? patience.now() : date;
}
function isRateLimit({ status, headers, body }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /secondary rate limit/i.test(body.subarray(0, 2e3).toString("utf8"));
}
/** Where a redirect leads, if reading may follow it: nowhere but to the origin that the token is for. */
function redirected({ method, url }, { status, headers }) {
	if (method !== "GET" || ![
		301,
		302,
		307,
		308
	].includes(status) || headers.location === void 0) return void 0;
	const target = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : void 0;
	return target?.origin === url.origin && target.username === "" ? target : void 0;
}
/** The message in GitHub's error body. */
function saidIn({ body }) {
	return /"message"\s*:\s*"([^"]{0,200})/.exec(body.subarray(0, 2e3).toString("utf8"))?.[1] ?? "";
}
function refusal(answer, what, aim) {
	const { status, headers } = answer;
	if (isRateLimit(answer)) return new SourceProblem({
		kind: "rate-limited",
		resets: resetTime(answer)
	});
	if (status === 401) return new SourceProblem({ kind: "unauthorized" });
	if (status === 403 || status === 451) {
		const permission = headers["x-accepted-github-permissions"];
		return new SourceProblem(forbidden(what, typeof permission === "string" ? permission : void 0, aim));
	}
	if (status === 404 || status === 410) return new SourceProblem({
		kind: "not-found",
		what,
		said: saidIn(answer)
	});
	if (status >= 300 && status < 400) {
		const detail = `a redirect (${status}) that Pawl does not follow, as it would take the token elsewhere; was the repository renamed or moved?`;
		return new SourceProblem({
			kind: "bad-answer",
			what,
			detail
		});
	}
	if (aim === "write") return new SourceProblem({
		kind: "refused",
		what,
		status,
		said: saidIn(answer)
	});
	return new SourceProblem({
		kind: "bad-answer",
		what,
		detail: `status ${status}`
	});
}

// src/sources/repository.ts
/** Files beyond this are not read: no carrier or policy comes near it. */
const LARGEST_FILE = 4194304;
/** A path's directory (`''` for the top) and its last part. */
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		directory: path.slice(0, Math.max(0, slash)),
		name: path.slice(slash + 1)
	};
}
/** Byte order, in which git sorts; the same in every locale. */
function byteOrder(left, right) {
	return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

// src/sources/tree-walk.ts
/**
* Every path that differs between two commits, found by going down only into directories whose ids differ. The cost
* grows with the directories that changed, not with the tree, and nothing is cut off.
*/
async function changedPaths(reader, from, to) {
	const walk = async (directory) => {
		const [before, after] = await Promise.all([reader.list(from, directory), reader.list(to, directory)]);
		const left = new Map(before.map((entry) => [entry.name, entry]));
		const right = new Map(after.map((entry) => [entry.name, entry]));
		const below = [.../* @__PURE__ */ new Set([...left.keys(), ...right.keys()])].map((name) => compareEntries(join(directory, name), left.get(name), right.get(name), walk));
		return (await Promise.all(below)).flat();
	};
	return [...await walk("")].sort(byteOrder);
}
async function compareEntries(path, before, after, walk) {
	if (before?.id === after?.id && before?.kind === after?.kind) return [];
	const files = [before, after].filter((entry) => entry !== void 0 && entry.kind !== "directory");
	const below = before?.kind === "directory" || after?.kind === "directory" ? await walk(path) : [];
	return files.length > 0 ? [path, ...below] : below;
}
const join = (directory, name) => directory === "" ? name : `${directory}/${name}`;

// src/sources/github/comparison.ts
/** The compare endpoint gives at most this many files, and does not say when there are more. */
const COMPARED_FILES = 300;
const comparisonShape = members({
	merge_base_commit: members({ sha: objectId }),
	files: optional(list(members({
		filename: text,
		previous_filename: optional(text),
		status: text,
		patch: optional(text)
	})))
});
/** How two commits lie to each other by GitHub's comparison, of which the changes of files are kept. */
async function diverge(client, listings, counterparts, base, head) {
	const what = `the comparison of ${base} and ${head}`;
	let comparison;
	try {
		comparison = await client.get(`/compare/${base}...${head}?per_page=1`, comparisonShape, what);
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) throw new SourceProblem({
			kind: "unrelated-histories",
			base,
			head
		});
		throw error;
	}
	const mergeBase = comparison.merge_base_commit.sha;
	const { files } = comparison;
	for (const { filename, status, patch } of files ?? []) if (status === "modified" && patch !== void 0) counterparts.learn(mergeBase, head, filename, patch);
	if (files !== void 0 && files.length < COMPARED_FILES && (files.length > 0 || mergeBase === head)) {
		const listed = files.flatMap(({ filename, previous_filename, status }) => previous_filename === void 0 || status === "copied" ? [filename] : [previous_filename, filename]);
		const paths = [...new Set(listed)].sort(byteOrder);
		const leadTo = () => leadToAll(listings, mergeBase, head, paths);
		if (!listings.has(mergeBase, "")) {
			const detail = "it leaves out what the directories show to have changed";
			const confirm = async () => {
				if (!await leadTo()) throw new SourceProblem({
					kind: "bad-answer",
					what,
					detail
				});
			};
			return {
				kind: "listed",
				mergeBase,
				paths,
				confirm
			};
		}
		if (await leadTo()) return {
			kind: "listed",
			mergeBase,
			paths
		};
	}
	const known = (files ?? []).flatMap(({ filename, previous_filename: before }) => [filename, before ?? filename]);
	const find = () => {
		for (const directory of directoriesOf(known).slice(0, AHEAD$1)) for (const commit of [mergeBase, head]) listings.list(commit, directory).catch(() => void 0);
		return changedPaths(listings, mergeBase, head);
	};
	return {
		kind: "unlisted",
		mergeBase,
		find
	};
}
/** So many directories of both sides, and their tops, travel in one request. */
const AHEAD$1 = 24;
/** The directories that files are in, those above first: where a list is cut they are looked into, and most are known by it. */
function directoriesOf(paths) {
	const found = /* @__PURE__ */ new Set();
	for (const path of paths) for (let { directory } = splitPath(path); directory !== ""; {directory} = splitPath(directory)) {
		if (found.has(directory)) break;
		found.add(directory);
	}
	const depth = (directory) => directory.split("/").length;
	return [...found].sort((a, b) => depth(a) - depth(b));
}
/** Whether the paths lead to all that differs at the top of both commits; that costs nothing where both were listed anyway. */
async function leadToAll({ list }, from, to, paths) {
	const sides = await Promise.all([list(from, ""), list(to, "")]);
	const [before, after] = sides.map((entries) => new Map(entries.map((entry) => [entry.name, entry])));
	const tops = new Set(paths.map((path) => path.split("/", 1)[0] ?? ""));
	return sides.flat().every(({ name }) => {
		const [left, right] = [before?.get(name), after?.get(name)];
		return left?.id === right?.id && left?.kind === right?.kind || tops.has(name);
	});
}

// src/sources/github/patch.ts
const NEWLINE = 10;
/**
* The other side of a change to a file, by the change as GitHub shows it. What comes out is only as right as the patch: whoever
* uses it has to prove it by its id.
* @param patch hunks of a unified diff, without the lines that name the files
* @returns nothing where the patch does not fit
*/
function patched(content, patch, way) {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const [old, fresh] = way === "forward" ? ["-", "+"] : ["+", "-"];
	const parts = [];
	let [line, at, copied] = [
		1,
		0,
		0
	];
	let last = "";
	for (const text of patch.split("\n")) {
		const sign = text[0] ?? "";
		if (sign === "@") {
			const start = startOf(text, way);
			if (start === void 0) return void 0;
			for (; line < start; line += 1) {
				if (at >= bytes.length) return void 0;
				at = endOfLine(bytes, at);
			}
		} else if (sign === old || sign === " ") {
			if (at >= bytes.length) return void 0;
			if (sign === old) parts.push(bytes.subarray(copied, at));
			at = endOfLine(bytes, at);
			line += 1;
			if (sign === old) copied = at;
		} else if (sign === fresh) {
			parts.push(bytes.subarray(copied, at), Buffer.from(`${text.slice(1)}\n`));
			copied = at;
		} else if (sign === "\\" && last === fresh) parts.push(parts.pop().subarray(0, -1));
		else if (sign !== "\\") return void 0;
		last = sign;
	}
	return Buffer.concat([...parts, bytes.subarray(copied)]);
}
/** The number of the first line that a hunk is about; of a hunk without lines on that side, the line after the one it names. */
function startOf(header, way) {
	const found = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(header);
	if (found === null) return void 0;
	const [start, length = "1"] = way === "forward" ? found.slice(1, 3) : found.slice(3, 5);
	return Number(start) + (length === "0" ? 1 : 0);
}
function endOfLine(bytes, at) {
	const end = bytes.indexOf(NEWLINE, at);
	return end < 0 ? bytes.length : end + 1;
}

// src/sources/github/counterparts.ts
function openCounterparts() {
	const sides = /* @__PURE__ */ new Map();
	const readings = /* @__PURE__ */ new Map();
	const otherOf = (at, order) => {
		const find = () => {
			const side = sides.get(at);
			const other = side && readings.get(side.at);
			return side === void 0 || other === void 0 || other.order > order ? void 0 : {
				...side,
				...other
			};
		};
		const made = async () => {
			const found = find();
			const file = await found?.reading.catch(() => void 0);
			return found === void 0 || file?.kind !== "file" ? void 0 : patched(file.bytes, found.patch, found.way);
		};
		return {
			isThere: () => find() !== void 0,
			made
		};
	};
	return {
		learn: (before, after, path, patch) => {
			const [old, fresh] = [`${before}:${path}`, `${after}:${path}`];
			sides.set(fresh, {
				at: old,
				patch,
				way: "forward"
			});
			sides.set(old, {
				at: fresh,
				patch,
				way: "back"
			});
		},
		read: (at, work) => {
			const order = readings.size;
			const reading = readings.get(at)?.reading ?? work(otherOf(at, order));
			if (!readings.has(at)) readings.set(at, {
				order,
				reading
			});
			return reading;
		}
	};
}

// src/sources/github/lookup.ts
/** A directory, so that it can be proved by its id. */
const DIRECTORY = "__typename ... on Tree { oid entries { name mode oid size } }";
/** A file; longer ones come cut. */
const TEXT = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
function openLookup(client) {
	const { owner, name } = client.place;
	const what = `files of ${owner}/${name}`;
	const given = /* @__PURE__ */ new Map();
	return {
		at: async (expression, selection, shape) => {
			const known = given.has(expression) ? shaped(given.get(expression), shape) : void 0;
			if (known !== void 0) return known.value;
			const text = `object(expression: $at) { ${selection} }`;
			return client.ask({
				text,
				variables: { at: ["String!", expression] },
				shape: named(shape, expression),
				what
			});
		},
		byId: (id, selection, shape) => {
			const text = `object(oid: $id) { ${selection} }`;
			return client.ask({
				text,
				variables: { id: ["GitObjectID!", id] },
				shape: named(shape, id),
				what
			});
		},
		give: (expression, value) => given.set(expression, value)
	};
}
/** A value that another answer told, or nothing where it has another shape: it is then asked for by itself. */
function shaped(value, shape) {
	try {
		return { value: shape(value, "") };
	} catch {
		return;
	}
}
/** The same, calling its mistakes by the name of what was asked for. */
const named = (shape, name) => (value) => shape(value, name);
/** The answer if the object is of this type; null and objects of other types are no mistake of the answer. */
function ofType(type, shape) {
	const typed = members({ __typename: text });
	return (value, at) => value === null || typed(value, at).__typename !== type ? void 0 : shape(value, at);
}

// src/sources/github/listings.ts
const directoryShape = ofType("Tree", members({
	oid: objectId,
	entries: list(members({
		name: text,
		mode: count,
		oid: objectId,
		size: count
	}))
}));
/** Modes as GraphQL gives them, git's octal numbers in decimal. */
const KINDS = {
	16384: "directory",
	40960: "symlink",
	57344: "submodule"
};
/**
* Lists directories so that nothing can be left out unnoticed: a listing has to hash to its own id, and a directory is missing
* only where a listing of the one above does not have it. GraphQL answers `null` for both a thing that is not there and one
* that it failed to look up, and a policy that is taken for missing would be a verdict that was not earned.
*/
function openListings(lookup) {
	const known = /* @__PURE__ */ new Map();
	const list = (commit, directory) => {
		const expression = `${commit}:${directory}`;
		const asked = known.get(expression) ?? look(lookup, commit, directory, list);
		known.set(expression, asked);
		return asked;
	};
	return {
		list,
		has: (commit, directory) => known.has(`${commit}:${directory}`)
	};
}
async function look(lookup, commit, directory, list) {
	if (directory !== "" && !directory.includes("/")) queueMicrotask(() => list(commit, "").catch(() => void 0));
	const tree = await lookup.at(`${commit}:${directory}`, DIRECTORY, directoryShape);
	if (tree !== void 0) return proved(lookup, directory, tree);
	if (directory === "") throw new SourceProblem({
		kind: "not-found",
		what: `commit ${commit}`
	});
	await proveMissing(commit, directory, list);
	return [];
}
async function proveMissing(commit, directory, list) {
	const { directory: parent, name } = splitPath(directory);
	for (let each = parent; each !== ""; each = splitPath(each).directory) list(commit, each).catch(() => void 0);
	if ((await list(commit, parent)).find((entry) => entry.name === name)?.kind === "directory") throw new SourceProblem({
		kind: "bad-answer",
		what: `the directory ${directory}`,
		detail: "it does not have it, though the directory above does"
	});
}
/**
* The entries, if they are all: those that git would give this id to. Where they are not, because a name or a mode came in
* another form than git has it, a second look by the id must find the same.
*/
async function proved(lookup, directory, tree) {
	const { oid, entries } = tree;
	if (treeId(entries, oid.length) !== oid) {
		const again = await lookup.byId(oid, DIRECTORY, directoryShape);
		if (JSON.stringify(again) !== JSON.stringify(tree)) throw new SourceProblem({
			kind: "bad-answer",
			what: `the directory ${directory || "/"}`,
			detail: "its entries are not what its id says"
		});
	}
	return entries.map(toEntry);
}
/** git's own name for a directory; directories in it are sorted as if their names ended in a slash. */
function treeId(entries, idLength) {
	const sortedBy = ({ name, mode }) => KINDS[mode] === "directory" ? `${name}/` : name;
	const parts = [...entries].sort((a, b) => byteOrder(sortedBy(a), sortedBy(b))).flatMap(({ name, mode, oid }) => [Buffer.from(`${mode.toString(8)} ${name}\0`), Buffer.from(oid, "hex")]);
	const bytes = Buffer.concat(parts);
	return createHash(idLength === 64 ? "sha256" : "sha1").update(`tree ${bytes.length}\0`).update(bytes).digest("hex");
}
const toEntry = ({ name, mode, oid, size }) => ({
	name,
	kind: KINDS[mode] ?? "file",
	id: oid,
	size
});

// src/sources/tags.ts
/** A list of the tags of a repository that has some; an empty one would be judged as if nothing had been released. */
function notNone(tags) {
	if (tags.length > 0) return tags;
	throw new SourceProblem({
		kind: "bad-answer",
		what: "the list of tags",
		detail: "it is empty, though there are some"
	});
}

// src/sources/github/tag-object.ts
const taggerShape = orNull(members({ date: orNull(text) }));
const nothing = () => void 0;
/** Whoever uses it looks at its shape. */
const asIs = (value) => value;
/** The answer to {@link selection}: what an object of its type has must be there. */
const objectShape = (depth) => {
	const typed = members({ __typename: text });
	return (value, at) => {
		const type = depth < 0 ? "" : typed(value, at).__typename;
		return members({
			__typename: text,
			oid: objectId,
			committedDate: type === "Commit" ? text : nothing,
			tagger: type === "Tag" ? taggerShape : nothing,
			target: type === "Tag" ? objectShape(depth - 1) : nothing,
			top: type === "Commit" ? asIs : nothing
		})(value, at);
	};
};
/** An object and, where it is a tag, what that leads to, down to the depth that is followed, with more of the commit. */
const selection = (depth, more = "") => `__typename oid ... on Commit { committedDate${more} } ... on Tag { tagger { date } target { ${depth > 0 ? selection(depth - 1, more) : "__typename oid"} } }`;
/** The commit that an object leads to. */
function commitIn(first) {
	let object = first;
	while (object?.__typename === "Tag") object = object.target;
	return object?.__typename === "Commit" ? object : void 0;
}
function peeled(first) {
	if (first === void 0) return { kind: "absent" };
	let object = first;
	let tagged;
	for (let depth = 0; depth <= 5 && object !== void 0; depth += 1) {
		const annotated = depth > 0;
		const { __typename: type, oid } = object;
		if (type === "Commit") return {
			kind: "commit",
			id: first.oid,
			annotated,
			commit: oid,
			committed: secondsOf(object.committedDate) ?? 0,
			tagged
		};
		if (type !== "Tag") return {
			kind: type === "Tree" ? "tree" : "blob",
			id: first.oid,
			annotated
		};
		tagged ??= secondsOf(object.tagger?.date);
		object = object.target;
	}
	return {
		kind: "too-deep",
		id: first.oid,
		annotated: true
	};
}
function secondsOf(date) {
	const ms = date === void 0 ? NaN : Date.parse(date);
	return Number.isNaN(ms) ? void 0 : Math.floor(ms / 1e3);
}

// src/sources/github/tag-start.ts
const startShape = members({ repository: members({
	tag: orNull(members({ target: objectShape(5) })),
	tip: orNull(members({
		name: text,
		target: members({
			oid: objectId,
			top: asIs
		})
	})),
	directory: asIs,
	file: asIs
}) });
const TOP = ` top: tree { ${DIRECTORY} }`;
const AHEAD = `directory: object(expression: $directory) { ${DIRECTORY} } file: object(expression: $file) { ${TEXT} }`;
/**
* The tag and the tip of the branch in one request. Where a file of the tip is wanted, the tops of both commits, its directory
* and its text travel with them, and whoever asks for them later has them.
*/
async function readStart(client, lookup, { tag, branch, file }) {
	const { owner, name } = client.place;
	const types = [...branch === void 0 ? [] : ["$branch: String!"], ...file === void 0 ? [] : ["$directory: String!", "$file: String!"]];
	const [top, ahead] = file === void 0 ? ["", ""] : [TOP, AHEAD];
	const field = branch === void 0 ? "defaultBranchRef" : "ref(qualifiedName: $branch)";
	const query = `query Tag($owner: String!, $name: String!, $tag: String!${types.map((type) => `, ${type}`).join("")}) { repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { target { ${selection(5, top)} } } tip: ${field} { name target { oid ... on Commit { __typename${top} } } } ${ahead} } }`;
	const at = branch === void 0 ? "HEAD" : `refs/heads/${branch}`;
	const variables = {
		owner,
		name,
		tag: `refs/tags/${tag}`,
		...branch === void 0 ? {} : { branch: at },
		...file === void 0 ? {} : {
			directory: `${at}:${splitPath(file).directory}`,
			file: `${at}:${file}`
		}
	};
	const { repository } = await client.query(query, variables, startShape, `the tag ${tag}`);
	const { tip } = repository;
	const what = branch === void 0 ? `the default branch of ${owner}/${name}` : `the branch ${branch}`;
	if (tip === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	const tagged = commitIn(repository.tag?.target);
	if (isObject(tagged?.top)) lookup.give(`${tagged.oid}:`, tagged.top);
	if (file !== void 0) giveFile(lookup, file, tip.target, repository);
	return {
		object: peeled(repository.tag?.target),
		tip: {
			branch: tip.name,
			commit: tip.target.oid
		}
	};
}
/**
* The file was asked for at the branch, which may have moved in that moment: its directory counts where the top of the very
* commit has it by the same id, and its text is proved by the id that the directory has for it.
*/
function giveFile(lookup, path, { oid, top }, { directory, file }) {
	const entries = entriesOf(top);
	if (entries === void 0) return;
	lookup.give(`${oid}:`, top);
	const { directory: parent } = splitPath(path);
	if (parent !== "") {
		const listed = entries.find(({ name }) => name === parent)?.oid ?? null;
		const found = isObject(directory) ? directory.oid : directory;
		if (parent.includes("/") || found !== listed) return;
		lookup.give(`${oid}:${parent}`, directory);
	}
	if (file === null || isObject(file)) lookup.give(`${oid}:${path}`, file);
}
/** Nothing where it has not the shape of a directory: it is then asked for by itself, and what is wrong with it told there. */
function entriesOf(value) {
	try {
		return directoryShape(value, "")?.entries;
	} catch {
		return;
	}
}
const isObject = (value) => typeof value === "object" && value !== null;

// src/sources/github/tags.ts
/** Reads tags through GitHub's API: a fixed number of requests, however many tags there are. */
function openGitHubTags(client, lookup) {
	const lists = /* @__PURE__ */ new Map();
	return {
		start: (tag, branch, file) => readStart(client, lookup, {
			tag,
			branch,
			file
		}),
		target: async ({ name }) => {
			const { object } = await readStart(client, lookup, {
				tag: name,
				branch: void 0,
				file: void 0
			});
			if (object.kind === "absent") throw new SourceProblem({
				kind: "no-tag",
				tag: name
			});
			return object;
		},
		tags: (prefix) => {
			const known = lists.get(prefix) ?? listTags(client, prefix);
			lists.set(prefix, known);
			return known;
		},
		relations: (commit, tags, branch) => relate(client, commit, tags, branch),
		isSigned: (id) => isSigned(client, id)
	};
}
const refsShape = list(members({
	ref: text,
	object: members({ sha: objectId })
}));
/** This list has no pages: GitHub gives all refs that begin so at once. */
async function listTags(client, prefix) {
	const path = `/git/matching-refs/tags/${prefix.split("/").map(encodeURIComponent).join("/")}`;
	return (await client.get(path, refsShape, `the tags of ${client.place.owner}/${client.place.name}`)).filter(({ ref }) => ref.startsWith("refs/tags/")).map(({ ref, object }) => ({
		name: ref.slice(10),
		id: object.sha
	})).sort((a, b) => byteOrder(a.name, b.name));
}
const COMPARED = {
	text: "ref(qualifiedName: $ref) { compare(headRef: $head) { status } }",
	shape: orNull(members({ compare: orNull(members({ status: text })) })),
	what: "the history of the tag"
};
const STANDINGS = {
	AHEAD: "ancestor",
	IDENTICAL: "same"
};
/** All comparisons at once, in one request with whatever else is asked; names travel as variables. */
async function relate(client, commit, tags, branch) {
	const refs = [...tags.map((tag) => `refs/tags/${tag.name}`), ...branch === void 0 ? [] : [`refs/heads/${branch}`]];
	const statuses = await Promise.all(refs.map(async (ref, index) => {
		const found = await client.ask({
			...COMPARED,
			variables: {
				ref: ["String!", ref],
				head: ["String!", commit]
			}
		});
		if (found?.compare !== void 0) return found.compare.status;
		const alone = compareAlone(client, ref, commit);
		return index < tags.length ? alone : alone.catch(undefinedWhereMissing);
	}));
	const standings = new Map(tags.map(({ name: tag }, index) => [tag, STANDINGS[statuses[index] ?? ""] ?? "apart"]));
	const tip = branch === void 0 ? void 0 : statuses.at(-1);
	return {
		standings,
		onBranch: branch === void 0 ? "not-asked" : tip === void 0 ? "no-branch" : tip === "BEHIND" || tip === "IDENTICAL" ? "yes" : "no"
	};
}
function undefinedWhereMissing(error) {
	if (error instanceof SourceProblem && error.fact.kind === "not-found") return void 0;
	throw error;
}
/** What GraphQL leaves open, the compare endpoint says: whether two histories have nothing in common. */
async function compareAlone(client, ref, commit) {
	const base = ref.slice(5).split("/").map(encodeURIComponent).join("/");
	try {
		const shape = members({ status: text });
		const what = `the comparison of ${ref} and ${commit}`;
		const { status } = await client.get(`/compare/${base}...${commit}?per_page=1`, shape, what);
		return status.toUpperCase();
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) return "UNRELATED";
		throw error;
	}
}
async function isSigned(client, id) {
	const shape = members({ verification: members({ signature: orNull(text) }) });
	const { verification } = await client.get(`/git/tags/${id}`, shape, `the tag object ${id}`);
	return verification.signature !== void 0;
}

// src/sources/github/repository.ts
const blobShape = ofType("Blob", members({
	oid: objectId,
	byteSize: count,
	isBinary: optional(truth),
	isTruncated: truth,
	text: optional(text)
}));
/** Texts up to this size travel together in one GraphQL answer; larger ones come as raw bytes, which are not cut. */
const TEXT_SIZE = 98304;
/** Reads a repository through GitHub's API, without a checkout. Questions asked at one time become one request. */
function openGitHubRepository(client) {
	const lookup = openLookup(client);
	const listings = openListings(lookup);
	const { list, has } = listings;
	const blobs = /* @__PURE__ */ new Map();
	const divergences = /* @__PURE__ */ new Map();
	const counterparts = openCounterparts();
	const blob = (id, size, known) => {
		const reading = blobs.get(id) ?? readBlob(client, lookup, id, size, known);
		blobs.set(id, reading);
		return reading;
	};
	const readAt = async (commit, path, other) => {
		const { directory, name } = splitPath(path);
		const needless = has(commit, directory) || other.isThere();
		const [entries, guess] = await Promise.all([list(commit, directory), needless ? void 0 : lookup.at(`${commit}:${path}`, TEXT, blobShape)]);
		const entry = entries.find((candidate) => candidate.name === name);
		if (entry === void 0) return { kind: "absent" };
		const { kind, id, size } = entry;
		if (kind !== "file") return {
			kind,
			id
		};
		const made = guess === void 0 && !blobs.has(id) && size <= 4194304 ? await other.made() : void 0;
		return made !== void 0 && blobId(made, id.length) === id ? {
			kind,
			id,
			bytes: made
		} : blob(id, size, guess);
	};
	const read = (commit, path) => counterparts.read(`${commit}:${path}`, (other) => readAt(commit, path, other));
	const hasten = async (commit, path) => {
		const { directory, name } = splitPath(path);
		if (!has(commit, directory)) return;
		const entry = (await list(commit, directory)).find((candidate) => candidate.name === name);
		if (entry !== void 0 && entry.size > TEXT_SIZE) await read(commit, path);
	};
	return {
		resolve: async (revision) => {
			const shape = members({ sha: objectId });
			return (await client.get(`/commits/${encodeURIComponent(revision)}`, shape, `the revision ${revision}`)).sha;
		},
		...openGitHubTags(client, lookup),
		diverge: (base, head) => {
			const range = `${base}...${head}`;
			const known = divergences.get(range) ?? diverge(client, listings, counterparts, base, head);
			divergences.set(range, known);
			return known;
		},
		list,
		read,
		hasten: (commit, path) => {
			hasten(commit, path).catch(() => void 0);
		}
	};
}
/**
* The bytes of a blob, proved by its id: text that the way here changed (another encoding, a cut) does not hash to the
* id, and is fetched again as raw bytes.
*/
async function readBlob(client, lookup, id, size, known) {
	if (size > 4194304) return {
		kind: "too-large",
		id
	};
	const small = known ?? (size <= TEXT_SIZE ? await lookup.byId(id, "__typename ... on Blob { oid byteSize isBinary isTruncated text }", blobShape) : void 0);
	if (small?.text !== void 0 && !small.isTruncated) {
		const bytes = Buffer.from(small.text, "utf8");
		if (blobId(bytes, id.length) === id) return {
			kind: "file",
			id,
			bytes
		};
	}
	const bytes = await client.bytes(`/git/blobs/${id}`, `the file object ${id}`);
	if (blobId(bytes, id.length) !== id) throw new SourceProblem({
		kind: "bad-answer",
		what: `the file object ${id}`,
		detail: "its content is not what its id says"
	});
	return {
		kind: "file",
		id,
		bytes
	};
}
/** git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes, idLength) {
	return createHash(idLength === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/sources/github/source-tags.ts
/**
* Looks for tags in another repository on the same GitHub, in one request. GitHub does not tell a repository that is
* hidden from one that does not exist; either way nothing is known of its tags.
*/
function openGitHubSource(client) {
	return async (repository, tags) => {
		try {
			return await readTags(client, repository, tags);
		} catch (problem) {
			if (problem instanceof SourceProblem) return unreachable(problem, repository);
			throw problem;
		}
	};
}
/**
* Each tag is asked for in two ways, as a ref and as what its name leads to: that a release names a tag which is not there is
* said only where both are nothing.
*/
async function readTags(client, repository, tags) {
	const [owner = "", name = ""] = repository.split("/");
	const query = `query Source($owner: String!, $name: String!${tags.map((_, index) => `, $t${index}: String!`).join("")}) { repository(owner: $owner, name: $name) { ${tags.map((_, index) => `t${index}: ref(qualifiedName: $t${index}) { name } o${index}: object(expression: $t${index}) { oid }`).join(" ")} } }`;
	const variables = Object.fromEntries(tags.map((tag, index) => [`t${index}`, `refs/tags/${tag}`]));
	const [ref, object] = [orNull(members({ name: text })), orNull(members({ oid: objectId }))];
	const found = members(Object.fromEntries(tags.flatMap((_, index) => [[`t${index}`, ref], [`o${index}`, object]])));
	const shape = members({ repository: orNull(found) });
	const what = `the tags of ${repository}`;
	const refs = (await client.query(query, {
		owner,
		name,
		...variables
	}, shape, what)).repository;
	if (refs === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	const standing = (tag, index) => {
		const isRef = refs[`t${index}`] !== void 0;
		if (isRef === (refs[`o${index}`] !== void 0)) return [tag, isRef ? "there" : "missing"];
		throw new SourceProblem({
			kind: "bad-answer",
			what,
			detail: `it both has ${tag} and has not`
		});
	};
	return {
		kind: "read",
		tags: new Map(tags.map(standing))
	};
}
function unreachable({ fact }, repository) {
	if (fact.kind !== "not-found" && fact.kind !== "forbidden") return {
		kind: "unreachable",
		why: sayProblem(fact)
	};
	return {
		kind: "unreachable",
		why: {
			en: `GitHub does not know ${repository} or hides it from this token, which sees its own repository and public ones alone; check \`source-repository\`, or pass as \`token\` that of a GitHub App, or a fine-grained one, with \`contents: read\` on ${repository} as well`,
			zh: `GitHub 不知道 ${repository}，或对该令牌隐藏了它；作业的令牌只能看到本仓库和公开仓库；请检查 \`source-repository\`，或在 \`token\` 中提供对 ${repository} 也有 \`contents: read\` 权限的 GitHub App 令牌或细粒度令牌`
		}
	};
}

// src/sources/github/transport.ts
/** GitHub itself gives up after ten seconds; what takes longer than this will not come. */
const ATTEMPT_MS = 15e3;
const LARGEST_ANSWER = 67108864;
/**
* A keep-alive transport over node's own client, without a redirect, a retry or a cookie of its own. The modules for
* http and https are loaded when the first request needs one of them, because loading both costs as much as a check; and
* not by `import`, which asks a module of node's for every name it has, and so makes node:http load all of fetch.
*/
function openTransport() {
	const agents = /* @__PURE__ */ new Map();
	const send = async (request) => {
		const secure = request.url.protocol === "https:";
		const client = process.getBuiltinModule(secure ? "node:https" : "node:http");
		let agent = agents.get(request.url.protocol);
		if (agent === void 0) {
			const options = {
				keepAlive: true,
				maxSockets: 8,
				...secure ? { proxyEnv: process.env } : {}
			};
			agent = new client.Agent(options);
			agents.set(request.url.protocol, agent);
		}
		const options = {
			method: request.method,
			headers: { ...request.headers },
			agent
		};
		if (request.body !== void 0) options.headers = {
			...request.headers,
			"content-length": String(Buffer.byteLength(request.body))
		};
		return new Promise((resolve, reject) => {
			const outgoing = client.request(request.url, options, (incoming) => {
				const chunks = [];
				let size = 0;
				incoming.on("data", (chunk) => {
					size += chunk.length;
					if (size > LARGEST_ANSWER) incoming.destroy(/* @__PURE__ */ new Error("the answer is too long"));
					else chunks.push(chunk);
				});
				incoming.on("error", settle(reject));
				incoming.on("end", () => {
					if (!incoming.complete) return settle(reject)(/* @__PURE__ */ new Error("the answer was cut short"));
					clearTimeout(timer);
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(chunks)
					});
				});
			});
			const settle = (done) => (error) => {
				clearTimeout(timer);
				done(error);
			};
			const timer = setTimeout(() => outgoing.destroy(/* @__PURE__ */ new Error(`no answer within ${ATTEMPT_MS / 1e3} s`)), ATTEMPT_MS);
			outgoing.on("error", settle(reject));
			outgoing.end(request.body);
		});
	};
	return Object.assign(send, { close: () => {
		for (const agent of agents.values()) agent.destroy();
	} });
}

// src/action/open.ts
/** A wait that GitHub asks for is borne up to this long; a build that waits longer is better run again. */
const LONGEST_WAIT_MS = 6e4;
/** Opens GitHub, and the checkout where that is to be read; all of it is closed again when the work is done. */
async function withRepository(inputs, place, work) {
	const transport = openTransport();
	const over = new AbortController();
	const local = inputs.source === "git" ? await openLocal(inputs.workingDirectory) : void 0;
	try {
		const client = openGitHub(place, transport, {
			sleep: (ms) => setTimeout$1(ms, void 0, { signal: over.signal }),
			now: Date.now,
			longestWaitMs: LONGEST_WAIT_MS
		});
		const github = openGitHubRepository(client);
		const completed = local !== void 0 && place.token !== "" ? completedBy(local, github) : local;
		const elsewhere = place.token === "" ? {} : { elsewhere: laterElsewhere(client) };
		return await work({
			client,
			repository: {
				...completed ?? github,
				...elsewhere,
				source: openGitHubSource(client)
			}
		});
	} finally {
		over.abort();
		local?.close();
		transport.close();
	}
}
/** The git reader is only loaded where a checkout is to be read. */
async function openLocal(directory) {
	const { openLocalRepository } = await import("./repository2.js").then(({ t: openLocalRepository }) => ({ openLocalRepository }));
	return openLocalRepository({ directory });
}
/** Few policies rest on one of another repository. */
const laterElsewhere = (client) => async (file) => (await import("./elsewhere2.js")).openGitHubElsewhere(client)(file);

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

// src/sources/github/place.ts
/**
* Where the runner says that its GitHub is: repository and addresses, those of an Enterprise server too. All that is wrong is
* told at once. GraphQL must be at the same origin as REST, because the token is for one origin alone.
*/
function readPlace(environment) {
	const problems = [];
	const wrong = (name, en, zh) => {
		const given = environment[name] ?? "";
		problems.push({
			en: given === "" ? `${name} is not set; ${en}.` : `${name} is "${given}"; ${en}.`,
			zh: given === "" ? `未设置 ${name}；${zh}。` : `${name} 为“${given}”；${zh}。`
		});
	};
	const [owner = "", name = "", ...rest] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	if (![owner, name].every((part) => /^[\w.-]{1,100}$/.test(part)) || rest.length > 0) wrong("GITHUB_REPOSITORY", "a GitHub runner sets it to OWNER/NAME", "GitHub 运行器会将其设为 OWNER/NAME");
	const address = (variable, fallback) => {
		const given = environment[variable] || fallback;
		const url = URL.canParse(given) ? new URL(given) : void 0;
		if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "") return url;
		wrong(variable, "a GitHub runner sets it to an https address", "GitHub 运行器会将其设为 https 地址");
	};
	const api = address("GITHUB_API_URL", "https://api.github.com");
	const server = address("GITHUB_SERVER_URL", "https://github.com");
	const graphql = address("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql");
	if (api !== void 0 && graphql !== void 0 && api.origin !== graphql.origin) wrong("GITHUB_GRAPHQL_URL", `it must be at ${api.origin}, like GITHUB_API_URL`, `须与 GITHUB_API_URL 同在 ${api.origin}`);
	if (problems.length > 0 || api === void 0 || graphql === void 0) return {
		kind: "wrong",
		problems
	};
	return {
		kind: "place",
		place: {
			owner,
			name,
			serverUrl: (server ?? api).href.replace(/\/$/, ""),
			apiUrl: api.href.replace(/\/$/, ""),
			graphqlUrl: graphql.href
		}
	};
}

// src/render/inert.ts
/**
* Makes text that anyone may have written harmless, for each place that it is shown in. Everything untrusted passes
* through one of these.
*/
/** Characters that are invisible or change how others are shown: controls, bidi, zero-width, non-characters, lone surrogates. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu;
/** Text of printable ASCII, arrows and Chinese, none of which is invisible. To look for it first spares most runs the tables of Unicode. */
const SURELY_VISIBLE = /^[\x20-\x7e\u2190-\u21ff\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
/** Long values are cut; nobody reads on, and a report has a limit. */
const LONGEST_VALUE = 300;
/** Sentences of our own are longer, and end with what to do: only what a foreign name in them blows up is cut. */
const LONGEST_SENTENCE = 2e3;
/** A value as one can see it: invisible characters are shown as `\u{…}`, and what is too long is cut. */
function visible(text) {
	return shown(text, LONGEST_VALUE);
}
/** The same for a sentence that may hold foreign names. */
function visibleSentence(text) {
	return shown(text, LONGEST_SENTENCE);
}
/** Cuts between characters, never within one. */
function shown(text, longest) {
	const head = text.slice(0, 4 * longest);
	if (SURELY_VISIBLE.test(head)) return head.length <= longest ? head : `${head.slice(0, longest)}…`;
	const points = [...head];
	const start = points.slice(0, longest).join("").replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
	return points.length <= longest ? start : `${start}…`;
}
const ASCII_PUNCTUATION = /[\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g;
/**
* Text as code in Markdown, in paragraphs and table cells alike: HTML `<code>` with every ASCII punctuation mark and
* space as a character reference, so that no link, mention, image, table edge or tag can come of it.
*/
function markdownCode(text) {
	return `<code>${referenced(visible(text))}</code>`;
}
/** What GitHub links also where it came of a character reference: mentions, issues, commits, addresses. It leaves code alone. */
const LINKED = /[@#]|:\/\/|\bwww\.|\bGH-\d|\b[0-9a-f]{7,64}\b/i;
/**
* A sentence of our own that may hold foreign names: the same without the code style, but for what stands between
* back-ticks and for words that GitHub would make a link of.
*/
function markdownSentence(text) {
	return visibleSentence(text).split(/`([^`]*)`/).map((part, index) => index % 2 === 1 ? `<code>${referenced(part)}</code>` : linkless(part)).join("");
}
function linkless(text) {
	const word = (run) => LINKED.test(run) ? `<code>${referenced(run)}</code>` : referenced(run);
	return text.replace(/[!-~]+| +/g, word);
}
const referenced = (text) => text.replace(ASCII_PUNCTUATION, (char) => `&#${char.charCodeAt(0)};`);

// src/render/speak.ts
/** The languages that Pawl speaks. */
const LANGUAGES = ["en", "zh"];
/** `{name}`, or `{count:finding|findings}` for a number with the word that goes with it. */
const SLOT = /`?\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}`?/g;
/**
* Fills the slots of a message. Lists become "a or b"; a slot without a value is a mistake of ours and throws.
*/
function speak(phrase, data, language) {
	const template = phrase[language];
	const pieces = [];
	let at = 0;
	for (const match of template.matchAll(SLOT)) {
		if (match.index > at) pieces.push({
			kind: "words",
			text: template.slice(at, match.index)
		});
		const [, name = "", one, many] = match;
		pieces.push(...valuePieces(data[name], name, language));
		if (one !== void 0) pieces.push({
			kind: "words",
			text: ` ${String(data[name]) === "1" ? one : many}`
		});
		at = match.index + match[0].length;
	}
	if (at < template.length) pieces.push({
		kind: "words",
		text: template.slice(at)
	});
	return language === "zh" ? pieces.map(closedUp) : pieces;
}
/** Chinese sets off a number by blanks, and no phrase of its own. */
function closedUp(piece, index, pieces) {
	if (piece.kind !== "words") return piece;
	const [before, after] = [pieces[index - 1], pieces[index + 1]];
	const begun = before?.kind === "phrase" && /[\p{Script=Han}）]$/u.test(before.text) ? piece.text.trimStart() : piece.text;
	return {
		kind: "words",
		text: after?.kind === "phrase" && /^\p{Script=Han}/u.test(after.text) ? begun.trimEnd() : begun
	};
}
const OR = {
	en: " or ",
	zh: " 或 "
};
function valuePieces(value, name, language) {
	if (value === void 0) throw new Error(`the message has no value for {${name}}`);
	if (typeof value === "string" || typeof value === "number") return [{
		kind: "value",
		text: String(value)
	}];
	if ("en" in value) return [{
		kind: "phrase",
		text: value[language]
	}];
	if (value.length === 0) return [{
		kind: "words",
		text: NONE[language]
	}];
	return value.flatMap((item, index) => [...index > 0 ? [{
		kind: "words",
		text: OR[language]
	}] : [], {
		kind: "value",
		text: item
	}]);
}
const NONE = {
	en: "nothing that Pawl could name",
	zh: "（无法给出）"
};
/** One line of plain text, harmless for terminals and logs. */
function plain(pieces) {
	return pieces.map(({ kind, text }) => kind === "value" ? visible(text) : visibleSentence(text)).join("");
}
/** Markdown, with every value as inert code. */
function markdown(pieces) {
	return pieces.map(markdownPiece).join("");
}
function markdownPiece({ kind, text }) {
	switch (kind) {
		case "words": return visibleSentence(text);
		case "phrase": return markdownSentence(text);
		case "value": return markdownCode(text);
	}
}

// src/sources/inputs.ts
/** Where the action stops a build. */
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const ON_UNKNOWN = ["fail", "warn"];
/** What the action does. */
const MODES = [
	"check",
	"audit",
	"tag",
	"report"
];
const DRY_RUN = ["true", "false"];
/** When a pull request gets a comment. */
const COMMENTS = [
	"changes",
	"always",
	"failure",
	"never"
];
const SOURCES = ["api", "git"];
const REF_PREFIX = {
	tag: /^refs\/tags\//,
	branch: /^refs\/heads\//
};
/**
* Reads every input; an empty one is unset. All that is wrong is told at once.
* @param input gives the text of an input by its name in action.yml
*/
function readInputs(input) {
	const problems = [];
	const choice = (name, choices, fallback) => {
		const given = input(name).trim();
		const chosen = given === "" ? fallback : choices.find((candidate) => candidate === given);
		if (chosen !== void 0) return chosen;
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes ${choices.join(", ")}.`,
			zh: `输入 \`${name}\` 为“${given}”；可取 ${choices.join("、")}。`
		});
		return fallback;
	};
	/** The words that YAML's core schema has for it, which is what an unquoted value becomes. */
	const turned = (name, fallback) => {
		const given = input(name).trim();
		if (given === "") return fallback;
		if (/^(?:true|True|TRUE)$/.test(given)) return "on";
		if (/^(?:false|False|FALSE)$/.test(given)) return "off";
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes true or false.`,
			zh: `输入 \`${name}\` 为“${given}”；可取 true 或 false。`
		});
		return fallback;
	};
	const path = (name, fallback) => {
		const given = input(name).trim() || fallback;
		const path = pathInside(given);
		if (path !== void 0) return path;
		problems.push({
			en: `The input \`${name}\` is "${given}"; it takes a path inside the repository, without a leading slash, ".." or ".git".`,
			zh: `输入 \`${name}\` 为“${given}”；应为仓库内的路径，不以斜杠开头，也不含“..”或“.git”。`
		});
		return fallback;
	};
	const name = (of, isName) => {
		const given = input(of).trim().replace(REF_PREFIX[of], "");
		if (given === "") return void 0;
		if (isName(given)) return given;
		problems.push({
			en: `The input \`${of}\` is "${given}", which git does not allow as the name of a ${of}.`,
			zh: `输入 \`${of}\` 为“${given}”，git 不允许这样命名${of === "tag" ? "标签" : "分支"}。`
		});
	};
	const inputs = {
		token: input("token").trim(),
		mode: choice("mode", MODES, "check"),
		policy: path("policy", ".github/pawl.yml"),
		source: choice("source", SOURCES, "api"),
		workingDirectory: input("working-directory").trim() || ".",
		tag: name("tag", isTagName),
		branch: name("branch", isTagName),
		level: input("level").trim().slice(0, 64) || "next",
		dryRun: choice("dry-run", DRY_RUN, "true"),
		comment: choice("comment", COMMENTS, "changes"),
		labels: turned("labels", "off"),
		suggestions: turned("suggestions", "on"),
		checkRun: turned("check-run", "off"),
		jsonFile: input("json-file").trim() === "" ? "" : path("json-file", ""),
		sarifFile: input("sarif-file").trim() === "" ? "" : path("sarif-file", ""),
		htmlFile: input("html-file").trim() === "" ? "" : path("html-file", ""),
		language: choice("language", LANGUAGES, "en"),
		failOn: choice("fail-on", FAIL_ON, "error"),
		onUnknown: choice("on-unknown", ON_UNKNOWN, "fail")
	};
	if (inputs.mode === "report" && inputs.jsonFile === "") problems.push({
		en: "The input `mode` is \"report\", which posts a saved result; name its file with the input `json-file`.",
		zh: "输入 `mode` 为“report”，用于发布已保存的结果；请用输入 `json-file` 指明其文件。"
	});
	return problems.length > 0 ? {
		kind: "wrong",
		problems,
		language: inputs.language
	} : {
		kind: "inputs",
		inputs
	};
}
/** A path from the top of the repository, in the form that git has it; nothing where it leads elsewhere or into `.git`. */
function pathInside(given) {
	if (given.startsWith("/") || given.includes("\0") || given.length > 4096) return void 0;
	const parts = given.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.some((part) => part === ".." || part.toLowerCase() === ".git") ? void 0 : parts.join("/");
}

// src/policy/suggest.ts
const FAR = Number.POSITIVE_INFINITY;
/** Longer words are no slips of the keyboard, and comparing them would cost. */
const LONGEST = 64;
/** Two letters begin too many words to tell which was meant. */
const SHORTEST_BEGINNING = 3;
/**
* The candidate that was most likely meant: the nearest one, if no more than a third of it is mistyped; else the only one
* that begins with the word, as `maint` does.
*/
function suggest(word, candidates) {
	if (word.length === 0 || word.length > LONGEST) return void 0;
	let best;
	for (const candidate of candidates) {
		const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
		if (candidate.length > LONGEST || Math.abs(word.length - candidate.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && distance < (best?.distance ?? FAR)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate ?? onlyBeginningWith(word.toLowerCase(), candidates);
}
function onlyBeginningWith(word, candidates) {
	const fitting = word.length < SHORTEST_BEGINNING ? [] : candidates.filter((candidate) => candidate.startsWith(word));
	return fitting.length === 1 ? fitting[0] : void 0;
}
/**
* How many insertions, deletions, substitutions and swaps of neighbours lead from one word to the other
* (Damerau and Levenshtein, in the variant that edits no place twice).
*/
function editDistance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const substituted = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(beforeLast, column - 2) + 1 : FAR;
			current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, substituted, swapped));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
}
const at = (row, column) => row[column];

// package.json
var version = "0.1.0";

// src/render/version.ts
/** The version of Pawl itself. */
const VERSION = version;

// src/render/interface-words.ts
/** The words for sets of features in reports. */
const INTERFACE_WORDS = {
	asks: {
		en: "features ask for {bump}",
		zh: "特性变化需要{bump}"
	},
	interface: {
		en: "Interface",
		zh: "接口"
	},
	was: {
		en: "Was",
		zh: "原编号"
	},
	proposed: {
		en: "Proposed",
		zh: "拟用编号"
	},
	change: {
		en: "Features",
		zh: "特性"
	},
	bump: {
		en: "Asks for",
		zh: "需要"
	},
	counts: {
		en: "{removed} gone, {changed} changed, {added} new",
		zh: "移除 {removed}，更改 {changed}，新增 {added}"
	},
	scattered: {
		en: "The set of the interface {interface} is spread over several directories, so that the tag is not held against the release before it. Name the files, or one directory, in `features.path`.",
		zh: "接口 {interface} 的特性集合分布在多个目录中，因此未将此标签与上一次发布作比较。请在 `features.path` 中写明文件，或只用一个目录。"
	},
	released: {
		en: "last release {tag}",
		zh: "最近一次发布 {tag}"
	}
};
const BUMP_NAMES = {
	none: {
		en: "no bump",
		zh: "无需提升"
	},
	patch: {
		en: "a patch bump",
		zh: "提升修订号（patch）"
	},
	minor: {
		en: "a minor bump",
		zh: "提升次版本（minor）"
	},
	major: {
		en: "a major bump",
		zh: "提升主版本（major）"
	}
};
/** What was taken for an interface, as the policy names none. */
function interfaceDoubt({ path, features }) {
	if (features === void 0) return {
		phrase: {
			en: "{path} is taken for the number of an interface; what it promises was not found in it. Say where the features stand under `interfaces` in the policy.",
			zh: "将 {path} 视为接口的编号；其中未找到它所承诺的特性。请在策略的 `interfaces` 中写明特性所在之处。"
		},
		data: { path }
	};
	return {
		phrase: {
			en: "{path} is taken for an interface: /version for its number, {pointer} for what that promises (features found: {count}). `pawl init` writes so into the policy; correct it there.",
			zh: "将 {path} 视为接口：/version 为其编号，{pointer} 为编号所承诺的特性（共找到 {count} 个）。`pawl init` 会将此写入策略，有误请在其中改正。"
		},
		data: {
			path,
			pointer: features.pointer,
			count: String(features.count)
		}
	};
}

// src/render/source-words.ts
/** What is said of files that lie beside sources. */
const SOURCE_WORDS = {
	sourceTree: {
		en: "{path} lies in the source tree that it packages, so its number was taken to move with releases only. If every change is packaged anew, write `new-build: every-change` in the policy.",
		zh: "{path} 位于它所打包的源码树中，因此认为其编号只随发布变化。若每次修改都要重新打包，请在策略中写明 `new-build: every-change`。"
	},
	template: {
		en: "{path} states no number: line {line} has the placeholder {text}, which is filled in when it is built. So it is not judged; to have it judged, name it under `carriers` in the policy.",
		zh: "{path} 没有写明编号：第 {line} 行是构建时才填入的占位符 {text}，因此不作判断。若需判断，请在策略的 `carriers` 中列出它。"
	}
};

// src/render/words.ts
/** Every word of the reports that is not a rule's own, in both languages; the type keeps the two complete. */
const WORDS = {
	title: {
		en: "Pawl",
		zh: "Pawl"
	},
	comma: {
		en: ", ",
		zh: "，"
	},
	colon: {
		en: ": ",
		zh: "："
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
	inBaseline: {
		en: "known from the baseline",
		zh: "基线中已有"
	},
	inferred: {
		en: "inferred, as there is no policy file",
		zh: "由推断得出（没有策略文件）"
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
const STRICTNESS_WORDS = {
	practice: {
		en: "practice",
		zh: "惯例"
	},
	published: {
		en: "published",
		zh: "公布的规则"
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
				en: "only {field} moved in its last {releases:release|releases}",
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
		case "template": return {
			phrase: SOURCE_WORDS.template,
			data: {
				path: doubt.path,
				text: doubt.text,
				line: String(doubt.line)
			}
		};
		case "source-tree": return {
			phrase: SOURCE_WORDS.sourceTree,
			data: { path: doubt.path }
		};
		case "interface": return interfaceDoubt(doubt);
		case "scattered": return {
			phrase: INTERFACE_WORDS.scattered,
			data: { interface: doubt.interface }
		};
		case "branch": return {
			phrase: {
				en: "Which branch {tag} belongs to is not known, so nobody looked whether it is on it. Name the branch with the input `branch` or the option `--branch`, or without a pattern under `lines` in the policy.",
				zh: "不知道 {tag} 属于哪个分支，因此未检查它是否在该分支上。请用输入 `branch` 或选项 `--branch` 指明分支，或在策略的 `lines` 中写明不带通配符的分支名。"
			},
			data: { tag: doubt.tag }
		};
		case "open-pulls": return doubt.unread === "all" ? {
			phrase: {
				en: "The other open pull requests could not be read, so nobody looked whether one of them claims the same number.",
				zh: "无法读取其他打开的拉取请求，因此未检查是否有拉取请求使用相同编号。"
			},
			data: {}
		} : {
			phrase: {
				en: "Looking for open pull requests that claim the same number stopped at its limit; {unread} were not looked at.",
				zh: "查找使用相同编号的打开的拉取请求时达到上限而停止；有 {unread} 个未查看。"
			},
			data: { unread: String(doubt.unread) }
		};
		case "merge-group": return {
			phrase: {
				en: "Which pull requests are in this merge group is not known in full (known: {known}), so labels and trailers of others do not count here.",
				zh: "无法完整得知此合并组包含哪些拉取请求（已知：{known}），其他拉取请求的标签和尾注在此不计。"
			},
			data: { known: doubt.known.map((number) => `#${number}`) }
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

// src/render/problem.ts
/** Why nothing could be judged, for the step summary. */
function problemMarkdown(problems, language) {
	return [
		`### ${VERDICT_MARKS.unknown} ${WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS.unknown[language]}`,
		"",
		...problems.map((problem) => `- ${markdownSentence(problem[language])}`),
		""
	].join("\n");
}
/** The same in place of an earlier comment, with the commit that could not be looked at. */
function blindMarkdown(problem, head, language) {
	const left = `<sub>${BLIND[language]} ${markdownCode(head)}</sub>`;
	return `${problemMarkdown([problem], language)}\n${left}\n`;
}
const BLIND = {
	en: "What stood here was about an earlier commit. Not looked at:",
	zh: "此处原有内容针对较早的提交。未能检查："
};
/** The same for a terminal. */
function problemText(problems, language) {
	return problems.map((problem) => `${VERDICT_MARKS.unknown} ${WORDS.problem[language]}${WORDS.colon[language]}${problemLine(problem, language)}`).join("\n");
}
/** One line of plain text, for an annotation. */
function problemLine(problem, language) {
	return visibleSentence(problem[language]);
}
/** That an event brings nothing to judge, for the step summary. */
function nothingMarkdown(why, language) {
	return [
		`### ${VERDICT_MARKS.pass} ${WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS.pass[language]}`,
		"",
		markdownSentence(why[language]),
		""
	].join("\n");
}
/** The same for a log. */
function nothingText(why, language) {
	return `${VERDICT_MARKS.pass} ${visibleSentence(why[language])}\n`;
}

export { SOURCE as $, readPlace as A, getInput as At, withRepository as B, markdown as C, truth as Ct, markdownSentence as D, member as Dt, markdownCode as E, isTagName as Et, outliveReaders as F, peeled as G, openGitHubRepository as H, print as I, LARGEST_FILE as J, selection as K, printError as L, colourWanted as M, drawStatus as N, visible as O, readPayload as Ot, hideSecret as P, completedBy as Q, printExactly as R, LANGUAGES as S, text as St, speak as T, isId as Tt, compareAlone as U, openTransport as V, objectShape as W, splitPath as X, byteOrder as Y, openGitHub as Z, VERSION as _, list as _t, problemMarkdown as a, sayProblem as at, pathInside as b, optional as bt, SEVERITY_WORDS as c, textOf as ct, VERDICT_WORDS as d, oncePerKey as dt, readAhead as et, WORDS as f, oncePerLast as ft, INTERFACE_WORDS as g, count as gt, BUMP_NAMES as h, talkShape as ht, problemLine as i, SourceProblem as it, annotate as j, setOutput as jt, visibleSentence as k, readSubject as kt, STRICTNESS_WORDS as l, once as lt, evidencePhrase as m, readTalk as mt, nothingMarkdown as n, readPullRequest as nt, problemText as o, openPullReader as ot, doubtPhrase as p, TALK_AFTERWARDS as pt, notNone as q, nothingText as r, NO_OTHER_TAG as rt, ROLE_NAMES as s, isSameText as st, blindMarkdown as t, startTag as tt, VERDICT_MARKS as u, oncePer as ut, editDistance as v, members as vt, plain as w, whole as wt, readInputs as x, orNull as xt, suggest as y, objectId as yt, printStack as z };