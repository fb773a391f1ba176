import type { AnswerOrigin } from '../../questionnaire/answers.ts';

/** Where an answer comes from that nobody just gave. */
export const originWords: Record<'de' | 'en', Record<AnswerOrigin, string>> = {
  de: {
    list: 'aus der Liste bestätigt',
    earlier: 'aus der früheren Runde bestätigt',
    workshop: 'im Workshop vereinbart',
  },
  en: {
    list: 'confirmed from the list',
    earlier: 'confirmed from the earlier round',
    workshop: 'agreed in the workshop',
  },
};
