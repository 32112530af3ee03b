import { i as withoutMark, r as problemAt } from "./reading.js";
import { n as defineVerdictReader, t as changeAt } from "./verdict.js";

// src/features/verdicts/sarif.ts
const sarif = defineVerdictReader({
	kind: "sarif",
	title: {
		en: "SARIF report",
		zh: "SARIF 报告"
	},
	summary: {
		en: "Results of a tool that compares interfaces. A result is about what its first logical location names (the file or the rule where there is none); it is a removal where the id of its rule has a word like `removed`, `missing` or `deleted`, an addition with `added` or `new`, and a change otherwise. Results that passed, were suppressed, or are gone (`baselineState: absent`) are left out. A run that failed or has no results to show is unreadable.",
		zh: "接口比较工具的结果。每个结果针对其首个逻辑位置所指的对象（没有时为文件或规则）；规则 id 含有 `removed`、`missing`、`deleted` 之类的词即为移除，含有 `added`、`new` 即为新增，其余为更改。已通过、已抑制或已消失（`baselineState: absent`）的结果不计入。运行失败或没有结果的报告视为无法读取。"
	},
	source: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
	paths: ["**/*.sarif", "**/*.sarif.json"],
	examples: [{
		title: "a function is gone, a field is new, a type is another",
		path: "reports/api.sarif",
		text: JSON.stringify({
			version: "2.1.0",
			runs: [{
				tool: { driver: { name: "api-diff" } },
				results: [
					{
						ruleId: "function-removed",
						message: { text: "send is gone" },
						locations: [{ logicalLocations: [{ fullyQualifiedName: "net::send" }] }]
					},
					{
						ruleId: "FieldAdded",
						message: { text: "a new field" },
						locations: [{ logicalLocations: [{ name: "timeout" }] }]
					},
					{
						ruleId: "type-differs",
						message: { text: "int is long" },
						locations: [{ logicalLocations: [{ name: "size" }] }]
					},
					{
						ruleId: "function-removed",
						message: { text: "accepted" },
						locations: [{ logicalLocations: [{ name: "old" }] }],
						suppressions: [{ kind: "external" }]
					}
				]
			}]
		}, null, 1),
		changes: [
			"removed net::send",
			"added timeout",
			"changed size"
		]
	}, {
		title: "nothing found",
		path: "reports/api.sarif",
		text: "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"api-diff\"}}, \"results\": []}]}",
		changes: []
	}],
	read: (text, { path }) => {
		let log;
		try {
			log = JSON.parse(withoutMark(text));
		} catch {
			return problemAt(path, 1, NOT_JSON);
		}
		const runs = member(log, "runs");
		if (!Array.isArray(runs)) return problemAt(path, 1, NO_RUNS);
		if (runs.some((run) => !Array.isArray(member(run, "results")) || hasFailed(run))) return problemAt(path, 1, FAILED);
		return {
			kind: "changes",
			changes: runs.flatMap((run) => {
				const rules = listAt(member(member(run, "tool"), "driver"), "rules");
				return listAt(run, "results").filter(counts).map((result) => changeOf(result, ruleOf(result, rules), path));
			})
		};
	}
});
const NOT_JSON = {
	en: "this is not a JSON file",
	zh: "这不是 JSON 文件"
};
const NO_RUNS = {
	en: "this is not a SARIF report: it has no `runs`",
	zh: "这不是 SARIF 报告：没有 `runs`"
};
const FAILED = {
	en: "the tool that wrote this report did not finish: a run failed, or has no `results`",
	zh: "写出此报告的工具未能完成：某次运行失败，或没有 `results`"
};
const member = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
const listAt = (value, key) => {
	const found = member(value, key);
	return Array.isArray(found) ? found : [];
};
const hasFailed = (run) => listAt(run, "invocations").some((invocation) => member(invocation, "executionSuccessful") === false);
/** Whether a result objects to something that is so now, and nobody has accepted it. */
function counts(result) {
	const suppressed = listAt(result, "suppressions").some((suppression) => {
		const status = member(suppression, "status");
		return status === void 0 || status === "accepted";
	});
	return (member(result, "kind") ?? "fail") === "fail" && !suppressed && member(result, "baselineState") !== "absent";
}
const REMOVED = /* @__PURE__ */ new Set([
	"removed",
	"removal",
	"remove",
	"missing",
	"deleted",
	"deletion",
	"dropped",
	"gone"
]);
const ADDED = /* @__PURE__ */ new Set([
	"added",
	"addition",
	"add",
	"new"
]);
/** What the id of a rule says of its results; ids are words joined by marks, or by capitals. */
function kindOf(ruleId) {
	const words = ruleId.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
	if (words.some((word) => REMOVED.has(word))) return "removed";
	return words.some((word) => ADDED.has(word)) ? "added" : "changed";
}
/** The id of a result's rule: its own word, or that of the rule it points to. */
function ruleOf(result, rules) {
	const index = member(result, "ruleIndex") ?? member(member(result, "rule"), "index");
	const rule = typeof index === "number" ? rules[index] : void 0;
	return textOf(member(result, "ruleId")) ?? textOf(member(member(result, "rule"), "id")) ?? textOf(member(rule, "id")) ?? "";
}
function changeOf(result, ruleId, path) {
	const [location] = listAt(result, "locations");
	const [logical] = listAt(location, "logicalLocations");
	const physical = member(location, "physicalLocation");
	const uri = textOf(member(member(physical, "artifactLocation"), "uri"));
	const name = textOf(member(logical, "fullyQualifiedName")) ?? textOf(member(logical, "name")) ?? uri ?? ruleId;
	const line = member(member(physical, "region"), "startLine");
	const place = uri !== void 0 && isInside(uri) ? {
		path: uri,
		line: typeof line === "number" && Number.isSafeInteger(line) && line > 0 ? line : 1
	} : {
		path,
		line: 1
	};
	return changeAt(kindOf(ruleId), {
		name,
		attributes: {},
		...place
	});
}
const textOf = (value) => typeof value === "string" && value !== "" ? value : void 0;
/** Whether an address is a path within the repository; any other is nothing to point at. */
const isInside = (uri) => !/^(?:[A-Za-z][\w+.-]*:|[/\\])/.test(uri) && !uri.split(/[/\\]/).includes("..");

export { sarif };