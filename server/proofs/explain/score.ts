import type { ScoreSource } from '../../questionnaire/model.ts';
import type { PartReason, ScoreResult } from '../../scoring/result.ts';
import type { Score } from '../../scoring/scores.ts';
import { type Case, indent, scoreIn, scoreText, span, standText } from './case.ts';
import { hangsOn } from './changes.ts';
import { changeLines, type Outcome } from './told-changes.ts';

/** How a score is reckoned from its parts, what limits its level, and what would change it. */
export function explainScore(one: Case, score: Score): string[] {
  const { words, ruleSet, result, texts } = one;
  const came = scoreIn(result, score.id)!;
  const source = sourceOf(one, score);
  const name = texts.dimensions[source.id]?.name ?? texts.scores[source.id]?.name ?? source.id;
  const limits = came.limitedBy.map(({ id, to, holds }) => words.limitedBy(id, to, words.holds[holds]));
  const conditions = (ruleSet.knockouts.get(score.id) ?? []).flatMap(({ when }) => when.questions);
  const questions = hangsOn(ruleSet, [...questionsOf(ruleSet.scores, score), ...conditions]);
  return [
    words.score(score.id),
    ...indent([
      words.quote(name),
      scoreText(one, came),
      ...limits,
      `${words.rule} ${formulaText(one, source)}`,
      words.parts,
      ...indent([...came.because.map((part) => partLine(one, part)), ...leftOut(one, score)]),
      ...reckoned(one, source, came),
      ...changeLines(one, questions, (change) => outcomeOf(one, came, scoreIn(change.result, score.id)!)),
    ]),
  ];
}

/** A score as the files state it; of one for each area, the one they all share. */
function sourceOf({ content }: Case, { id, area }: Score): ScoreSource {
  const { overall, dimensions, scores } = content.rules;
  const name = area === null ? id : id.slice(area.length + 1);
  return [overall, ...dimensions, ...scores].find((source) => source.id === name)!;
}

function formulaText({ words }: Case, { kind, of, by, when, share }: ScoreSource): string {
  return kind === 'discount' ? words.discount(of!, by!, when!, share!) : words.formula[kind];
}

/** Positions of all questions a score is made of, over other scores too. */
function questionsOf(scores: readonly Score[], { makeup }: Score): number[] {
  if (makeup.kind === 'discount')
    return [makeup.of, makeup.when].flatMap((index) => questionsOf(scores, scores[index]!));
  const linked = makeup.links.flatMap(({ index }) => questionsOf(scores, scores[index]!));
  return [...makeup.parts.map((part) => part.question), ...linked];
}

function partLine(one: Case, { of, stand, weight, low, high }: PartReason): string {
  const { words, ruleSet } = one;
  const question = ruleSet.questionnaire.byId.get(of);
  const told =
    question === undefined
      ? stand === 'area'
        ? ` [${words.ofArea}]`
        : ''
      : ` = ${standText(one, question)}`;
  return `${words.weight(weight)}: ${of}${told} → ${words.points(span(low, high))}`;
}

/** Parts that are hidden or do not apply. */
function leftOut(one: Case, { makeup }: Score): string[] {
  if (makeup.kind === 'discount') return [];
  const { questions } = one.ruleSet.questionnaire;
  return makeup.parts
    .filter((part) => part.question >= 0 && part.read(one.state) === null)
    .map((part) => {
      const question = questions[part.question]!;
      return `${one.words.leftOut}: ${question.id} [${standText(one, question)}]`;
    });
}

/** The sum itself, where every part is known. */
function reckoned({ words }: Case, { kind }: ScoreSource, { because, low, high }: ScoreResult): string[] {
  if (low === null || low !== high || because.length === 0 || because.some((p) => p.low !== p.high))
    return [];
  const products = because.map((part) => `${part.weight}·${span(part.low, part.low)}`).join(' + ');
  const weights = because.map((part) => part.weight).join(' + ');
  const end = span(low, low);
  if (kind === 'mean') return [words.sum(`(${products}) / (${weights}) = ${end}`)];
  return kind === 'sum' ? [words.sum(`${products} = ${end}`)] : [];
}

/** How far the middle of a range moves, and its level. */
function outcomeOf(one: Case, now: ScoreResult, then: ScoreResult): Outcome {
  const middle = ({ low, high }: ScoreResult): number => ((low ?? 0) + (high ?? 0)) / 2;
  const told = scoreText(one, then);
  const by = middle(then) - middle(now);
  const sign = by > 0 ? '+' : '';
  const far = told === scoreText(one, now) ? 0 : Math.abs(by) + 1e-9;
  return { told: `${told} (${sign}${Number(by.toFixed(1))})`, far };
}
