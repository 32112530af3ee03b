import { F as setExitCode, I as tolerate, M as giveUp, N as passOver, P as problemPhrase } from "./core.js";

export { giveUp, passOver, problemPhrase };