import { v as jsonText, y as reportJson } from "./core.js";

export { jsonText };