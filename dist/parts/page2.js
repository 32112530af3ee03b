import { n as checkPage, t as auditPage } from "./page.js";

export { auditPage, checkPage };