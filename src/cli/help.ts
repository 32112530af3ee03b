import type { CommandDefinition } from './command.ts';

/** The usage of the command line; README shows the same. */

const common = (formats: string): string => `
Common options:
  --repo DIR         the repository (default: the current directory)
  --policy FILE      the policy, a path in the repository (default: .github/pawl.yml)
  --format FORMAT    ${formats} (default: text)
  --language LANG    en or zh (default: en)
  --color WHEN       auto, always or never (default: auto; NO_COLOR is respected)

Exit codes: 0 pass, 1 fail, 2 could not check, 64 wrong usage.
`;

/** One command's usage. */
export const helpOf = ({ help, formats }: CommandDefinition): string => `${help}${common(wordList(formats))}`;

/** The overview of all commands. */
export function overview(commands: readonly CommandDefinition[]): string {
  const calls = [...commands.flatMap((command) => command.overview), ['help COMMAND', 'more about a command'] as const];
  const width = Math.min(Math.max(...calls.map(([call]) => call.length)), 46);
  const lines = calls.map(([call, does]) => `  pawl ${call.padEnd(width)}   ${does}`);
  return `pawl keeps release numbers from slipping.\n\n${lines.join('\n')}\n  pawl --version\n${common('text, json and others by the command')}`;
}

function wordList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
