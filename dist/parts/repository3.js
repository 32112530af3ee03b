import { t as openGitHubRepository } from "./repository2.js";

export { openGitHubRepository };