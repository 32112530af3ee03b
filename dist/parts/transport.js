import { R as openTransport } from "./first.js";

export { openTransport };