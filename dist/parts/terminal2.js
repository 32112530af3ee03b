import { Ft as wrap, Pt as readableColumns } from "./core.js";
const { pathToFileURL } = process.getBuiltinModule("node:url");
const { existsSync, realpathSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");

// src/sinks/terminal.ts
/** Terminals that are known to make links of OSC 8 (https://github.com/Alhadis/OSC8-Adoption). */
const LINKING_PROGRAMS = [
	"iTerm.app",
	"WezTerm",
	"vscode",
	"ghostty",
	"Tabby",
	"rio",
	"Hyper"
];
const LINKING_TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;
/** VTE, which GNOME's and many other terminals are made of, has links since 0.50. */
const FIRST_LINKING_VTE = 5e3;
/** `FORCE_HYPERLINK` decides where it is set; else links are written to terminals that are known to have them. */
function linksWanted(isTerminal, env) {
	const forced = env["FORCE_HYPERLINK"];
	if (forced !== void 0 && forced !== "") return forced !== "0";
	if (!isTerminal || env["TERM"] === "dumb" || env["CI"] !== void 0 || env["TMUX"] !== void 0) return false;
	return LINKING_PROGRAMS.includes(env["TERM_PROGRAM"] ?? "") || LINKING_TERMS.test(env["TERM"] ?? "") || Number(env["VTE_VERSION"] ?? 0) >= FIRST_LINKING_VTE || env["WT_SESSION"] !== void 0 || env["KONSOLE_VERSION"] !== void 0;
}
/** The layout of standard output. A pipe has lines of any length, so that programs find each sentence in one. */
function layoutOfOutput(language) {
	const terminal = process.stdout.isTTY === true;
	const links = linksWanted(terminal, process.env);
	return {
		columns: terminal ? readableColumns(process.stdout.columns || 80) : Number.POSITIVE_INFINITY,
		link: (text, page) => links ? linkTo(language === "en" ? page : page.replace(/^docs\//, "docs/zh/"), text) : text
	};
}
/** Sentences broken to the width of the terminal that they are shown in; in a pipe they stay as they are. */
function flowed(text, stream = "output") {
	const { isTTY, columns } = stream === "output" ? process.stdout : process.stderr;
	if (isTTY !== true) return text;
	const width = readableColumns(columns || 80);
	return text.split("\n").map((line) => wrap(line, width)).join("\n");
}
/** The pages lie beside the bundle that runs, wherever the project was put. */
function linkTo(page, text) {
	const file = resolve(realpathSync(process.argv[1] ?? "."), "../..", page);
	if (!existsSync(file)) return text;
	return `\u001b]8;;${pathToFileURL(file).href}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** Whether progress is drawn: to standard error, and only where somebody watches. */
const progressWanted = (isTerminal, env) => isTerminal && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";

export { progressWanted as i, layoutOfOutput as n, linksWanted as r, flowed as t };