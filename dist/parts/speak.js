// src/render/inert.ts
/**
* Makes text that anyone may have written harmless, for each place that it is shown in. Everything untrusted passes
* through one of these.
*/
/** Characters that are invisible or change how others are shown: controls, bidi, zero-width, non-characters, lone surrogates. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu;
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
	const points = [...text.slice(0, 2 * (longest + 1))];
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
const SLOT = /`?\{(\w+)\}`?/g;
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
		pieces.push(...valuePieces(data[match[1]], match[1], language));
		at = match.index + match[0].length;
	}
	if (at < template.length) pieces.push({
		kind: "words",
		text: template.slice(at)
	});
	return pieces;
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

export { markdownCode as a, visibleSentence as c, speak as i, markdown as n, markdownSentence as o, plain as r, visible as s, LANGUAGES as t };