import { n as buildTipFacts, t as PULL_REQUEST } from "./build2.js";

export { buildTipFacts };