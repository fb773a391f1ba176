import { type Library, versionsOf } from '../assessments/library.ts';
import { today } from '../assessments/today.ts';
import { pathBetween } from '../scoring/versions/path.ts';
import { split } from '../scoring/versions/split.ts';
import { type Given, readAssessment } from './assessments-in.ts';
import { type Command, UserError } from './command.ts';
import { ownQuestionnaires, usableLibrary } from './content.ts';
import { dayOf } from './day.ts';
import { terminalLanguage } from './language.ts';
import { lineByLine } from './line-by-line.ts';

export const rescore: Command = {
  summary:
    'Evaluates assessments under a newer version, and says of each difference how much the answers and how much the rules made.',
  takes: '[answers.jsonl …]',
  options: {
    to: { value: 'version', help: 'the version to evaluate them under' },
    from: { value: 'version', help: 'the version of assessments that name none; default: the newest' },
    questionnaires: { value: 'folder', help: 'folder of questionnaires; default: those that come with it' },
    questionnaire: { value: 'id', help: 'for assessments that name none' },
    'as-of': { value: 'date', help: 'date where an assessment names none, YYYY-MM-DD; default: today' },
  },
  run: async (files, options, around) => {
    const language = terminalLanguage(undefined, around.env);
    const library = usableLibrary(String(options.questionnaires ?? ownQuestionnaires), language, (t) =>
      around.errors.write(`${t}\n`),
    );
    const to = versionIn(library, options.to);
    const asOf = dayOf(options['as-of']) ?? today(around.clock());
    const [questionnaire, from] = [text(options.questionnaire), text(options.from)];
    return await lineByLine(files, around, library, language, ({ text, place }) =>
      JSON.stringify(
        rescored(library, readAssessment(library, text, place, asOf, questionnaire, from), to, place),
      ),
    );
  },
};

const text = (option: string | true | undefined): string | undefined =>
  option === undefined ? undefined : String(option);

/** @throws UserError where no version was named, or no questionnaire has it */
function versionIn(library: Library, asked: string | true | undefined): string {
  const there = [...new Set([...library.values()].map(({ content }) => content.version))].join(', ');
  if (asked === undefined)
    throw new UserError(
      `Under which version? Name it: oss-kompass rescore --to <version>. There are: ${there}.`,
    );
  const version = String(asked);
  if ([...library.values()].some(({ content }) => content.version === version)) return version;
  throw new UserError(`There is no version "${version}". There are: ${there}.`);
}

/** One line of the output. @throws UserError where no way leads to that version */
function rescored(library: Library, given: Given, to: string, place: string): object {
  const { edition, mode, asOf, name, answers } = given;
  const { questionnaire, version } = edition.content;
  const versions = versionsOf(library, questionnaire.id);
  const path = pathBetween(versions, version, to);
  if (path === null)
    throw new UserError(
      `${place}: answers of version ${version} do not go over into ${to}: they go from an older version to a newer one.`,
    );
  const { before, after, scores, findings, left } = split(edition, path, mode, { answers, asOf });
  return {
    place,
    name,
    questionnaire: questionnaire.id,
    mode,
    asOf,
    before: { version, fingerprint: before.questionnaire.fingerprint },
    after: { version: to, fingerprint: after.questionnaire.fingerprint },
    scores,
    findings,
    left,
  };
}
