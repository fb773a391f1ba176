import { type Language, languages } from '../web/language.ts';
import { UserError } from './command.ts';

/** The language to speak on a terminal: as asked for, else as its locale says, else English. */
export function terminalLanguage(
  asked: string | true | undefined,
  env: Record<string, string | undefined>,
): Language {
  if (asked === undefined) return (env.LC_ALL ?? env.LANG ?? '').startsWith('de') ? 'de' : 'en';
  const language = languages.find((l) => l === asked);
  if (language === undefined)
    throw new UserError(`There is no language "${asked}". There are ${languages.join(' and ')}.`);
  return language;
}
