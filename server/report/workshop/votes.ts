import type { Block } from '../document.ts';
import { assessment, heading, paragraph, text } from '../inline.ts';
import { spreadBlocks } from './spread.ts';
import { ends, itemName, itemOrigin, type WorkshopTelling } from './told.ts';

/** Each question with its last vote, the first beside it, and how roles voted. Statements have a chapter of their own. */
export function votesOnQuestions(w: WorkshopTelling): Block[] {
  const { own, items } = w;
  const questions = items.filter(({ item, votes }) => item.of === 'question' && votes.length > 0);
  if (questions.length === 0) return [];
  return [
    heading(1, own.votes.title, 'votes'),
    paragraph([text(own.votes.intro)], [assessment]),
    ...questions.flatMap((one, i): Block[] => {
      const { first, last } = ends(one);
      return [
        heading(2, itemName(w, one.item), `vote-${i + 1}`),
        ...spreadBlocks(w, one.item, last!, first, [itemOrigin(one.item)]),
      ];
    }),
  ];
}
