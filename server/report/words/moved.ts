import type { Direction } from '../../scoring/moved.ts';

interface MovedWords {
  title: (date: string) => string;
  stands: (confirmed: string, changed: string, added: string, waiting: number, waitingText: string) => string;
  sameRules: string;
  otherVersion: (version: string) => string;
  caption: string;
  column: { score: string; before: string; now: string; move: string };
  direction: (direction: Direction, by: string | null) => string;
  none: string;
  appeared: string;
  gone: string;
  answers: { caption: string; question: string; before: string; now: string };
}

/** What a report says about the round before. */
export const movedWords: Record<'de' | 'en', MovedWords> = {
  de: {
    title: (date) => `Was sich seit ${date} bewegt hat`,
    stands: (confirmed, changed, added, waiting, waitingText) =>
      `Antworten der früheren Runde: ${confirmed} bestätigt, ${changed} heute anders, ${added} neu. ${
        waiting === 0
          ? 'Alle sind bestätigt oder neu beantwortet.'
          : `${waitingText} noch zu bestätigen; bis dahin zählen sie als unbekannt.`
      }`,
    sameRules:
      'Beide Runden sind nach denselben Regeln gerechnet. Den Unterschied machen also nur die Antworten und das Datum.',
    otherVersion: (version) =>
      `Die frühere Runde wurde unter der Fassung ${version} beantwortet; hier ist sie nach den heutigen Regeln gerechnet.`,
    caption: 'Punkte damals und heute',
    column: { score: 'Thema', before: 'Damals', now: 'Heute', move: 'Bewegung' },
    direction: (direction, by) =>
      ({
        up: `gestiegen um ${by}`,
        down: `gefallen um ${by}`,
        same: 'unverändert',
        open: 'noch nicht zu sagen',
      })[direction],
    none: 'nicht gemessen',
    appeared: 'Neu dazugekommen:',
    gone: 'Weggefallen:',
    answers: {
      caption: 'Antworten, die heute anders lauten',
      question: 'Frage',
      before: 'Damals',
      now: 'Heute',
    },
  },
  en: {
    title: (date) => `What moved since ${date}`,
    stands: (confirmed, changed, added, waiting, waitingText) =>
      `Answers of the earlier round: ${confirmed} confirmed, ${changed} different today, ${added} new. ${
        waiting === 0
          ? 'All are confirmed or answered anew.'
          : `${waitingText} still to be confirmed; until then they count as unknown.`
      }`,
    sameRules:
      'Both rounds are reckoned by the same rules. So only the answers and the date make the difference.',
    otherVersion: (version) =>
      `The earlier round was answered under version ${version}; here it is reckoned by the rules of today.`,
    caption: 'Points then and now',
    column: { score: 'Topic', before: 'Then', now: 'Now', move: 'Move' },
    direction: (direction, by) =>
      ({ up: `up by ${by}`, down: `down by ${by}`, same: 'unchanged', open: 'cannot be said yet' })[
        direction
      ],
    none: 'not measured',
    appeared: 'New:',
    gone: 'Gone:',
    answers: {
      caption: 'Answers that are different today',
      question: 'Question',
      before: 'Then',
      now: 'Now',
    },
  },
};
