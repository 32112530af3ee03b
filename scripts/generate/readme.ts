/** The tables of README, between markers; everything around them is written by hand. */

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function actionTables(action: ActionFile): Readonly<Record<string, string>> {
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ${input.description} |`,
  );
  const outputs = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`);
  return {
    inputs: ['| Input | Default | Meaning |', '|---|---|---|', ...inputs].join('\n'),
    outputs: ['| Output | Meaning |', '|---|---|', ...outputs].join('\n'),
  };
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
export function between(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = result.indexOf(start);
    const to = result.indexOf(end);
    if (from < 0 || to < from) throw new Error(`the text has no markers for ${name}`);
    return `${result.slice(0, from + start.length)}\n${table}\n${result.slice(to)}`;
  }, text);
}
