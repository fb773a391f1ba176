import { emptyTyped, type Typed, typedFrom, unknownMark } from '../../assessments/pages/form.ts';
import { questionBodyView } from '../../assessments/pages/question-view.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import { verdicts } from '../../questionnaire/myth.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';
import { itemText } from './item-text.ts';
import { pointsBallot, typedOfPoints } from './points-ballot.ts';
import type { Seen } from './seen.ts';

/** What stands in the fields of an item for an answer, or nothing. */
export function typedOfAnswer(
  { edition, language }: Pick<Seen, 'edition' | 'language'>,
  item: Item,
  answer: Answer | null | undefined,
): Typed {
  if (item.of === 'points') return typedOfPoints(answer);
  if (answer === null || answer === undefined) return emptyTyped;
  const question = item.of === 'question' ? edition.full.questionnaire.byId.get(item.id) : undefined;
  if (question !== undefined) return typedFrom(question, answer, language);
  if ('unknown' in answer) return { ...emptyTyped, stands: [unknownMark] };
  return 'value' in answer ? { ...emptyTyped, values: [String(answer.value)] } : emptyTyped;
}

/** The fields to answer an item with, for the partial `questionBody`; null: it is no longer asked. */
export function ballot(seen: Seen, item: Item, typed: Typed, error: string | null): object | null {
  const { edition, language, words } = seen;
  if (item.of === 'points') return pointsBallot(seen, item, typed, error);
  if (item.of === 'myth') return mythBallot(seen, item, typed, error);
  const question = edition.full.questionnaire.byId.get(item.id);
  if (question === undefined) return null;
  const view = questionBodyView({
    question,
    content: edition.content,
    words,
    language,
    typed,
    was: '',
    revision: 0,
    answered: false,
    error,
    proposals: [],
  });
  // Each speaks for oneself here, not for the municipality.
  const unknown = word(words, 'workshop.unknown');
  const checks = view.checks.map((check) =>
    check.value === unknownMark ? { ...check, text: unknown } : check,
  );
  return { ...view, checks };
}

function mythBallot(seen: Seen, item: Item, typed: Typed, error: string | null): object {
  const { text, choices } = itemText(seen, item);
  const ticked = [...typed.values, ...typed.stands];
  const rows = [
    ...verdicts.map((v) => [v, choices[v]!]),
    [unknownMark, word(seen.words, 'workshop.unknown')],
  ] as const;
  return {
    id: item.id,
    text,
    error,
    checks: rows.map(([value, label], i) => ({
      type: 'radio',
      id: i === 0 ? item.id : `${item.id}--${i}`,
      name: item.id,
      value,
      text: label,
      checked: ticked.includes(value!),
      alone: false,
      error: error !== null,
    })),
  };
}
