import { t as checkTag } from "./check-tag.js";

export { checkTag };