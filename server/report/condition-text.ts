import type { Question, Questionnaire } from '../questionnaire/expand.ts';
import type { Condition, Texts } from '../questionnaire/model.ts';
import { type Language, questionText, wordsOf } from './telling.ts';

/**
 * When a question is asked, in words, for paper: „Frage“ – Antwort oder Antwort. Null: always. That an
 * area was chosen goes without saying: its page is filled in for chosen areas alone.
 */
export function conditionText(
  { show }: Question,
  questionnaire: Questionnaire,
  texts: Texts,
  language: Language,
): string | null {
  const words = wordsOf[language];
  const tell = (condition: Condition): string[] => {
    if ('all' in condition) return joined(condition.all.flatMap(tell), words.blank.and);
    if ('any' in condition) return joined(condition.any.flatMap(tell), words.blank.or);
    if ('not' in condition) return tell(condition.not).map(words.blank.not);
    if ('answered' in condition) return test(condition.answered, () => words.blank.answered);
    const [[id, wanted]] = Object.entries(Object.values(condition)[0] as object) as [
      [string, string | string[] | number],
    ];
    if (typeof wanted === 'number') {
      const bound = 'atLeast' in condition ? words.blank.atLeast : words.blank.atMost;
      return test(id, () => bound(String(wanted)));
    }
    return test(id, (own) =>
      joined(
        [wanted].flat().map((choice) => own.choices?.[choice] ?? choice),
        words.blank.or,
      ).join(''),
    );
  };
  const test = (id: string, told: (own: { choices?: Record<string, string> }) => string): string[] => {
    const question = questionnaire.byId.get(id);
    if (question === undefined || id === questionnaire.areasQuestion) return [];
    const own = questionText(texts, question);
    return [`${words.quote(own.text)} – ${told(own)}`];
  };
  const [told] = show === null ? [] : tell(show);
  return told === undefined ? null : words.blank.onlyIf(told);
}

const joined = (parts: string[], word: string): string[] =>
  parts.length === 0 ? [] : [parts.join(` ${word} `)];
