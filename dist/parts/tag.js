import { Dt as lineWords, kt as findingJson, v as reportMarkdown, wt as reportText } from "./core.js";
import { C as markdown, T as speak, _ as VERSION, f as WORDS, s as ROLE_NAMES, u as VERDICT_MARKS, w as plain } from "./first.js";

// src/render/tag-words.ts
/** The words of `tag`, in both languages. */
const TAG_WORDS = {
	annotated: {
		en: "annotated tag",
		zh: "附注标签"
	},
	lightweight: {
		en: "lightweight tag",
		zh: "轻量标签"
	},
	would: {
		en: "Would make the {form} {tag} at {commit}, the tip of {branch}, after {previous}.",
		zh: "将在 {branch} 的最新提交 {commit} 上创建{form} {tag}，接在 {previous} 之后。"
	},
	message: {
		en: "Message: {message}",
		zh: "消息：{message}"
	},
	dry: {
		en: "Nothing was made: this is a dry run. Make it with {how}.",
		zh: "这是试运行，未创建任何标签。请用 {how} 创建。"
	},
	created: {
		en: "Made the {form} {tag} at {commit} ({branch}), after {previous}.",
		zh: "已在 {commit}（{branch}）上创建{form} {tag}，接在 {previous} 之后。"
	},
	moved: {
		en: "{branch} has moved on to {to} meanwhile; the tag is on the commit that was judged, as it should be.",
		zh: "期间 {branch} 已移到 {to}；标签位于经过判断的提交上，这是正确的。"
	},
	push: {
		en: "It is in this repository alone. Publish it with: {command}",
		zh: "该标签只在本仓库中。发布命令：{command}"
	},
	refused: {
		en: "No tag was made on {branch}.",
		zh: "未在 {branch} 上创建标签。"
	},
	wanted: {
		en: "It would have been {tag} at {commit}.",
		zh: "原本应为 {commit} 上的 {tag}。"
	},
	lost: {
		en: "Another run was first: {tag} is there already, at {id}. If that is as you want it there is nothing left to do; else run this again for the number after it.",
		zh: "其他运行抢先一步：{tag} 已存在，位于 {id}。若符合预期则无需再做；否则请重新运行以取得其后的编号。"
	},
	branchMoved: {
		en: "{branch} moved from {from} to {to} while the tag was being made, so what was judged is no longer its tip. Run this again.",
		zh: "创建标签期间 {branch} 从 {from} 移到了 {to}，经过判断的提交已不是其最新提交。请重新运行。"
	},
	gone: {
		en: "nowhere",
		zh: "（已不存在）"
	},
	failed: {
		en: "The tag {tag} could not be made ({detail}), and nothing was. Run this again.",
		zh: "无法创建标签 {tag}（{detail}），未做任何改动。请重新运行。"
	},
	unclear: {
		en: "Whether the tag {tag} was made is not known ({detail}). Look with {command}, and run this again: a tag that is there is not made twice.",
		zh: "无法确定标签 {tag} 是否已创建（{detail}）。请用 {command} 查看后重新运行：已存在的标签不会重复创建。"
	},
	byHand: {
		en: "By hand: {command}",
		zh: "手工创建：{command}"
	}
};
/** Why no tag is made, and what to do. */
const REFUSALS = {
	"no-releases": {
		en: "The policy gives {branch} the role {role}, so nothing is released on it.",
		zh: "策略将 {branch} 的角色设为{role}，因此不在其上发布。"
	},
	first: {
		en: "No tag of a number leads up to the tip of {branch}, so there is none to go on from. Make the first tag of the line by hand; `pawl check --tag` judges it.",
		zh: "{branch} 的最新提交之前没有编号标签，无从接续。请手工创建该发布线的第一个标签，并用 `pawl check --tag` 检查。"
	},
	level: {
		en: "There is no level {level} here. There is {known}.",
		zh: "此处没有级别 {level}。可用的有 {known}。"
	},
	several: {
		en: "Whether {branch} is a line of development or of maintenance is not known, so {numbers} may come next. Name the level ({levels}), or the role under `lines` in the policy.",
		zh: "不知道 {branch} 是开发线还是维护线，其后可为 {numbers}。请指明级别（{levels}），或在策略的 `lines` 中声明角色。"
	},
	"nothing-new": {
		en: "The tip of {branch} is {tags} already; there is nothing new to release. Name a level to release it once more.",
		zh: "{branch} 的最新提交已是 {tags}，没有新内容可发布。若要再次发布，请指明级别。"
	},
	exists: {
		en: "The tag {tag} is there already, at {id}, and does not lead up to the tip of {branch}.",
		zh: "标签 {tag} 已存在，位于 {id}，且不在 {branch} 的历史中。"
	},
	moved: {
		en: "{branch} moved to {to} while it was judged. Run this again.",
		zh: "判断期间 {branch} 已移到 {to}。请重新运行。"
	},
	signed: {
		en: "The policy wants signed tags, and Pawl has no key to sign with. The number is right; make the tag where the key is.",
		zh: "策略要求标签带签名，而 Pawl 没有签名密钥。编号无误；请在有密钥处创建该标签。"
	}
};

