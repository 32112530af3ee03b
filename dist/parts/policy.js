import { C as everyRole, S as defineScheme } from "./bump.js";

// src/numbering/schemes/openeuler.ts
/**
* The 5.10 scheme as proposed on 2020-10-15 (tc@openeuler.org) and adopted by the kernel SIG, with the moves that the
* distribution's own history made usual since: a trunk starts over on a new upstream series.
*/
const openeuler = defineScheme({
	id: "openeuler",
	title: {
		en: "openEuler kernel, 5.10 and later",
		zh: "openEuler 内核（5.10 及以后）"
	},
	source: "https://gitee.com/openeuler/community/blob/master/sig/Kernel/kernel-upgrade/upgrade-to-5.10.md",
	form: "{base}-{devel}.{maint}.{emergency}[[.{variant}].{build}][.{dist}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel, chosen once for a line",
				zh: "上游内核版本，每条发布线只选定一次"
			}
		},
		devel: {
			kind: "counter",
			label: "DEVEL",
			start: 1,
			meaning: {
				en: "the development release",
				zh: "开发版本号"
			}
		},
		maint: {
			kind: "counter",
			label: "MAINT",
			meaning: {
				en: "the maintenance release of one development release",
				zh: "某个开发版本的维护版本号"
			}
		},
		emergency: {
			kind: "counter",
			label: "EMERGENCY",
			meaning: {
				en: "reserved for emergencies",
				zh: "为紧急修复保留"
			}
		},
		variant: {
			kind: "word",
			label: "VARIANT",
			meaning: {
				en: "a variant with a counter of its own, such as rt62",
				zh: "带独立计数的变体，例如 rt62"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			runsOn: true,
			meaning: {
				en: "the build counter: one more with every package",
				zh: "构建计数：每出一个包加一"
			}
		},
		dist: {
			kind: "word",
			label: "DIST",
			meaning: {
				en: "the distribution, such as oe2203sp1",
				zh: "发行版标记，例如 oe2203sp1"
			}
		}
	},
	steps: {
		development: [
			{ raises: "devel" },
			{
				raises: "base",
				part: "series",
				practice: true,
				unlisted: true,
				leaves: { build: "free" }
			},
			{
				raises: "emergency",
				reserved: true,
				practice: true,
				unlisted: true
			}
		],
		maintenance: [{ raises: "maint" }, {
			raises: "emergency",
			reserved: true
		}],
		following: [
			{ raises: "devel" },
			{ raises: "maint" },
			{
				raises: "emergency",
				reserved: true
			}
		]
	},
	examples: [
		"5.10.0-136.12.0",
		"5.10.0-136.12.0.86.oe2203sp1",
		"6.6.0-28.0.0.34",
		"5.10.0-60.15.0.rt62.47"
	]
});

// src/numbering/schemes/rpm.ts
const steps$1 = [{
	raises: "release",
	by: "any"
}, {
	raises: "version",
	by: "any",
	unlisted: true,
	leaves: { release: "free" }
}];
/** Any package: nothing is known of the fields, so only RPM's own order is kept. */
const rpm = defineScheme({
	id: "rpm",
	title: {
		en: "any RPM version and release",
		zh: "任意 RPM 版本与发布号"
	},
	source: "https://rpm-software-management.github.io/rpm/man/rpm-version.7",
	form: "{version}-{release}",
	fields: {
		version: {
			kind: "rpm",
			label: "VERSION",
			meaning: {
				en: "the version",
				zh: "版本号"
			}
		},
		release: {
			kind: "rpm",
			label: "RELEASE",
			start: 1,
			meaning: {
				en: "the release",
				zh: "发布号"
			}
		}
	},
	steps: everyRole(steps$1),
	examples: [
		"5.14.0-427.el9",
		"6.6.8-200.fc39",
		"4.19.90-vhulk1907.1.0.0012"
	]
});

