import type { Library } from '../assessments/library.ts';
import type { Option, Surroundings } from './command.ts';
import { ownQuestionnaires, usableLibrary } from './content.ts';
import { draftLibrary } from './draft.ts';
import { terminalLanguage } from './language.ts';

/** Where a command takes its questionnaires from. */
export const libraryOptions: Record<'questionnaires' | 'draft', Option> = {
  questionnaires: { value: 'folder', help: 'folder of questionnaires; default: those that come with it' },
  draft: { value: 'folder', help: 'of a version that is being written, instead of those' },
};

/**
 * The questionnaires a command was told to use; what is wrong in drafts among them goes to standard error.
 * @throws UserError with all problems if they cannot be used
 */
export function chosenLibrary(
  options: Record<string, string | true>,
  { env, errors }: Surroundings,
): Library {
  const language = terminalLanguage(undefined, env);
  if (options.draft !== undefined) return draftLibrary(String(options.draft), language);
  return usableLibrary(String(options.questionnaires ?? ownQuestionnaires), language, (text) =>
    errors.write(`${text}\n`),
  );
}
