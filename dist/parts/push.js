import { Et as isTagName } from "./first.js";

// src/sources/push.ts
/** The hooks of git that see a push before it is published: one where it starts, one where it arrives. */
const PUSH_HOOKS = ["pre-push", "pre-receive"];
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* Reads what git hands to a hook, a line for each ref; refs that are neither branch nor tag are left out. A line of
* another form is told by its number: then nothing is known of the push.
* Source: githooks(5), pre-push and pre-receive.
*/
function readPush(text, hook) {
	const refs = [];
	const lines = text.split("\n");
	for (const [index, line] of lines.entries()) {
		if (line === "") continue;
		const words = line.split(" ");
		const [now, ref, formerly] = hook === "pre-push" ? words.slice(1) : [
			words[1],
			words[2],
			words[0]
		];
		const sound = words.length === (hook === "pre-push" ? 4 : 3) && isId(now) && isId(formerly) && ref !== void 0;
		const [, family, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? "") ?? [];
		if (!sound || name !== void 0 && !isTagName(name)) return {
			kind: "wrong",
			line: index + 1
		};
		if (name === void 0) continue;
		refs.push({
			kind: family === "tags" ? "tag" : "branch",
			name,
			formerly: present(formerly),
			now: present(now)
		});
	}
	return {
		kind: "push",
		refs
	};
}
const isId = (word) => OBJECT_ID.test(word ?? "");
/** git writes an id of zeros where there is nothing. */
const present = (id) => /^0+$/.test(id) ? void 0 : id;

export { readPush as n, PUSH_HOOKS as t };