import { t as KINDS } from "./kinds.js";

// src/numbering/program.ts
/** The parts of a form as one list of instructions, which is quicker to follow than the tree that they make. */
function programOf(nodes) {
	const ops = [];
	let slot = 0;
	const add = (parts) => {
		for (const node of parts) switch (node.kind) {
			case "literal":
				ops.push({
					op: "text",
					text: node.text
				});
				break;
			case "field": {
				const { name, is, start } = node;
				ops.push({
					op: "take",
					slot,
					name,
					is,
					start,
					end: KINDS[is].end
				});
				slot += 1;
				break;
			}
			case "optional": addOptional(node.ways);
		}
	};
	const addOptional = (ways) => {
		const begins = [];
		const fork = {
			op: "fork",
			ways: begins,
			slot
		};
		ops.push(fork);
		const leaps = ways.map((way) => {
			begins.push(ops.length);
			add(way);
			return ops.push({
				op: "goto",
				to: 0
			}) - 1;
		});
		begins.push(ops.length);
		for (const leap of leaps) ops[leap] = {
			op: "goto",
			to: ops.length
		};
	};
	add(nodes);
	return ops;
}

// src/numbering/form.ts
/** A bracket, a bar, a field, a brace that begins none, or a run of literal text. */
const TOKEN = /[[\]|]|\{(?<name>[a-z][a-z0-9-]*)(?::(?<width>\d{1,2}))?\}|\{|[^[\]{|]+/g;
/** Reads a form with the fields that it may use; every mistake is reported with its offset. */
function compileForm({ form, fields }) {
	const errors = [];
	const names = [];
	/** The parts that are open, the innermost last; the form itself is the first and has but one way. */
	const open = [{
		at: 0,
		ways: [[]]
	}];
	const add = (node) => void open.at(-1)?.ways.at(-1)?.push(node);
	const close = (at) => {
		const part = open.length > 1 ? open.pop() : void 0;
		if (part === void 0) errors.push({
			at,
			problem: "unopened",
			name: "]"
		});
		else {
			if (part.ways.some(isBlind)) errors.push({
				at: part.at,
				problem: "part-without-field",
				name: "["
			});
			add({
				kind: "optional",
				ways: part.ways
			});
		}
	};
	const addField = (at, name, width) => {
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (field === void 0) errors.push({
			at,
			problem: "undeclared-field",
			name
		});
		else if (names.includes(name)) errors.push({
			at,
			problem: "repeated-field",
			name
		});
		names.push(name);
		add({
			kind: "field",
			name,
			is: field?.kind ?? "counter",
			width,
			start: field?.start ?? 0
		});
	};
	for (const { index: at, 0: text, groups: { name, width } = {} } of form.matchAll(TOKEN)) if (text === "[") open.push({
		at,
		ways: [[]]
	});
	else if (text === "]") close(at);
	else if (text === "|" && open.length > 1) open.at(-1)?.ways.push([]);
	else if (name !== void 0) addField(at, name, Number(width ?? 0));
	else if (text === "{") errors.push({
		at,
		problem: "bad-field",
		name: form.slice(at, at + 20)
	});
	else add({
		kind: "literal",
		text
	});
	if (open.length > 1) errors.push({
		at: form.length,
		problem: "unclosed",
		name: "["
	});
	if (errors.length > 0) return {
		kind: "wrong",
		errors: errors.toSorted((a, b) => a.at - b.at)
	};
	const nodes = open[0]?.ways[0] ?? [];
	return {
		kind: "form",
		nodes,
		names,
		ops: programOf(nodes)
	};
}
/** A way with text and no field: no value could tell whether it was there. */
function isBlind(way) {
	return way.some(({ kind }) => kind === "literal") && !way.some(({ kind }) => kind === "field");
}
/**
* Prints values by a form: of an optional part the first way whose own fields all have a value, nothing where none has;
* values padded with zeros to their width.
*/
function printForm(nodes, values) {
	return nodes.map((node) => {
		switch (node.kind) {
			case "literal": return node.text;
			case "field": {
				const value = values[node.name];
				return value === void 0 ? "" : value.padStart(node.width, "0");
			}
			case "optional": return printForm(node.ways.find((way) => isFilled(way, values)) ?? [], values);
		}
	}).join("");
}
function isFilled(way, values) {
	return way.every((node) => node.kind !== "field" || values[node.name] !== void 0);
}

// src/numbering/compiled.ts
const compiled = /* @__PURE__ */ new WeakMap();
/** The compiled scheme; throws for one whose forms are wrong, which the policy reader refuses beforehand. */
function compileScheme(scheme) {
	const known = compiled.get(scheme);
	if (known !== void 0) return known;
	const number = soundForm(scheme, scheme.form);
	const tag = scheme.tag === void 0 ? void 0 : soundForm(scheme, scheme.tag);
	const written = [.../* @__PURE__ */ new Set([
		...scheme.order ?? [],
		...number.names,
		...tag?.names ?? []
	])];
	const fieldOf = (name) => Object.hasOwn(scheme.fields, name) ? scheme.fields[name] : void 0;
	const ordered = written.filter((name) => isOrdered(fieldOf(name)));
	const release = ordered.filter((name) => fieldOf(name)?.runsOn !== true);
	const always = [number, ...tag === void 0 ? [] : [tag]].map(({ nodes }) => new Set(nodes.flatMap((node) => node.kind === "field" ? [node.name] : [])));
	const result = {
		number,
		tag,
		ordered,
		release,
		build: ordered.find((name) => fieldOf(name)?.runsOn === true),
		optional: new Set(written.filter((name) => always.some((fields) => !fields.has(name)))),
		fleeting: written.filter((name) => fieldOf(name)?.fleeting === true)
	};
	compiled.set(scheme, result);
	return result;
}
/** Whether numbers are compared by this field; words and their like only tell variants apart. */
function isOrdered(field) {
	return field !== void 0 && field.unordered !== true && KINDS[field.kind].order !== void 0;
}
function soundForm(scheme, form) {
	const read = compileForm({
		form,
		fields: scheme.fields
	});
	if (read.kind === "form") return read;
	throw new Error(`scheme ${scheme.id}: ${read.errors.map((error) => `${error.problem} ${error.name}`).join(", ")}`);
}

// src/numbering/match.ts
/** A short text has few ways to go wrong; only one that has many is worth remembering its dead ends for. */
const FREE_DEAD_ENDS = 16;
/**
* Matches the whole text against a form. Fields take all that they can, so the only choices are those of the optional
* parts; no fork is tried twice at one place, so the time is linear in the text however the parts are put together.
*/
function matchForm({ ops, names }, text) {
	const spans = [];
	for (let index = 0; index < names.length; index += 1) spans.push(-1, -1);
	/** The forks on the way that have ways left: of each the instruction, the way taken and the offset. */
	const forks = [];
	let depth = 0;
	let tried;
	let deadEnds = 0;
	let furthest = -1;
	let stopped;
	let pc = 0;
	let at = 0;
	for (;;) {
		const op = ops[pc];
		if (op === void 0) {
			if (at === text.length) return {
				kind: "match",
				spans
			};
		} else if (op.op === "text") {
			if (text.startsWith(op.text, at)) {
				at += op.text.length;
				pc += 1;
				continue;
			}
		} else if (op.op === "take") {
			const end = op.end(text, at, op.start);
			if (end >= 0) {
				spans[2 * op.slot] = at;
				spans[2 * op.slot + 1] = end;
				at = end;
				pc += 1;
				continue;
			}
		} else if (op.op === "goto") {
			pc = op.to;
			continue;
		} else {
			const place = pc * (text.length + 1) + at;
			if (tried?.has(place) !== true) {
				tried?.add(place);
				forks[depth] = pc;
				forks[depth + 1] = 0;
				forks[depth + 2] = at;
				depth += 3;
				pc = op.ways[0];
				continue;
			}
		}
		if (at >= furthest && op?.op !== "fork") {
			furthest = at;
			stopped = op;
		}
		deadEnds += 1;
		if (deadEnds === FREE_DEAD_ENDS) tried = /* @__PURE__ */ new Set();
		if (depth === 0) return {
			kind: "stop",
			stop: {
				at: furthest,
				expected: expectedBy(stopped)
			}
		};
		const fork = ops[forks[depth - 3]];
		const way = forks[depth - 2] + 1;
		at = forks[depth - 1];
		pc = fork.ways[way];
		forks[depth - 2] = way;
		if (way === fork.ways.length - 1) depth -= 3;
		spans.fill(-1, 2 * fork.slot);
	}
}
function expectedBy(op) {
	switch (op?.op) {
		case "text": return { text: op.text };
		case "take": return {
			field: op.name,
			kind: op.is
		};
		default: return "end";
	}
}

// src/numbering/number.ts
/** Makes mappings from fields that inherit nothing, so that a field may be named `constructor`. */
function Bare() {}
Bare.prototype = Object.freeze(Object.create(null));
/** Costs a third of `Object.create(null)`, whose objects the engine keeps as hash tables. */
const bare = () => new Bare();
/** No number of any known system comes near this length. */
const LONGEST = 256;
/**
* Parses a text under a scheme, as a number or as a tag; a text that fits neither comes back with the place where it
* stopped fitting, in the spelling that it fits longer.
*/
function parseNumber(scheme, text) {
	const read = readAs(scheme, text);
	if ("at" in read) return {
		kind: "misfit",
		text: text.slice(0, LONGEST),
		stop: read
	};
	const offsets = bare();
	read.form.names.forEach((name, index) => {
		const start = read.spans[2 * index];
		if (start >= 0) offsets[name] = start;
	});
	return {
		kind: "number",
		number: numberFrom(scheme, text, read),
		offsets
	};
}
/** The number or nothing, for callers that only ask whether a text fits. */
function numberOf(scheme, text) {
	const read = readAs(scheme, text);
	return "at" in read ? void 0 : numberFrom(scheme, text, read);
}
function readAs(scheme, text) {
	if (text.length > LONGEST) return {
		at: LONGEST,
		expected: "end"
	};
	const { number, tag } = compileScheme(scheme);
	const plain = matchForm(number, text);
	if (plain.kind === "match") return {
		spelling: "number",
		form: number,
		spans: plain.spans
	};
	if (tag === void 0) return plain.stop;
	const tagged = matchForm(tag, text);
	if (tagged.kind === "match") return {
		spelling: "tag",
		form: tag,
		spans: tagged.spans
	};
	return tagged.stop.at > plain.stop.at ? tagged.stop : plain.stop;
}
function numberFrom(scheme, text, { spelling, form: { names }, spans }) {
	const values = bare();
	for (let index = 0; index < names.length; index += 1) {
		const start = spans[2 * index];
		if (start >= 0) values[names[index]] = text.slice(start, spans[2 * index + 1]);
	}
	return {
		scheme,
		text,
		spelling,
		values
	};
}
/** A number with some values replaced (or, with `undefined`, left out), printed anew in its own spelling. */
function withValues(number, change) {
	const values = bare();
	for (const name of Object.keys(number.scheme.fields)) {
		const value = Object.hasOwn(change, name) ? change[name] : number.values[name];
		if (value !== void 0) values[name] = value;
	}
	return {
		...number,
		text: printForm(formOf(number.scheme, number.spelling), values),
		values
	};
}
/** Only the named fields, e.g. the part of a package's number that its source tag shares. */
function onlyFields(number, names) {
	const left = Object.keys(number.values).filter((name) => !names.includes(name));
	return withValues(number, Object.fromEntries(left.map((name) => [name, void 0])));
}
function formOf(scheme, spelling) {
	const { number, tag } = compileScheme(scheme);
	return (spelling === "tag" ? tag ?? number : number).nodes;
}
/** Compares two values of one kind: negative, zero or positive. Kinds without an order hold all values for alike. */
function compareValues(kind, left, right) {
	return KINDS[kind].order?.compare(left, right) ?? 0;
}
/** Compares the values of one field, either of which may be absent. */
function compareField(field, left, right) {
	if (left === right) return 0;
	if (left === void 0 || right === void 0) {
		const lower = field?.absent === "above" ? right : left;
		if (field?.absent !== "start") return lower === void 0 ? -1 : 1;
	}
	const start = String(field?.start ?? 0);
	return field?.unordered === true ? 0 : compareValues(field?.kind ?? "counter", left ?? start, right ?? start);
}
/** The ordered fields of a scheme, most significant first. */
function orderedFields(scheme) {
	return compileScheme(scheme).ordered;
}
/** The fields that make a release: ordered, and not running on beside it as a build counter does. */
function releaseFields(scheme) {
	return compileScheme(scheme).release;
}
/** The field that counts packages, where the scheme has one. */
function buildField(scheme) {
	return compileScheme(scheme).build;
}
/** Compares two numbers of one scheme field by field, most significant first. */
function compareNumbers(left, right, fields = orderedFields(left.scheme)) {
	for (const name of fields) {
		const order = compareField(left.scheme.fields[name], left.values[name], right.values[name]);
		if (order !== 0) return order;
	}
	return 0;
}

// src/numbering/scheme.ts
/**
* A scheme is data: a grammar of fields, their order, and the steps that each role of a line may take.
* Parsing, printing, comparing, judging a step and listing what may come next are all derived from this one declaration.
*/
/** What a line of releases is for; it decides which fields may move. */
const ROLES = [
	"development",
	"maintenance",
	"following",
	"frozen",
	"ignored"
];
const RELEASING_ROLES = [
	"development",
	"maintenance",
	"following"
];
/** The rule to the letter, or what distributions have established beside it. */
const STRICTNESSES = ["practice", "published"];
/**
* What a field holds; `kinds.ts` says of each how it is read, compared and raised.
*
* - `counter`: digits, compared as a number (`0308` equals `308`)
* - `integer`: digits without leading zeros, not below the field's start
* - `upstream`: a kernel version of three parts (`5.10.0`)
* - `series`: what one development cycle of the kernel makes (`6.6`, of old `2.6.32`)
* - `version`: a dotted version of any length
* - `month`: `yymm`, months 01 to 12
* - `year-month`: year and month (`2024.05`, `24.4`, or `2024-05`)
* - `prerelease`, `rpm`, `deb`: text in the order of Semantic Versioning, RPM or Debian
* - `word`: letters first, then letters, digits and `_`
* - `name`: words joined by `-`
* - `identifiers`: letters, digits and `-` in parts joined by dots
* - `snapshot`: a commit or a date with one
*
* The last four tell variants apart and are never ordered.
*/
const FIELD_KINDS = [
	"counter",
	"integer",
	"upstream",
	"series",
	"version",
	"month",
	"year-month",
	"prerelease",
	"rpm",
	"deb",
	"word",
	"name",
	"identifiers",
	"snapshot"
];
/**
* How a number that leaves a field out sorts beside one that has it: below it; above it, as a release stands above its
* candidates; or as if the field stood at its start (`1.2` and `1.2.0`).
*/
const ABSENCES = [
	"below",
	"above",
	"start"
];
/**
* What becomes of a field below the one that a step raises:
* - `reset`: back to its start, or left out where it may be (the default)
* - `from-start`: its start or above, for counters whose first numbers may never be packaged
* - `not-lower`: it may stay or rise
* - `rises`: it rises as well
* - `free`: any value
*/
const AFTERMATHS = [
	"reset",
	"from-start",
	"not-lower",
	"rises",
	"free"
];
/** Type help for scheme files; the form itself is checked when it is compiled. */
function defineScheme(scheme) {
	return scheme;
}
/** The same steps for every role, for schemes whose numbers do not tell what a line is for. */
function everyRole(steps) {
	return {
		development: steps,
		maintenance: steps,
		following: steps
	};
}
/** Whether the role of a line makes no difference to its steps. */
function movesAlike({ steps }) {
	const [first, ...others] = RELEASING_ROLES.map((role) => JSON.stringify(steps[role]));
	return others.every((other) => other === first);
}
/** The label of a field, as messages name it. */
function labelOf(scheme, field) {
	return scheme.fields[field]?.label ?? field.toUpperCase();
}

// src/numbering/steps.ts
/** The steps that any of these roles may take; where the role is in doubt, all of them are allowed. */
function stepsOf(scheme, roles, strictness) {
	const steps = [];
	for (const role of roles) for (const step of scheme.steps[role]) if ((strictness === "practice" || step.practice !== true) && !steps.some((other) => sameStep(other, step))) steps.push(step);
	return steps;
}
const sameStep = (a, b) => a.raises === b.raises && a.part === b.part;
/** Every number that may follow, in the order of the steps: the ordinary one first, the reserved ones last. */
function nextNumbers(previous, roles, strictness) {
	return [...stepsOf(previous.scheme, roles, strictness)].sort((a, b) => Number(a.reserved ?? false) - Number(b.reserved ?? false)).flatMap((step) => takeStep(previous, step).map((number) => ({
		step,
		number
	})));
}
/**
* The numbers that one step gives, the counter of packages one further: mostly one, two where a release may follow its
* candidate, none where the step does not apply (a candidate of what is released; a field that this spelling lacks).
*/
function takeStep(number, step) {
	const { scheme, spelling } = number;
	const { fleeting, release } = compileScheme(scheme);
	const below = release.slice(release.indexOf(step.raises) + 1);
	const change = Object.create(null);
	for (const name of fleeting) change[name] = void 0;
	for (const name of below) change[name] = left(number, step, name);
	return raised(number, step).flatMap((value) => {
		const { text } = nextBuild(withValues(number, {
			...change,
			[step.raises]: value
		}));
		const next = numberOf(scheme, text);
		if (next?.spelling !== spelling) return [];
		const move = moveBetween(number, next);
		return move.kind === "forward" && move.top.field === step.raises ? [next] : [];
	});
}
/** The same release packaged once more; its width stays as it was written. */
function nextBuild(number) {
	const name = buildField(number.scheme);
	const value = name === void 0 ? void 0 : number.values[name];
	if (name === void 0 || value === void 0) return number;
	return withValues(number, { [name]: String(Number(value) + 1).padStart(value.length, "0") });
}
/** The values that the raised field may take; `undefined` is its falling away. */
function raised({ scheme, values }, step) {
	const field = scheme.fields[step.raises];
	const value = values[step.raises] ?? (field?.absent === "start" ? startOf(field) : void 0);
	const falls = field?.absent === "above" ? [void 0] : [];
	if (value === void 0) return field?.absent === "above" ? [] : [String(firstOf(field))];
	return [KINDS[field?.kind ?? "counter"].order?.next(value, step.part), ...falls];
}
const startOf = (field) => String(field?.start ?? 0);
/** The value with which a counter that was left out begins. */
const firstOf = (field) => Math.max(field?.start ?? 0, 1);
/** What a step makes of a field below the one that it raises. */
function left({ scheme, values }, step, name) {
	const field = scheme.fields[name];
	const value = values[name];
	switch (aftermathOf(step, name)) {
		case "not-lower": return value;
		case "rises": return value === void 0 ? void 0 : KINDS[field?.kind ?? "counter"].order?.next(value, void 0);
		case "from-start": return startOf(field);
		case "reset":
		case "free": return (field?.absent === "start" ? value !== void 0 : !compileScheme(scheme).optional.has(name)) ? startOf(field) : void 0;
	}
}
function aftermathOf({ leaves = {} }, field) {
	return (Object.hasOwn(leaves, field) ? leaves[field] : void 0) ?? "reset";
}
/** Stands for the value of a field that a number leaves out; no kind of field can hold it. */
const ABSENT = "–";
/** Describes the way from one number to another of the same scheme; the build counter is no part of it. */
function moveBetween(previous, next) {
	const { scheme } = previous;
	const { release } = compileScheme(scheme);
	for (let index = 0; index < release.length; index += 1) {
		const name = release[index];
		const was = previous.values[name];
		const is = next.values[name];
		const order = compareField(scheme.fields[name], was, is);
		if (order !== 0) return moveOf(scheme, release.slice(index), order, previous, next);
	}
	return { kind: "same" };
}
/** The move whose first field that differs is the first of these. */
function moveOf(scheme, names, order, { values: was }, { values: is }) {
	const [top, ...below] = names.map((name) => shown(scheme.fields[name], name, was[name], is[name]));
	if (order > 0) return {
		kind: "backward",
		top
	};
	const field = scheme.fields[top.field];
	return {
		kind: "forward",
		top,
		distance: distanceOf(field, was[top.field], is[top.field]),
		part: field?.kind === "upstream" ? partOf(top) : void 0,
		below
	};
}
function shown(field, name, was, is) {
	const absent = field?.absent === "start" ? startOf(field) : "–";
	return {
		field: name,
		was: was ?? absent,
		is: is ?? absent
	};
}
function distanceOf(field, was, is) {
	if (field === void 0 || is === void 0) return void 0;
	const before = was ?? (field.absent === "start" ? startOf(field) : String(firstOf(field) - 1));
	return KINDS[field.kind].order?.distance?.(before, is);
}
function partOf({ was, is }) {
	const series = (value) => value.split(".").slice(0, 2).join(".");
	return series(was) === series(is) ? "sublevel" : "series";
}
/** Which steps take the field that a forward move raised. */
function stepsTaken(steps, move) {
	return steps.filter((step) => step.raises === move.top.field && (step.part === void 0 || step.part === move.part));
}
/** The fields below that are not as the step leaves them. */
function notReset(scheme, step, move) {
	const atSeriesStart = step.part === "series" && !move.top.is.endsWith(".0") ? [move.top] : [];
	const wrong = move.below.filter(({ field, was, is }) => !isLeft(scheme, step, field, unshown(was), unshown(is)));
	return [...atSeriesStart, ...wrong];
}
/** Whether a field below the raised one is as the step leaves it. */
function isLeft(scheme, step, name, was, is) {
	const field = scheme.fields[name];
	switch (aftermathOf(step, name)) {
		case "reset": return is === void 0 || mayStart(scheme, name) && compareField(field, is, startOf(field)) === 0;
		case "from-start": return compareField(field, is, startOf(field)) >= 0;
		case "not-lower": return compareField(field, is, was) >= 0;
		case "rises": return compareField(field, is, was) > 0;
		case "free": return true;
	}
}
/** A field that is left out when it is reset does not begin anew. */
function mayStart(scheme, name) {
	return scheme.fields[name]?.absent === "start" || !compileScheme(scheme).optional.has(name);
}
const unshown = (shownValue) => shownValue === "–" ? void 0 : shownValue;

// src/numbering/bump.ts
/** How much a number rises, least first: the order of this list is the order of the type. */
const BUMPS = [
	"none",
	"patch",
	"minor",
	"major"
];
/** Negative where the left is less. */
function compareBumps(left, right) {
	return BUMPS.indexOf(left) - BUMPS.indexOf(right);
}
/** The greatest of these; `none` where there is none. */
function greatestBump(bumps) {
	return bumps.reduce((most, bump) => compareBumps(bump, most) > 0 ? bump : most, "none");
}
/** The field that rises with a bump; schemes call the last one differently. */
function bumpField(scheme, bump) {
	return (bump === "patch" ? [
		"patch",
		"bugfix",
		"micro"
	] : [bump]).find((name) => releaseFields(scheme).includes(name));
}
/** Whether a number of the scheme can say what became of a set of features. */
function saysBumps(scheme) {
	return bumpField(scheme, "major") !== void 0 && bumpField(scheme, "minor") !== void 0;
}
/** How much a number rose; what lies below the fields of a bump (candidates, builds) counts as nothing. */
function riseBetween(previous, next) {
	const move = moveBetween(previous, next);
	if (move.kind === "same") return "none";
	if (move.kind === "backward") return "backward";
	return [
		"major",
		"minor",
		"patch"
	].find((each) => bumpField(previous.scheme, each) === move.top.field) ?? "none";
}
/**
* The number after this one by a bump: the field one higher, those below it at their start. Undefined where the scheme has
* no field for it.
*/
function bumped(number, bump) {
	if (bump === "none") return number;
	const field = bumpField(number.scheme, bump);
	return field === void 0 ? void 0 : takeStep(number, { raises: field })[0];
}
/** Whether a number stands below 1.0. */
function isBelowOne({ scheme, values }) {
	const field = bumpField(scheme, "major");
	return field !== void 0 && Number(values[field]) === 0;
}

export { onlyFields as A, everyRole as C, compareField as D, buildField as E, matchForm as F, compileScheme as I, compileForm as L, parseNumber as M, releaseFields as N, compareNumbers as O, withValues as P, defineScheme as S, movesAlike as T, AFTERMATHS as _, greatestBump as a, ROLES as b, saysBumps as c, nextBuild as d, nextNumbers as f, ABSENCES as g, stepsTaken as h, compareBumps as i, orderedFields as j, numberOf as k, aftermathOf as l, stepsOf as m, bumpField as n, isBelowOne as o, notReset as p, bumped as r, riseBetween as s, BUMPS as t, moveBetween as u, FIELD_KINDS as v, labelOf as w, STRICTNESSES as x, RELEASING_ROLES as y };