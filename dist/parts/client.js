import { Z as openGitHub } from "./first.js";

export { openGitHub };