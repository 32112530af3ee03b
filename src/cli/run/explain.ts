import { explain } from '../../render/explain.ts';
import { print, printError } from '../../sinks/console.ts';
import { flowed } from '../../sinks/terminal.ts';
import { type Common, EXIT } from '../command.ts';

/** Tells about a rule or a number; gives the exit code. */
export async function runExplain({ about, language }: Common & { readonly about: string }): Promise<number> {
  const explained = explain(about, language);
  if (explained.kind === 'unknown') {
    printError(flowed(explained.text, 'errors'));
    return EXIT.usage;
  }
  print(flowed(explained.text));
  return EXIT.pass;
}
