import { type CostSheet, type Span, standsFor } from '../costs/model.ts';
import { whole } from '../costs/reckon.ts';
import type { Content } from '../questionnaire/model.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import type { Parts } from './parts.ts';
import { saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/** A sheet on which nothing was entered yet. */
export const emptySheet: CostSheet = {
  years: 7,
  currency: 'EUR',
  priceRise: null,
  discount: null,
  transition: 3,
  inputs: [],
};

/** The need areas of the questionnaire an assessment is given under. */
export const areasOf = ({ edition }: Pick<AssessmentView, 'edition'>): readonly string[] =>
  edition.content.questionnaire.areas?.ids ?? [];

/**
 * Writes a sheet of costs that fits its schema.
 * @param expected the revision the sender has seen; undefined: whatever is stored
 * @returns the new revision
 * @throws Refusal if something does not fit together, or someone else wrote meanwhile
 */
export async function saveCosts(
  parts: Parts,
  view: AssessmentView,
  sheet: CostSheet,
  expected: number | undefined,
): Promise<number> {
  const wrong = costFaults(sheet, view.edition.content, '/sheet');
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  return (await saveSheet(parts, view.assessment.id, 'costs', sheet, expected)).revision;
}

/**
 * What the schema cannot see: spans that end before they begin, areas there are not, amounts given twice.
 * @param at JSON pointer of the sheet
 */
export function costFaults(
  sheet: CostSheet,
  { questionnaire, costKinds }: Pick<Content, 'questionnaire' | 'costKinds'>,
  at: string,
): SchemaError[] {
  const areas = questionnaire.areas.ids;
  const seen = new Set<string>();
  const faults = [...order(sheet.priceRise, `${at}/priceRise`), ...order(sheet.discount, `${at}/discount`)];
  for (const area of Object.keys(sheet.workplaces ?? {}))
    if (area !== whole && !areas.includes(area))
      faults.push(
        fault('enum', `${at}/workplaces/${area.replaceAll('~', '~0').replaceAll('/', '~1')}`, {
          allowedValues: [...areas, whole],
        }),
      );
  sheet.inputs.forEach((input, n) => {
    const { area, kind, amount } = input;
    const place = `${at}/inputs/${n}`;
    faults.push(...order(amount, `${place}/amount`));
    if (area !== whole && !areas.includes(area))
      faults.push(fault('enum', `${place}/area`, { allowedValues: [...areas, whole] }));
    const stands = standsFor(input);
    // What runs today is paid under an exit plan in any case.
    const known = costKinds.find(({ id }) => id === kind);
    if (known === undefined) {
      faults.push(fault('enum', `${place}/kind`, { allowedValues: costKinds.map(({ id }) => id) }));
      return;
    }
    const allowed = known.alternatives.filter((one) => one !== 'exit' || !stands.includes('stay'));
    stands.forEach((alternative, i) => {
      if (!allowed.includes(alternative)) {
        const where = i === 0 ? 'alternative' : `also/${i - 1}`;
        faults.push(fault('enum', `${place}/${where}`, { allowedValues: allowed }));
      }
      const name = `${area} ${alternative} ${kind}`;
      if (seen.has(name)) faults.push(fault('uniqueItems', place, {}));
      seen.add(name);
    });
  });
  return faults;
}

function order(span: Span | null, place: string): SchemaError[] {
  return span !== null && span[0] > span[1] ? [fault('minimum', `${place}/1`, { limit: span[0] })] : [];
}
