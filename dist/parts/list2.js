import { t as list } from "./list.js";

export { list };