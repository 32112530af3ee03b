#!/usr/bin/env node
import "./parts/rolldown-runtime.js";
import { n as parseCommandLine, t as EXIT } from "./parts/arguments.js";
import { l as visibleSentence, n as LANGUAGES } from "./parts/version.js";
import { a as problemText } from "./parts/problem2.js";
import { c as outliveReaders, d as printExactly, f as printStack, u as printError } from "./parts/inputs.js";
import { n as sayProblem, t as SourceProblem } from "./parts/problem.js";

// src/cli.ts
/** The command line: the same engine on a repository of this machine. */
async function main(args) {
	const parsed = parseCommandLine(args);
	switch (parsed.kind) {
		case "wrong":
			printError(parsed.message.split("\n").map(visibleSentence).join("\n"));
			return EXIT.usage;
		case "help":
			printExactly(parsed.text);
			return EXIT.pass;
		case "command": {
			const { runCommand } = await import("./parts/commands.js");
			return runCommand(parsed.command);
		}
	}
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
	printError(problemText([phrase], language));
	process.exitCode = EXIT.unknown;
}

export {  };