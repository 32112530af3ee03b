import { INIT_WORDS } from '../../render/init-words.ts';
import { plain, speak } from '../../render/speak.ts';
import { printError } from '../../sinks/console.ts';
import { type Common, EXIT } from '../command.ts';

/** That there is no file to try; gives the exit code. */
export function refuseDraft({ policy: path, language }: Common): number {
  printError(plain(speak(INIT_WORDS.noDraft, { path }, language)));
  return EXIT.usage;
}
