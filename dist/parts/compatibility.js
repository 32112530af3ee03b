// src/rules/rule.ts
/** Ties the messages that a rule may use to those it declares. */
function defineRule(rule) {
	return rule;
}

// src/rules/feature-words.ts
/** How the features of a finding are told: grouped by file and module, each with the line where it stood. */
const MOST_GROUPS = 6;
const MOST_NAMES$1 = 6;
/** `1 feature`, `135 features`. */
function countWords(count) {
	return {
		en: count === 1 ? "1 feature" : `${count} features`,
		zh: `${count} 个特性`
	};
}
/** The features of these changes, at the base where they stood there. */
function featureWords(changes, face) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const at = placeOf(change);
		if (at === void 0) continue;
		const key = JSON.stringify([at.path, moduleOf(at) ?? ""]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [{
			change,
			at
		}]);
		else group.push({
			change,
			at
		});
	}
	const all = [...groups.values()];
	const sorted = (all.length > MOST_GROUPS ? [...regrouped(all.flat()).values()] : all).toSorted((a, b) => b.length - a.length);
	const shown = sorted.slice(0, MOST_GROUPS).map((group) => groupWords(group, face, all.length <= MOST_GROUPS));
	const hidden = sorted.slice(MOST_GROUPS).flat().length;
	return {
		en: [...shown.map(({ en }) => en), ...hidden > 0 ? [`${hidden} more elsewhere`] : []].join("; "),
		zh: [...shown.map(({ zh }) => zh), ...hidden > 0 ? [`其他位置还有 ${hidden} 个`] : []].join("；")
	};
}
/** The first definition: at the base for what went or changed, at the head for what came. */
function placeOf(change) {
	return change.kind === "added" ? change.after[0] : change.before[0];
}
const moduleOf = ({ attributes }) => attributes["module"];
function regrouped(told) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of told) {
		const group = groups.get(each.at.path);
		if (group === void 0) groups.set(each.at.path, [each]);
		else group.push(each);
	}
	return groups;
}
function groupWords(group, { files }, byModule) {
	const [first] = group;
	const { path = "" } = first?.at ?? {};
	const module = byModule && first !== void 0 ? moduleOf(first.at) : void 0;
	const gone = files.find((file) => file.path === path)?.after.kind === "absent";
	const names = group.slice(0, MOST_NAMES$1).map(nameWords);
	const more = group.length - names.length;
	const where = `${path}${module === void 0 ? "" : `, ${module}`}`;
	const counts = countsOf(group);
	return {
		en: `${where}${gone ? " (deleted)" : ""}: ${names.map(({ en }) => en).join(", ")}${more > 0 ? ` and ${more} more` : ""}${counts.en}`,
		zh: `${where}${gone ? "（已删除）" : ""}：${names.map(({ zh }) => zh).join("、")}${more > 0 ? ` 等 ${group.length} 个` : ""}${counts.zh}`
	};
}
function nameWords({ change, at }) {
	const rename = change.kind === "removed" && change.renamedTo !== void 0 ? change.renamedTo : void 0;
	const what = change.kind === "changed" ? change.attributes.slice(0, 2).map(attributeWords).join(", ") : "";
	return {
		en: `${shortName(at.name)} (line ${at.line}${what === "" ? "" : `, ${what}`}${rename === void 0 ? "" : `, likely ${shortName(rename)} now`})`,
		zh: `${shortName(at.name)}（第 ${at.line} 行${what === "" ? "" : `，${what}`}${rename === void 0 ? "" : `，可能改名为 ${shortName(rename)}`}）`
	};
}
const attributeWords = ({ attribute, before, after }) => `${attribute} ${short(before)} → ${short(after)}`;
/** Names come from anyone's files. */
const shortName = (name) => name.length > 80 ? `${name.slice(0, 80)}…` : name;
const short = (value) => value === void 0 ? "-" : value.length > 40 ? `${value.slice(0, 40)}…` : value;
/** Where more changed than is shown: how often each attribute did. */
function countsOf(group) {
	if (group.length <= MOST_NAMES$1) return {
		en: "",
		zh: ""
	};
	const counts = /* @__PURE__ */ new Map();
	for (const { change } of group) for (const { attribute } of change.kind === "changed" ? change.attributes : []) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
	if (counts.size === 0) return {
		en: "",
		zh: ""
	};
	const listed = [...counts].map(([attribute, count]) => `${attribute} ${count}`);
	return {
		en: ` [${listed.join(", ")}]`,
		zh: `［${listed.join("、")}］`
	};
}

// src/rules/compatibility.ts
const rule = defineRule({
	id: "compatibility",
	summary: {
		en: "The numbers of an interface promise what its sets allow.",
		zh: "接口的编号所承诺的，正是其特性集合所允许的。"
	},
	why: {
		en: "A source that moves to a target of the same major number counts on finding everything there. A release that lost a feature under a lesser number stays a trap in the history; one that refuses what it could take only costs.",
		zh: "源端迁移到主版本相同的目标端时，相信一切特性都在。若某次发布以较低的提升移除了特性，就会一直是历史中的陷阱；而拒绝本可接受的迁移，则只是不必要的代价。"
	},
	fix: {
		en: "Release the set under the number that it asks for, and say in the documentation which release not to move to.",
		zh: "以应有的编号重新发布该集合，并在文档中说明不应迁移到哪个版本。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		broken: {
			en: "{interface}: the numbers let {source} ({from}) move to {target} ({to}), which lacks {count}: {missing}.",
			zh: "{interface}：按编号，{source}（{from}）可迁移到 {target}（{to}），而后者缺少 {count}：{missing}。"
		},
		needless: {
			en: "{interface}: the numbers do not let {source} ({from}) move to {target} ({to}), although that one has everything.",
			zh: "{interface}：按编号，{source}（{from}）不可迁移到 {target}（{to}），而后者其实具备全部特性。"
		}
	},
	examples: [{
		title: "a change is not history: it is for feature-removed to judge",
		before: "0.1.0",
		after: "0.2.0",
		interface: {
			was: ["none", "ppgtt"],
			is: ["none", "context"]
		},
		reports: "quiet"
	}],
	evaluate: () => []
});
/** So many names stand in a message. */
const MOST_NAMES = 12;
/** History is looked at by audits and by `pawl compat`, so this rule is asked way by way. */
const compatibility = {
	...rule,
	objectTo: ({ source, target, missing, agreement }, interfaceName) => {
		const data = {
			interface: interfaceName,
			source: source.name,
			target: target.name,
			from: source.number?.text ?? "-",
			to: target.number?.text ?? "-"
		};
		switch (agreement) {
			case "broken-promise": {
				const shown = missing.slice(0, MOST_NAMES).join(", ");
				const more = missing.length - MOST_NAMES;
				const names = {
					en: more > 0 ? `${shown} and ${more} more` : shown,
					zh: more > 0 ? `${shown} 等` : shown
				};
				return [{
					message: "broken",
					data: {
						...data,
						count: countWords(missing.length),
						missing: names
					}
				}];
			}
			case "needless-refusal": return [{
				message: "needless",
				data,
				severity: "notice"
			}];
			case "allowed":
			case "refused":
			case "unknown": return [];
		}
	}
};

export { defineRule as a, placeOf as i, countWords as n, featureWords as r, compatibility as t };