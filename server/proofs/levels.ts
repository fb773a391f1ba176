import { encode } from '../questionnaire/encode.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { ScoreSource } from '../questionnaire/model.ts';
import type { Placed } from '../questionnaire/read/placed.ts';
import { truths } from '../questionnaire/truth.ts';
import type { Result, ScoreResult } from '../scoring/result.ts';
import type { Ground } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import { counts, madeOf, type Rules } from './rules.ts';
import { type Look, mayBeLeftOut, search } from './search.ts';
import { formulaOf, questionsIn } from './solve/formula.ts';
import { satisfy } from './solve/satisfy.ts';

/** Every level of the whole and of each dimension can be reached, and every knock-out takes a level away. */
export function proveLevels(ground: Ground, rules: Rules): Judged[] {
  const { structure, field, questionnaire } = ground;
  const scores = [structure.overall!, ...structure.dimensions];
  return [
    ...scores.flatMap((score) => {
      const relevant = relevantTo(ground, score.value);
      return structure.levels.map((_, level) => reachable(ground, rules, score, level, relevant));
    }),
    ...structure.knockouts
      .filter(({ value }) => satisfy(field, [formulaOf(value.when, questionnaire)]) !== null)
      .map((knockout) => limiting(ground, rules, knockout)),
  ];
}

/** Every level of the whole can be reached in the quick check too, if it asks anything that counts. */
export function proveQuickLevels(ground: Ground, rules: Rules): Judged[] {
  const overall = ground.structure.overall!;
  const relevant = relevantTo(ground, overall.value);
  if (relevant.length === 0) return [];
  return ground.structure.levels.map((_, level) => reachable(ground, rules, overall, level, relevant));
}

function scoreIn({ overall, dimensions }: Result, id: string): ScoreResult {
  return overall.id === id ? overall : dimensions.find((dimension) => dimension.id === id)!;
}

function reachable(
  ground: Ground,
  rules: Rules,
  score: Placed<ScoreSource>,
  level: number,
  relevant: Question[],
): Judged {
  const { levels } = ground.ruleSet;
  const name = levels[level]!.id;
  const middle = (levels[level]!.from + (levels[level + 1]?.from ?? 100)) / 2;
  const place = (id: string): number => levels.findIndex((l) => l.id === id);
  const { from } = levels[level]!;
  const next = { below: [] as number[], above: [] as number[], knockouts: new Set<string>() };
  const look: Look = (result) => {
    const seen = scoreIn(result, score.id);
    if (seen.level === null) return { far: Number.POSITIVE_INFINITY, outOfReach: false };
    const [low, high] = [place(seen.level.low), place(seen.level.high)];
    if (low > level) next.above.push(seen.low!);
    else if (high < level && seen.high! * 100 < from * seen.max) next.below.push(seen.high!);
    else if (high < level) for (const { id } of seen.limitedBy) next.knockouts.add(id);
    if (low === level && high === level) return 'found';
    const far = Math.abs(((seen.low! + seen.high!) * 50) / seen.max - middle);
    return { far, outOfReach: low > level || high < level };
  };
  const found = search(ground, rules, relevant, look);
  if (found === 'undecided')
    return against('level', score, [], 'undecided', { subject: 'level', name: `${score.id}: ${name}` });
  if (found !== null) return proven('level');
  return against('level', score, [], 'level-never', {
    score: score.id,
    level: name,
    quick: ground.questionnaire.mode === 'quick',
    from: (from * ground.ruleSet.scores.find(({ id }) => id === score.id)!.max) / 100,
    below: next.below.length > 0 ? Math.max(...next.below) : null,
    above: next.above.length > 0 ? Math.min(...next.above) : null,
    knockouts: [...next.knockouts],
  });
}

function limiting(ground: Ground, rules: Rules, knockout: Ground['structure']['knockouts'][number]): Judged {
  const { structure, ruleSet } = ground;
  const { id, limits, to } = knockout.value;
  const above = ruleSet.levels[ruleSet.levels.findIndex((level) => level.id === to) + 1];
  const score = [structure.overall!, ...structure.dimensions].find((one) => one.id === limits)!;
  const { when } = ruleSet.knockouts.get(limits)!.find((one) => one.id === id)!;
  let most = 0;
  const look: Look = (result, answers) => {
    const seen = scoreIn(result, limits);
    if (seen.low === null || seen.high === null) return { far: Number.POSITIVE_INFINITY, outOfReach: false };
    const far = -(seen.low + seen.high);
    const limited = seen.limitedBy.find((reason) => reason.id === id);
    if (above === undefined || limited === undefined) {
      const truth = when.test(encode(ruleSet.encoder, answers, result.asOf));
      if (truth === truths.yes) most = Math.max(most, seen.high);
      // Whether it limits is decided already, but not yet how far the score comes while it holds.
      return { far, outOfReach: truth !== truths.maybe };
    }
    const exceeds = seen.low * 100 >= above.from * seen.max;
    return limited.holds === 'certainly' && exceeds ? 'found' : { far, outOfReach: false };
  };
  const found = search(ground, rules, relevantTo(ground, score.value), look);
  if (found === 'undecided')
    return against('limit', knockout, [], 'undecided', { subject: 'limit', name: id });
  if (found !== null) return proven('limit');
  const from =
    above === undefined ? null : (above.from * ruleSet.scores.find((one) => one.id === limits)!.max) / 100;
  return against('limit', knockout, [], 'knockout-idle', { limits, to, most, from });
}

/**
 * The questions a score, or a knock-out of it, hangs on, each after those that decide whether it is asked;
 * those that may be left out as early as can be.
 */
function relevantTo({ content, questionnaire, ruleSet, field }: Ground, score: ScoreSource): Question[] {
  const found = new Set<number>();
  const ask = (question: Question): void => {
    if (found.has(question.index)) return;
    found.add(question.index);
    const show = field.shows[question.index];
    if (show) for (const index of questionsIn(show)) ask(questionnaire.questions[index]!);
  };
  for (const part of madeOf(content, [score]).flatMap(({ parts = [] }) => parts)) {
    if (part.areaPoints !== undefined) ask(questionnaire.byId.get(questionnaire.areasQuestion)!);
    for (const question of questionnaire.questions) if (counts(part, question)) ask(question);
  }
  for (const { limits, when } of content.rules.knockouts)
    if (limits === score.id)
      for (const index of questionsIn(formulaOf(when, questionnaire))) ask(questionnaire.questions[index]!);
  const inOrder = ruleSet.encoder.order
    .map(({ question }) => question)
    .filter(({ index }) => found.has(index));
  const all = new Set(found);
  found.clear();
  for (const question of inOrder) if (mayBeLeftOut(question)) ask(question);
  const first = inOrder.filter(({ index }) => found.has(index));
  return [...first, ...inOrder.filter(({ index }) => all.has(index) && !found.has(index))];
}
