import { t as openLocalRepository } from "./repository4.js";

export { openLocalRepository };