import { Mn as KINDS } from "./core.js";

// src/policy/say-extends.ts
/** What is wrong with the policy that another one extends. */
function sayExtends({ kind, text }) {
	switch (kind) {
		case "bad-extends": return {
			en: `"${text}" does not name a policy of another repository; write it as "owner/repo/path@ref", such as "openeuler/policies/kernel.yml@v2".`,
			zh: `“${text}”不是其他仓库中的策略；请写成“owner/repo/path@ref”的形式，例如“openeuler/policies/kernel.yml@v2”。`
		};
		case "extends-unread": return {
			en: `The policy "${text}", which this extends, was not read here, so nothing can be judged; run Pawl where it can be read, or remove "extends".`,
			zh: `此处未读取所扩展的策略“${text}”，因此无法判断；请在可以读取它的环境中运行 Pawl，或删除“extends”。`
		};
		case "extends-unsound": return {
			en: `There are mistakes in the policy "${text}", which this extends, or between the two; what they are is not told of a repository that the policy in force does not name, so look with \`pawl policy\` in a clone.`,
			zh: `所扩展的策略“${text}”有错误，或与本文件不相容；对现行策略未提及的仓库不公布其内容，请在克隆中用 \`pawl policy\` 查看。`
		};
		case "extends-again": return {
			en: `The policy "${text}" extends another one itself, and only one step is followed, so that a policy can be read in two files; name what it extends here, or write it out there.`,
			zh: `策略“${text}”自身又扩展了其他策略，而这里只跟随一层，使策略最多分布在两个文件中；请在此直接写明它所扩展的策略，或在那里完整写出。`
		};
	}
}
/** What is wrong with the pattern by which titles are read; `why` is the engine's own word. */
function sayBadTitle(why) {
	return why === "no-name" ? {
		en: "The pattern has no group \"(?<number>…)\" or \"(?<bump>…)\", so it could never say anything; add one, or write off.",
		zh: "该模式没有命名组“(?<number>…)”或“(?<bump>…)”，因此不可能表示任何内容；请加上其一，或写 off。"
	} : {
		en: `This pattern cannot be used: ${why}; patterns are in the syntax of RE2, without look-around and back-references.`,
		zh: `无法使用此模式：${why}；模式采用 RE2 语法，不支持环视和反向引用。`
	};
}

// src/policy/say-interfaces.ts
/** What is wrong with an interface of the policy, for whoever mends it. */
function sayBadPointer(text) {
	return {
		en: `"${text}" is no JSON pointer; write the keys that lead to the value, each after a "/", as in /package/version.`,
		zh: `“${text}”不是 JSON 指针；请依次写出通往该值的键，每个键前加“/”，如 /package/version。`
	};
}
function sayBadPeriod(text) {
	return {
		en: `"${text}" is no period; write a count and what it counts, as in 2 minor, 1 major or 180 days.`,
		zh: `“${text}”不是期限；请写数量和单位，如 2 minor、1 major 或 180 days。`
	};
}
function sayTakenName(name, first) {
	return {
		en: `The name "${name}" is that of the interface at line ${first.line} already; choose another, so that messages tell them apart.`,
		zh: `名称“${name}”已用于第 ${first.line} 行的接口；请另取一个，以便在消息中区分。`
	};
}
function sayOneOf(keys, given) {
	const en = keys.map((key) => `"${key}"`).join(given === "none" ? " nor " : " or ");
	const zh = keys.map((key) => `“${key}”`).join("或");
	return given === "none" ? {
		en: `Neither ${en} is here; add one of them.`,
		zh: `此处缺少${zh}；请补上其中之一。`
	} : {
		en: `There can only be ${en}, not both; remove one.`,
		zh: `${zh}只能有一个；请删除其一。`
	};
}
function sayNoFieldForBump(scheme) {
	return {
		en: `Numbers of scheme "${scheme}" have no fields major and minor, so none of them could say that a feature went or came; name a scheme that has, or ask for "forbid", "warn", "notice" or "none" instead of a bump.`,
		zh: `方案“${scheme}”的编号没有 major 和 minor 字段，无法表示特性的移除或新增；请换用有这些字段的方案，或将所要求的提升改为“forbid”“warn”“notice”或“none”。`
	};
}

