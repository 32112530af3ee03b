/** The usage of the command line; README shows the same. */
const COMMON = `
Common options:
  --repo DIR         the repository (default: the current directory)
  --policy FILE      the policy, a path in the repository (default: .github/pawl.yml)
  --format FORMAT    text, json, markdown or github (default: text)
  --language LANG    en or zh (default: en)
  --color WHEN       auto, always or never (default: auto; NO_COLOR is respected)

Exit codes: 0 pass, 1 fail, 2 could not check, 64 wrong usage.
`;

export const HELP = {
  main: `pawl keeps release numbers from slipping.

  pawl check --base REV [--head REV] [--branch NAME]   judge what merging head into base would give
  pawl check --tag TAG [--branch NAME]                 judge a tag
  pawl next --branch NAME                              what may come next on a branch
  pawl explain RULE|NUMBER                             tell about a rule, or take a number apart
  pawl help COMMAND                                    more about a command
  pawl --version
${COMMON}`,
  check: `pawl check --base REV [--head REV] [--branch NAME] [--label NAME]... [--fail-on LEVEL]
pawl check --tag TAG [--branch NAME] [--fail-on LEVEL]

Judges what merging head into base would give, with the policy of base, as the action does on a pull request; or a
tag, with the policy of its branch or of the default one.

  --base REV         the branch that the change is for
  --head REV         the change (default: HEAD)
  --tag TAG          a tag to judge, instead of a change
  --branch NAME      the line's branch, where --base does not name it, or the one that the tag belongs to
  --label NAME       a label that the pull request would have, such as emergency
  --fail-on LEVEL    error, warning or never (default: error)
${COMMON}`,
  next: `pawl next --branch NAME

Prints the numbers that may come next on a branch, the one to take first.
${COMMON}`,
  explain: `pawl explain RULE|NUMBER

Tells about a rule (pawl explain number-step), or takes a number apart field by field (pawl explain 5.10.0-136.12.0).
${COMMON}`,
} as const;
