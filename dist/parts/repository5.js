import { n as parseTree, t as openLocalRepository } from "./repository4.js";

export { openLocalRepository };