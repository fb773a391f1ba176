import { describe, expect, test } from 'vitest';
import { strikeDefault, takeDefault } from '../../../server/costs/defaults.ts';
import type { CostDefault } from '../../../server/questionnaire/cost-default.ts';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import { input, sheetOf } from '../../costs/sheets.ts';
import { chapter, reportInput, small, textsOf } from '../../fixtures/report-of.ts';

const area = small.questionnaire.areas.ids[0]!;
const told = (sheet: ReturnType<typeof sheetOf>, language: 'de' | 'en' = 'de'): string => {
  const document = composeReport({ ...reportInput({ language }), beside: { costs: sheet } });
  return textsOf(chapter(document, 'costs')).join('\n').replaceAll('\u00a0', ' ');
};
const suite: CostDefault = {
  id: 'suite',
  kind: 'licences',
  areas: [area],
  alternatives: ['stay'],
  unit: 'perWorkplace',
  low: 60,
  high: 500,
  currency: 'EUR',
  countries: ['AT'],
  sources: Object.keys(small.sources).slice(0, 1),
};
const at = (...inputs: ReturnType<typeof input>[]) => inputs.map((one) => ({ ...one, area }));

describe('the chapter of costs', () => {
  const inputs = at(
    input('stay', 'licences', [1000, 2000]),
    input('step', 'introduction', 3000),
    input('step', 'support', null),
  );

  test('is not there without amounts, and the report is the same as ever', () => {
    const without = composeReport(reportInput());
    expect(composeReport({ ...reportInput(), beside: { costs: sheetOf([]) } })).toEqual(without);
    expect(composeReport({ ...reportInput(), beside: {} })).toEqual(without);
  });

  test('puts the alternatives side by side, in bands, and says what is open', () => {
    const said = told(sheetOf(inputs));
    for (const sentence of [
      '5.000 € bis 10.000 €',
      'ab 4.000 €',
      'In einem Schritt wechseln: Gleicht sich gegenüber dem Bleiben frühestens am Ende von Jahr 3 aus, vielleicht aber nicht in den 5 Jahren.',
      'Nicht bekannt: Wartung und Support.',
      'Geld ändert keinen Punkt und keine Stufe',
    ])
      expect(said).toContain(sentence);
    expect(told(sheetOf(inputs), 'en')).toContain('from €4,000');
  });

  test('tells each year and the sum up to it, counted from 1', () => {
    const document = composeReport({ ...reportInput(), beside: { costs: sheetOf(inputs) } });
    const tables = chapter(document, 'costs').filter((block) => block.kind === 'table');
    const rows = tables.map(({ table }) =>
      table.rows.map((row) => textsOf([{ kind: 'list', ordered: false, items: row, from: [] }])),
    );
    const cells = rows.map((table) => table.map((row) => row.join(' ').replaceAll('\u00a0', ' ')));
    expect(cells[0]!.slice(0, 2)).toEqual([
      '1 1.000 € bis 2.000 € 4.000 € bis 5.000 €',
      '2 1.000 € bis 2.000 € ab 0 €',
    ]);
    expect(cells[1]![1]).toBe('2 2.000 € bis 4.000 € ab 4.000 €');
    expect(cells.map((table) => table.length)).toEqual([5, 5]);
  });

  test('says what is saved and when, where it is certain', () => {
    const sure = at(
      input('stay', 'licences', 1500),
      input('step', 'introduction', 3000),
      input('step', 'support', 0),
    );
    const said = told(sheetOf(sure));
    expect(said).toContain('Hat sich gegenüber dem Bleiben am Ende von Jahr 3 ausgeglichen');
    expect(said).toContain('Kostet im Barwert gegenüber dem Bleiben 3.000 € weniger.');
    const never = at(input('stay', 'licences', 1), input('step', 'introduction', 3000));
    expect(told(sheetOf(never))).toContain('Gleicht sich gegenüber dem Bleiben in den 5 Jahren nicht aus');
  });

  test('says of a difference that is open to one side how far it reaches to the other', () => {
    const said = (...inputs: ReturnType<typeof input>[]) => told(sheetOf(at(...inputs)));
    const [old, change] = [input('stay', 'licences', 1000), input('step', 'introduction', 500)];
    const unknown = { ...input('step', 'support', null) };
    expect(said(old, change, unknown)).toContain('höchstens 3.500 € weniger, vielleicht aber mehr');
    expect(said(old, input('step', 'introduction', 9000), unknown)).toContain('mindestens 5.000 € mehr');
    const dear = input('stay', 'support', null);
    expect(said(old, dear, change)).toContain('mindestens 3.500 € weniger, nach unten offen');
    expect(said(old, dear, input('step', 'introduction', 9000))).toContain('höchstens 5.000 € mehr');
  });

  test('names what no person entered, with its sources', () => {
    const taken = takeDefault(sheetOf([]), suite, area, 300);
    const content = { ...small, costDefaults: [suite] };
    const document = composeReport({ ...reportInput({ content }), beside: { costs: taken } });
    const said = textsOf(chapter(document, 'costs')).join('\n').replaceAll('\u00a0', ' ');
    expect(said).toContain('Annahmen statt eigener Werte:');
    expect(said).toContain('18.000 € bis 150.000 €, aus veröffentlichten Zahlen für 300 Arbeitsplätze');
    const struck = strikeDefault(taken, { area, alternative: 'stay', kind: 'licences' });
    expect(told(struck)).toContain('Annahme gestrichen, darum nicht bekannt (Bleiben, wie es ist)');
    expect(told(sheetOf(inputs))).not.toContain('Annahmen statt');
  });

  test('writes francs where they are meant, and changes no point', () => {
    expect(told(sheetOf(inputs, { currency: 'CHF' }))).toContain('CHF');
    const [plain, beside] = [reportInput(), { ...reportInput(), beside: { costs: sheetOf(inputs) } }];
    expect(chapter(composeResult(beside), 'dimensions')).toEqual(chapter(composeResult(plain), 'dimensions'));
  });
});
