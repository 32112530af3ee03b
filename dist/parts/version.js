// package.json
var version = "0.1.0";

// src/render/version.ts
/** The version of Pawl itself. */
const VERSION = version;

export { VERSION as t };