// src/numbering/schemes/android-gki.ts
/**
* Android's generic kernel image. A kernel release names the interface that modules are built for, `5.4-android12-0`, and
* the sublevel within it, which no update may lower; the generation rises when the interface has to change. The tags of
* certified builds count respins within a month instead, so they are ordered among themselves.
*/
const androidGki = defineScheme({
	id: "android-gki",
	title: {
		en: "Android generic kernel image",
		zh: "Android 通用内核映像"
	},
	source: "https://source.android.com/docs/core/architecture/kernel/gki-versioning",
	form: "{base}.{sublevel}-android{android}-{generation}[-{suffix}]",
	tag: "android{android}-{base}-{month}_r{respin}",
	order: [
		"base",
		"android",
		"generation",
		"sublevel",
		"month",
		"respin"
	],
	fields: {
		base: {
			kind: "series",
			label: "SERIES",
			meaning: {
				en: "the upstream series",
				zh: "上游内核系列"
			}
		},
		android: {
			kind: "integer",
			label: "ANDROID",
			start: 1,
			meaning: {
				en: "the release of Android",
				zh: "Android 版本"
			}
		},
		generation: {
			kind: "integer",
			label: "GENERATION",
			meaning: {
				en: "the generation of the module interface (KMI)",
				zh: "模块接口（KMI）的代次"
			}
		},
		sublevel: {
			kind: "integer",
			label: "SUBLEVEL",
			meaning: {
				en: "the upstream stable release",
				zh: "上游稳定版本"
			}
		},
		suffix: {
			kind: "identifiers",
			label: "SUFFIX",
			fleeting: true,
			meaning: {
				en: "the commit and build",
				zh: "提交与构建标识"
			}
		},
		month: {
			kind: "year-month",
			label: "MONTH",
			meaning: {
				en: "the month of the release",
				zh: "发布月份"
			}
		},
		respin: {
			kind: "integer",
			label: "RESPIN",
			start: 1,
			meaning: {
				en: "the release within the month",
				zh: "当月第几个版本"
			}
		}
	},
	steps: {
		development: [
			{
				raises: "sublevel",
				by: "any"
			},
			{
				raises: "generation",
				leaves: { sublevel: "not-lower" }
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "android",
				by: "any",
				unlisted: true,
				leaves: {
					generation: "free",
					sublevel: "free",
					month: "free"
				}
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					android: "free",
					generation: "free",
					sublevel: "free"
				}
			}
		],
		maintenance: [
			{
				raises: "sublevel",
				by: "any"
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "generation",
				reserved: true,
				leaves: { sublevel: "not-lower" }
			}
		],
		following: [
			{
				raises: "sublevel",
				by: "any"
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "generation",
				by: "any",
				leaves: { sublevel: "not-lower" }
			}
		]
	},
	examples: [
		"5.4.42-android12-0-foo",
		"5.10.43-android12-9-00005-g740f7fbe5f39-ab7458234",
		"android14-6.1-2024-05_r5",
		"android13-5.15-2024-05_r2"
	]
});

// src/numbering/schemes/calver.ts
/**
* Versions by year and month, in any of the usual spellings: `2024.05`, `24.04.1`, `2024.5.0`, `v2024.07-rc4`. The micro
* number counts within the month, or is its day; so a new month may begin with any.
*/
const calver = defineScheme({
	id: "calver",
	title: {
		en: "versions by the calendar",
		zh: "日历版本"
	},
	source: "https://calver.org",
	form: "{month}[.{micro}][-rc{rc}]",
	tag: "v{month}[.{micro}][-rc{rc}]",
	fields: {
		month: {
			kind: "year-month",
			label: "MONTH",
			meaning: {
				en: "year and month",
				zh: "年月"
			}
		},
		micro: {
			kind: "counter",
			label: "MICRO",
			absent: "start",
			meaning: {
				en: "the release within the month, or its day",
				zh: "当月第几个版本，或日期"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the candidate for it",
				zh: "其候选版本"
			}
		}
	},
	steps: everyRole([
		{ raises: "rc" },
		{
			raises: "micro",
			by: "any",
			leaves: { rc: "free" }
		},
		{
			raises: "month",
			by: "any",
			leaves: {
				micro: "free",
				rc: "free"
			}
		}
	]),
	examples: [
		"2024.05",
		"2024.05.17",
		"24.04.1",
		"2024.5.0",
		"v2024.07-rc4"
	]
});

