import { type PageWords, word } from '../../web/page-words.ts';
import type { AssessmentView } from '../view.ts';

/** How far an assessment is, and about how many minutes are left. */
export function progressView({ walk, edition, ruleSet }: AssessmentView, words: PageWords): object {
  const { answered, total, open } = walk;
  const { mode, questions } = ruleSet.questionnaire;
  const minutes = Math.ceil((edition.content.questionnaire.minutes[mode] / questions.length) * open.length);
  const left = open.length === 0 ? 'progress.done' : minutes === 1 ? 'progress.minute' : 'progress.minutes';
  return {
    answered,
    total,
    text: word(words, 'progress.text', { answered, total }),
    left: word(words, left, { minutes }),
  };
}
