import { K as openGitHub } from "./first.js";

export { openGitHub };