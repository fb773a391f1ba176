import { all, type Body, one, oneLine } from '../../assessments/pages/form.ts';
import { parseDate } from '../../questionnaire/kinds/date.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import type { NewWorkshop } from '../making.ts';
import type { Offer } from './offers.ts';

/** The form of a new workshop as it was typed. */
export interface NewForm {
  title: string;
  pace: string;
  deadline: string;
  items: string;
  questions: string[];
}

export type NewErrors = Partial<Record<'title' | 'deadline' | 'items', string>>;

/** Most characters of a title. */
const longestTitle = 200;

export const emptyNew: NewForm = { title: '', pace: 'led', deadline: '', items: 'quick', questions: [] };

/** What was typed. */
export const typedNew = (body: Body): NewForm => ({
  title: oneLine(body.title),
  pace: one(body.pace) === 'own' ? 'own' : 'led',
  deadline: oneLine(body.deadline),
  items: one(body.items),
  questions: all(body.question),
});

/** The workshop that was asked for, or what is wrong by field; a deadline ends with its day in Germany. */
export function readNew(
  form: NewForm,
  offers: readonly Offer[],
  asked: ReadonlySet<string>,
  words: PageWords,
  now: Date,
): { workshop: NewWorkshop; errors: NewErrors } {
  const w = (name: string, values = {}): string => word(words, `workshop.create.${name}`, values);
  const errors: NewErrors = {};
  if (form.title.length > longestTitle) errors.title = w('titleLong', { max: longestTitle });
  const items =
    form.items === 'chosen'
      ? form.questions.filter((id) => asked.has(id)).map((id) => ({ id, of: 'question' as const }))
      : (offers.find(({ value }) => value === form.items)?.items ?? []);
  if (items.length === 0) errors.items = w('itemsMissing');
  const deadline = form.pace === 'own' && form.deadline !== '' ? endOf(form.deadline) : null;
  if (deadline === undefined) errors.deadline = w('deadlineWrong');
  else if (deadline !== null && Date.parse(deadline) < now.getTime()) errors.deadline = w('deadlineOver');
  return {
    workshop: { title: form.title, pace: form.pace as 'led' | 'own', deadline: deadline ?? null, items },
    errors,
  };
}

/** The last moment of a day in Germany, as an instant; undefined where it is no day. */
function endOf(typed: string): string | undefined {
  const [day] = parseDate(typed) ?? [];
  if (day?.length !== 10) return undefined;
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '23:59:59' })
    .toInstant()
    .toString();
}
