import { t as openLocalHistory } from "./history.js";

export { openLocalHistory };