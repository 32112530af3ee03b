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

export { pointerParts as n, placeAt as t };