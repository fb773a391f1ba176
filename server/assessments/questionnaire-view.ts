import type { Question } from '../questionnaire/expand.ts';
import type { Texts } from '../questionnaire/model.ts';
import { questionText } from '../report/telling.ts';
import type { Edition } from './library.ts';

/** A questionnaire with its words in one language, as the API tells it. */
export function questionnaireView({ content, full }: Edition, language: string): object {
  const { questionnaire, stamps, sources } = content;
  const texts = content.texts[language]!;
  return {
    ...summaryOf(content),
    language,
    stamps,
    areas: questionnaire.areas.ids.map((id) => {
      const { name, what, products } = texts.areas[id]!;
      return { id, name, what, products };
    }),
    sections: full.questionnaire.sections.map(({ id, origin, area, profile, questions }) => ({
      id,
      area,
      profile,
      title: texts.sections[origin]!.title,
      intro: texts.sections[origin]!.intro,
      questions: questions.map((question) => questionView(question, texts)),
    })),
    glossary: texts.glossary,
    sources,
  };
}

/** What a list of questionnaires tells of one. */
export function summaryOf({ questionnaire, version, draft }: Edition['content']): {
  id: string;
  version: string;
  published: string | null;
  languages: string[];
  minutes: { quick: number; full: number };
  draft?: true;
} {
  const { id, published = null, languages, minutes } = questionnaire;
  return { id, version, published, languages, minutes, ...(draft ? { draft } : {}) };
}

function questionView(question: Question, texts: Texts): object {
  const { id, kind, exclusive, unit, min, max, decimals, quick, notApplicable, show, terms, sources } =
    question;
  const words = questionText(texts, question);
  return {
    id,
    kind,
    text: words.text,
    help: words.help,
    why: words.why,
    choices: question.choices.map((choice) => ({
      id: choice,
      text: words.choices?.[choice] ?? choice,
      exclusive: exclusive.includes(choice),
    })),
    ...(kind === 'number' ? { unit, min, max, decimals } : {}),
    quick,
    notApplicable,
    show,
    terms,
    sources,
  };
}
