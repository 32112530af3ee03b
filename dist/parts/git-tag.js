import { t as createTagInGit } from "./git-tag2.js";

export { createTagInGit };