import { n as readerOf, t as readInterfaces } from "./read-features.js";

export { readInterfaces, readerOf };