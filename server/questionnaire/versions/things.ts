import type { Content, QuestionSource, SectionSource } from '../model.ts';
import { conditionInNewNames, type NewNames } from './in-new-names.ts';

/** A thing in the names of the newer version, with the id it had. */
export interface Named {
  was: string;
  thing: object;
  /** Of a question, as they were called. */
  choices?: readonly string[];
}

/** Things whose names stay, by id. */
export const byId = (things: readonly { id: string }[]): Map<string, Named> =>
  new Map(things.map((thing) => [thing.id, { was: thing.id, thing }]));

/** A question as rules name it. */
export const nameIn = (section: SectionSource, { id }: QuestionSource): string =>
  section.repeat ? `$.${id}` : `${section.id}.${id}`;

/** Sections without their questions; `names` for those of the older version. */
export function sectionsOf({ sections }: Content, names?: NewNames): Map<string, Named> {
  return new Map(
    sections.map(({ questions: _, ...section }) => [
      section.id,
      { was: section.id, thing: shown(section, names) },
    ]),
  );
}

/** Questions by name; `names` for those of the older version. */
export function questionsOf({ sections }: Content, names?: NewNames): Map<string, Named> {
  return new Map(
    sections.flatMap((section) =>
      section.questions.map((question): [string, Named] => {
        const was = nameIn(section, question);
        const own = names === undefined ? question : inNewNames(question, was, names);
        return [
          names?.question(was) ?? was,
          { was, thing: shown(own, names), choices: question.choices ?? [] },
        ];
      }),
    ),
  );
}

function inNewNames(question: QuestionSource, id: string, names: NewNames): QuestionSource {
  const choices = (list: string[]): string[] => [...new Set(list.map((choice) => names.choice(id, choice)))];
  return {
    ...question,
    ...(question.choices ? { choices: choices(question.choices) } : {}),
    ...(question.exclusive ? { exclusive: choices(question.exclusive) } : {}),
    ...(question.areas ? { areas: question.areas.map(names.area) } : {}),
  };
}

const shown = <T extends Pick<QuestionSource, 'show'>>(thing: T, names?: NewNames): T =>
  names === undefined || thing.show === undefined
    ? thing
    : { ...thing, show: conditionInNewNames(thing.show, names) };
