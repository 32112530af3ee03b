// src/rules/ids.ts
/** Every rule, by its stable id. */
const RULE_IDS = [
	"build-not-advanced",
	"bump-too-large",
	"calendar",
	"carrier-unreadable",
	"carriers-disagree",
	"changelog-mismatch",
	"changelog-order",
	"compatibility",
	"declaration-conflict",
	"declaration-mismatch",
	"emergency-undeclared",
	"feature-added",
	"feature-changed",
	"feature-removed",
	"feature-undeprecated",
	"line-frozen",
	"line-origin",
	"line-unknown",
	"number-contested",
	"number-format",
	"number-gap",
	"number-not-greater",
	"number-step",
	"number-taken",
	"policy-changed",
	"policy-invalid",
	"source-tag-missing",
	"tag-deleted",
	"tag-misplaced",
	"tag-moved",
	"tag-object",
	"waiver-expired",
	"waiver-unused"
];

export { RULE_IDS as t };