import { n as loadPolicy, t as extendsOf } from "./policy.js";

export { extendsOf, loadPolicy };