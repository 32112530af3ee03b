import { i as policyOfTags, r as policyOfTag } from "./affixes.js";
import { d as numberTexts, h as areDotted, m as OF_PROJECTS, n as inferTagScheme, t as amongNames, u as numberTextOf } from "./ordered.js";
import { Ct as dotted, Ht as labelOf, Sn as numberOf, Tn as parseNumber, Ut as movesAlike, V as readPolicy, hn as nextNumbers, ht as schemeOf, jt as helpPage, lt as DEFAULT_POLICY, wn as orderedFields, yt as SCHEMES, zt as RELEASING_ROLES } from "./core.js";
import { I as print, L as printError, O as visible, T as speak, f as WORDS, it as SourceProblem, s as ROLE_NAMES, v as editDistance, w as plain, y as suggest } from "./first.js";
import { s as RULES } from "./features.js";
import { t as flowed } from "./terminal2.js";
import { t as openLocalRepository } from "./repository2.js";
import { n as EXIT } from "./command.js";

// src/render/explain-words.ts
/** What `pawl explain` says beside the rules' and schemes' own words. */
const EXPLAIN_WORDS = {
	scope: {
		en: "Where it asks",
		zh: "适用范围"
	},
	apart: {
		en: "{text} (scheme {scheme}, {title})",
		zh: "{text}（方案 {scheme}，{title}）"
	},
	fits: {
		en: "{text} fits {schemes}.",
		zh: "{text} 符合 {schemes}。"
	},
	first: {
		en: "The first is the likeliest by the number alone; in a repository the other tags and files tell.",
		zh: "仅凭编号看，第一个最有可能；在仓库中由其他标签与文件判定。"
	},
	firstHere: {
		en: "The first is the one of this repository, by its tags or its policy.",
		zh: "第一个是此仓库所用的方案（依据其标签或策略）。"
	},
	around: {
		en: "{text} is a tag as this repository writes them: the number is {number}, between \"{prefix}\" and \"{suffix}\".",
		zh: "{text} 符合此仓库的标签写法：编号为 {number}，前有“{prefix}”，后有“{suffix}”。"
	},
	behind: {
		en: "{text} is a tag as this repository writes them: the number is {number}, after \"{prefix}\".",
		zh: "{text} 符合此仓库的标签写法：编号为 {number}，前有“{prefix}”。"
	},
	before: {
		en: "{text} is a tag as this repository writes them: the number is {number}, before \"{suffix}\".",
		zh: "{text} 符合此仓库的标签写法：编号为 {number}，后有“{suffix}”。"
	},
	every: {
		en: "every line",
		zh: "任何发布线"
	},
	reserved: {
		en: "{field}, for a declared emergency",
		zh: "{field}，仅用于声明的紧急修复"
	},
	usual: {
		en: "{field}, usual though not in the published rule",
		zh: "{field}，惯例如此，但不在公布的规则中"
	},
	unknown: {
		en: "{text} is no rule, and no number of a scheme.",
		zh: "{text} 既不是规则，也不是任何方案的编号。"
	},
	meant: {
		en: "Did you mean \"{near}\"?",
		zh: "是否想写“{near}”？"
	},
	nearest: {
		en: "It comes nearest to the scheme {scheme}, up to {fits}: numbers there look like {examples}.",
		zh: "最接近方案 {scheme}，符合到 {fits} 为止：该方案的编号形如 {examples}。"
	},
	alike: {
		en: "It looks most like the scheme {scheme}: numbers there look like {examples}.",
		zh: "形式最接近方案 {scheme}：该方案的编号形如 {examples}。"
	},
	rules: {
		en: "The rules are: {rules}.",
		zh: "规则有：{rules}。"
	}
};

// src/render/rule-scopes.ts
/** Where a rule asks and where it does not, if that wants saying: on its page and by `explain`, which a check does not load. */
const RULE_SCOPES = { "build-not-advanced": {
	en: "Every change of what is packaged needs a new build, unless the spec lies in the source tree that it packages: then its number may stay until the next release, and the report says so. A spec is taken for such where three things hold: the top of the base branch holds what sources are built with (`configure`, `CMakeLists.txt`, `Kbuild`, …; for a spec at the top also `src`, or a `Makefile` and a license beside directories) and no `SPECS` or `SOURCES`; the spec names no `PatchN`; and its first source, if it names one, is an archive that does not lie beside it. Where Pawl is wrong about that, write `new-build: release` or `new-build: every-change` in the policy. Under `strictness: published` every change needs a new build, unless the policy has `new-build: release`.",
	zh: "打包内容每次修改都要提高构建计数，除非 spec 就放在它所打包的源码树中：此时编号可保持到下一次发布，报告会予以说明。同时满足以下三点即视为这种情形：目标分支顶层有构建源码所用的文件（`configure`、`CMakeLists.txt`、`Kbuild` 等；spec 在顶层时，`src`，或与目录并列的 `Makefile` 加许可证文件也算），且没有 `SPECS` 或 `SOURCES`；spec 不含 `PatchN`；它的第一个源（如有）是归档文件，且不在 spec 旁边。若判断有误，请在策略中写明 `new-build: release` 或 `new-build: every-change`。在 `strictness: published` 下，除非策略写明 `new-build: release`，每次修改都要提高构建计数。"
} };

