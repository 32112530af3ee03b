import { Y as openGitHub } from "./first.js";

export { openGitHub };