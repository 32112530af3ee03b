import { t as openLocalRepository } from "./repository3.js";

export { openLocalRepository };