import { n as isSlash, r as parseGlob, t as anything } from "./glob-syntax.js";

// src/policy/glob.ts
/** Reaching this state with the whole text read is a match. */
const END = 0;
/** The patterns of a policy are few and come again with every name. */
const compiled = /* @__PURE__ */ new Map();
const MOST_COMPILED = 1e3;
/**
* Compiles an anchored glob (see `glob-syntax.ts` for what it may hold) to an automaton without backtracking, so that no
* pattern and no name can make it slow. A wrong pattern comes back with its first mistake.
*/
function compileGlob(pattern) {
	const known = compiled.get(pattern);
	if (known !== void 0) return known;
	if (compiled.size >= MOST_COMPILED) compiled.clear();
	const glob = compileAnew(pattern);
	compiled.set(pattern, glob);
	return glob;
}
function compileAnew(pattern) {
	const parsed = parseGlob(pattern);
	if ("problem" in parsed) return {
		kind: "wrong",
		...parsed
	};
	const states = [{ kind: "end" }];
	const start = addSequence(states, parsed, END);
	return {
		kind: "glob",
		matches: (text) => run(states, start, text)
	};
}
/** Whether a name fits any of these patterns; wrong ones, which the policy reader has refused, fit nothing. */
function matchesAny(patterns, text) {
	return patterns.some((pattern) => {
		const glob = compileGlob(pattern);
		return glob.kind === "glob" && glob.matches(text);
	});
}
const add = (states, state) => states.push(state) - 1;
/** Builds from the end, so that each part knows where it leads. */
function addSequence(states, nodes, after) {
	let next = after;
	for (const node of nodes.toReversed()) switch (node.kind) {
		case "one":
			next = add(states, {
				kind: "read",
				accepts: node.accepts,
				next
			});
			break;
		case "run":
			next = addRun(states, node.accepts, next);
			break;
		case "directories": {
			const slash = add(states, {
				kind: "read",
				accepts: isSlash,
				next
			});
			next = add(states, {
				kind: "fork",
				first: addRun(states, anything, slash),
				second: next
			});
			break;
		}
		case "choice": {
			const [head = next, ...rest] = node.alternatives.map((nodes) => addSequence(states, nodes, next));
			next = rest.reduce((first, second) => add(states, {
				kind: "fork",
				first,
				second
			}), head);
			break;
		}
	}
	return next;
}
function addRun(states, accepts, next) {
	const fork = {
		kind: "fork",
		first: next,
		second: next
	};
	const loop = add(states, fork);
	fork.second = add(states, {
		kind: "read",
		accepts,
		next: loop
	});
	return loop;
}
/** Follows all readings at once: each state is visited at most once for a character. */
function run(states, start, text) {
	const seen = new Int32Array(states.length).fill(-1);
	const waiting = [];
	const enter = (entry, step, reached) => {
		waiting.push(entry);
		for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
			if (seen[id] === step) continue;
			seen[id] = step;
			const state = states[id];
			if (state.kind === "fork") waiting.push(state.second, state.first);
			else reached.push(id);
		}
	};
	let step = 0;
	let active = [];
	let following = [];
	enter(start, step, active);
	for (const char of text) {
		step += 1;
		const codePoint = char.codePointAt(0);
		for (const id of active) {
			const state = states[id];
			if (state.kind === "read" && state.accepts(codePoint)) enter(state.next, step, following);
		}
		if (following.length === 0) return false;
		[active, following] = [following, active];
		following.length = 0;
	}
	return active.includes(END);
}

export { matchesAny as n, compileGlob as t };