import type { Question } from '../../questionnaire/expand.ts';
import { answerText } from '../../report/answer-text.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { emptyTyped, type Typed, typedFrom } from './form.ts';
import type { Visit } from './frame.ts';
import { mark } from './mark.ts';
import { questionBodyView } from './question-view.ts';
import { wrongWords } from './unsaved.ts';
import { allAnswers, type SupposedHere } from './what-if-supposed.ts';

/** A question to try answers at: its fields as they are, and what is saved where that is another answer. */
export function whatIfQuestion(visit: Visit, { after, shown, changed }: SupposedHere, q: Question): object {
  const { view, words, language } = visit;
  const { content } = view.edition;
  const stored = allAnswers(view)[q.id];
  const saved = bare(typedFrom(q, stored, language));
  const entry = shown.get(q.id);
  const typed = entry?.typed ?? saved;
  const body = questionBodyView({
    question: q,
    content,
    words,
    language,
    typed,
    was: '',
    revision: 0,
    answered: stored !== undefined,
    error: wrongWords(visit, q, entry),
    proposals: [],
  });
  const texts = questionText(content.texts[language]!, q);
  const isSaved = (value: string): boolean => [...saved.values, ...saved.stands].includes(value);
  const none = saved.values.length + saved.stands.length === 0;
  const open = {
    type: 'radio',
    id: `${q.id}--open`,
    name: q.id,
    value: '',
    text: word(words, 'whatIf.open'),
    checked: typed.values.length + typed.stands.length === 0,
    saved: none,
  };
  return {
    ...body,
    checks: [
      ...body.checks.map((check) => ({ ...check, saved: isSaved(check.value) })),
      ...(q.kind === 'single' ? [open] : []),
    ],
    saved: { from: saved.values[0] ?? '', to: saved.to },
    was: entry?.was ?? mark(saved),
    revision: entry?.revision ?? view.revisions[q.id] ?? 0,
    hidden: !after.walk.asked.has(q.id),
    changed: changed.has(q.id),
    told: word(words, 'whatIf.was', { answer: answerText(q, stored, texts, language) }),
    adopt: visit.access === 'edit' ? word(words, 'whatIf.adopt') : '',
    back: word(words, 'whatIf.back'),
  };
}

/** The answer alone: what stands beside it is not shown here. */
const bare = ({ values, to, stands }: Typed): Typed => ({ ...emptyTyped, values, to, stands });
