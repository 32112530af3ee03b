import { t as openTransport } from "./transport2.js";

export { openTransport };