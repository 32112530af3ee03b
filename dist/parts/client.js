import { t as openGitHub } from "./client2.js";

export { openGitHub };