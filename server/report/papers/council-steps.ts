import type { MeasureResult } from '../../scoring/result.ts';
import type { Telling } from '../telling.ts';
import { certainSteps } from './paper.ts';
import type { Strength } from './words.ts';

/** So many steps are proposed; the report annexed has them all. */
const most = 5;

/** The answer that is reached once the council has decided; a questionnaire without it loses nothing. */
const byDecision = 'council';

/** What the council is asked for. Steps of one kind in several areas are one group. */
export interface Proposal {
  steps: MeasureResult[][];
  /** More that stand in the report. */
  further: MeasureResult[][];
  /** What the decision itself brings about. */
  decided: MeasureResult[][];
  /** All that are certainly needed, as the result counts them. */
  all: MeasureResult[][];
}

/** The steps that are certainly needed, without those that the plan calls done or dropped. */
export function proposed(t: Telling, strength: Strength): Proposal {
  const all = certainSteps(t);
  if (strength === 'note') return { steps: [], further: [], decided: [], all };
  const open = all.flatMap((group) => {
    const left = group.filter(({ id }) => !['done', 'dropped'].includes(t.beside?.plan?.[id]?.state ?? ''));
    return left.length === 0 ? [] : [left];
  });
  const [decided, others] = [open.filter(isDecided(t)), open.filter((group) => !isDecided(t)(group))];
  const steps = others.slice(0, most);
  return { steps, further: others.slice(most), decided, all };
}

const isDecided =
  ({ content }: Telling) =>
  ([first]: MeasureResult[]): boolean => {
    const { achieves = {} } = content.rules.measures.find(({ id }) => id === first!.origin)!;
    return Object.values(achieves).includes(byDecision);
  };
