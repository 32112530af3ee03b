import { H as openGitHubRepository } from "./first.js";

export { openGitHubRepository };