import { n as reportJson, t as jsonText } from "./json2.js";

export { jsonText };