import { t as openLocalRepository } from "./repository.js";

export { openLocalRepository };