import type { Content, Texts } from '../model.ts';
import type { Change, Detail } from './changes.ts';
import type { NewNames } from './in-new-names.ts';

/** By what a text is about (`question:strategy.mandate`) and which field of it. */
type Words = Map<string, Map<string, string>>;

/**
 * Texts of things that stand in both versions and read otherwise now. Words can change how a question is
 * understood, but no result by themselves.
 */
export function textChanges(older: Content, newer: Content, names: NewNames): Change[] {
  const found = new Map<string, Detail[]>();
  for (const [language, texts] of Object.entries(newer.texts)) {
    const before = older.texts[language];
    if (before === undefined) continue;
    const old = wordsIn(before, repeatedIn(older), names);
    for (const [id, fields] of wordsIn(texts, repeatedIn(newer)))
      for (const [field, after] of fields) {
        const was = old.get(id)?.get(field);
        if (was === undefined || was === after) continue;
        found.set(id, [...(found.get(id) ?? []), { path: [language, field], before: was, after }]);
      }
  }
  return [...found].map(([id, details]) => ({
    part: 'text',
    id,
    was: null,
    what: 'changed',
    details,
    moves: 'nothing',
  }));
}

const repeatedIn = ({ sections }: Content): string[] =>
  sections.flatMap(({ id, repeat }) => (repeat ? id : []));

/** `names`: those of an older version are told in the names of the newer one. */
function wordsIn(texts: Texts, repeated: readonly string[], names?: NewNames): Words {
  const words: Words = new Map();
  for (const [section, { questions, ...own }] of Object.entries(texts.sections)) {
    words.set(`sections.${section}`, fieldsOf(own));
    for (const [key, question] of Object.entries(questions)) {
      const id = `${repeated.includes(section) ? '$' : section}.${key}`;
      const { choices = {}, ...rest } = question;
      const told = Object.entries(choices).map(([choice, text]): [string, string] => [
        `choices.${names?.choice(id, choice) ?? choice}`,
        text,
      ]);
      words.set(`questions.${names?.question(id) ?? id}`, new Map([...fieldsOf(rest), ...told]));
    }
  }
  for (const [area, { questions: _, ...own }] of Object.entries(texts.areas))
    words.set(`areas.${names?.area(area) ?? area}`, fieldsOf(own));
  for (const kind of ['dimensions', 'scores', 'levels', 'findings', 'measures'] as const)
    for (const [id, own] of Object.entries(texts[kind])) words.set(`${kind}.${id}`, fieldsOf(own));
  for (const [id, text] of Object.entries(texts.knockouts))
    words.set(`knockouts.${id}`, new Map([['text', text]]));
  return words;
}

const fieldsOf = (own: object): Map<string, string> => new Map(Object.entries(own) as [string, string][]);
