import { at as sayProblem, ct as textOf, it as SourceProblem } from "./first.js";
import { H as EXTENDS_DIRECTORY } from "./core.js";
import { t as openLocalRepository } from "./repository2.js";
const { existsSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

// src/sources/git/elsewhere.ts
/** Reads policies of other repositories in clones on this machine, `owner/repo` below a directory, bare ones too. */
function openLocalElsewhere(directory) {
	return async ({ repository, path, ref }) => {
		const clone = [join(directory, repository), join(directory, `${repository}.git`)].find((each) => existsSync(each));
		if (clone === void 0) return {
			kind: "unreachable",
			why: {
				en: `${EXTENDS_DIRECTORY} has no clone at ${repository}; make one there with \`git clone\``,
				zh: `${EXTENDS_DIRECTORY} 中的 ${repository} 处没有克隆；请在该处用 \`git clone\` 创建`
			}
		};
		const opened = openLocalRepository({ directory: clone });
		try {
			const file = textOf(await opened.read(await opened.resolve(ref), path));
			return file.kind === "text" ? {
				kind: "text",
				text: file.text
			} : noFile(path, ref);
		} catch (problem) {
			if (problem instanceof SourceProblem) return {
				kind: "unreachable",
				why: withoutStop(sayProblem(problem.fact))
			};
			throw problem;
		} finally {
			opened.close();
		}
	};
}
/** That a repository which can be read has no such text. */
const noFile = (path, ref) => ({
	kind: "unreachable",
	why: {
		en: `there is no text file ${path} at ${ref} there; correct the path or the ref`,
		zh: `其 ${ref} 处没有文本文件 ${path}；请更正路径或 ref`
	}
});
/** A sentence as a part of another one. */
const withoutStop = ({ en, zh }) => ({
	en: en.replace(/\.$/, ""),
	zh: zh.replace(/。$/, "")
});

export { openLocalElsewhere };