// src/render/explain.ts
const NO_REPOSITORY = {
	tags: [],
	policy: DEFAULT_POLICY
};
/** Whether a word is that of a rule, so that no repository tells more of it. */
const isRule = (about) => RULES.some(({ id }) => id === about);
/** Tells about a rule by its id, or takes a number or a tag apart under every scheme that it fits. */
function explain(about, language, context = NO_REPOSITORY) {
	const rule = RULES.find(({ id }) => id === about);
	if (rule !== void 0) {
		const scope = RULE_SCOPES[rule.id];
		return {
			kind: "explained",
			text: [
				rule.id,
				rule.summary[language],
				"",
				`${WORDS.why[language]}${WORDS.colon[language]}${rule.why[language]}`,
				...scope === void 0 ? [] : [`${EXPLAIN_WORDS.scope[language]}${WORDS.colon[language]}${scope[language]}`],
				`${WORDS.how[language]}${WORDS.colon[language]}${rule.fix[language]}`,
				"",
				helpPage(rule.id)
			].join("\n")
		};
	}
	const { numbers, told, around } = readNumber(about, context);
	const [first] = numbers;
	if (first === void 0) return {
		kind: "unknown",
		text: unknownText(about, language)
	};
	const schemes = numbers.map(({ scheme }) => scheme.id).join(language === "en" ? ", " : "、");
	return {
		kind: "explained",
		text: [[
			...around === void 0 ? [] : [say(aroundWords(around), {
				text: about,
				...around
			}, language)],
			say(EXPLAIN_WORDS.fits, {
				text: first.text,
				schemes
			}, language),
			...numbers.length > 1 ? [EXPLAIN_WORDS[told === "by-repository" ? "firstHere" : "first"][language]] : []
		].join("\n"), ...numbers.map((number) => takeApart(number, language))].join("\n\n")
	};
}
const say = (phrase, data, language) => plain(speak(phrase, data, language));
/** Nearly any text fits the others, which tells nothing. */
const TELLING = SCHEMES.filter(({ id }) => id !== "rpm" && id !== "dotted");
function aroundWords({ prefix, suffix }) {
	if (suffix === "") return EXPLAIN_WORDS.behind;
	return prefix === "" ? EXPLAIN_WORDS.before : EXPLAIN_WORDS.around;
}
/** The number under every scheme that it fits, the one first that it would be taken for. */
function readNumber(about, context) {
	const { text, around, policy } = textIn(about, context);
	const texts = numberTexts(context.tags, policy.tags).flatMap((each) => each.text === text ? [] : [each.text]);
	const alone = inferTagScheme(text, amongNames([]), policy);
	const isForeign = alone !== void 0 && isOfPackage(alone) && !texts.some((each) => numberOf(alone, each) !== void 0);
	const said = policy.scheme === void 0 || isForeign ? void 0 : schemeOf(policy, policy.scheme);
	const likely = said ?? (isForeign ? alone : inferTagScheme(text, amongNames(texts), policy));
	const own = likely && numberOf(likely, text);
	const others = TELLING.flatMap((scheme) => scheme === likely ? [] : numberOf(scheme, text) ?? []);
	const isSaid = said !== void 0 || texts.some((each) => likely && numberOf(likely, each) !== void 0);
	if (own === void 0 && others.length === 0 && areDotted([text], 1)) return {
		numbers: [numberOf(dotted, text) ?? []].flat(),
		told: "by-itself",
		around
	};
	const isMeant = own !== void 0 && (isSaid || TELLING.includes(own.scheme));
	return {
		numbers: [...isMeant ? [own] : [], ...others],
		told: isMeant && isSaid ? "by-repository" : "by-itself",
		around
	};
}
/** The number of a package shows by its form whose it is; in the repository of a project it is of something else. */
const isOfPackage = (scheme) => scheme !== dotted && !OF_PROJECTS.includes(scheme.id);
/** The number in what may be a tag of the repository, and how its tags are to be read. */
function textIn(about, { tags, policy: given }) {
	const policy = policyOfTag(about, tags, given);
	const number = numberTextOf(about, policy.tags) ?? about;
	if (number === about) return {
		text: about,
		around: void 0,
		policy: policyOfTags(tags, given)
	};
	const { prefix } = policy.tags;
	return {
		text: number,
		around: {
			prefix,
			number,
			suffix: about.slice(prefix.length + number.length)
		},
		policy
	};
}
/** A word that looks like a rule is told the rule, one that looks like a number where it leaves the nearest scheme. */
function unknownText(about, language) {
	const rules = RULES.map(({ id }) => id);
	const unknown = say(EXPLAIN_WORDS.unknown, { text: about }, language);
	const near = suggest(about, rules);
	if (near !== void 0) return `${unknown} ${say(EXPLAIN_WORDS.meant, { near }, language)}`;
	const nearest = nearestTo(about);
	if (nearest === void 0) return `${unknown} ${say(EXPLAIN_WORDS.rules, { rules: {
		en: rules.join(", "),
		zh: rules.join("、")
	} }, language)}`;
	const { scheme, at } = nearest;
	const data = {
		scheme: scheme.id,
		fits: about.slice(0, at),
		examples: scheme.examples.slice(0, 2)
	};
	return `${unknown} ${say(at === 0 ? EXPLAIN_WORDS.alike : EXPLAIN_WORDS.nearest, data, language)}`;
}
/** Longer words are no slips of the keyboard. */
const LONGEST_SLIP = 64;
/** A part that was left out with its dot. */
const SMALL_SLIP = 2;
/** The scheme whose examples a text is most like, and how far it fits that; nothing where it fits none from the start. */
function nearestTo(about) {
	if (about.length > LONGEST_SLIP || !/\d/.test(about)) return void 0;
	const shapeOf = (text) => text.replace(/\d+/g, "0");
	const [nearest] = TELLING.flatMap((scheme) => {
		const reading = parseNumber(scheme, about);
		const distances = scheme.examples.map((example) => editDistance(shapeOf(about), shapeOf(example)));
		const at = reading.kind === "misfit" ? reading.stop.at : 0;
		const distance = Math.min(...distances);
		return at === 0 && distance > SMALL_SLIP ? [] : [{
			scheme,
			at,
			distance
		}];
	}).toSorted((a, b) => a.distance - b.distance);
	return nearest;
}
function takeApart(number, language) {
	const { scheme } = number;
	const stated = [...orderedFields(scheme), ...Object.keys(scheme.fields).filter((name) => !orderedFields(scheme).includes(name))].flatMap((name) => {
		const value = number.values[name];
		const meaning = scheme.fields[name]?.meaning[language] ?? "";
		return value === void 0 ? [] : [{
			label: labelOf(scheme, name),
			value: visible(value),
			meaning
		}];
	});
	const labels = Math.max(...stated.map(({ label }) => label.length));
	const values = Math.max(...stated.map(({ value }) => value.length));
	const parts = stated.map(({ label, value, meaning }) => `  ${label.padEnd(labels)}  ${value.padEnd(values)}  ${meaning}`);
	const next = movesAlike(scheme) ? [`  ${EXPLAIN_WORDS.every[language]}${WORDS.colon[language].trimEnd()}`, ...nextLines(number, "following", language)] : RELEASING_ROLES.flatMap((role) => {
		const lines = nextLines(number, role, language);
		return lines.length === 0 ? [] : [`  ${ROLE_NAMES[role][language]}${WORDS.colon[language].trimEnd()}`, ...lines];
	});
	return [
		say(EXPLAIN_WORDS.apart, {
			text: number.text,
			scheme: scheme.id,
			title: scheme.title
		}, language),
		...parts,
		`${WORDS.allowed[language]}${WORDS.colon[language].trimEnd()}`,
		...next
	].join("\n");
}
/** What may follow on a line of this role, each with the field that rises and what is asked for it. */
function nextLines(number, role, language) {
	const offered = nextNumbers(number, [role], "practice").filter(({ step }) => step.unlisted !== true);
	const width = Math.max(0, ...offered.map((each) => each.number.text.length));
	return offered.map(({ number: { text }, step }) => {
		const field = labelOf(number.scheme, step.raises);
		const why = step.reserved === true ? say(EXPLAIN_WORDS.reserved, { field }, language) : step.practice === true ? say(EXPLAIN_WORDS.usual, { field }, language) : field;
		return `    ${visible(text).padEnd(width)}  ${why}`;
	});
}

// src/cli/run/explain.ts
/** Tells about a rule, or about a number as the repository writes its own; gives the exit code. */
async function runExplain(order) {
	const { about, language } = order;
	const explained = explain(about, language, isRule(about) ? void 0 : await lookAround(order));
	if (explained.kind === "unknown") {
		printError(flowed(explained.text, "errors"));
		return EXIT.usage;
	}
	print(flowed(explained.text));
	return EXIT.pass;
}
/** The tags of the repository and the policy on its tip; nothing outside of one, where a number is told by itself. */
async function lookAround(order) {
	const repository = openLocalRepository({ directory: order.repository });
	try {
		const tags = await repository.tags("");
		const file = await repository.read(await repository.resolve("HEAD"), order.policy);
		return {
			tags,
			policy: (await readPolicy(file, order.policy, repository.elsewhere)).policy
		};
	} catch (problem) {
		if (problem instanceof SourceProblem) return void 0;
		throw problem;
	} finally {
		repository.close();
	}
}

export { runExplain };