import { V as openTransport } from "./first.js";

export { openTransport };