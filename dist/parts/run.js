import { it as SourceProblem } from "./first.js";
const { isAbsolute, resolve } = process.getBuiltinModule("node:path");
const { spawn } = process.getBuiltinModule("node:child_process");

// src/sources/git/run.ts
const SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.alternateRefsCommand=",
	"log.showSignature=false",
	"user.useConfigOnly=true",
	"safe.bareRepository=all",
	"protocol.allow=never"
];
const ENVIRONMENT = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "",
	GIT_PAGER: "cat",
	LC_ALL: "C",
	GIT_FLUSH: "0"
};
/** Who somebody is stands in their own settings, which `var` alone may look at. */
function environmentOf(command) {
	const own = {
		PATH: process.env["PATH"] ?? "",
		HOME: "/nonexistent",
		...ENVIRONMENT
	};
	if (command !== "var") return own;
	const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...rest } = own;
	const theirs = Object.entries(process.env).filter(([name]) => /^(?:HOME|XDG_CONFIG_HOME|GIT_CONFIG_GLOBAL|GIT_(?:COMMITTER|AUTHOR)_(?:NAME|EMAIL|DATE)|EMAIL)$/.test(name));
	return {
		...rest,
		...Object.fromEntries(theirs.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]))
	};
}
/**
* The only thing that is let through of an environment: what git itself tells its pre-receive hook, where the three
* variables hang together as git sets them.
* Source: git-receive-pack(1), "Quarantine environment".
*/
function quarantineOf(environment) {
	const objects = environment["GIT_OBJECT_DIRECTORY"] ?? "";
	const alternates = environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "";
	return objects !== "" && objects === environment["GIT_QUARANTINE_PATH"] && alternates !== "" && isAbsolute(objects) ? {
		objects,
		alternates
	} : void 0;
}
function quarantineVariables({ quarantine }) {
	if (quarantine === void 0) return {};
	const { objects, alternates } = quarantine;
	return {
		GIT_OBJECT_DIRECTORY: objects,
		GIT_QUARANTINE_PATH: objects,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates
	};
}
/** Starts a plumbing command whose input and output the caller handles. */
function startGit(place, command, args) {
	const { directory } = place;
	const settings = [...SETTINGS, `safe.directory=${resolve(directory)}`].flatMap((setting) => ["-c", setting]);
	return spawn("git", [
		"--no-pager",
		"--no-replace-objects",
		...settings,
		"-C",
		directory,
		command,
		...args
	], {
		env: {
			...environmentOf(command),
			...quarantineVariables(place)
		},
		stdio: "pipe",
		windowsHide: true
	});
}
/** No answer to what Pawl asks is longer: a list of refs or of changed paths. */
const LONGEST_OUTPUT = 268435456;
const PATIENCE_MS = 12e4;
/** A walk through a million commits takes half a minute, and ten times that on a machine with other work. */
const WALK_PATIENCE_MS = 18e5;
const WALKS = ["log", "rev-list"];
/** Runs a plumbing command to its end; a non-zero exit is for the caller to read. */
async function runGit(place, command, args, input = "") {
	const stdout = [];
	let size = 0;
	return {
		...await followGit(place, command, args, (chunk) => stdout.push(chunk), {
			input,
			isTooMuch: (chunk) => {
				size += chunk.length;
				return size > LONGEST_OUTPUT;
			}
		}),
		stdout: Buffer.concat(stdout)
	};
}
/** The same for an answer that is read while it is given, and never held as a whole. */
function followGit(place, command, args, take, { input = "", isTooMuch = () => false, signal } = {}) {
	return new Promise((done, reject) => {
		const child = startGit(place, command, args);
		const stderr = [];
		let tooLong = false;
		const timer = setTimeout(() => child.kill("SIGKILL"), WALKS.includes(command) ? WALK_PATIENCE_MS : PATIENCE_MS);
		const kill = () => void child.kill("SIGKILL");
		signal?.addEventListener("abort", kill, { once: true });
		child.stdin.on("error", () => void 0).end(input);
		child.stdout.on("data", (chunk) => {
			tooLong ||= isTooMuch(chunk);
			if (tooLong) child.kill("SIGKILL");
			else take(chunk);
		});
		child.stderr.on("data", (chunk) => {
			if (stderr.length < 64) stderr.push(chunk);
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			reject(gitProblem(error, command));
		});
		child.on("close", (code, stopper) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", kill);
			if (stopper !== null) {
				const stopped = {
					kind: "git-failed",
					command,
					detail: `it was stopped by ${stopper}`
				};
				reject(new SourceProblem(tooLong ? {
					kind: "too-long",
					command
				} : stopped));
				return;
			}
			done({
				code: code ?? 1,
				stderr: Buffer.concat(stderr).toString("utf8")
			});
		});
	});
}
function gitProblem(error, command) {
	const missing = "code" in error && error.code === "ENOENT";
	return new SourceProblem(missing ? { kind: "git-missing" } : {
		kind: "git-failed",
		command,
		detail: error.message
	});
}
/** git's own words for a directory that it does not take for a repository. */
function notARepository({ directory }, stderr) {
	return /not a git repository|dubious ownership|cannot change to/.test(stderr) ? new SourceProblem({
		kind: "not-a-repository",
		path: directory
	}) : void 0;
}

export { runGit as a, quarantineOf as i, gitProblem as n, startGit as o, notARepository as r, followGit as t };