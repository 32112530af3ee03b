// src/features/deprecation.ts
/** `deprecated`, `deprecated since 1.2`, `Deprecated: gone with 3.0`. */
const DEPRECATED = /^deprecated(?![\w-])(?:[ \t]+since[ \t]+(?<since>[^\s;,]+))?/i;
/** What a comment behind a name says of it; comments that say anything else say nothing. */
function deprecationIn(comment) {
	const match = DEPRECATED.exec(comment.trim());
	if (match === null) return {};
	const since = match.groups?.["since"];
	return { deprecated: since === void 0 ? {} : { since } };
}

export { deprecationIn as t };