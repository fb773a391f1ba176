import { formatDate } from '../../questionnaire/kinds/date.ts';
import { planFileWords } from '../../report/words/plan-file.ts';
import { excerpt } from '../../web/excerpt.ts';
import { word } from '../../web/page-words.ts';
import { plannedMeasures } from '../plan-file.ts';
import type { PlanChange, PlanReading } from '../plan-table.ts';
import type { Visit } from './frame.ts';

/** What a plan that was brought back says, before it is saved: what changes and what could not be taken. */
export function broughtView({ view, words, language }: Visit, reading: PlanReading): object {
  const { changes, unknown, repeated, faults, absent } = reading;
  const w = (name: string, values?: Record<string, string | number>): string =>
    word(words, `planFile.${name}`, values);
  const ids = [...Object.keys(reading.cells), ...absent];
  const titles = new Map(plannedMeasures(view, ids, language).map(({ id, title }) => [id, title]));
  const title = (id: string): string => titles.get(id) ?? id;
  const { states } = planFileWords[language];
  const shown = (field: PlanChange['field'], value: string): string => {
    if (value === '') return w('empty');
    if (field === 'state') return w('quoted', { text: states[value as keyof typeof states] });
    return w('quoted', { text: field === 'due' ? formatDate(value, language) : value });
  };
  const rows = (all: PlanReading['unknown']): string[] =>
    all.map(({ line, cells }) => w('row', { line, text: excerpt(cells.filter(Boolean).join(' · ')) }));
  const lists: [string, string[]][] = [
    [
      'changes',
      changes.map(({ line, id, field, from, to }) =>
        w('change', {
          line,
          title: title(id),
          field: w(`fields.${field}`),
          from: shown(field, from),
          to: shown(field, to),
        }),
      ),
    ],
    [
      'states',
      faults
        .filter(({ field }) => field === 'state')
        .map(({ line, id, text }) =>
          w('stateWrong', {
            line,
            title: title(id),
            text: excerpt(text),
            known: Object.values(states).join(', '),
          }),
        ),
    ],
    ['unknown', rows(unknown)],
    ['repeated', rows(repeated)],
    ['absent', absent.map(title)],
  ];
  return {
    save: changes.length > 0 && faults.length === 0,
    note: changes.length === 0 && faults.length === 0 ? w('same') : w('unsaved'),
    lists: lists.filter(([, items]) => items.length > 0).map(([name, items]) => ({ title: w(name), items })),
  };
}
