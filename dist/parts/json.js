import { E as reportJson, T as jsonText } from "./core.js";

export { jsonText };