// src/numbering/schemes/debian.ts
/**
* Debian: a revision for every upload of one upstream version. What follows it is in Debian's own order: `~exp1` and
* `~bpo12+1` sort below the plain revision, `+deb12u1` above it. Tags write `_` for `~` and `%` for `:` (DEP-14).
*/
const debian = defineScheme({
	id: "debian",
	title: {
		en: "Debian kernel",
		zh: "Debian 内核"
	},
	source: "https://man7.org/linux/man-pages/man7/deb-version.7.html",
	form: "[{epoch}:]{base}[~rc{rc}]-{revision}[.{nmu}][~{before}|+{after}]",
	tag: "debian/[{epoch}%]{base}[_rc{rc}]-{revision}[.{nmu}][_{before}|+{after}]",
	fields: {
		epoch: {
			kind: "integer",
			label: "EPOCH",
			absent: "start",
			meaning: {
				en: "outweighs all the rest",
				zh: "优先于其余所有字段"
			}
		},
		base: {
			kind: "version",
			label: "UPSTREAM",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upstream candidate",
				zh: "上游候选版本"
			}
		},
		revision: {
			kind: "counter",
			label: "REVISION",
			start: 1,
			meaning: {
				en: "the upload of this upstream version",
				zh: "该上游版本的上传号"
			}
		},
		nmu: {
			kind: "counter",
			label: "NMU",
			start: 1,
			meaning: {
				en: "an upload by someone else than the maintainers",
				zh: "维护者以外的人所做的上传"
			}
		},
		before: {
			kind: "deb",
			label: "BEFORE",
			absent: "above",
			meaning: {
				en: "an upload ahead of the revision: experimental, backports",
				zh: "先于该修订的上传：实验、回移"
			}
		},
		after: {
			kind: "deb",
			label: "AFTER",
			meaning: {
				en: "an upload on top of the revision: stable updates",
				zh: "基于该修订的后续上传：稳定版更新"
			}
		}
	},
	steps: everyRole([
		{
			raises: "revision",
			leaves: {
				before: "free",
				after: "free"
			}
		},
		{
			raises: "before",
			leaves: { after: "free" }
		},
		{
			raises: "nmu",
			unlisted: true,
			leaves: {
				before: "free",
				after: "free"
			}
		},
		{
			raises: "after",
			by: "any",
			unlisted: true
		},
		{
			raises: "rc",
			by: "any",
			unlisted: true,
			leaves: {
				revision: "from-start",
				before: "free",
				after: "free"
			}
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				rc: "free",
				revision: "from-start",
				before: "free",
				after: "free"
			}
		},
		{
			raises: "epoch",
			unlisted: true,
			leaves: {
				base: "free",
				rc: "free",
				revision: "free",
				before: "free",
				after: "free"
			}
		}
	]),
	examples: [
		"5.10.120-1",
		"6.1~rc4-1~exp1",
		"6.9.7-1~bpo12+1",
		"3.16.43-2+deb8u3",
		"debian/5.10.120-1",
		"debian/6.1_rc4-1_exp1"
	]
});

// src/numbering/schemes/fedora.ts
/**
* Fedora and kernel-ark: the build counts within one upstream version. Candidates begin with `0.rcN` so that they sort
* below the release, with a commit before the counter where they are no tag of upstream; RPM then sorts by the commit,
* which is why the order by fields and RPM's own can disagree here.
*/
const fedora = defineScheme({
	id: "fedora",
	title: {
		en: "Fedora kernel",
		zh: "Fedora 内核"
	},
	source: "https://src.fedoraproject.org/rpms/kernel/blob/rawhide/f/kernel.spec",
	form: "{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]",
	tag: "kernel-{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]",
	fields: {
		base: {
			kind: "version",
			label: "VERSION",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			absent: "above",
			meaning: {
				en: "the upstream candidate; 0 within the merge window",
				zh: "上游候选版本；合并窗口期为 0"
			}
		},
		snapshot: {
			kind: "snapshot",
			label: "SNAPSHOT",
			fleeting: true,
			meaning: {
				en: "the upstream commit, where it is no tag",
				zh: "不是标签时的上游提交"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			start: 1,
			meaning: {
				en: "the build of this version",
				zh: "该版本的构建号"
			}
		},
		fc: {
			kind: "integer",
			label: "FC",
			start: 1,
			unordered: true,
			meaning: {
				en: "the release of Fedora",
				zh: "Fedora 的发行版本"
			}
		}
	},
	steps: everyRole([
		{ raises: "build" },
		{
			raises: "rc",
			by: "any",
			unlisted: true,
			leaves: { build: "free" }
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				rc: "free",
				build: "free"
			}
		}
	]),
	examples: [
		"6.6.8-200.fc39",
		"5.19.0-0.rc4.941e3e791269.34.fc37",
		"5.18.0-0.rc8.20220318git551acdc3c3d2.34",
		"kernel-5.10.0-0.rc2.20201104git4ef8451b3326.64",
		"6.12.1-1"
	]
});

