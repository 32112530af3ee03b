import { t as assemble } from "./assemble.js";
import { n as pictureOf } from "./matrix.js";
import { At as findingPieces, Zt as compareFindings } from "./core.js";
import { c as compatibility } from "./features.js";
import { t as auditPage } from "./page.js";
import { w as plain } from "./first.js";

// src/render/compat-page.ts
/** Who can migrate to whom as one self-contained page: the heat map, and what is objected to each edition. */
function compatPage({ name, editions, matrix }, language) {
	const drafts = editions.map((edition, column) => {
		const findings = matrix.flatMap((row) => row[column] ?? []).flatMap((way) => compatibility.objectTo(way, name)).map((objection) => ({
			rule: compatibility,
			objection,
			severity: objection.severity === "notice" ? "notice" : "error"
		}));
		return {
			kind: "tag",
			name: edition.name,
			commit: "",
			date: 0,
			number: edition.number?.text ?? "-",
			previous: void 0,
			line: {
				name,
				roles: [],
				scheme: edition.number?.scheme.id ?? "",
				from: void 0
			},
			findings: findings.sort(compareFindings)
		};
	});
	const say = (finding) => ({
		en: plain(findingPieces(finding, "en")),
		zh: plain(findingPieces(finding, "zh"))
	});
	const audit = assemble({
		drafts,
		foreign: [],
		excluded: [],
		unchecked: []
	}, {
		accepted: /* @__PURE__ */ new Set(),
		threshold: "error",
		say
	});
	return auditPage(audit, {
		language,
		name,
		matrices: [pictureOf(name, editions, matrix)]
	});
}

export { compatPage };