// src/carriers/pointer.ts
/**
* A JSON pointer, such as `/package/version`: the keys and list indexes that lead to a value.
* Source: RFC 6901.
*/
function pointerParts(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Line and column, from 1, of an offset in a text. */
function placeAt(text, offset) {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: offset - start + 1
	};
}
/** How deep brackets and indentation go, found without parsing. */
function nesting(source) {
	let open = 0;
	let deepest = 0;
	for (const char of source) {
		if (char === "[" || char === "{") open += 1;
		else if ((char === "]" || char === "}") && open > 0) open -= 1;
		deepest = Math.max(deepest, open);
	}
	for (const line of source.split("\n")) {
		const lead = /^[ \-?:]*/.exec(line)?.[0] ?? "";
		deepest = Math.max(deepest, lead.length / 2);
	}
	return deepest;
}

export { placeAt as n, pointerParts as r, nesting as t };