import { n as judgeLocally, r as runCheck, t as branchName } from "./check2.js";

export { runCheck };