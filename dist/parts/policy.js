import { t as SCHEMES } from "./schemes.js";

// src/policy/policy.ts
/** What a tag is made of: any, a tag object of its own, or one that is signed too. */
const TAG_OBJECTS = [
	"any",
	"annotated",
	"signed"
];
/** What is done about a tag that is no number of the scheme. */
const FOREIGN_TAGS = [
	"ignore",
	"warn",
	"error"
];
/** What no package holds, where the policy does not say. */
const NEVER_PACKAGED = [
	"README*",
	"readme*",
	"*.md",
	"**/*.md",
	"LICENSE*",
	"CODEOWNERS",
	".github/**",
	".gitee/**",
	".gitlab/**",
	".gitlab-ci.yml",
	".gitignore",
	".gitattributes"
];
/** What holds where there is no policy file, or where it says nothing. */
const DEFAULT_POLICY = {
	strictness: "practice",
	schemes: /* @__PURE__ */ new Map(),
	lines: void 0,
	carriers: void 0,
	macros: {},
	unpackaged: NEVER_PACKAGED,
	tags: {
		include: ["**"],
		exclude: [],
		prefix: "",
		object: "any",
		foreign: "ignore"
	},
	declarations: {
		trailers: {
			number: "Release-Tag",
			bump: "Bump"
		},
		labels: {
			major: "bump: major",
			minor: "bump: minor",
			patch: "bump: patch",
			emergency: "emergency"
		},
		title: "off"
	},
	rules: {},
	waivers: []
};
/** The scheme of this id: the policy's own, or a built-in one. */
function schemeOf(policy, id) {
	return policy.schemes.get(id) ?? SCHEMES.find((scheme) => scheme.id === id);
}

export { schemeOf as i, FOREIGN_TAGS as n, TAG_OBJECTS as r, DEFAULT_POLICY as t };