// src/policy/say-values.ts
/** A report cuts long messages; what is left over of a long list is counted. */
const MOST_LISTED = 10;
/** Words in quotes, one after the other. */
function listed(words) {
	const shown = words.slice(0, MOST_LISTED);
	const hidden = words.length - shown.length;
	const en = shown.map((word) => `"${word}"`).join(", ");
	const zh = shown.map((word) => `“${word}”`).join("、");
	return hidden === 0 ? {
		en,
		zh
	} : {
		en: `${en} and ${hidden} more`,
		zh: `${zh}等 ${words.length} 个`
	};
}
/** What is wrong, and the likeliest choice; else all the choices; where there is none at all, what to do then. */
function suggestOr(wrong, { allowed, suggestion }, otherwise) {
	if (suggestion !== void 0) return {
		en: `${wrong.en}. Did you mean "${suggestion}"?`,
		zh: `${wrong.zh}。是否应为“${suggestion}”？`
	};
	if (allowed.length === 0) return {
		en: `${wrong.en}; ${otherwise.en}.`,
		zh: `${wrong.zh}；${otherwise.zh}。`
	};
	const list = listed(allowed);
	return {
		en: `${wrong.en}; allowed here: ${list.en}.`,
		zh: `${wrong.zh}；此处可用：${list.zh}。`
	};
}
const KIND_WORDS = {
	text: {
		en: "text",
		zh: "文本"
	},
	number: {
		en: "a number",
		zh: "数字"
	},
	"whole-number": {
		en: "a whole number",
		zh: "整数"
	},
	boolean: {
		en: "true or false",
		zh: "布尔值（true 或 false）"
	},
	list: {
		en: "a list",
		zh: "列表"
	},
	mapping: {
		en: "a mapping",
		zh: "映射"
	},
	empty: {
		en: "nothing",
		zh: "空值"
	}
};
/** What to write, by the kind that is wanted. */
const KIND_ADVICE = {
	text: {
		en: "write one text, and put a pattern with brackets in quotes",
		zh: "请写单个文本，带括号的模式须加引号"
	},
	number: {
		en: "write digits without quotes",
		zh: "请写不带引号的数字"
	},
	"whole-number": {
		en: "write digits only, without quotes",
		zh: "请只写数字，不带引号和小数"
	},
	boolean: {
		en: "write true or false, without quotes",
		zh: "请写 true 或 false，不带引号"
	},
	list: {
		en: "write each entry on a line of its own after \"- \"",
		zh: "请将每项单独写一行，以“- ”开头"
	},
	mapping: {
		en: "write \"key: value\", with a space after the colon",
		zh: "请按“key: value”书写，冒号后须有空格"
	},
	empty: {
		en: "write nothing",
		zh: "请留空"
	}
};
/** A value of another kind than the policy wants there. */
function sayWrongType(expected, received) {
	const wanted = {
		en: expected.map((kind) => KIND_WORDS[kind].en).join(" or "),
		zh: expected.map((kind) => KIND_WORDS[kind].zh).join("或")
	};
	if (received === "empty") return {
		en: `Nothing is written here, but ${wanted.en} is wanted; write it, or remove the entry.`,
		zh: `此处没有内容，应为${wanted.zh}；请填写，或删除此项。`
	};
	if (received === "number" && expected.includes("number")) return {
		en: "This number is not finite; write digits only.",
		zh: "此数字不是有限数；请只写数字。"
	};
	if (received === "boolean" && expected.includes("text")) return {
		en: "Without quotes YAML reads this as true or false, but text is wanted; put it in quotes.",
		zh: "不加引号时，YAML 将其读作布尔值，而此处应为文本；请加上引号。"
	};
	const advice = KIND_ADVICE[expected[0] ?? "text"];
	return {
		en: `This is ${KIND_WORDS[received].en}, but ${wanted.en} is wanted; ${advice.en}.`,
		zh: `此处是${KIND_WORDS[received].zh}，应为${wanted.zh}；${advice.zh}。`
	};
}
/** A number where text is wanted, most likely a version; YAML would drop the zero of 5.10. */
function sayUnquotedNumber({ text, read, quoted }) {
	if (text === read) return {
		en: `${text} without quotes is a number to YAML, but text is wanted here; write ${quoted}.`,
		zh: `不加引号时，YAML 将 ${text} 读作数字，而此处应为文本；请写 ${quoted}。`
	};
	return {
		en: `${text} without quotes is the number ${read} to YAML; write ${quoted}.`,
		zh: `不加引号时，YAML 将 ${text} 读作数字 ${read}；请写 ${quoted}。`
	};
}
const SIZE_WORDS = {
	text: {
		low: {
			en: "This text is too short",
			zh: "此文本过短"
		},
		high: {
			en: "This text is too long",
			zh: "此文本过长"
		},
		unit: {
			en: " characters",
			zh: " 个字符"
		}
	},
	list: {
		low: {
			en: "This list is too short",
			zh: "此列表过短"
		},
		high: {
			en: "This list is too long",
			zh: "此列表过长"
		},
		unit: {
			en: " entries",
			zh: " 项"
		}
	},
	mapping: {
		low: {
			en: "Too few entries stand here",
			zh: "此处的项过少"
		},
		high: {
			en: "Too many entries stand here",
			zh: "此处的项过多"
		},
		unit: {
			en: " entries",
			zh: " 项"
		}
	},
	number: {
		low: {
			en: "This number is too low",
			zh: "此数字过小"
		},
		high: {
			en: "This number is too high",
			zh: "此数字过大"
		},
		unit: {
			en: "",
			zh: ""
		}
	}
};
/** Too long or too short, too many or too few, too high or too low. */
function sayOutOfRange({ of, minimum, maximum }) {
	const { low, high, unit } = SIZE_WORDS[of];
	if (minimum !== void 0 && maximum !== void 0) return {
		en: `This is out of range; write ${minimum} to ${maximum}${unit.en}.`,
		zh: `超出范围；应为 ${minimum} 至 ${maximum}${unit.zh}。`
	};
	if (maximum !== void 0) return {
		en: `${high.en}; write at most ${maximum}${unit.en}.`,
		zh: `${high.zh}；最多 ${maximum}${unit.zh}。`
	};
	if (minimum === 1 && of === "list") return {
		en: "This list is empty; write at least one entry, or remove the key.",
		zh: "此列表为空；请至少写一项，或删除该键。"
	};
	return {
		en: `${low.en}; write at least ${minimum ?? 0}${unit.en}.`,
		zh: `${low.zh}；至少 ${minimum ?? 0}${unit.zh}。`
	};
}
/** A name that does not follow the grammar of names (`ID` and `TRAILER` in schema.ts). */
function sayBadName(of, name) {
	switch (of) {
		case "id": return {
			en: `"${name}" cannot be a name here: begin with a small letter, and go on with small letters, digits and "-", 64 characters at most.`,
			zh: `“${name}”不能用作此处的名称：须以小写字母开头，其后只用小写字母、数字和“-”，总长不超过 64 个字符。`
		};
		case "trailer": return {
			en: `"${name}" cannot be the name of a trailer: write letters, digits and "-" only, without the colon, a letter or digit first, 64 characters at most.`,
			zh: `“${name}”不能用作 trailer 名称：只用字母、数字和“-”，不带冒号，以字母或数字开头，总长不超过 64 个字符。`
		};
		case "repository": return {
			en: `"${name}" names no repository: write it as owner/name, without an address before it.`,
			zh: `“${name}”不是仓库名：请写成 owner/name 的形式，前面不带网址。`
		};
	}
}
function sayBadDate(text) {
	if (/^\d{4}-\d\d-\d\d$/.test(text)) return {
		en: `The calendar has no day "${text}"; write one that exists.`,
		zh: `日历中没有“${text}”这一天；请写存在的日期。`
	};
	return {
		en: `"${text}" is no date; write year, month and day, as in 2026-12-31.`,
		zh: `“${text}”不是日期；请按年-月-日书写，如 2026-12-31。`
	};
}

