import { t as openGitHubRepository } from "./repository.js";

export { openGitHubRepository };