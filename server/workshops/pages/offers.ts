import type { Visit } from '../../assessments/pages/frame.ts';
import { stepTitle } from '../../assessments/pages/section.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';

/** Something a workshop can be about. */
export interface Offer {
  /** `quick`, `areas`, `section <id>`, `myths` or `chosen`. */
  value: string;
  text: string;
  items: Item[];
}

const question = ({ id }: { id: string }): Item => ({ id, of: 'question' });

/** What a workshop of this assessment can be about: what is asked now, whole or in parts. */
export function offersOf(visit: Visit): Offer[] {
  const { view, words } = visit;
  const { steps } = view.walk;
  const w = (name: string, values: Record<string, string | number>): string =>
    word(words, `workshop.create.${name}`, values);
  // Who the municipality is, is known; nobody has to vote on it.
  const quick = steps
    .flatMap(({ section, questions }) => (section.profile ? [] : questions))
    .filter(({ id }) => view.edition.quick.questionnaire.byId.has(id))
    .map(question);
  const areas = steps
    .filter(({ section }) => section.area !== null)
    .flatMap((step) => step.questions)
    .map(question);
  const myths = view.edition.content.myths.map(({ id }): Item => ({ id, of: 'myth' }));
  const offers: Offer[] = [
    { value: 'quick', text: w('quick', { count: quick.length }), items: quick },
    { value: 'areas', text: w('areas', { count: areas.length }), items: areas },
    ...steps.map((step) => ({
      value: `section ${step.section.id}`,
      text: w('section', { title: stepTitle(visit, step), count: step.questions.length }),
      items: step.questions.map(question),
    })),
    { value: 'myths', text: w('myths', { count: myths.length }), items: myths },
  ];
  return offers.filter(({ items }) => items.length > 0);
}

/** Single questions to choose from, by topic. */
export function choosable(visit: Visit): { title: string; questions: { id: string; text: string }[] }[] {
  const texts = visit.view.edition.content.texts[visit.language]!;
  return visit.view.walk.steps.map((step) => ({
    title: stepTitle(visit, step),
    questions: step.questions.map((q) => ({ id: q.id, text: questionText(texts, q).text })),
  }));
}