// src/policy/say-schemes.ts
/** Where a text leaves the grammar of the scheme that it fits best, which is the first. */
function sayStop(text, schemes, { at, expected }) {
	const [nearest = ""] = schemes;
	const list = listed(schemes);
	const start = schemes.length > 1 ? {
		en: `"${text}" fits none of the schemes (${list.en}); nearest is "${nearest}", but`,
		zh: `“${text}”不符合其中任何方案（${list.zh}）；最接近的是“${nearest}”，但`
	} : {
		en: `"${text}" does not fit scheme "${nearest}":`,
		zh: `“${text}”不符合方案“${nearest}”：`
	};
	const reason = stopReason(text.slice(Math.max(0, at)), expected);
	return {
		en: `${start.en} ${reason.en}.`,
		zh: `${start.zh}${reason.zh}。`
	};
}
function stopReason(rest, expected) {
	if (expected === "end") return {
		en: `"${rest}" is left over; remove it`,
		zh: `多出“${rest}”；请删除`
	};
	const wanted = "text" in expected ? {
		en: `"${expected.text}"`,
		zh: `“${expected.text}”`
	} : {
		en: `the field "${expected.field}" (${KINDS[expected.kind].words.en})`,
		zh: `字段“${expected.field}”（${KINDS[expected.kind].words.zh}）`
	};
	if (rest === "") return {
		en: `it ends where ${wanted.en} must follow`,
		zh: `末尾缺少${wanted.zh}`
	};
	return {
		en: `${wanted.en} must stand where "${rest}" begins`,
		zh: `“${rest}”处应为${wanted.zh}`
	};
}
/** A mistake in the `form` of a scheme; the place of the problem says where in it. */
function sayFormProblem(problem, name) {
	switch (problem) {
		case "unclosed": return {
			en: "A \"[\" of the form is never closed; add the \"]\".",
			zh: "格式中的“[”没有闭合；请补上“]”。"
		};
		case "unopened": return {
			en: "This \"]\" of the form closes nothing; remove it, or add the \"[\" before it.",
			zh: "格式中的这个“]”没有对应的“[”；请删除，或在其前补上“[”。"
		};
		case "bad-field": return {
			en: `No field can be read at "${name}"; write its name in small letters, digits and "-" between braces, as in {build}, with a width as in {build:4}.`,
			zh: `“${name}”处不是有效的字段；请在花括号中写由小写字母、数字和“-”组成的字段名，如 {build}，需指定宽度时如 {build:4}。`
		};
		case "undeclared-field": return {
			en: `The form has the field "${name}", which "fields" does not declare; declare it there, or take {${name}} out of the form.`,
			zh: `格式中的字段“${name}”未在“fields”中声明；请在其中声明，或从格式中去掉 {${name}}。`
		};
		case "repeated-field": return {
			en: `The field "${name}" stands in the form more than once; leave only one {${name}}.`,
			zh: `字段“${name}”在格式中重复出现；请只保留一个 {${name}}。`
		};
		case "part-without-field": return {
			en: "This optional part has text and no field of its own, so nothing could tell whether to write it; add a field, or give the other spelling under \"tag\".",
			zh: "此可选部分只有文本而没有自己的字段，无从判断是否写出；请加入字段，或在“tag”中给出另一种写法。"
		};
		case "unused-field": return {
			en: `The field "${name}" is declared, but the form does not have it; add {${name}} to the form, or remove the field.`,
			zh: `字段“${name}”已声明，但格式中没有使用；请在格式中加入 {${name}}，或删除该字段。`
		};
	}
}
/** A step that its field cannot make. */
function sayStepProblem(problem, field) {
	switch (problem) {
		case "raises-word": return {
			en: `No step can raise "${field}": fields of its kind have no order. Raise another field, or change the kind of this one.`,
			zh: `步骤不能提升“${field}”：此类字段没有先后次序。请改为提升其他字段，或更改该字段的类型。`
		};
		case "raises-unordered": return {
			en: `No step can raise "${field}": it is "unordered", so it cannot rise. Raise another field, or remove "unordered" from this one.`,
			zh: `步骤不能提升“${field}”：它设了“unordered”，无法提升。请改为提升其他字段，或去掉该字段的“unordered”。`
		};
		case "raises-running-counter": return {
			en: `No step can raise "${field}": it runs on, so it rises with every package anyway. Remove this step, or "runs-on" from the field.`,
			zh: `步骤不能提升“${field}”：它设了“runs-on”，本就随每个软件包递增。请删除此步骤，或去掉该字段的“runs-on”。`
		};
		case "part-of-other-kind": return {
			en: `Only a field of kind "upstream" has parts, and "${field}" is of another; remove "part", or change the kind of the field.`,
			zh: `只有“upstream”类型的字段才有“part”，而“${field}”不是；请删除“part”，或更改该字段的类型。`
		};
	}
}

