const scheme = (form: string, fields: string, steps = '{}', more = ''): string =>
  `schemes:\n  acme:\n    form: ${form}\n    fields: ${fields}\n    steps: ${steps}\n${more}`;

const line = (more: string): string => `lines: [{branch: a, role: maintenance, ${more}}]`;

/** The text of a policy file, and what is said about it as `line:column message`. */
export const SAID: readonly (readonly [string, ...string[]])[] = [
  // The file and its YAML
  ['#'.repeat(262_145), '1:1 The file is larger than 262144 bytes, the most that Pawl reads of a policy; shorten it.'],
  [
    'scheme: rpm # \0',
    '1:15 The character U+0000 may not stand in a YAML file; remove it, and save the file as UTF-8.',
  ],
  [
    `lines: ${'['.repeat(51)}`,
    '1:57 Lists and mappings are nested more than 50 deep here; no policy needs that, so make it flatter.',
  ],
  ['lines:\n\t- a', '2:1 This line is indented with a tab, which YAML does not allow; indent it with spaces.'],
  [
    'unpackaged:\n  - {a,b}.c\n',
    '2:10 This is not YAML (Unexpected scalar at node end): put the whole value in quotes, or remove what does not belong here.',
  ],
  [
    'scheme: "a\\d"\n',
    '1:11 This is not YAML (Invalid escape sequence \\d): between double quotes a backslash begins an escape; write it twice, or use single quotes.',
  ],
  [
    'scheme: rpm\n---\nscheme: rpm\n',
    '2:1 A second YAML document begins here, but a policy is one document; keep one, or join the two without "---".',
  ],
  [
    '%YAML 1.1\n---\nrules: {}\n',
    '1:1 The YAML directive "%YAML 1.1" is not allowed, as a policy is always YAML 1.2; remove it.',
  ],
  [
    'scheme: !!str rpm',
    '1:9 "!!str" without quotes is a tag to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.',
  ],
  [
    'scheme: &s rpm',
    '1:9 "&s" without quotes is an anchor to YAML, and a policy may have none; remove it, or quote the text if it is meant literally.',
  ],
  [
    'lines: [{branch: *-testing, role: ignored}]',
    '1:18 "*-testing" without quotes is an alias to YAML, and a policy may have none; put a pattern in quotes, or write the value out.',
  ],
  [
    'scheme: rpm\nscheme: rpm\n',
    '2:1 The key "scheme" stands here again; it stands first at line 1, column 1. Remove one of the two.',
  ],
  // Keys
  ['lines: [{branch: a, role: ignored, rol: a}]', '1:36 Unknown key "rol". Did you mean "role"?'],
  [
    'on: push',
    '1:1 Unknown key "on"; allowed here: "strictness", "scheme", "schemes", "lines", "carriers", "macros", "unpackaged", "new-build", "source-repository", "tags" and 5 more.',
  ],
  ['__proto__: 1', '1:1 Unknown key "__proto__"; remove it.'],
  [
    'extends: x',
    '1:10 "x" does not name a policy of another repository; write it as "owner/repo/path@ref", such as "openeuler/policies/kernel.yml@v2".',
  ],
  [
    'extends: a/b/c.yml@v1',
    '1:10 The policy "a/b/c.yml@v1", which this extends, was not read here, so nothing can be judged; run Pawl where it can be read, or remove "extends".',
  ],
  ['lines:\n  - {branch: main}', '2:5 The key "role" is missing here; add it.'],
  // Values
  [line('from: 5.10'), '1:46 5.10 without quotes is the number 5.1 to YAML; write "5.10".'],
  [line('from: 5'), '1:46 5 without quotes is a number to YAML, but text is wanted here; write "5".'],
  ['lines: main', '1:8 This is text, but a list is wanted; write each entry on a line of its own after "- ".'],
  [
    'unpackaged: [[a-z]]',
    '1:14 This is a list, but text is wanted; write one text, and put a pattern with brackets in quotes.',
  ],
  ['lines:\n', '1:1 Nothing is written here, but a list is wanted; write it, or remove the entry.'],
  ['scheme: true', '1:9 Without quotes YAML reads this as true or false, but text is wanted; put it in quotes.'],
  [
    scheme('"{a}"', '{a: {start: 1.5}}'),
    '4:25 This is a number, but a whole number is wanted; write digits only, without quotes.',
  ],
  [scheme('"{a}"', '{a: {start: .inf}}'), '4:25 This number is not finite; write digits only.'],
  ['lines: [{branch: a, role: maint}]', '1:27 Unknown value "maint". Did you mean "maintenance"?'],
  ['rules: {number-gap: none}', '1:21 Unknown value "none"; allowed here: "off", "notice", "warning", "error".'],
  [`unpackaged: ["${'a'.repeat(513)}"]`, '1:14 This text is too long; write at most 512 characters.'],
  [
    'carriers: [{path: a, kind: text, compare: []}]',
    '1:43 This list is empty; write at least one entry, or remove the key.',
  ],
  [scheme('"{a}"', '{a: {start: -1}}'), '4:25 This number is too low; write at least 0.'],
  [
    `schemes:\n${Array.from({ length: 21 }, (_, index) => `  s${index}: {form: "{a}", fields: {a: {}}, steps: {}}\n`).join('')}`,
    '1:1 Too many entries stand here; write at most 20 entries.',
  ],
  ['waivers: [{rule: number-gap, reason: "  "}]', '1:38 This is blank; write what belongs here, or remove the entry.'],
  [
    'schemes: {Acme: {form: "{a}", fields: {a: {}}, steps: {}}}',
    '1:11 "Acme" cannot be a name here: begin with a small letter, and go on with small letters, digits and "-", 64 characters at most.',
  ],
  [
    'declarations: {trailers: {bump: "a: b"}}',
    '1:33 "a: b" cannot be the name of a trailer: write letters, digits and "-" only, without the colon, a letter or digit first, 64 characters at most.',
  ],
  [
    'waivers: [{rule: number-gap, reason: a, until: 2026-02-29}]',
    '1:48 The calendar has no day "2026-02-29"; write one that exists.',
  ],
  [
    'waivers: [{rule: number-gap, reason: a, until: soon}]',
    '1:48 "soon" is no date; write year, month and day, as in 2026-12-31.',
  ],
  // Globs and paths
  [
    'unpackaged: ["!a"]',
    '1:15 A "!" at the start excludes nothing here; list what is meant, or write "\\!" in single quotes for the character itself.',
  ],
  [
    'unpackaged: ["a{b"]',
    '1:16 This "{" is never closed; add the "}", or write "\\{" in single quotes for the character itself.',
  ],
  [
    'unpackaged: ["a}"]',
    '1:16 This "}" closes nothing; remove it, or write "\\}" in single quotes for the character itself.',
  ],
  ['unpackaged: ["{1..3}"]', '1:16 Ranges in braces are not counted out; list the values, as in {1,2,3}.'],
  [
    'unpackaged: ["a["]',
    '1:16 This "[" is never closed; add the "]", or write "\\[" in single quotes for the character itself.',
  ],
  [
    'unpackaged: ["[]"]',
    '1:15 These brackets are empty and match nothing; write characters between them, as in [abc] or [!abc].',
  ],
  ['unpackaged: ["[z-a]"]', '1:16 This range runs backwards; write the lower character first, as in [a-z].'],
  ['unpackaged: ["[a/]"]', '1:17 Brackets never match "/"; write the slash outside of them.'],
  [
    "unpackaged: ['a\\']",
    '1:16 Nothing follows this backslash; remove it, or write two in single quotes for the character itself.',
  ],
  [
    `unpackaged: ["${'a'.repeat(257)}"]`,
    '1:271 The pattern is longer than 256 characters; shorten it, or split it in several.',
  ],
  [
    'carriers: [{path: /a, kind: text}]',
    '1:19 The path begins with "/"; write it from the top of the repository, as in kernel.spec.',
  ],
  [
    'carriers: [{path: a/../b, kind: text}]',
    '1:19 The path has ".." in it; write it straight from the top of the repository, as in kernel.spec.',
  ],
  [
    'carriers: [{path: .git/b, kind: text}]',
    '1:19 The path leads into .git, which holds no files of the repository; name the file that states the number.',
  ],
  // Schemes of its own
  [
    'schemes: {rhel: {form: "{a}", fields: {a: {}}, steps: {}}}',
    '1:11 The id "rhel" is that of a built-in scheme of Pawl; choose another.',
  ],
  [scheme('"{a}[.{b}"', '{a: {}, b: {}}'), '3:20 A "[" of the form is never closed; add the "]".'],
  [
    scheme('"{a}[v]"', '{a: {}}'),
    '3:15 This optional part has text and no field of its own, so nothing could tell whether to write it; add a field, or give the other spelling under "tag".',
  ],
  [scheme('"{a}]"', '{a: {}}'), '3:15 This "]" of the form closes nothing; remove it, or add the "[" before it.'],
  [
    scheme('"{a}{A}"', '{a: {}}'),
    '3:15 No field can be read at "{A}"; write its name in small letters, digits and "-" between braces, as in {build}, with a width as in {build:4}.',
  ],
  [
    scheme('"{a}.{b}"', '{a: {}}'),
    '3:16 The form has the field "b", which "fields" does not declare; declare it there, or take {b} out of the form.',
  ],
  [scheme('"{a}.{a}"', '{a: {}}'), '3:16 The field "a" stands in the form more than once; leave only one {a}.'],
  [
    scheme('"{a}"', '{a: {}, b: {}}'),
    '4:21 The field "b" is declared, but the form does not have it; add {b} to the form, or remove the field.',
  ],
  [
    scheme('"{a}.{b}"', '{a: {runs-on: true}, b: {}}'),
    '4:18 The field "a" runs on, and still stands above "b", which makes a release; put it after all of those, or remove "runs-on".',
  ],
  [
    scheme('"{a}"', '{a: {unordered: true}}', '{following: [{raises: a}]}'),
    '5:34 No step can raise "a": it is "unordered", so it cannot rise. Raise another field, or remove "unordered" from this one.',
  ],
  [
    scheme('"{a}"', '{a: {kind: word}}', '{following: [{raises: a}]}'),
    '5:34 No step can raise "a": fields of its kind have no order. Raise another field, or change the kind of this one.',
  ],
  [
    scheme('"{a}"', '{a: {runs-on: true}}', '{following: [{raises: a}]}'),
    '5:34 No step can raise "a": it runs on, so it rises with every package anyway. Remove this step, or "runs-on" from the field.',
  ],
  [
    scheme('"{a}"', '{a: {}}', '{following: [{raises: a, part: series}]}'),
    '5:43 Only a field of kind "upstream" has parts, and "a" is of another; remove "part", or change the kind of the field.',
  ],
  [
    scheme('"{a}"', '{a: {}}', '{development: [{raises: b}]}'),
    '5:36 No scheme that applies here has a field "b"; allowed here: "a".',
  ],
  [
    'carriers: [{path: a, kind: text, compare: [bsae]}]',
    '1:44 No scheme that applies here has a field "bsae". Did you mean "base"?',
  ],
  // Interfaces
  [
    'carriers: [{path: v.json, kind: json, pointer: version}]',
    '1:48 "version" is no JSON pointer; write the keys that lead to the value, each after a "/", as in /package/version.',
  ],
  [
    'interfaces: [{name: a, features: {path: x, kind: plain}, deprecate-for: a year}]',
    '1:73 "a year" is no period; write a count and what it counts, as in 2 minor, 1 major or 180 days.',
  ],
  [
    'interfaces:\n  - {name: a, features: {path: x, kind: plain}}\n  - {name: a, features: {path: y, kind: plain}}',
    '3:12 The name "a" is that of the interface at line 2 already; choose another, so that messages tell them apart.',
  ],
  ['interfaces: [{name: a}]', '1:14 Neither "features" nor "report" is here; add one of them.'],
  [
    'interfaces: [{name: a, features: {path: x, kind: plain}, report: {path: y, kind: abidiff}}]',
    '1:14 There can only be "features" or "report", not both; remove one.',
  ],
  ['interfaces: [{name: a, features: {path: x}}]', '1:34 The key "kind" is missing here; add it.'],
  ['interfaces: [{name: a, features: {path: Module.kabi_x86_64}}]'],
  [
    'interfaces: [{name: a, features: {path: x, kind: plain}, version: {path: v, scheme: openeuler}}]',
    '1:85 Numbers of scheme "openeuler" have no fields major and minor, so none of them could say that a feature went or came; name a scheme that has, or ask for "forbid", "warn", "notice" or "none" instead of a bump.',
  ],
  [
    'interfaces: [{name: a, features: {path: x, kind: plain}, version: {path: "v*"}}]',
    '1:74 This is a pattern, but one file states the number of an interface; name that file.',
  ],
  [
    'interfaces: [{name: a, features: {path: x, kind: plain}, version: {path: v.json}}]',
    '1:67 The key "pointer" is missing here; add it.',
  ],
  // Numbers and lines
  [
    line('from: "5.10.0-60", scheme: openeuler'),
    '1:56 "5.10.0-60" does not fit scheme "openeuler": it ends where "." must follow.',
  ],
  [
    line('from: "5.10-60.0.0", scheme: openeuler'),
    '1:47 "5.10-60.0.0" does not fit scheme "openeuler": the field "base" (three parts, as in 5.10.0) must stand where "5.10-60.0.0" begins.',
  ],
  [
    line('base: "5.10.0-60", scheme: openeuler'),
    '1:53 "5.10.0-60" does not fit scheme "openeuler": "-60" is left over; remove it.',
  ],
  [
    line('from: "5.10.0-"'),
    '1:54 "5.10.0-" fits none of the schemes ("debian", "dotted", "fedora", "openeuler", "openeuler-monthly", "rhel", "rpm", "semver", "ubuntu", "android-gki" and 3 more); nearest is "debian", but it ends where the field "revision" (a number) must follow.',
  ],
  [
    `${scheme('"{a}"', '{a: {}}', '{development: [{raises: a}]}')}${line('scheme: acme')}`,
    '6:27 Scheme "acme" declares no step for the role "maintenance", so no release on this line could ever be right; declare one under "steps", or choose another role.',
  ],
  [
    'lines:\n  - {branch: "a*", role: frozen}\n  - {branch: "a*", role: ignored}',
    '3:14 The pattern "a*" stands already in the entry at line 2, and the first that matches counts; remove one of the two.',
  ],
  [
    'lines:\n  - {branch: "a*", role: frozen}\n  - {branch: abc, role: ignored}',
    '3:14 "abc" is never reached: the pattern "a*" at line 2 matches it, and the first that matches counts. Move this entry above that one, or remove it.',
  ],
];
