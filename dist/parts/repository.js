import { B as openGitHubRepository } from "./first.js";

export { openGitHubRepository };