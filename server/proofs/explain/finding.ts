import { inArea } from '../../questionnaire/expand.ts';
import type { Condition } from '../../questionnaire/model.ts';
import type { Finding } from '../../scoring/findings.ts';
import { type Case, holdsText, indent } from './case.ts';
import { hangsOn } from './changes.ts';
import { conditionLines } from './condition.ts';
import { changeLines, otherwise } from './told-changes.ts';

/** Why a finding holds, or does not. */
export function explainFinding(one: Case, { id, source, area, when }: Finding): string[] {
  const { words, ruleSet, result, texts } = one;
  const held = ({ findings }: Case['result']): string => {
    const found = findings.find((finding) => finding.id === id)!;
    return holdsText(one, found.holds, found.exact);
  };
  const own: Condition = area === null ? source.when : inArea(source.when, area);
  const rule: Condition =
    area === null ? own : { all: [{ is: { [ruleSet.questionnaire.areasQuestion]: area } }, own] };
  const now = held(result);
  return [
    words.finding(id, words.findingKinds[source.kind], source.dimension, source.weight),
    ...indent([
      words.quote(texts.findings[source.id]?.title ?? source.id),
      now,
      words.rule,
      ...indent(conditionLines(one, rule)),
      ...changeLines(one, hangsOn(ruleSet, when.questions), (change) => otherwise(now, held(change.result))),
    ]),
  ];
}
