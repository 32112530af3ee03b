import { t as textOf } from "./text.js";
import { t as DEFAULT_POLICY } from "./policy.js";

// src/sources/read-policy.ts
/** The policy reader and its libraries are loaded only where there is a policy. */
async function readPolicy(file, path) {
	const content = textOf(file);
	switch (content.kind) {
		case "absent": return {
			policy: DEFAULT_POLICY,
			present: false,
			problems: []
		};
		case "unreadable": {
			const problem = {
				en: `${path} is no text file (${content.why.because})`,
				zh: `${path} 不是文本文件（${content.why.because}）`
			};
			return {
				policy: DEFAULT_POLICY,
				present: true,
				problems: [{
					line: 1,
					column: 1,
					problem
				}]
			};
		}
		case "text": {
			const [{ loadPolicy }, { sayPolicyFact }] = await Promise.all([import("./load.js"), import("./say.js")]);
			const loaded = loadPolicy(content.text);
			if (loaded.kind === "policy") return {
				policy: loaded.policy,
				present: true,
				problems: []
			};
			const problems = loaded.problems.map(({ line, column, fact }) => ({
				line,
				column,
				problem: sayPolicyFact(fact)
			}));
			return {
				policy: DEFAULT_POLICY,
				present: true,
				problems
			};
		}
	}
}
function policyFacts(path, atBase, atHead) {
	return {
		path,
		present: atBase.present,
		changed: atHead !== void 0,
		atBase: atBase.problems,
		atHead: atHead?.problems ?? []
	};
}

export { readPolicy as n, policyFacts as t };