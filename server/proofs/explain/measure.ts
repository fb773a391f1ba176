import type { Measure } from '../../scoring/measures.ts';
import type { Result } from '../../scoring/result.ts';
import { type Case, holdsText, indent } from './case.ts';
import { hangsOn } from './changes.ts';
import { conditionLines } from './condition.ts';
import { changeLines, otherwise } from './told-changes.ts';

/** Why a measure is recommended, or is not. */
export function explainMeasure(one: Case, measure: Measure): string[] {
  const { words, ruleSet, result, texts } = one;
  const { id, source, meets, goal, achieved, chosen, after } = measure;
  const standing = ({ measures }: Result): string => {
    const place = measures.findIndex((recommended) => recommended.id === id);
    return place === -1 ? words.notRecommended : words.recommended(place + 1, measures.length);
  };
  const is = ({ measures }: Result): string =>
    measures.some((recommended) => recommended.id === id) ? words.recommended(0, 0) : words.notRecommended;
  const called = meets.map((index) => {
    const { id: finding, holds, exact } = result.findings[index]!;
    return `${finding}: ${holdsText(one, holds, exact)}`;
  });
  const closures = [
    achieved,
    ...(chosen === null ? [] : [chosen]),
    ...meets.map((i) => ruleSet.findings[i]!.when),
  ];
  const asked = hangsOn(
    ruleSet,
    closures.flatMap((one) => one.questions),
  );
  const known = after.filter((other) => ruleSet.measures.some((m) => m.id === other));
  return [
    words.measure(id),
    ...indent([
      words.quote(texts.measures[source.id]?.title ?? source.id),
      standing(result),
      words.calledBy,
      ...indent(called),
      words.achieved,
      ...indent(conditionLines(one, goal)),
      ...(known.length === 0 ? [] : [words.after(known.join(', '))]),
      ...changeLines(one, asked, (change) => {
        const { far } = otherwise(is(result), is(change.result));
        return { told: standing(change.result), far };
      }),
    ]),
  ];
}
