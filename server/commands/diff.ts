import { editionOf, type Library, versionsOf } from '../assessments/library.ts';
import { type Change, type Moves, movesInOrder } from '../questionnaire/versions/changes.ts';
import { diff as changesBetween } from '../questionnaire/versions/diff.ts';
import { tellChanges } from '../report/changes/tell.ts';
import { changeWords } from '../report/words/changes.ts';
import { pathBetween, type Step } from '../scoring/versions/path.ts';
import type { Language } from '../web/language.ts';
import { type Command, UserError } from './command.ts';
import { ownQuestionnaires, usableLibrary } from './content.ts';
import { terminalLanguage } from './language.ts';

export const diff: Command = {
  summary:
    'Tells in words what changed between two versions in questions, rules and texts, and whether results can change.',
  takes: '<version> <version>',
  options: {
    questionnaire: { value: 'id', help: 'of which questionnaire; default: the first' },
    questionnaires: { value: 'folder', help: 'folder of questionnaires; default: those that come with it' },
    language: { value: 'de|en', help: 'of the words; default: as the terminal, else en' },
    json: { help: 'writes the changes as JSON, one line for each step from version to version' },
  },
  run: async ([one, other], options, { output, errors, env }) => {
    if (one === undefined || other === undefined)
      throw new UserError('Which two versions? Name both: oss-kompass diff 2026-1 2026-2');
    const language = terminalLanguage(options.language, env);
    const library = usableLibrary(String(options.questionnaires ?? ownQuestionnaires), language, (t) =>
      errors.write(`${t}\n`),
    );
    const steps = stepsOf(library, options.questionnaire, one, other);
    if (steps.length === 0) output.write(`${changeWords[language].none}\n`);
    for (const step of steps) {
      const changes = changesBetween(step.older.content, step.newer.content, step.migration);
      output.write(options.json ? jsonLine(step, changes) : told(step, changes, language));
    }
    return 0;
  },
};

/** @throws Refusal where there is no such version; UserError where no way leads from one to the other */
function stepsOf(
  library: Library,
  questionnaire: string | true | undefined,
  one: string,
  other: string,
): Step[] {
  const first = library.values().next().value!.content.questionnaire.id;
  const id = questionnaire === undefined ? first : String(questionnaire);
  for (const version of [one, other]) editionOf(library, id, version);
  const versions = versionsOf(library, id);
  const steps = pathBetween(versions, one, other) ?? pathBetween(versions, other, one);
  if (steps === null)
    throw new UserError(
      `No migration leads from ${one} to ${other}. Compare versions that follow each other.`,
    );
  return steps;
}

function jsonLine({ older, newer }: Step, changes: readonly Change[]): string {
  const { questionnaire, version } = newer.content;
  return `${JSON.stringify({ questionnaire: questionnaire.id, older: older.content.version, newer: version, changes })}\n`;
}

function told({ older, newer }: Step, changes: readonly Change[], language: Language): string {
  const words = changeWords[language];
  const { questionnaire, version } = newer.content;
  const lines = [words.title(questionnaire.id, older.content.version, version), ''];
  if (changes.length === 0) lines.push(words.none);
  const count = (moves: Moves): number => changes.filter((change) => change.moves === moves).length;
  for (const moves of movesInOrder) if (count(moves) > 0) lines.push(words.can[moves](count(moves)));
  let part = '';
  for (const change of tellChanges(older.content, newer.content, changes, language)) {
    if (change.part !== part) lines.push('', words.part[change.part]);
    part = change.part;
    lines.push(
      `- ${change.title}. ${words.moves[change.moves]}`,
      ...change.details.map((line) => `    ${line}`),
    );
  }
  return `${lines.join('\n')}\n\n`;
}
