// src/numbering/rpm-order.ts
const isDigit = (code) => code >= 48 && code <= 57;
const isAlpha = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
const TILDE = 126;
const CARET = 94;
/** Where the run of characters that `belongs` accepts ends. */
function runEnd(text, start, belongs) {
	let end = start;
	while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
	return end;
}
/** Separators are everything but ASCII letters, digits, `~` and `^`; they only part segments. */
function skipSeparators(text, start) {
	return runEnd(text, start, (code) => !isDigit(code) && !isAlpha(code) && code !== TILDE && code !== CARET);
}
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/** Digit runs of any length, compared as numbers without ever becoming floating point. */
function compareDigits(left, right) {
	const a = left.slice(runEnd(left, 0, (code) => code === 48));
	const b = right.slice(runEnd(right, 0, (code) => code === 48));
	if (a.length !== b.length) return a.length < b.length ? -1 : 1;
	return compareText(a, b);
}
/**
* Compares two versions or releases segment by segment, as rpm does: digits above letters, `~` below everything
* (even the end), `^` above the end but below any further segment, leading zeros and separators ignored.
*/
function compareRpm(left, right) {
	if (left === right) return 0;
	let a = 0;
	let b = 0;
	for (;;) {
		a = skipSeparators(left, a);
		b = skipSeparators(right, b);
		const codeA = a < left.length ? left.charCodeAt(a) : void 0;
		const codeB = b < right.length ? right.charCodeAt(b) : void 0;
		if (codeA === TILDE || codeB === TILDE) {
			if (codeA !== TILDE) return 1;
			if (codeB !== TILDE) return -1;
			a += 1;
			b += 1;
			continue;
		}
		if (codeA === CARET || codeB === CARET) {
			if (codeA === void 0) return -1;
			if (codeB === void 0) return 1;
			if (codeA !== CARET) return 1;
			if (codeB !== CARET) return -1;
			a += 1;
			b += 1;
			continue;
		}
		if (codeA === void 0 || codeB === void 0) {
			if (codeA === codeB) return 0;
			return codeA === void 0 ? -1 : 1;
		}
		const belongs = isDigit(codeA) ? isDigit : isAlpha;
		const endA = runEnd(left, a, belongs);
		const endB = runEnd(right, b, belongs);
		if (endB === b) return belongs === isDigit ? 1 : -1;
		const segmentA = left.slice(a, endA);
		const segmentB = right.slice(b, endB);
		const order = belongs === isDigit ? compareDigits(segmentA, segmentB) : compareText(segmentA, segmentB);
		if (order !== 0) return order;
		a = endA;
		b = endB;
	}
}
/** Reads `[epoch:]version[-release]`; an epoch that is no number is taken as part of the version. */
function parseEvr(text) {
	const colon = /^(\d{1,9}):/.exec(text);
	const rest = colon === null ? text : text.slice(colon[0].length);
	const dash = rest.lastIndexOf("-");
	return {
		epoch: colon === null ? 0 : Number(colon[1]),
		version: dash < 0 ? rest : rest.slice(0, dash),
		release: dash < 0 ? "" : rest.slice(dash + 1)
	};
}
/** Compares epoch, then version, then release; an absent release equals any, as rpm treats it in dependencies. */
function compareEvr(left, right) {
	if (left.epoch !== right.epoch) return left.epoch < right.epoch ? -1 : 1;
	const version = compareRpm(left.version, right.version);
	if (version !== 0 || left.release === "" || right.release === "") return version;
	return compareRpm(left.release, right.release);
}

export { compareRpm as n, parseEvr as r, compareEvr as t };