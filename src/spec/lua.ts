/**
 * Which macros a piece of Lua may define. Lua is never run: what it prints is unknown, and so is each macro that it
 * names to rpm; when it names one in a way that is not plain to see, every macro is.
 * Source: rpm's manual, "Embedded Lua" (rpm-lua(7)).
 */

/** `rpm.define("name body")`, `rpm.undefine('name')`, `macros.name = …`, `macros["name"] = …`. */
const PLAIN_FORMS = [
  /\brpm\s{0,8}\.\s{0,8}(?:define|undefine)\s{0,8}\(\s{0,8}(?:"|'|\[\[)([A-Za-z_]\w{0,255})(?=[\s("'\]])/g,
  /\bmacros\s{0,8}\.\s{0,8}([A-Za-z_]\w{0,255})\s{0,8}=(?!=)/g,
  /\bmacros\s{0,8}\[\s{0,8}["']([A-Za-z_]\w{0,255})["']\s{0,8}\]\s{0,8}=(?!=)/g,
] as const;

/** Reading a macro changes nothing. */
const READS = [
  /\bmacros\s{0,8}\.\s{0,8}\w{1,255}/g,
  /\bmacros\s{0,8}\[\s{0,8}["']\w{1,255}["']\s{0,8}\]/g,
  /\brpm\s{0,8}\.\s{0,8}expand\s{0,8}\(\s{0,8}(?:"|'|\[\[)[^"'\]\\\n]{0,1024}(?:"|'|\]\])\s{0,8}\)/g,
  /\brpm\s{0,8}\.\s{0,8}(?:vercmp|isdefined|ver|b64encode|b64decode|glob|splitargs|unsplitargs)\b/g,
] as const;

/** Macros that change macros. */
const CHANGING_MACRO = /%\{?[?!]{0,8}(?:define|global|undefine|lua|load|expand)\b/;

/** Words that may change a macro in a form not known above. */
const OPEN_FORM = /\b(?:define|undefine|macros|expand|load|loadstring|dofile|require|rpm|_G|_ENV)\b/;

/** The names of the macros that the code may define; `any` when they cannot be told. */
export function luaDefinitions(code: string): readonly string[] | 'any' {
  const names = new Set<string>();
  let rest = code;
  for (const form of PLAIN_FORMS) {
    for (const [, name] of code.matchAll(form)) if (name !== undefined) names.add(name);
    rest = rest.replace(form, '');
  }
  for (const read of READS) rest = rest.replace(read, (use) => (CHANGING_MACRO.test(use) ? 'rpm' : ''));
  return OPEN_FORM.test(rest) ? 'any' : [...names];
}
