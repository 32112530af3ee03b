import { n as writeResult, t as standsAt } from "./file2.js";

export { writeResult };