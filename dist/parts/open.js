const setTimeout = (...given) => process.getBuiltinModule("node:timers/promises").setTimeout(...given);
import { A as readPlace, Q as completedBy } from "./first.js";
import { t as openLocalRepository } from "./repository2.js";


// src/cli/open.ts
/** A wait that GitHub asks for is borne up to this long. */
const LONGEST_WAIT_MS = 6e4;
/**
* Opens the repository of a directory; what a shallow or partial clone lacks is asked of GitHub, where the environment
* names it and has a token (`GITHUB_TOKEN`, `GITHUB_REPOSITORY`). Nothing is asked of anyone before it is missed.
*/
function openRepository(directory) {
	const local = openLocalRepository({ directory });
	const token = (process.env["GITHUB_TOKEN"] ?? "").trim();
	const where = token === "" ? void 0 : readPlace(process.env);
	if (where?.kind !== "place") return local;
	const whole = openLater({
		...where.place,
		token
	});
	return {
		...local,
		...completedBy(local, whole.reader),
		elsewhere: local.elsewhere ?? whole.elsewhere,
		close: () => {
			local.close();
			whole.close();
		}
	};
}
/** GitHub's reader, loaded with the first question. */
function openLater(place) {
	const over = new AbortController();
	let opened;
	const open = async () => {
		const [{ openGitHub }, { openGitHubRepository }, { openTransport }] = await Promise.all([
			import("./first.js").then(({ Z: openGitHub }) => ({ openGitHub })),
			import("./first.js").then(({ H: openGitHubRepository }) => ({ openGitHubRepository })),
			import("./first.js").then(({ V: openTransport }) => ({ openTransport }))
		]);
		const transport = openTransport();
		const wait = (ms) => setTimeout(ms, void 0, { signal: over.signal });
		const client = openGitHub(place, transport, {
			sleep: wait,
			now: Date.now,
			longestWaitMs: LONGEST_WAIT_MS
		});
		const { openGitHubElsewhere } = await import("./elsewhere2.js");
		return {
			repository: openGitHubRepository(client),
			elsewhere: openGitHubElsewhere(client),
			transport
		};
	};
	const whole = async () => {
		opened ??= open();
		return (await opened).repository;
	};
	return {
		elsewhere: async (file) => {
			opened ??= open();
			return (await opened).elsewhere(file);
		},
		reader: {
			resolve: async (revision) => (await whole()).resolve(revision),
			diverge: async (base, head) => (await whole()).diverge(base, head),
			list: async (commit, directory) => (await whole()).list(commit, directory),
			read: async (commit, path) => (await whole()).read(commit, path),
			start: async (tag, branch) => (await whole()).start(tag, branch),
			target: async (tag) => (await whole()).target(tag),
			tags: async (prefix) => (await whole()).tags(prefix),
			relations: async (...asked) => (await whole()).relations(...asked),
			isSigned: async (tagObject) => (await whole()).isSigned(tagObject)
		},
		close: () => {
			over.abort();
			opened?.then(({ transport }) => transport.close());
		}
	};
}

export { openRepository as t };