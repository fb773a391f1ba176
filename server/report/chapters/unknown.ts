import type { Block, Inline } from '../document.ts';
import { answer, assessment, heading, list, paragraph, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { finder, mostWorth, settleMost, settleMostShort } from './settle.ts';

/**
 * What is still unknown: questions that were asked, by topic; before them the three that settle most.
 * @param brief in few lines, where the three stand in their place and not again in the list
 */
export function unknown(t: Telling, brief: boolean): Block[] {
  const { words, result } = t;
  const head = heading(1, words.headings.unknown, 'unknown');
  if (result.unknown.length + result.unanswered.length === 0)
    return [head, paragraph([text(words.unknown.none)], [assessment])];
  const most = mostWorth(t);
  const told = new Set(brief ? most.map(({ question }) => question) : []);
  const rest = (ids: string[]): string[] => ids.filter((id) => !told.has(id));
  return [
    head,
    paragraph([text(words.unknown.intro)], [assessment]),
    ...(brief ? settleMostShort(t, most) : settleMost(t, most)),
    ...group(t, words.unknown.unknown, rest(result.unknown)),
    ...group(t, words.unknown.unanswered, rest(result.unanswered)),
  ];
}

/** Many open questions in one topic are told as one line: the list is to be worked off, not to frighten. */
const mostInOneTopic = 4;

function group(t: Telling, title: string, ids: string[]): Block[] {
  if (ids.length === 0) return [];
  const questions = ids.map((id) => t.ruleSet.questionnaire.byId.get(id)!);
  const topics = [...Map.groupBy(questions, (q) => q.section).values()];
  const lines = topics.flatMap((topic): Inline[][] => {
    const { area, origin } = topic[0]!;
    const name = area === null ? t.texts.sections[origin]!.title : t.areaName(area);
    if (topic.length > mostInOneTopic)
      return [[strong(`${name}: `), text(t.words.unknown.unansweredCount(topic.length))]];
    return topic.map((q) => [strong(`${name}: `), text(`${t.questionText(q).text}${finder(t, q.id)}`)]);
  });
  return [paragraph([strong(title)], ids.map(answer)), list(lines, ids.map(answer))];
}
