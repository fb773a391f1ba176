import type { Content, QuestionText } from '../../questionnaire/model.ts';
import { general } from '../../questionnaire/versions/used.ts';
import { type Language, scoreWords, wordsOf } from '../telling.ts';

/** What things of one version are called in a language; an id that has no words stands for itself. */
export interface Names {
  question: (id: string) => string;
  choice: (question: string, choice: string) => string;
  area: (id: string) => string;
  section: (id: string) => string;
  score: (id: string) => string;
  level: (id: string) => string;
  finding: (id: string) => string;
  measure: (id: string) => string;
  knockout: (id: string) => string;
}

/**
 * The words of a version; with a second version, its words for what the first does not have.
 * @param former the ids that questions have in this version, by those they are asked for here
 */
export function namesIn(
  content: Content,
  language: Language,
  other?: Content,
  former: ReadonlyMap<string, string> = new Map(),
): Names {
  const texts = content.texts[language]!;
  const { quote } = wordsOf[language];
  const rest = other && namesIn(other, language);
  const named = (text: string | undefined, otherwise: string | undefined, id: string): string =>
    text === undefined ? (otherwise ?? id) : quote(text);
  const question = (id: string): QuestionText | undefined => questionWords(content, language, id, former);
  return {
    question: (id) => named(question(id)?.text, rest?.question(id), id),
    choice: (id, choice) => named(question(id)?.choices?.[choice], rest?.choice(id, choice), choice),
    area: (id) => named(texts.areas[id]?.name, rest?.area(id), id),
    section: (id) => named(texts.sections[id]?.title, rest?.section(id), id),
    score: (id) => named(scoreWords(texts, id)?.name, rest?.score(id), id),
    level: (id) => named(texts.levels[id]?.name, rest?.level(id), id),
    finding: (id) => named(texts.findings[id]?.title, rest?.finding(id), id),
    measure: (id) => named(texts.measures[id]?.title, rest?.measure(id), id),
    knockout: (id) => named(texts.knockouts[id], rest?.knockout(id), id),
  };
}

function questionWords(
  content: Content,
  language: Language,
  id: string,
  former: ReadonlyMap<string, string>,
): QuestionText | undefined {
  const name = general(id, content.questionnaire.areas.ids);
  const [page, key] = (former.get(name) ?? name).split('.') as [string, string];
  const { sections } = content.texts[language]!;
  if (page !== '$') return sections[page]?.questions[key];
  const repeated = content.sections.filter(({ repeat }) => repeat);
  return repeated.map((section) => sections[section.id]?.questions[key]).find((words) => words !== undefined);
}
