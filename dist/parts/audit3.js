import { n as runAudit, r as runMerge, t as progressOf } from "./audit2.js";

export { runAudit, runMerge };