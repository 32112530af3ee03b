import { t as SCHEMES } from "./schemes.js";

// src/policy/policy.ts
/** What a tag is made of: any, a tag object of its own, or one that is signed too. */
const TAG_OBJECTS = [
	"any",
	"annotated",
	"signed"
];
/** How tags are made; a tag object tells who made it and when. */
const TAG_FORMS = ["annotated", "lightweight"];
/** What the message of a tag may be made of. */
const MESSAGE_SLOTS = [
	"number",
	"tag",
	"line",
	"previous",
	"scheme"
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
		foreign: "ignore",
		create: "annotated",
		message: "Release {number}"
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

export { TAG_OBJECTS as a, TAG_FORMS as i, FOREIGN_TAGS as n, schemeOf as o, MESSAGE_SLOTS as r, DEFAULT_POLICY as t };