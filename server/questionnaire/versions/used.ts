import type { Condition, Content, RulesSource } from '../model.ts';

/** The questions that can move scores, and those that can move findings and measures; `$.key` for each area. */
export interface Used {
  scores: ReadonlySet<string>;
  advice: ReadonlySet<string>;
}

/** Follows every question that a rule asks to those that decide whether it is asked. */
export function usedBy(content: Content): Used {
  const { overall, dimensions, scores, knockouts, findings, measures } = content.rules;
  const asks = asksOf(content);
  const parts = [overall, ...dimensions, ...scores].flatMap((score) => questionsOf(score));
  const limits = knockouts.flatMap(({ when }) => asked(when));
  const advice = [
    ...findings.flatMap(({ when }) => asked(when)),
    ...measures.flatMap(({ achieves }) => Object.keys(achieves)),
  ];
  const areas = content.questionnaire.areas.ids;
  const rest = [...scores, ...findings, ...measures].some(({ each }) => each)
    ? [content.questionnaire.areas.from]
    : [];
  const named = (ids: string[]): string[] => [...ids, ...rest].map((id) => general(id, areas));
  return { scores: closed(named([...parts, ...limits]), asks), advice: closed(named(advice), asks) };
}

const questionsOf = ({ parts = [] }: RulesSource['overall']): string[] =>
  parts.flatMap(({ question }) => question ?? []);

/** `office.use` as `$.use`. */
export function general(id: string, areas: readonly string[]): string {
  const [page, key] = id.split('.') as [string, string];
  return areas.includes(page) ? `$.${key}` : id;
}

/** By question, those its being asked depends on. */
function asksOf({ sections, questionnaire: { areas } }: Content): Map<string, string[]> {
  return new Map(
    sections.flatMap((section) =>
      section.questions.map(({ id, show }): [string, string[]] => {
        const conditions = [section.show, show].flatMap((c) => (c === undefined ? [] : asked(c)));
        const from = section.repeat ? [areas.from] : [];
        return [
          section.repeat ? `$.${id}` : `${section.id}.${id}`,
          [...conditions, ...from].map((name) => general(name, areas.ids)),
        ];
      }),
    ),
  );
}

function closed(start: readonly string[], asks: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(asks.get(id) ?? []));
  }
  return reached;
}

/** The questions a condition asks. */
function asked(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(asked);
  if ('any' in condition) return condition.any.flatMap(asked);
  if ('not' in condition) return asked(condition.not);
  if ('answered' in condition) return [condition.answered];
  return Object.keys(Object.values(condition)[0] as object);
}