// src/numbering/schemes/interface.ts
/**
* The number of an interface that two sides must agree on, as proposed for migrating virtual devices (2020): what takes a
* feature away is major, what adds one is minor, and the bugfix, which may be left out, is nobody else's business.
*/
const interfaceScheme = defineScheme({
	id: "interface",
	title: {
		en: "interface, major.minor[.bugfix]",
		zh: "接口版本 major.minor[.bugfix]"
	},
	source: "https://www.redhat.com/archives/libvir-list/2020-August/msg00457.html",
	form: "{major}.{minor}[.{bugfix}]",
	fields: {
		major: {
			kind: "integer",
			label: "MAJOR",
			meaning: {
				en: "rises when a feature is removed",
				zh: "移除特性时提升"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			meaning: {
				en: "rises when one is added",
				zh: "新增特性时提升"
			}
		},
		bugfix: {
			kind: "integer",
			label: "BUGFIX",
			absent: "start",
			meaning: {
				en: "rises when the features stay the same",
				zh: "特性不变时提升"
			}
		}
	},
	steps: everyRole([
		{ raises: "bugfix" },
		{ raises: "minor" },
		{ raises: "major" }
	]),
	examples: [
		"0.1.0",
		"1.2",
		"0.0.0"
	]
});

// src/numbering/schemes/linux.ts
/** Upstream: candidates, the release without a trailing `.0`, and the releases of a stable line after it. */
const linux = defineScheme({
	id: "linux",
	title: {
		en: "upstream Linux",
		zh: "上游 Linux 内核"
	},
	source: "https://docs.kernel.org/process/2.Process.html",
	form: "v{base}[-rc{rc}|.{sublevel}]",
	fields: {
		base: {
			kind: "series",
			label: "SERIES",
			meaning: {
				en: "what one development cycle makes",
				zh: "一个开发周期的产物"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the candidate for it",
				zh: "其候选版本"
			}
		},
		sublevel: {
			kind: "integer",
			label: "SUBLEVEL",
			start: 1,
			meaning: {
				en: "the stable release after it",
				zh: "其后的稳定版本"
			}
		}
	},
	steps: {
		development: [{ raises: "rc" }, {
			raises: "base",
			leaves: { rc: "from-start" }
		}],
		maintenance: [{ raises: "sublevel" }],
		following: [
			{ raises: "sublevel" },
			{ raises: "rc" },
			{
				raises: "base",
				by: "any",
				leaves: {
					rc: "free",
					sublevel: "free"
				}
			}
		]
	},
	examples: [
		"v6.6-rc3",
		"v6.6",
		"v5.10.120",
		"v2.6.32.71"
	]
});

// src/numbering/schemes/openeuler-monthly.ts
/** Every role moves alike: the month tells when, not for whom; that is why two lines came to share numbers. */
const steps = [
	{ raises: "serial" },
	{
		raises: "month",
		by: "any",
		leaves: { serial: "from-start" }
	},
	{
		raises: "base",
		part: "sublevel",
		by: "any",
		unlisted: true,
		leaves: {
			month: "not-lower",
			serial: "free"
		}
	},
	{
		raises: "emergency",
		reserved: true
	}
];
/** The calendar scheme of the 4.19 kernels: the month of the tag and a serial number within it. */
const openeulerMonthly = defineScheme({
	id: "openeuler-monthly",
	title: {
		en: "openEuler kernel 4.19, by month",
		zh: "openEuler 4.19 内核（按月编号）"
	},
	source: "https://gitee.com/openeuler/community/blob/master/sig/Kernel/README.md",
	form: "{base}-{month}.{serial}.{emergency}[[.{variant}].{build:4}][.{dist}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream stable kernel",
				zh: "上游稳定版内核"
			}
		},
		month: {
			kind: "month",
			label: "MONTH",
			meaning: {
				en: "year and month of the tag",
				zh: "标签的年月"
			}
		},
		serial: {
			kind: "counter",
			label: "SERIAL",
			start: 1,
			meaning: {
				en: "the release within the month",
				zh: "当月第几个版本"
			}
		},
		emergency: {
			kind: "counter",
			label: "EMERGENCY",
			meaning: {
				en: "reserved for emergencies",
				zh: "为紧急修复保留"
			}
		},
		variant: {
			kind: "word",
			label: "VARIANT",
			meaning: {
				en: "a variant with a counter of its own, such as rt103",
				zh: "带独立计数的变体，例如 rt103"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			runsOn: true,
			meaning: {
				en: "the build counter: one more with every package",
				zh: "构建计数：每出一个包加一"
			}
		},
		dist: {
			kind: "word",
			label: "DIST",
			meaning: {
				en: "the distribution, such as oe2003sp4",
				zh: "发行版标记，例如 oe2003sp4"
			}
		}
	},
	steps: everyRole(steps),
	examples: [
		"4.19.90-2412.3.0",
		"4.19.90-2412.3.0.0308",
		"4.19.148-2009.1.0.0045.oe1"
	]
});

