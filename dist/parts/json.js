import { T as reportJson, w as jsonText } from "./core.js";

export { jsonText };