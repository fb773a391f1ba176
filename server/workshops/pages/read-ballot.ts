import {
  type Body,
  emptyTyped,
  one,
  readTyped,
  type Typed,
  typedOf,
  unknownMark,
} from '../../assessments/pages/form.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import { isProblem } from '../../questionnaire/kinds/kind.ts';
import { answerProblemWords } from '../../web/answer-problems.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';
import { readPoints } from './points-ballot.ts';
import type { Seen } from './seen.ts';

/** What was sent for an item: an answer, or what is wrong in words, with what was typed. */
export interface ReadBallot {
  typed: Typed;
  answer: Answer | null;
  error: string;
}

/** Reads the fields of an item out of a form. */
export function readBallot(seen: Seen, item: Item, body: Body): ReadBallot {
  const { edition, language, words } = seen;
  if (item.of === 'points') return readPoints(seen, item, body);
  const missing = word(words, 'workshop.phone.missing');
  const question = item.of === 'question' ? edition.full.questionnaire.byId.get(item.id) : undefined;
  if (question === undefined) {
    const value = one(body[item.id]);
    if (value === '') return { typed: emptyTyped, answer: null, error: missing };
    if (value === unknownMark)
      return { typed: { ...emptyTyped, stands: [value] }, answer: { unknown: true }, error: '' };
    return { typed: { ...emptyTyped, values: [value] }, answer: { value }, error: '' };
  }
  const typed = typedOf(body, question);
  const read = readTyped(question, { ...typed, note: '', evidence: '', grade: '', who: '' }, language);
  if (isProblem(read)) return { typed, answer: null, error: answerProblemWords(read, language) };
  return 'open' in read ? { typed, answer: null, error: missing } : { typed, answer: read, error: '' };
}
