type Environment = Readonly<Record<string, string | undefined>>;

/** `--color` decides; then `FORCE_COLOR`, then `NO_COLOR` (https://no-color.org), then whether it is a terminal. */
export function coloursWanted(choice: 'auto' | 'always' | 'never', isTerminal: boolean, env: Environment): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
