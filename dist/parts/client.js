import { q as openGitHub } from "./first.js";

export { openGitHub };