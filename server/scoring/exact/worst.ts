import type { RangeCase } from '../../questionnaire/check/ranges.ts';
import type { Closure } from '../../questionnaire/conditions.ts';
import { copyOf, type State, stands } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Scored } from '../scores.ts';
import { mostWays } from './decide.ts';
import { countWays } from './enumerate.ts';
import { type Group, groupsOf } from './groups.ts';
import { casesOf } from './score.ts';
import type { Target } from './target.ts';

/**
 * How the range of each score and finding comes about at worst: all areas chosen, nothing else known. The
 * more answers are known, the fewer ways are left, so what is exact here always is.
 * @param quick of its cases only those that are not exact are told, where those of `full` are
 */
export function rangeCases(full: RuleSet, quick: RuleSet): RangeCase[] {
  const cases = casesAtWorst(full);
  const known = new Set(cases.filter((c) => !c.exact).map((c) => c.id));
  const worse = casesAtWorst(quick).filter((c) => !c.exact && !known.has(c.id));
  return [...cases.filter((c) => !worse.some((w) => w.id === c.id)), ...worse];
}

function casesAtWorst(ruleSet: RuleSet): RangeCase[] {
  const state = nothingKnown(ruleSet);
  return once([...scoreCases(ruleSet, state), ...findingCases(ruleSet, state)]);
}

function scoreCases(ruleSet: RuleSet, state: State): RangeCase[] {
  const { scores, exactness, knockouts } = ruleSet;
  const scored: Scored[] = [];
  for (const score of scores) scored.push(score.run(state, scored));
  return scores.map(({ id, area, makeup }, i) => {
    const it = exactness.scores[i]!;
    const budget = { left: mostWays };
    const cases = casesOf(it, state, copyOf(state), budget, surelyOf(ruleSet, it.target, state));
    const exact = budget.left >= 0;
    const ratio =
      makeup.kind === 'mean' &&
      (makeup.parts.some((part) => part.read(state)?.stand === 'maybeAsked') ||
        makeup.links.some(({ index }) => scored[index]!.absent));
    const limits = (knockouts.get(id) ?? []).map((k) => k.id);
    return {
      id: general(id, area),
      finding: false,
      ratio,
      joined: cases !== null && (cases.length > 1 || !ratio),
      exact,
      ways: mostWays - budget.left,
      rules: exact ? [] : rulesOf(ruleSet, it.target, limits, state),
    };
  });
}

/** Slots with a part that counts whatever is known: it is asked in any case, and cannot be "does not apply". */
function surelyOf({ questionnaire }: RuleSet, { parts }: Target, state: State): Set<number> {
  return new Set(
    parts
      .filter(({ part }) => {
        const question = questionnaire.questions[part.question];
        return question?.notApplicable === false && state.stand[part.question] !== stands.maybeAsked;
      })
      .map(({ slot }) => slot),
  );
}

function findingCases(ruleSet: RuleSet, state: State): RangeCase[] {
  return ruleSet.findings.map(({ id, area, source, when }, i) => {
    const target = ruleSet.exactness.findings[i]!;
    const group = groupsOf(target, state).find((g) => g.conditions.length > 0);
    const ways = group === undefined ? 0 : waysOf(group, state, when);
    const exact = ways <= mostWays;
    const rules = exact ? [] : rulesOf(ruleSet, target, [source.id], state);
    const joined = group !== undefined;
    return { id: general(id, area), finding: true, ratio: false, joined, exact, ways, rules };
  });
}

/**
 * In how many ways a group can be decided; one more than are tried stands for all beyond.
 * @param when what is to be decided, where it is a condition
 */
function waysOf(group: Group, state: State, when?: Closure): number {
  const scratch = copyOf(state);
  const settled = (): boolean => when !== undefined && when.test(scratch) !== truths.maybe;
  return countWays(group, state, scratch, mostWays, settled);
}

/** All areas are chosen; the rest of the profile may be anything, the other questions are not answered. */
function nothingKnown({ encoder, questionnaire }: RuleSet): State {
  const size = questionnaire.questions.length;
  const state = { stand: new Uint8Array(size), low: new Float64Array(size), high: new Float64Array(size) };
  for (const { question, show } of encoder.order) {
    const { id, index, profile, choices } = question;
    const asked = show === null ? truths.yes : show.test(state);
    if (id === questionnaire.areasQuestion) {
      state.stand[index] = stands.given;
      state.low[index] = state.high[index] = 2 ** choices.length - 1;
    } else if (asked !== truths.no)
      state.stand[index] = profile || asked === truths.maybe ? stands.maybeAsked : stands.unanswered;
  }
  return state;
}

/** What joins the groups that are too many by themselves, or all groups where only together they are. */
function rulesOf(ruleSet: RuleSet, target: Target, conditions: readonly string[], state: State): string[] {
  const groups = groupsOf(target, state);
  const large = groups.filter((group) => waysOf(group, state) > mostWays);
  const { scores } = ruleSet;
  const of = (group: Group): string[] => {
    const deciding = group.members.filter((m) => m.decides);
    const parts = new Set(deciding.flatMap((m) => m.parts));
    const shown = group.members.filter(({ show }) =>
      show?.questions.some((q) => deciding.some((m) => m.question.index === q)),
    );
    return [
      ...shown.map(({ question }) => general(question.id, question.area)),
      ...scores.flatMap(({ id, area, makeup }) =>
        makeup.kind !== 'discount' && makeup.parts.some((part) => parts.has(part)) ? [general(id, area)] : [],
      ),
      ...group.conditions.map((place) => conditions[place]!),
    ];
  };
  return [...new Set((large.length > 0 ? large : groups).flatMap(of))];
}

const general = (id: string, area: string | null): string =>
  area === null ? id : `$${id.slice(area.length)}`;

/** What is the same for each area is told once, at its worst. */
function once(cases: readonly RangeCase[]): RangeCase[] {
  const byId = Map.groupBy(cases, ({ id, finding }) => `${finding} ${id}`);
  return [...byId.values()].map((same) => same.reduce((a, b) => (b.exact && b.ways <= a.ways ? a : b)));
}
