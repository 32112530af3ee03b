import { i as withInterfaces, n as findInterfaces, r as interfaceDoubts, t as VERSION_POINTER } from "./infer-interface2.js";

export { findInterfaces, interfaceDoubts, withInterfaces };