// src/numbering/schemes/rhel.ts
/**
* Red Hat Enterprise Linux and what is rebuilt from it. X counts the builds of a minor release under way and is frozen
* when that is out; then Y counts the builds of its z-stream and Z those made beside them. A minor release that is begun
* early writes `X.Y` until it takes over. (The comments in `Makefile.rhelver` of the kernel's own tree are the rule.)
*/
const rhel = defineScheme({
	id: "rhel",
	title: {
		en: "Red Hat Enterprise Linux kernel and its rebuilds",
		zh: "Red Hat 企业版内核及其重构版"
	},
	source: "https://gitlab.com/redhat/centos-stream/src/kernel/centos-stream-9/-/blob/main/Makefile.rhelver",
	form: "{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]",
	tag: "[{import}/{stream}/]kernel-{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel, kept for a major release",
				zh: "上游内核版本，每个大版本保持不变"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upstream candidate, before the first release",
				zh: "首次发布之前所用的上游候选版本"
			}
		},
		x: {
			kind: "counter",
			label: "X",
			start: 1,
			meaning: {
				en: "the build of the minor release, frozen when that is out",
				zh: "小版本的构建号，发布后冻结"
			}
		},
		y: {
			kind: "counter",
			label: "Y",
			meaning: {
				en: "the build of the z-stream",
				zh: "z-stream 的构建号"
			}
		},
		z: {
			kind: "counter",
			label: "Z",
			start: 1,
			meaning: {
				en: "a build beside the z-stream, for an urgent fix",
				zh: "z-stream 之外的构建，用于紧急修复"
			}
		},
		el: {
			kind: "integer",
			label: "EL",
			start: 1,
			unordered: true,
			meaning: {
				en: "the major release",
				zh: "大版本"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			unordered: true,
			meaning: {
				en: "the minor release that the z-stream is of",
				zh: "z-stream 所属的小版本"
			}
		},
		suffix: {
			kind: "word",
			label: "SUFFIX",
			meaning: {
				en: "who rebuilt it, or for what",
				zh: "重构方或用途"
			}
		},
		respin: {
			kind: "counter",
			label: "RESPIN",
			start: 1,
			meaning: {
				en: "how often it was rebuilt there",
				zh: "在该处重构的次数"
			}
		},
		import: {
			kind: "word",
			label: "IMPORT",
			meaning: {
				en: "what an import tag says of it",
				zh: "导入标签的类别"
			}
		},
		stream: {
			kind: "identifiers",
			label: "STREAM",
			meaning: {
				en: "the branch imported to",
				zh: "导入到的分支"
			}
		}
	},
	steps: {
		development: [
			{ raises: "x" },
			{
				raises: "y",
				unlisted: true
			},
			{
				raises: "rc",
				by: "any",
				unlisted: true,
				leaves: { x: "free" }
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					rc: "free",
					x: "free"
				}
			}
		],
		maintenance: [
			{
				raises: "y",
				leaves: { z: "from-start" }
			},
			{
				raises: "z",
				reserved: true
			},
			{
				raises: "respin",
				unlisted: true
			}
		],
		following: [
			{
				raises: "y",
				by: "any",
				leaves: {
					z: "from-start",
					respin: "free"
				}
			},
			{
				raises: "x",
				by: "any",
				unlisted: true,
				leaves: {
					y: "free",
					z: "free",
					respin: "free"
				}
			},
			{
				raises: "z",
				reserved: true,
				leaves: { respin: "free" }
			},
			{
				raises: "respin",
				unlisted: true
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					rc: "free",
					x: "free",
					y: "free",
					z: "free"
				}
			}
		]
	},
	examples: [
		"5.14.0-427.13.1.el9_4",
		"5.14.0-427.el9",
		"5.14.0-0.rc6.46.el9",
		"5.14.0-503.2.el9",
		"4.18.0-348.12.2.el8_5.alma",
		"kernel-5.14.0-427.13.1.el9_4",
		"imports/el-9.3/kernel-5.14.0-362.8.1.el9_3"
	]
});

