import { t as auditJson } from "./audit-json2.js";

export { auditJson };