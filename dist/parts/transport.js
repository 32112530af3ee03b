import { z as openTransport } from "./first.js";

export { openTransport };