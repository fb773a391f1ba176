import type { CostInput, CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { type AreaFacts, factsOf } from '../../landscape/facts.ts';
import type { Beside } from '../../report/beside.ts';
import type { AssessmentView } from '../view.ts';
import { type CostRow, inputIn } from './costs-rows.ts';

/** What is known of an area beside its amounts. */
export interface KnownOfArea {
  /** Workplaces by the answers, else persons by the list; null: not known. */
  quantity: number | null;
  /** What the services of the list cost a year; null: none says it. */
  list: AreaFacts['costPerYear'];
}

/** What answers and list say of a need area. */
export function knownOf(view: AssessmentView, { landscape }: Beside, area: string): KnownOfArea {
  const [facts] = area === whole ? [] : factsOf(landscape?.services ?? [], [area]);
  const question = view.ruleSet.questionnaire.questions.find(
    (one) => one.area === area && one.unit === 'workplaces',
  );
  const answer = question === undefined ? undefined : view.answers[question.id];
  const answered = answer !== undefined && 'value' in answer ? Number(answer.value) : null;
  return { quantity: answered ?? facts?.users?.value ?? null, list: facts?.costPerYear ?? null };
}

/** The sheet with what the list says as an amount of today, once, in place of what stood in that row. */
export function takeList(
  sheet: CostSheet,
  area: string,
  { kind }: Pick<CostRow, 'kind'>,
  { value }: { value: number },
): CostSheet {
  const taken: CostInput = { area, alternative: 'stay', kind, amount: [value, value], origin: 'list' };
  const others = sheet.inputs.filter((input) => input !== inputIn(sheet.inputs, area, taken));
  return { ...sheet, inputs: [...others, taken] };
}

/** Whether a row is where the list would stand, and no own figure for today comes first. */
export function listFits(sheet: CostSheet, area: string, row: Pick<CostRow, 'list'>): boolean {
  const own = sheet.inputs.some(
    (i) => i.area === area && i.alternative === 'stay' && i.origin === 'own' && i.amount !== null,
  );
  return row.list && !own;
}
