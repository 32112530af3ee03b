import { _ as judgeAndTell } from "./core.js";

export { judgeAndTell };