// src/rules/severity.ts
/** How much a finding weighs, lightest first: the order of this list is the order of the type. */
const SEVERITIES = [
	"notice",
	"warning",
	"error"
];
const isSeverity = (value) => SEVERITIES.some((severity) => severity === value);
/** Negative where the left weighs less. */
function compareSeverity(left, right) {
	return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}

export { compareSeverity as n, isSeverity as r, SEVERITIES as t };