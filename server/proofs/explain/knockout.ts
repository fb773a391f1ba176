import { encode } from '../../questionnaire/encode.ts';
import type { KnockoutSource } from '../../questionnaire/model.ts';
import { holding } from '../../scoring/holding.ts';
import type { Knockout } from '../../scoring/levels.ts';
import { type Case, holdsText, indent, scoreIn, scoreText } from './case.ts';
import { hangsOn } from './changes.ts';
import { conditionLines } from './condition.ts';
import { changeLines, otherwise } from './told-changes.ts';

/** Why a knock-out holds, or does not, and whether it takes a level away. */
export function explainKnockout(one: Case, source: KnockoutSource): string[] {
  const { words, ruleSet, result, texts } = one;
  const { id, limits, to } = source;
  const head = words.knockout(id, limits, to);
  const own = ruleSet.knockouts.get(limits)?.find((knockout) => knockout.id === id);
  if (own === undefined) return [head, ...indent([words.notInMode])];
  const now = heldNow(one, own);
  const score = scoreIn(result, limits);
  const limiting = score?.limitedBy.some((reason) => reason.id === id) ?? false;
  return [
    head,
    ...indent([
      texts.knockouts[id] ?? id,
      `${now}. ${words.limitsHere[limiting ? 'yes' : 'no']}`,
      ...(score === undefined ? [] : [`${limits}: ${scoreText(one, score)}`]),
      words.rule,
      ...indent(conditionLines(one, source.when)),
      ...changeLines(one, hangsOn(ruleSet, own.when.questions), ({ then }) =>
        otherwise(now, heldNow(then, own)),
      ),
    ]),
  ];
}

function heldNow(one: Case, { when }: Knockout): string {
  const { encoder } = one.ruleSet;
  const { holds, exact } = holding(when, encoder, encode(encoder, one.answers, one.asOf));
  return holdsText(one, holds, exact);
}
