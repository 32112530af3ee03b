// src/cli/command.ts
/** Exit codes: passed, failed, could not check, wrong usage (sysexits(3) has 64 for it). */
const EXIT = {
	pass: 0,
	fail: 1,
	unknown: 2,
	usage: 64
};
/** Every form that some command writes; each command names its own. */
const FORMATS = [
	"text",
	"json",
	"markdown",
	"github",
	"sarif",
	"html"
];
const COLOURS = [
	"auto",
	"always",
	"never"
];
const run = (start) => ({
	kind: "run",
	run: start
});
const wrong = (message) => ({
	kind: "wrong",
	message
});
/** What `--fail-on` takes. */
const FAIL_ON = [
	"error",
	"warning",
	"never"
];

export { run as a, FORMATS as i, EXIT as n, wrong as o, FAIL_ON as r, COLOURS as t };