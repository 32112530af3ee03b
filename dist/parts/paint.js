const { styleText } = process.getBuiltinModule("node:util");

// src/sinks/paint.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan",
	pass: "green",
	strong: "bold",
	dim: "dim"
};
/** Colours for a terminal. */
const painter = (style, text) => styleText(STYLES[style], text, { validateStream: false });

export { painter as t };