// src/policy/say-syntax.ts
/**
* What the reader's codes come down to. Its own detail, which is English and exact, follows in both languages.
* The codes are those of the library `yaml` (https://eemeli.org/yaml/#errors); those that a policy cannot bring about are left out.
*/
const YAML_ADVICE = {
	BAD_ALIAS: {
		en: "a text that begins with \"*\" or \"&\" must be in quotes",
		zh: "以“*”或“&”开头的文本须加引号"
	},
	BAD_DQ_ESCAPE: {
		en: "between double quotes a backslash begins an escape; write it twice, or use single quotes",
		zh: "双引号中的反斜杠表示转义；请写两个反斜杠，或改用单引号"
	},
	BAD_INDENT: {
		en: "indent what belongs together alike, and close every bracket",
		zh: "同级内容的缩进须一致，且括号须闭合"
	},
	BAD_SCALAR_START: {
		en: "a text that begins with this character must be in quotes",
		zh: "以该字符开头的文本须加引号"
	},
	BLOCK_AS_IMPLICIT_KEY: {
		en: "put a text that contains \": \" in quotes, or begin the mapping on a line of its own",
		zh: "含“: ”的文本须加引号，或将映射另起一行"
	},
	BLOCK_IN_FLOW: {
		en: "between brackets write everything with brackets and commas, or close the bracket before",
		zh: "括号内须全部使用括号和逗号的写法，或先闭合括号"
	},
	KEY_OVER_1024_CHARS: {
		en: "a key is too long",
		zh: "键过长"
	},
	MISSING_CHAR: {
		en: "a character is missing here or before; see that quotes, brackets, commas and colons are complete",
		zh: "此处或之前缺少字符；请检查引号、括号、逗号和冒号是否齐全"
	},
	MULTILINE_IMPLICIT_KEY: {
		en: "a key must be on one line, and a colon and a space must follow it",
		zh: "键须写在一行内，其后须有冒号和空格"
	},
	NON_STRING_KEY: {
		en: "a key must be text, no list and no mapping",
		zh: "键须为文本，不能是列表或映射"
	},
	UNEXPECTED_TOKEN: {
		en: "put the whole value in quotes, or remove what does not belong here",
		zh: "请将整个值加上引号，或删除多余的内容"
	}
};
/** A syntax error of YAML; an unknown code has the reader's words alone. */
function sayYamlCode(code, detail) {
	const advice = Object.hasOwn(YAML_ADVICE, code) ? YAML_ADVICE[code] : void 0;
	if (advice === void 0) return {
		en: `This is not YAML: ${detail}.`,
		zh: `不是有效的 YAML（解析器提示：${detail}）。`
	};
	return {
		en: `This is not YAML (${detail}): ${advice.en}.`,
		zh: `不是有效的 YAML：${advice.zh}（解析器提示：${detail}）。`
	};
}
/** A mistake in a glob; the place of the problem says where in it. */
function sayGlobProblem(problem) {
	switch (problem) {
		case "empty": return {
			en: "The pattern is empty and matches nothing; write one.",
			zh: "模式为空，不匹配任何内容；请填写。"
		};
		case "too-long": return {
			en: `The pattern is longer than ${256} characters; shorten it, or split it in several.`,
			zh: `模式超过 ${256} 个字符；请缩短，或拆分为多个。`
		};
		case "negation": return {
			en: "A \"!\" at the start excludes nothing here; list what is meant, or write \"\\!\" in single quotes for the character itself.",
			zh: "此处开头的“!”不表示排除；请列出所要匹配的内容，若指该字符本身，请在单引号中写“\\!”。"
		};
		case "unclosed-brace": return {
			en: "This \"{\" is never closed; add the \"}\", or write \"\\{\" in single quotes for the character itself.",
			zh: "这个“{”没有闭合；请补上“}”，若指该字符本身，请在单引号中写“\\{”。"
		};
		case "unopened-brace": return {
			en: "This \"}\" closes nothing; remove it, or write \"\\}\" in single quotes for the character itself.",
			zh: "这个“}”没有对应的“{”；请删除，若指该字符本身，请在单引号中写“\\}”。"
		};
		case "brace-range": return {
			en: "Ranges in braces are not counted out; list the values, as in {1,2,3}.",
			zh: "花括号中的范围不会展开；请逐一列出，如 {1,2,3}。"
		};
		case "unclosed-class": return {
			en: "This \"[\" is never closed; add the \"]\", or write \"\\[\" in single quotes for the character itself.",
			zh: "这个“[”没有闭合；请补上“]”，若指该字符本身，请在单引号中写“\\[”。"
		};
		case "empty-class": return {
			en: "These brackets are empty and match nothing; write characters between them, as in [abc] or [!abc].",
			zh: "方括号中为空，不匹配任何字符；请写入字符，如 [abc] 或 [!abc]。"
		};
		case "reversed-range": return {
			en: "This range runs backwards; write the lower character first, as in [a-z].",
			zh: "范围的首尾颠倒；请将较小的字符写在前面，如 [a-z]。"
		};
		case "slash-in-class": return {
			en: "Brackets never match \"/\"; write the slash outside of them.",
			zh: "方括号不匹配“/”；请将斜杠写在方括号之外。"
		};
		case "dangling-escape": return {
			en: "Nothing follows this backslash; remove it, or write two in single quotes for the character itself.",
			zh: "这个反斜杠之后没有字符；请删除，若指该字符本身，请在单引号中写两个反斜杠。"
		};
	}
}
/** A path that cannot lead to a file of the repository. */
function sayPathProblem(problem) {
	switch (problem) {
		case "absolute": return {
			en: "The path begins with \"/\"; write it from the top of the repository, as in kernel.spec.",
			zh: "路径以“/”开头；请写相对于仓库根目录的路径，如 kernel.spec。"
		};
		case "parent": return {
			en: "The path has \"..\" in it; write it straight from the top of the repository, as in kernel.spec.",
			zh: "路径中含有“..”；请直接写相对于仓库根目录的路径，如 kernel.spec。"
		};
		case "git-directory": return {
			en: "The path leads into .git, which holds no files of the repository; name the file that states the number.",
			zh: "路径指向 .git，其中没有仓库的文件；请写明载有编号的文件。"
		};
		case "glob": return {
			en: "This is a pattern, but one file states the number of an interface; name that file.",
			zh: "此处是匹配模式，但接口的编号只由一个文件写明；请写出该文件。"
		};
	}
}

