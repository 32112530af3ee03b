import "./rolldown-runtime.js";

// src/sources/github/transport.ts
/** GitHub itself gives up after ten seconds; what takes longer than this will not come. */
const ATTEMPT_MS = 15e3;
const LARGEST_ANSWER = 67108864;
/**
* A keep-alive transport over node's own client, without a redirect, a retry or a cookie of its own. The modules for
* http and https are loaded when the first request needs one of them, because loading both costs as much as a check; and
* not by `import`, which asks a module of node's for every name it has, and so makes node:http load all of fetch.
*/
function openTransport() {
	const agents = /* @__PURE__ */ new Map();
	const send = async (request) => {
		const secure = request.url.protocol === "https:";
		const client = process.getBuiltinModule(secure ? "node:https" : "node:http");
		let agent = agents.get(request.url.protocol);
		if (agent === void 0) {
			const options = {
				keepAlive: true,
				maxSockets: 8,
				...secure ? { proxyEnv: process.env } : {}
			};
			agent = new client.Agent(options);
			agents.set(request.url.protocol, agent);
		}
		const options = {
			method: request.method,
			headers: { ...request.headers },
			agent
		};
		if (request.body !== void 0) options.headers = {
			...request.headers,
			"content-length": String(Buffer.byteLength(request.body))
		};
		return new Promise((resolve, reject) => {
			const outgoing = client.request(request.url, options, (incoming) => {
				const chunks = [];
				let size = 0;
				incoming.on("data", (chunk) => {
					size += chunk.length;
					if (size > LARGEST_ANSWER) incoming.destroy(/* @__PURE__ */ new Error("the answer is too long"));
					else chunks.push(chunk);
				});
				incoming.on("error", settle(reject));
				incoming.on("end", () => {
					if (!incoming.complete) return settle(reject)(/* @__PURE__ */ new Error("the answer was cut short"));
					clearTimeout(timer);
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(chunks)
					});
				});
			});
			const settle = (done) => (error) => {
				clearTimeout(timer);
				done(error);
			};
			const timer = setTimeout(() => outgoing.destroy(/* @__PURE__ */ new Error(`no answer within ${ATTEMPT_MS / 1e3} s`)), ATTEMPT_MS);
			outgoing.on("error", settle(reject));
			outgoing.end(request.body);
		});
	};
	return Object.assign(send, { close: () => {
		for (const agent of agents.values()) agent.destroy();
	} });
}

export { openTransport as t };