// src/render/tag.ts
/** A tag that was made, or may be, is a pass; what another run or a rule forbids fails; the rest nobody could tell. */
function tagVerdict({ end, report }) {
	switch (end.kind) {
		case "created":
		case "dry-run": return "pass";
		case "lost":
		case "branch-moved": return "fail";
		case "failed":
		case "unclear": return "unknown";
		case "refused": return ["judged", "first"].includes(end.why.because) && report.verdict !== "pass" ? report.verdict : "fail";
	}
}
/** Everything there is to say, sentence by sentence, the answer first. */
function sentencesOf(answer, language) {
	const { end, tag, branch, report, how, made } = answer;
	const say = (phrase, data = {}) => speak(phrase, data, language);
	if (end.kind === "refused") return refusalSentences(answer, end.why, say);
	if (tag === void 0) return [];
	const form = tag.message === void 0 ? TAG_WORDS.lightweight : TAG_WORDS.annotated;
	const previous = report.previous ?? "-";
	const data = {
		form,
		tag: tag.name,
		commit: tag.commit.slice(0, 12),
		branch,
		previous
	};
	const message = tag.message === void 0 ? [] : [say(TAG_WORDS.message, { message: tag.message })];
	switch (end.kind) {
		case "dry-run": return [
			say(TAG_WORDS.would, data),
			...message,
			say(TAG_WORDS.dry, { how })
		];
		case "created": return [
			say(TAG_WORDS.created, data),
			...message,
			...end.movedTo === void 0 ? [] : [say(TAG_WORDS.moved, {
				branch,
				to: end.movedTo.slice(0, 12)
			})],
			...made === "here" ? [say(TAG_WORDS.push, { command: pushCommand(tag) })] : []
		];
		case "lost": return [say(TAG_WORDS.refused, { branch }), say(TAG_WORDS.lost, {
			tag: tag.name,
			id: end.id.slice(0, 12)
		})];
		case "branch-moved": {
			const to = end.to?.slice(0, 12) ?? TAG_WORDS.gone[language];
			const moved = {
				branch,
				from: end.from.slice(0, 12),
				to
			};
			return [say(TAG_WORDS.refused, { branch }), say(TAG_WORDS.branchMoved, moved)];
		}
		case "failed": return [say(TAG_WORDS.failed, {
			tag: tag.name,
			detail: end.detail
		})];
		case "unclear": {
			const command = `git ls-remote --tags origin ${quoted(`refs/tags/${tag.name}`)}`;
			return [say(TAG_WORDS.unclear, {
				tag: tag.name,
				detail: end.detail,
				command
			})];
		}
	}
}
function refusalSentences({ tag, branch }, why, say) {
	const refused = say(TAG_WORDS.refused, { branch });
	const wanted = tag === void 0 ? [] : [say(TAG_WORDS.wanted, {
		tag: tag.name,
		commit: tag.commit.slice(0, 12)
	})];
	switch (why.because) {
		case "judged": return [refused, ...wanted];
		case "no-releases": return [refused, say(REFUSALS["no-releases"], {
			branch,
			role: ROLE_NAMES[why.role]
		})];
		case "first": return [refused, say(REFUSALS.first, { branch })];
		case "level": return [refused, say(REFUSALS.level, {
			level: why.level,
			known: why.known
		})];
		case "several": return [refused, say(REFUSALS.several, {
			branch,
			numbers: why.numbers,
			levels: why.levels
		})];
		case "nothing-new": return [refused, say(REFUSALS["nothing-new"], {
			branch,
			tags: why.tags.join(", ")
		})];
		case "exists": return [refused, say(REFUSALS.exists, {
			tag: tag?.name ?? "",
			id: why.id.slice(0, 12),
			branch
		})];
		case "moved": return [refused, say(REFUSALS.moved, {
			branch,
			to: why.to.slice(0, 12)
		})];
		case "signed": {
			const command = tag === void 0 ? "" : signCommand(tag);
			return [
				refused,
				say(REFUSALS.signed),
				...wanted,
				say(TAG_WORDS.byHand, { command })
			];
		}
	}
}
const pushCommand = ({ name }) => `git push origin ${quoted(`refs/tags/${name}`)}`;
const signCommand = (tag) => `git tag -s -m ${quoted(tag.message ?? tag.name)} ${quoted(tag.name)} ${tag.commit} && ${pushCommand(tag)}`;
/** As a shell takes it for one word. */
const quoted = (word) => /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
/** The report says more where it has objections, or where it is the reason that nothing was made. */
const tellsMore = ({ end, report }) => {
	const because = end.kind === "refused" ? end.why.because : void 0;
	return because !== "first" && (report.judgement.findings.length > 0 || because === "judged");
};
/** The answer for a terminal or a log. */
function tagText(answer, language) {
	const [first = [], ...others] = sentencesOf(answer, language);
	const lines = [`${VERDICT_MARKS[tagVerdict(answer)]} ${plain(first)}`, ...others.map((sentence) => plain(sentence))];
	const more = tellsMore(answer) ? reportText(answer.report, language) : `${plain(lineWords(answer.report, language))}\n`;
	return `${lines.join("\n")}\n${more}`;
}
/** The same in a line, for an annotation. */
function tagLine(answer, language) {
	return sentencesOf(answer, language).map(plain).join(" ");
}
/** The same as Markdown, for the step summary. */
function tagMarkdown(answer, language) {
	const [first = [], ...others] = sentencesOf(answer, language);
	const head = `### ${VERDICT_MARKS[tagVerdict(answer)]} ${WORDS.title[language]}${WORDS.colon[language]}${markdown(first)}`;
	const more = tellsMore(answer) ? reportMarkdown(answer.report, language) : `**${WORDS.line[language]}** ${markdown(lineWords(answer.report, language))}\n`;
	return [
		head,
		...others.map((sentence) => markdown(sentence)),
		more
	].join("\n\n");
}
function tagJson(answer, language) {
	const { end, tag, branch, report, made } = answer;
	return {
		version: VERSION,
		verdict: tagVerdict(answer),
		result: end.kind,
		because: end.kind === "refused" ? end.why.because : null,
		message: tagLine(answer, language),
		line: branch,
		previous: report.previous ?? null,
		tag: tag === void 0 ? null : {
			name: tag.name,
			number: tag.number,
			commit: tag.commit,
			text: tag.message ?? null
		},
		object: end.kind === "created" ? end.id : null,
		push: end.kind === "created" && made === "here" && tag !== void 0 ? pushCommand(tag) : null,
		findings: report.judgement.findings.map((finding) => findingJson(finding, language))
	};
}

export { tagVerdict as a, tagText as i, tagLine as n, tagMarkdown as r, tagJson as t };