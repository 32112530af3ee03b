import { n as writeReportFiles, t as writeAuditFiles } from "./result-files2.js";

export { writeReportFiles };