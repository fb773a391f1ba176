import type { Visit } from '../../assessments/pages/frame.ts';
import { word } from '../../web/page-words.ts';
import type { NewErrors, NewForm } from './new-form.ts';
import { choosable, offersOf } from './offers.ts';

/** A workshop of this assessment; without a link where this browser does not lead it. */
export interface Standing {
  title: string;
  closed: boolean;
  href: string | null;
}

/** The form of a new workshop. */
export function newView(visit: Visit, form: NewForm, errors: NewErrors, standing: Standing[]): object {
  const w = (name: string): string => word(visit.words, `workshop.create.${name}`);
  const offers = [...offersOf(visit), { value: 'chosen', text: w('chosen') }];
  const labels = { title: w('name'), deadline: w('deadline'), items: w('items') };
  return {
    errors:
      Object.keys(errors).length === 0
        ? null
        : Object.entries(errors).map(([field, text]) => ({ field, label: labels[field as 'items'], text })),
    title_: { id: 'title', label: labels.title, value: form.title, error: errors.title ?? '' },
    paces: (['led', 'own'] as const).map((pace) => ({
      type: 'radio',
      id: `pace-${pace}`,
      name: 'pace',
      value: pace,
      text: w(pace),
      checked: form.pace === pace,
    })),
    deadline: { id: 'deadline', label: labels.deadline, value: form.deadline, error: errors.deadline ?? '' },
    itemsError: errors.items ?? '',
    offers: offers.map(({ value, text }, i) => ({
      type: 'radio',
      id: i === 0 ? 'items' : `items-${value.replaceAll(' ', '-')}`,
      name: 'items',
      value,
      text,
      checked: form.items === value,
      error: errors.items !== undefined,
    })),
    topics: choosable(visit).map(({ title, questions }) => ({
      title,
      questions: questions.map(({ id, text }) => ({
        type: 'checkbox',
        id: `question-${id}`,
        name: 'question',
        value: id,
        text,
        checked: form.questions.includes(id),
      })),
    })),
    chosenOpen: form.items === 'chosen',
    standing: standing.length === 0 ? null : standing,
  };
}
