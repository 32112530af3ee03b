import { z as openGitHubRepository } from "./first.js";

export { openGitHubRepository };