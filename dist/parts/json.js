import { b as reportJson, y as jsonText } from "./core.js";

export { jsonText };