import type { Answers } from '../questionnaire/answers.ts';
import { encode } from '../questionnaire/encode.ts';
import type { Content } from '../questionnaire/model.ts';
import type { Place } from '../questionnaire/problem.ts';
import { type ContentFiles, ofKind } from '../questionnaire/read/files.ts';
import type { ExpectedHolding, ExpectedScore, Scenario } from '../questionnaire/scenario.ts';
import { compile, evaluate, type RuleSet } from '../scoring/evaluate.ts';
import { holding } from '../scoring/holding.ts';
import type { Holds, ScoreResult } from '../scoring/result.ts';

/** What a scenario can expect of something. */
export type Expected = 'low' | 'high' | 'level' | 'holds' | 'recommended' | 'order';

/** What came out otherwise than a scenario expects: where, of what, and both. Null: nothing applies. */
export interface Difference extends Place {
  of: Expected;
  expected: string | number;
  came: string | number | null;
}

/** Where the scenarios of a version come out otherwise than they expect, and how many things they expect. */
export function differences(
  content: Content,
  files: ContentFiles,
): { found: Difference[]; scenarios: number } {
  const folder = `${content.questionnaire.id}/${content.version}/`;
  const scenarios = ofKind(files, folder, 'scenario').flatMap(({ path, value }) =>
    value === null ? [] : [{ path, scenario: value as Scenario }],
  );
  const ruleSets = { quick: compile(content, 'quick'), full: compile(content, 'full') };
  const found = scenarios.flatMap(({ path, scenario }) =>
    differencesOf(scenario, ruleSets[scenario.mode], path),
  );
  return { found, scenarios: scenarios.length };
}

/** Where one scenario comes out otherwise than it expects. @param file its path, for the places */
function differencesOf({ expect, answers, asOf }: Scenario, ruleSet: RuleSet, file: string): Difference[] {
  const result = evaluate(ruleSet, answers, asOf);
  const at = (
    id: string,
    keys: Place['path'],
    of: Expected,
    expected: string | number | undefined,
    came: string | number | null,
  ): Difference[] =>
    expected === undefined || expected === came
      ? []
      : [{ file, path: ['expect', ...keys], id, of, expected, came }];
  const score = (
    expected: ExpectedScore,
    came: ScoreResult | undefined,
    keys: Place['path'],
  ): Difference[] => {
    const { id = String(keys.at(-1)), low = null, high = null, level = null } = came ?? {};
    return [
      ...at(id, [...keys, 'low'], 'low', expected.low, whole(low)),
      ...at(id, [...keys, 'high'], 'high', expected.high, whole(high)),
      ...at(
        id,
        [...keys, 'level'],
        'level',
        expectedLevel(expected.level),
        level === null ? null : levelText(level.low, level.high),
      ),
    ];
  };
  const scores = (key: 'dimensions' | 'scores', all: readonly ScoreResult[]): Difference[] =>
    Object.entries(expect[key] ?? {}).flatMap(([id, one]) =>
      score(
        one,
        all.find((s) => s.id === id),
        [key, id],
      ),
    );
  const held = (key: 'findings' | 'knockouts', how: (id: string) => Holds): Difference[] =>
    (Object.entries(expect[key] ?? {}) as [keyof ExpectedHolding, string[]][]).flatMap(([holds, ids]) =>
      ids.flatMap((id, i) => at(id, [key, holds, i], 'holds', holds, how(id))),
    );
  const recommended = result.measures.map((m) => m.id);
  const { measures = [], notMeasures = [] } = expect;
  const there = measures.filter((id) => recommended.includes(id));
  const inOrder = recommended.filter((id) => there.includes(id));
  const is = (id: string): string => (recommended.includes(id) ? 'yes' : 'no');
  return [
    ...score(expect.overall ?? {}, result.overall, ['overall']),
    ...scores('dimensions', result.dimensions),
    ...scores('scores', result.scores),
    ...held('knockouts', knockoutHolds(ruleSet, answers, asOf)),
    // A finding the mode does not tell, or whose area was not chosen, does not hold.
    ...held('findings', (id) => result.findings.find((f) => f.id === id)?.holds ?? 'not'),
    ...measures.flatMap((id, i) => at(id, ['measures', i], 'recommended', 'yes', is(id))),
    ...notMeasures.flatMap((id, i) => at(id, ['notMeasures', i], 'recommended', 'no', is(id))),
    ...at('', ['measures'], 'order', there.join(', '), inOrder.join(', ')),
  ];
}

/** Whether what a knock-out asks for holds; what is left out of the quick check does not. */
function knockoutHolds(ruleSet: RuleSet, answers: Answers, asOf: string): (id: string) => Holds {
  const state = encode(ruleSet.encoder, answers, asOf);
  const all = [...ruleSet.knockouts.values()].flat();
  return (id) => {
    const knockout = all.find((k) => k.id === id);
    return knockout === undefined ? 'not' : holding(knockout.when, ruleSet.encoder, state).holds;
  };
}

const whole = (points: number | null): number | null => (points === null ? null : Math.round(points));

const expectedLevel = (level: ExpectedScore['level']): string | undefined =>
  level === undefined ? undefined : typeof level === 'string' ? level : levelText(...level);

/** `growing`, or `growing–steady` where the ends differ. */
function levelText(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}
