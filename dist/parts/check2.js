import { n as judgeLocally, r as runCheck, t as branchName } from "./check.js";

export { runCheck };