// src/sources/github/place.ts
/**
* Where the runner says that its GitHub is: repository and addresses, those of an Enterprise server too. All that is wrong is
* told at once. GraphQL must be at the same origin as REST, because the token is for one origin alone.
*/
function readPlace(environment) {
	const problems = [];
	const wrong = (name, en, zh) => {
		const given = environment[name] ?? "";
		problems.push({
			en: given === "" ? `${name} is not set; ${en}.` : `${name} is "${given}"; ${en}.`,
			zh: given === "" ? `未设置 ${name}；${zh}。` : `${name} 为“${given}”；${zh}。`
		});
	};
	const [owner = "", name = "", ...rest] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	if (![owner, name].every((part) => /^[\w.-]{1,100}$/.test(part)) || rest.length > 0) wrong("GITHUB_REPOSITORY", "a GitHub runner sets it to OWNER/NAME", "GitHub 运行器会将其设为 OWNER/NAME");
	const address = (variable, fallback) => {
		const given = environment[variable] || fallback;
		const url = URL.canParse(given) ? new URL(given) : void 0;
		if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "") return url;
		wrong(variable, "a GitHub runner sets it to an https address", "GitHub 运行器会将其设为 https 地址");
	};
	const api = address("GITHUB_API_URL", "https://api.github.com");
	const server = address("GITHUB_SERVER_URL", "https://github.com");
	const graphql = address("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql");
	if (api !== void 0 && graphql !== void 0 && api.origin !== graphql.origin) wrong("GITHUB_GRAPHQL_URL", `it must be at ${api.origin}, like GITHUB_API_URL`, `须与 GITHUB_API_URL 同在 ${api.origin}`);
	if (problems.length > 0 || api === void 0 || graphql === void 0) return {
		kind: "wrong",
		problems
	};
	return {
		kind: "place",
		place: {
			owner,
			name,
			serverUrl: (server ?? api).href.replace(/\/$/, ""),
			apiUrl: api.href.replace(/\/$/, ""),
			graphqlUrl: graphql.href
		}
	};
}

export { readPlace as t };