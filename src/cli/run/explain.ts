import { explain } from '../../render/explain.ts';
import { print, printError } from '../../sinks/console.ts';
import { type Common, EXIT } from '../command.ts';

/** Tells about a rule or a number; gives the exit code. */
export async function runExplain({ about, language }: Common & { readonly about: string }): Promise<number> {
  const explained = explain(about, language);
  if (explained.kind === 'unknown') {
    printError(explained.text);
    return EXIT.usage;
  }
  print(explained.text);
  return EXIT.pass;
}
