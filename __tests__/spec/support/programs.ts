/** Generated specs: small programs in rpm's macro language, harmless to run. */

import fc from 'fast-check';

/** A program with its macros called `NAME0`, `NAME1`, …; the name is put in when it is printed. */
export type Program = readonly string[];

const MACRO = 'NAME';

const macroName = fc.integer({ min: 0, max: 5 }).map((index) => `${MACRO}${index}x`);
const PLAIN = `${MACRO}6x`; // without options
const LETTERS = `${MACRO}7x`; // with options a and b
const RAW = `${MACRO}8x`; // with the parsing of options turned off
const LINES = `${MACRO}9x`; // gives lines with conditions

const literal = fc.constantFrom('0', '1', '2', '10', 'a', 'B', '.', '_', '+', '~', '1.2', '.5', '007', 'rc1', '^g');
const blankless = fc
  .array(literal, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').replaceAll('..', '.'));
const ARITHMETIC = ['+', '-', '*', '/'] as const;
const COMPARISON = ['==', '!=', '<', '<=', '>', '>='] as const;
const LOGIC = ['&&', '||'] as const;

type Grammar = {
  text: string;
  part: string;
  condition: string;
  integer: string;
  string: string;
  version: string;
};

const deeper: fc.OneOfConstraints = { depthIdentifier: 'text', maxDepth: 4 };

const {
  text,
  integer,
  condition: expression,
} = fc.letrec<Grammar>((tie) => ({
  text: fc.array(tie('part'), { minLength: 1, maxLength: 3, depthIdentifier: 'text' }).map((parts) => parts.join('')),
  part: fc.oneof(
    deeper,
    literal,
    literal,
    macroName.map((name) => `%{${name}}`),
    macroName.map((name) => `%{?${name}}`),
    macroName.map((name) => `%{!?${name}}`),
    fc.tuple(macroName, tie('text')).map(([name, body]) => `%{?${name}:${body}}`),
    fc.tuple(macroName, tie('text')).map(([name, body]) => `%{!?${name}:${body}}`),
    fc.tuple(macroName, tie('text')).map(([name, body]) => `%{!?${name}:%{expand:%%global ${name} ${body}}}`),
    fc.tuple(macroName, tie('text')).map(([name, body]) => `%{?!${name}:${body}}`),
    fc.tuple(fc.constantFrom(PLAIN, LETTERS, RAW), tie('text')).map(([name, body]) => `%{${name}:${body}}`),
    fc
      .tuple(fc.constantFrom(PLAIN, RAW), tie('text'), tie('text'))
      .map(([name, one, two]) => `%{${name} ${one} ${two}}`),
    fc.tuple(fc.constantFrom(LETTERS, RAW), tie('text')).map(([name, one]) => `%{${name} -a -b ${one} x}`),
    fc.tuple(fc.constantFrom(LETTERS, RAW), tie('text')).map(([name, one]) => `%{${name} y -b${one} -- -a}`),
    fc.tuple(fc.constantFrom(PLAIN, LETTERS), tie('text')).map(([name, one]) => `%{?${name}:${one}}`),
    fc.constantFrom(`%{${PLAIN}}`, `%{${LETTERS} -a}`, `%{${RAW} -z}`),
    tie('condition').map((source) => `%[${source}]`),
    tie('condition').map((source) => `%{expr:${source}}`),
    tie('text').map((body) => `%{expand:${body}}`),
    tie('text').map((body) => `%{expand:%%{expand:${body}}}`),
    tie('text').map((body) => `%{shrink: ${body} }`),
    tie('text').map((body) => `%{suffix:.${body}}`),
    blankless.map((body) => `%{basename:d/${body}}`),
    blankless.map((body) => `%{dirname:${body}/x}`),
    tie('text').map((body) => `%{echo:${body}}`),
    macroName.map((name) => `%{defined ${name}}`),
    macroName.map((name) => `%{undefined ${name}}`),
    macroName.map((name) => `%{with ${name}}`),
    macroName.map((name) => `%{without ${name}}`),
    macroName.map((name) => `%{?${name}:%{macrobody:${name}}}`),
    fc.constantFrom('%{?1}', '%{?2}', '%{?#}', '%{?*}', '%{?0}', '%{-a:A}', '%{!-a:N}', '%{-b*}', '%{-b}', '%{?2:%2}'),
    fc.constantFrom('%nil', '%{nil}', '%{?nil}', '%{_target_cpu}', '%{?epoch}'),
    fc.constantFrom(
      '%%',
      '%(echo 1)',
      '%{nosuchmacro}',
      '%1',
      "%{lua:print('1')}",
      `%{lua:rpm.define('${MACRO}3x 5')}`,
    ),
  ),
  condition: fc.oneof(
    deeper,
    tie('integer'),
    fc.tuple(tie('integer'), fc.constantFrom(...LOGIC), tie('integer')).map((parts) => parts.join(' ')),
    fc.tuple(tie('string'), fc.constantFrom(...LOGIC), tie('string')).map((parts) => parts.join('')),
    fc.tuple(tie('integer'), tie('integer'), tie('integer')).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
    fc.tuple(tie('string'), tie('string'), tie('string')).map(([a, b, c]) => `${a} ?${b}:${c}`),
    tie('string'),
    fc.tuple(tie('version'), fc.constantFrom(...COMPARISON), tie('version')).map((parts) => parts.join(' ')),
    tie('version'),
  ),
  integer: fc.oneof(
    deeper,
    fc.constantFrom('0', '1', '2', '7', '10', '010', '99999'),
    macroName.map((name) => `0%{?${name}:1}`),
    macroName.map((name) => `%{?${name}:1}0`),
    macroName.map((name) => `%{with ${name}}`),
    macroName.map((name) => `%{defined ${name}}`),
    fc
      .tuple(tie('integer'), fc.constantFrom(...ARITHMETIC, ...COMPARISON), tie('integer'))
      .map((parts) => `(${parts.join(' ')})`),
    fc.tuple(tie('string'), fc.constantFrom(...COMPARISON), tie('string')).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(tie('integer'), fc.constantFrom('+', '<', '||'), tie('integer')).map((parts) => parts.join('')),
    tie('integer').map((inner) => `( ${inner})`),
    tie('integer').map((inner) => `!${inner}`),
    tie('integer').map((inner) => `-(${inner})`),
  ),
  string: fc.oneof(
    deeper,
    fc.constantFrom('"a"', '"b"', '""', '"1.2"'),
    macroName.map((name) => `"%{?${name}}"`),
    tie('text').map((body) => `"${body.replaceAll('"', '')}"`),
    fc.tuple(tie('string'), tie('string')).map(([left, right]) => `${left} + ${right}`),
  ),
  version: fc.oneof(
    fc.constantFrom('v"1.2"', 'v"1.2~rc1"', 'v"1:2.0-3"', 'v"0:1.2-1"', 'v"1.2^git"'),
    macroName.map((name) => `v"1%{?${name}}"`),
  ),
}));

const definition = fc.oneof(
  fc.tuple(macroName, text).map(([name, body]) => [`%global ${name} ${body}`]),
  fc.tuple(macroName, text).map(([name, body]) => [`%define ${name} ${body}`]),
  fc.tuple(macroName, blankless).map(([name, body]) => [`%global ${name} ${body}`]),
  fc.tuple(macroName, blankless).map(([name, body]) => [`%define ${name}   ${body}  `]),
  fc.tuple(macroName, text).map(([name, body]) => [`%{!?${name}:%global ${name} ${body}}`]),
  fc.tuple(macroName, text).map(([name, body]) => [`%{!?${name}: %{expand: %%define ${name} ${body}}}`]),
  fc.tuple(macroName, blankless, blankless).map(([name, one, two]) => [`%define ${name} ${one}\\`, `${two}`]),
  fc.tuple(macroName, blankless).map(([name, one]) => [`%define ${name} %{expand:`, `${one}}`]),
  fc.tuple(macroName, blankless).map(([name, one]) => [`%define ${name} {${one}}`]),
  text.map((body) => [`%define ${PLAIN}() ${body}`]),
  text.map((body) => [`%define ${LETTERS}(ab:) ${body}`]),
  text.map((body) => [`%global ${RAW}(-) ${body.replaceAll('%', '%%')}`]),
  fc
    .tuple(macroName, text)
    .map(([inner, body]) => [`%define ${LETTERS}(ab:) %{expand:%%define ${inner} ${body}}%{${inner}}.%{?1}`]),
  macroName.map((name) => [`%undefine ${name}`]),
  macroName.map((name) => [`%{?${name}:%undefine ${name}}`]),
  fc
    .tuple(macroName, fc.constantFrom('0', '1', '%{undefined rhel}', '%[1 > 2]'))
    .map(([name, on]) => [`%bcond ${name} ${on}`]),
  macroName.map((name) => [`%bcond_with ${name}`]),
  macroName.map((name) => [`%bcond_without ${name}`]),
  fc.tuple(macroName, text).map(([name, body]) => [`# %%global ${name} ${body.replaceAll('%', '%%')}`]),
  fc.oneof(
    fc.tuple(macroName, text).map(([name, body]) => [`# %global ${name} ${body}`]),
    fc
      .tuple(macroName, text)
      .map(([name, body]) => [
        `%define ${LINES}() \\`,
        `%if 0%{?1:1}\\`,
        `%global ${name} ${body}\\`,
        '%else\\',
        `%undefine ${name}\\`,
        '%endif\\',
        '%{nil}',
      ]),
    fc.constantFrom([`%{?${LINES}:%{${LINES} 1}}`], [`%${LINES} a b`], [`%{${LINES}}`]),
    fc.tuple(macroName, blankless).map(([name, one]) => [`%define ${name} ${one}%dnl rest`]),
  ),
  fc.tuple(macroName, text).map(([name, body]) => [`%dnl %global ${name} ${body}`]),
  fc.constant(['']),
);

const condition = fc.oneof(
  expression.map((source) => `%if ${source}`),
  expression.map((source) => `  %if ${source}  `),
  macroName.map((name) => `%if 0%{?${name}:1}`),
  macroName.map((name) => `%if %{with ${name}}`),
  fc.constantFrom('%ifarch x86_64', '%ifarch aarch64 ppc64le', '%ifnarch %{ix86}', '%ifos linux', '%ifnos linux'),
);

const value = fc.oneof(
  blankless,
  fc.tuple(fc.constantFrom(PLAIN, RAW), text, text).map(([name, one, two]) => `%${name} ${one} ${two}`),
  text.map((made) => `1${made}`),
  text.map((made) => `${made}_`),
  text,
);
const version = value.map((made) => [`Version: ${made}`]);
const release = value.map((made) => [`Release:\t${made}  `]);

function block(inner: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly string[]> {
  return fc
    .tuple(condition, inner, fc.option(expression), inner, fc.option(inner))
    .map(([head, then, elif, other, last]) => [
      head,
      ...then,
      ...(elif === null ? [] : [`%elif ${elif}`, ...other]),
      ...(last === null ? [] : ['%else', ...last]),
      '%endif',
    ]);
}

/** Most macros are defined at first, so that most programs are ones that rpm accepts. */
const prologue = fc
  .tuple(
    ...Array.from({ length: 6 }, (_, index) =>
      fc.option(
        blankless.map((body) => `%global ${MACRO}${index}x ${body}`),
        { freq: 6 },
      ),
    ),
    fc.constantFrom(
      `%define ${PLAIN}() [%{?1}%{?2}]`.replace(/[[\]]/g, '_'),
      `%define ${PLAIN}() %#%*`.replace(' %#', ' %{#}'),
    ),
    fc.constantFrom(`%define ${LETTERS}(ab:) %{?1}%{-b*}%{-a:.a}`, `%define ${LETTERS}(ab:) %{#}`),
    fc.constantFrom(`%define ${RAW}(-) %{#}.%{?1}`),
    fc.constantFrom(`%define ${LINES}() %{nil}`),
  )
  .map((lines) => lines.filter((line) => line !== null));

const statements = fc.array(definition, { maxLength: 4 }).map((lines) => lines.flat());
const statement = fc.oneof(definition, definition, block(statements), block(block(statements)));

/** A spec of its own: definitions and conditions, then the tags, some of them under conditions. */
export const program: fc.Arbitrary<Program> = fc
  .record({
    prologue,
    before: fc.array(statement, { maxLength: 8 }),
    version: fc.oneof(version, version, fc.tuple(condition, version, version).map(either)),
    between: fc.array(statement, { maxLength: 3 }),
    release: fc.oneof(release, release, fc.tuple(condition, release, release).map(either)),
    epoch: fc.option(
      fc.oneof(
        fc.constantFrom('Epoch: 1', 'Epoch: 07'),
        integer.map((source) => `Epoch: %[!(${source})]`),
      ),
    ),
  })
  .map(({ prologue, before, version, between, release, epoch }) => [
    ...prologue,
    ...before.flat(),
    'Name: NAME',
    ...version,
    ...between.flat(),
    ...release,
    ...(epoch === null ? [] : [epoch]),
  ]);

function either([head, one, two]: readonly [string, readonly string[], readonly string[]]): readonly string[] {
  return [head, ...one, '%else', ...two, '%endif'];
}

/** The spec's text; each has macros of its own name. */
export function print(program: Program, name: string): string {
  const lines = [...program, 'Summary: generated', 'License: none', '%description', 'generated', '%files', ''];
  return lines.join('\n').replaceAll(MACRO, name);
}
