import { t as openGitHub } from "./client.js";

export { openGitHub };