// src/policy/say.ts
/**
* What is wrong at one place of a policy file, in words for whoever mends it: what, why where that is not plain, and what to
* write instead. Text of the file stands in the phrase as it is, so it must pass through the renderer like any foreign text.
*/
function sayPolicyFact(fact) {
	switch (fact.kind) {
		case "too-large": return {
			en: `The file is larger than ${fact.limit} bytes, the most that Pawl reads of a policy; shorten it.`,
			zh: `文件超过 ${fact.limit} 字节，这是 Pawl 读取策略文件的上限；请精简。`
		};
		case "unprintable": {
			const code = `U+${fact.codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
			return {
				en: `The character ${code} may not stand in a YAML file; remove it, and save the file as UTF-8.`,
				zh: `YAML 文件中不允许出现字符 ${code}；请删除，并将文件保存为 UTF-8 编码。`
			};
		}
		case "too-deep": return {
			en: `Lists and mappings are nested more than ${fact.limit} deep here; no policy needs that, so make it flatter.`,
			zh: `此处列表和映射的嵌套超过 ${fact.limit} 层；策略不需要如此深的嵌套，请减少层数。`
		};
		case "yaml-syntax": return sayYamlCode(fact.code, fact.detail);
		case "tab": return {
			en: "This line is indented with a tab, which YAML does not allow; indent it with spaces.",
			zh: "此行用制表符缩进，YAML 不允许；请改用空格缩进。"
		};
		case "several-documents": return {
			en: "A second YAML document begins here, but a policy is one document; keep one, or join the two without \"---\".",
			zh: "此处开始了第二个 YAML 文档，而策略文件只能有一个文档；请只保留一个，或去掉“---”合并二者。"
		};
		case "directive":
		case "tag":
		case "anchor":
		case "alias": return sayMark(fact);
		case "duplicate-key": return {
			en: `The key "${fact.key}" stands here again; it stands first at line ${fact.first.line}, column ${fact.first.column}. Remove one of the two.`,
			zh: `键“${fact.key}”重复；它首次出现在第 ${fact.first.line} 行第 ${fact.first.column} 列。请删除其中一个。`
		};
		case "unknown-key": return suggestOr({
			en: `Unknown key "${fact.key}"`,
			zh: `未知的键“${fact.key}”`
		}, fact, {
			en: "remove it",
			zh: "请删除"
		});
		case "missing-key": return {
			en: `The key "${fact.key}" is missing here; add it.`,
			zh: `此处缺少键“${fact.key}”；请补上。`
		};
		case "wrong-type": return sayWrongType(fact.expected, fact.received);
		case "unquoted-number": return sayUnquotedNumber(fact);
		case "unknown-value": return suggestOr({
			en: `Unknown value "${fact.value}"`,
			zh: `未知的值“${fact.value}”`
		}, fact, {
			en: "remove it",
			zh: "请删除"
		});
		case "out-of-range": return sayOutOfRange(fact);
		case "blank": return {
			en: "This is blank; write what belongs here, or remove the entry.",
			zh: "此处为空白；请填写内容，或删除此项。"
		};
		case "bad-name": return sayBadName(fact.of, fact.name);
		case "bad-date": return sayBadDate(fact.text);
		case "bad-pointer": return sayBadPointer(fact.text);
		case "bad-period": return sayBadPeriod(fact.text);
		case "taken-name": return sayTakenName(fact.name, fact.first);
		case "one-of": return sayOneOf(fact.keys, fact.given);
		case "no-field-for-bump": return sayNoFieldForBump(fact.scheme);
		case "bad-glob": return sayGlobProblem(fact.problem);
		case "bad-path": return sayPathProblem(fact.problem);
		case "taken-id": return {
			en: `The id "${fact.id}" is that of a built-in scheme of Pawl; choose another.`,
			zh: `id“${fact.id}”已是 Pawl 的内置方案；请另选一个。`
		};
		case "bad-form": return sayFormProblem(fact.problem, fact.name);
		case "bad-step": return sayStepProblem(fact.problem, fact.field);
		case "running-counter-above": return {
			en: `The field "${fact.field}" runs on, and still stands above "${fact.below}", which makes a release; put it after all of those, or remove "runs-on".`,
			zh: `字段“${fact.field}”设了“runs-on”，却排在构成版本的“${fact.below}”之前；请移到其后，或去掉“runs-on”。`
		};
		case "unknown-field": return suggestOr({
			en: `No scheme that applies here has a field "${fact.field}"`,
			zh: `此处适用的方案没有字段“${fact.field}”`
		}, fact, {
			en: "declare it under \"fields\", or remove it",
			zh: "请在“fields”下声明，或删除"
		});
		case "bad-number": return sayStop(fact.text, fact.schemes, fact.stop);
		case "no-steps": return {
			en: `Scheme "${fact.scheme}" declares no step for the role "${fact.role}", so no release on this line could ever be right; declare one under "steps", or choose another role.`,
			zh: `方案“${fact.scheme}”未为角色“${fact.role}”声明任何步骤，此发布线上的任何发布都不可能正确；请在“steps”下声明，或换用其他角色。`
		};
		case "bad-extends":
		case "extends-unread":
		case "extends-again":
		case "extends-unsound": return sayExtends(fact);
		case "bad-title": return sayBadTitle(fact.why);
		case "in-extended": {
			const { en, zh } = sayPolicyFact(fact.fact);
			return {
				en: `In "${fact.name}", which this extends, at line ${fact.line}, column ${fact.column}: ${en}`,
				zh: `所扩展的“${fact.name}”第 ${fact.line} 行第 ${fact.column} 列：${zh}`
			};
		}
		case "unreachable": return sayUnreachable(fact);
	}
}
/** Unquoted patterns are easily marks of YAML: `*-testing` is an alias, `!README` a tag. */
function sayMark({ kind, text }) {
	switch (kind) {
		case "directive": return {
			en: `The YAML directive "${text}" is not allowed, as a policy is always YAML 1.2; remove it.`,
			zh: `不允许使用 YAML 指令“${text}”，策略文件总是 YAML 1.2；请删除。`
		};
		case "tag": return {
			en: `"${text}" without quotes is a tag to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.`,
			zh: `未加引号的“${text}”在 YAML 中是标签，策略文件不允许使用标签；请删除，若本意为文本则加上引号。`
		};
		case "anchor": return {
			en: `"${text}" without quotes is an anchor to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.`,
			zh: `未加引号的“${text}”在 YAML 中是锚点，策略文件不允许使用锚点；请删除，若本意为文本则加上引号。`
		};
		case "alias": return {
			en: `"${text}" without quotes is an alias to YAML, and a policy may have none; put a pattern in quotes, or write the value out.`,
			zh: `未加引号的“${text}”在 YAML 中是别名，策略文件不允许使用别名；若为匹配模式请加引号，否则请写出完整的值。`
		};
	}
}
function sayUnreachable({ branch, earlier, first }) {
	if (branch === earlier) return {
		en: `The pattern "${branch}" stands already in the entry at line ${first.line}, and the first that matches counts; remove one of the two.`,
		zh: `模式“${branch}”已出现在第 ${first.line} 行的条目中，而首个匹配的条目生效；请删除其中一个。`
	};
	return {
		en: `"${branch}" is never reached: the pattern "${earlier}" at line ${first.line} matches it, and the first that matches counts. Move this entry above that one, or remove it.`,
		zh: `“${branch}”永远不会生效：第 ${first.line} 行的模式“${earlier}”已匹配它，而首个匹配的条目生效。请将此条目移到其前面，或删除。`
	};
}

export { sayPolicyFact };