/**
 * Reads the files GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE (actions/runner 2.336.0, FileCommandManager.cs,
 * EnvFileKeyValuePairs): `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Only LF ends a line.
 *
 * Pairs before a mistake count; the mistake itself fails the step, and is given back as `error`.
 */
export function readKeyValues(text: string): {
  readonly pairs: ReadonlyMap<string, string>;
  readonly error: string | undefined;
} {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  // What follows the last LF is a line only when there is something.
  const ended = lines.at(-1) === '';
  if (ended) lines.pop();

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) return { pairs, error: `Invalid format '${line}'` };
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return { pairs, error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) return { pairs, error: `Invalid value. Matching delimiter not found '${delimiter}'` };
    pairs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return { pairs, error: undefined };
}