// src/numbering/schemes/semver.ts
/** Semantic Versioning 2.0.0, in node-semver's own order; tags have a `v`. */
const semver = defineScheme({
	id: "semver",
	title: {
		en: "Semantic Versioning",
		zh: "语义化版本"
	},
	source: "https://semver.org/spec/v2.0.0.html",
	form: "{major}.{minor}.{patch}[-{prerelease}][+{build}]",
	tag: "v{major}.{minor}.{patch}[-{prerelease}][+{build}]",
	fields: {
		major: {
			kind: "integer",
			label: "MAJOR",
			meaning: {
				en: "incompatible changes",
				zh: "不兼容的修改"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			meaning: {
				en: "compatible additions",
				zh: "兼容的新增功能"
			}
		},
		patch: {
			kind: "integer",
			label: "PATCH",
			meaning: {
				en: "compatible fixes",
				zh: "兼容的修复"
			}
		},
		prerelease: {
			kind: "prerelease",
			label: "PRERELEASE",
			absent: "above",
			meaning: {
				en: "a version ahead of the release",
				zh: "正式发布之前的版本"
			}
		},
		build: {
			kind: "identifiers",
			label: "BUILD",
			fleeting: true,
			meaning: {
				en: "metadata, never compared",
				zh: "元数据，不参与比较"
			}
		}
	},
	steps: everyRole([
		{ raises: "prerelease" },
		{
			raises: "patch",
			leaves: { prerelease: "free" }
		},
		{
			raises: "minor",
			leaves: { prerelease: "free" }
		},
		{
			raises: "major",
			leaves: { prerelease: "free" }
		}
	]),
	examples: [
		"1.2.3",
		"2.0.0-rc.1",
		"1.0.0-alpha.beta+build.5",
		"v7.8.5"
	]
});

// src/numbering/schemes/ubuntu.ts
/**
* Ubuntu: the ABI number rises when modules must be built anew, the upload with every upload; an upload for the same ABI
* raises itself alone. A kernel brought back to an older release names that after `~`, which tags write `_`.
*/
const ubuntu = defineScheme({
	id: "ubuntu",
	title: {
		en: "Ubuntu kernel, with ABI number",
		zh: "Ubuntu 内核（含 ABI 编号）"
	},
	source: "https://wiki.ubuntu.com/Kernel/Dev/KernelPackageVersioning",
	form: "{base}-{abi}.{upload}[~{release}.{backport}][+{respin}]",
	tag: "Ubuntu-[{flavour}-[{series}-]]{base}-{abi}.{upload}[_{release}.{backport}][+{respin}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		abi: {
			kind: "counter",
			label: "ABI",
			meaning: {
				en: "the ABI that modules are built for",
				zh: "模块所针对的 ABI"
			}
		},
		upload: {
			kind: "counter",
			label: "UPLOAD",
			meaning: {
				en: "the upload of this base",
				zh: "该基线的上传号"
			}
		},
		release: {
			kind: "year-month",
			label: "RELEASE",
			absent: "above",
			meaning: {
				en: "the older release that it is brought back to",
				zh: "所回移的旧发行版"
			}
		},
		backport: {
			kind: "counter",
			label: "BACKPORT",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upload to that release",
				zh: "对该发行版的上传号"
			}
		},
		respin: {
			kind: "counter",
			label: "RESPIN",
			meaning: {
				en: "the same upload built anew",
				zh: "同一上传的重新构建"
			}
		},
		flavour: {
			kind: "name",
			label: "FLAVOUR",
			meaning: {
				en: "the cloud or hardware that it is for",
				zh: "面向的云平台或硬件"
			}
		},
		series: {
			kind: "series",
			label: "SERIES",
			unordered: true,
			meaning: {
				en: "the kernel series in the name of the package",
				zh: "包名中的内核系列"
			}
		}
	},
	steps: everyRole([
		{
			raises: "abi",
			leaves: {
				upload: "rises",
				release: "not-lower",
				backport: "from-start"
			}
		},
		{
			raises: "upload",
			leaves: {
				release: "not-lower",
				backport: "from-start"
			}
		},
		{
			raises: "backport",
			unlisted: true
		},
		{
			raises: "respin",
			unlisted: true
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				abi: "free",
				upload: "free",
				release: "free",
				backport: "free"
			}
		}
	]),
	examples: [
		"5.4.0-216.236",
		"4.15.0-208.219+1",
		"5.15.0-85.95~20.04.1",
		"Ubuntu-5.4.0-172.190",
		"Ubuntu-hwe-5.4-5.4.0-146.163_18.04.1",
		"Ubuntu-azure-fips-5.15.0-1045.52"
	]
});

