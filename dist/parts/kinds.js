// src/features/kinds.ts
/** The kinds of file that hold a set of features. */
const FEATURE_KINDS = [
	"attributes",
	"defconfig",
	"devicetree",
	"exports",
	"kconfig",
	"list",
	"module-info",
	"pattern",
	"plain",
	"rpm",
	"symbols",
	"syscalls",
	"uapi"
];
/** The kinds of report that say what another tool found changed. */
const VERDICT_KINDS = ["abidiff", "sarif"];
/** Files that are of a kind by their name, as globs. */
const KIND_OF_PATHS = [
	["**/*defconfig", "defconfig"],
	["**/*.config", "defconfig"],
	["**/*.dts", "devicetree"],
	["**/*.dtsi", "devicetree"],
	["**/*.dtso", "devicetree"],
	["**/devicetree/bindings/**/*.yaml", "devicetree"],
	["**/*.c", "exports"],
	["**/*.S", "exports"],
	["**/Kconfig", "kconfig"],
	["**/Kconfig.*", "kconfig"],
	["**/modules.builtin.modinfo", "module-info"],
	["**/modules.alias", "module-info"],
	["**/*.modinfo", "module-info"],
	["**/Module.symvers", "symbols"],
	["**/Module.kabi_*", "symbols"],
	["**/kabi_whitelist_*", "symbols"],
	["**/kabi_stablelist_*", "symbols"],
	["**/abi_gki_{aarch64,arm,x86_64}", "symbols"],
	["**/abi_gki_{aarch64,arm,x86_64}_*", "symbols"],
	["**/syscall*.tbl", "syscalls"],
	["**/unistd.h", "syscalls"],
	["**/unistd_*.h", "syscalls"],
	["**/include/uapi/**/*.h", "uapi"],
	["include/uapi/**/*.h", "uapi"],
	["**/*.abidiff", "abidiff"],
	["**/*.sarif", "sarif"],
	["**/*.sarif.json", "sarif"]
];

export { KIND_OF_PATHS as n, VERDICT_KINDS as r, FEATURE_KINDS as t };