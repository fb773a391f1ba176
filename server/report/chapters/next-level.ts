import type { NextLevel } from '../../scoring/why/next-level.ts';
import type { Block, Origin } from '../document.ts';
import { answer, paragraph, rule, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import { nextText } from '../why/next-text.ts';
import { whyWords } from '../words/why.ts';

/** What is missing to the next level of a score; a card, so that a page can fold it. */
export function nextLevelCard(t: Telling, next: NextLevel | undefined): Block[] {
  if (next === undefined) return [];
  const from = origins(next);
  const { title } = whyWords[t.language].next;
  const blocks: Block[] = [paragraph([text(nextText(t, next))], from, 'small')];
  const badges = [nameOf(t, next)];
  return [{ kind: 'card', tone: 'neutral', id: `next-level-${next.score}`, title, badges, blocks, from }];
}

/** The same of all scores in one paragraph: how many answers each lacks. */
export function nextLevelsShort(t: Telling, all: readonly NextLevel[]): Block[] {
  const words = whyWords[t.language].next;
  const reachable = all.filter(({ missing, exact }) => missing !== null && exact);
  if (reachable.length === 0) return [];
  const told = reachable.map((next) => `${nameOf(t, next)} ${next.missing!.length}`);
  return [paragraph([text(words.all(told.join('; ')))], reachable.flatMap(origins), 'small')];
}

const nameOf = (t: Telling, { score }: NextLevel): string => scoreWords(t.texts, score)?.name ?? score;

const origins = ({ score, missing }: NextLevel): Origin[] => [
  rule(score),
  ...(missing ?? []).map(({ question }) => answer(question)),
];
