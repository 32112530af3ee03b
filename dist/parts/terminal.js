import { i as progressWanted, n as layoutOfOutput, r as linksWanted, t as flowed } from "./terminal2.js";

export { flowed };