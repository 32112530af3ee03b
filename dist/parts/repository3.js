import { n as parseTree, t as openLocalRepository } from "./repository2.js";

export { openLocalRepository };