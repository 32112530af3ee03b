import { v as judgeAndTell } from "./core.js";

export { judgeAndTell };