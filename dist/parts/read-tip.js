import { n as readTipOf, t as readTip } from "./read-tip2.js";

export { readTip };