// src/numbering/schemes.ts
/** Every built-in scheme. */
const SCHEMES = [
	androidGki,
	calver,
	debian,
	fedora,
	interfaceScheme,
	linux,
	openeuler,
	openeulerMonthly,
	rhel,
	rpm,
	semver,
	ubuntu
];
/** The built-in scheme of this id. */
function schemeById(id) {
	return SCHEMES.find((scheme) => scheme.id === id);
}

// src/policy/policy.ts
/** What a tag is made of: any, a tag object of its own, or one that is signed too. */
const TAG_OBJECTS = [
	"any",
	"annotated",
	"signed"
];
/** How tags are made; a tag object tells who made it and when. */
const TAG_FORMS = ["annotated", "lightweight"];
/** What the message of a tag may be made of. */
const MESSAGE_SLOTS = [
	"number",
	"tag",
	"line",
	"previous",
	"scheme"
];
/** What is done about a tag that is no number of the scheme. */
const FOREIGN_TAGS = [
	"ignore",
	"warn",
	"error"
];
/** What no package holds, where the policy does not say. */
const NEVER_PACKAGED = [
	"README*",
	"readme*",
	"*.md",
	"**/*.md",
	"LICENSE*",
	"CODEOWNERS",
	".github/**",
	".gitee/**",
	".gitlab/**",
	".gitlab-ci.yml",
	".gitignore",
	".gitattributes"
];
/** What holds where there is no policy file, or where it says nothing. */
const DEFAULT_POLICY = {
	strictness: "practice",
	schemes: /* @__PURE__ */ new Map(),
	lines: void 0,
	carriers: void 0,
	macros: {},
	unpackaged: NEVER_PACKAGED,
	tags: {
		include: ["**"],
		exclude: [],
		prefix: "",
		object: "any",
		foreign: "ignore",
		create: "annotated",
		message: "Release {number}"
	},
	interfaces: [],
	declarations: {
		trailers: {
			number: "Release-Tag",
			bump: "Bump"
		},
		labels: {
			major: "bump: major",
			minor: "bump: minor",
			patch: "bump: patch",
			emergency: "emergency"
		},
		title: "off"
	},
	rules: {},
	waivers: []
};
/** The scheme of this id: the policy's own, or a built-in one. */
function schemeOf(policy, id) {
	return policy.schemes.get(id) ?? SCHEMES.find((scheme) => scheme.id === id);
}

export { TAG_OBJECTS as a, schemeById as c, openeulerMonthly as d, interfaceScheme as f, openeuler as g, rpm as h, TAG_FORMS as i, ubuntu as l, debian as m, FOREIGN_TAGS as n, schemeOf as o, fedora as p, MESSAGE_SLOTS as r, SCHEMES as s, DEFAULT_POLICY as t, rhel as u };