import { type Alternative, alternatives, type CostInput, standsFor } from '../../costs/model.ts';
import type { CostKind } from '../../questionnaire/cost-default.ts';

/** A row of the form of an area: a kind of cost in an alternative. */
export interface CostRow {
  alternative: Alternative;
  kind: string;
  id: string;
  /** All alternatives in which the kind can arise. */
  among: readonly Alternative[];
  /** Whether what the list of services says stands here. */
  list: boolean;
}

/** The rows of a form: every kind of cost in every alternative it can arise in. */
export const costRowsOf = (kinds: readonly CostKind[]): CostRow[] =>
  alternatives.flatMap((alternative) =>
    kinds
      .filter((kind) => kind.alternatives.includes(alternative))
      .map(({ id: kind, alternatives: among, list = false }) => ({
        alternative,
        kind,
        id: `${alternative}-${kind}`,
        among,
        list: list && alternative === 'stay',
      })),
  );

/** What was entered in a row, be it for several alternatives. */
export const inputIn = (
  inputs: readonly CostInput[],
  area: string,
  row: Pick<CostRow, 'kind' | 'alternative'>,
): CostInput | undefined =>
  inputs.find((i) => i.area === area && i.kind === row.kind && standsFor(i).includes(row.alternative));

/**
 * The alternative whose amount a row may share: the one it does share, else the last before it that has
 * this kind. What runs today is paid under an exit plan in any case. Null: there is none.
 */
export function sharedWith(row: CostRow, before: CostInput | undefined): Alternative | null {
  if (before !== undefined && before.alternative !== row.alternative) return before.alternative;
  const earlier = alternatives.slice(0, alternatives.indexOf(row.alternative));
  return (
    earlier.findLast((one) => row.among.includes(one) && !(one === 'stay' && row.alternative === 'exit')) ??
    null
  );
}
