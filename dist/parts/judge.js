import { g as judgeAndTell } from "./core.js";

export { judgeAndTell };