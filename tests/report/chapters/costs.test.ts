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
      'In einem Schritt wechseln: Gleichstand mit dem Bleiben frühestens am Ende von Jahr 3, vielleicht aber nicht in den 5 Jahren.',
      'Nicht bekannt und darum nach oben offen: Wartung und Support. Ohne das wären es in 5 Jahren höchstens 5.000 €.',
      'Die Spannen für 5 Jahre überlappen sich. Am niedrigsten beginnt: In einem Schritt wechseln',
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
    expect(said).toContain('Gleichstand mit dem Bleiben am Ende von Jahr 3.');
    expect(said).toContain('Im Barwert gegenüber dem Bleiben: 3.000 € weniger.');
    const never = at(input('stay', 'licences', 1), input('step', 'introduction', 3000));
    expect(told(sheetOf(never))).toContain('Kein Gleichstand mit dem Bleiben in den 5 Jahren.');
  });

  test('says of a difference that is open to one side how far it reaches to the other', () => {
    const said = (...inputs: ReturnType<typeof input>[]) => told(sheetOf(at(...inputs)));
    const [old, change] = [input('stay', 'licences', 1000), input('step', 'introduction', 500)];
    const unknown = { ...input('step', 'support', null) };
    expect(said(old, change, unknown)).toContain(
      'höchstens 3.500 € weniger; wie viel mehr es werden kann, ist offen',
    );
    expect(said(old, input('step', 'introduction', 9000), unknown)).toContain('mindestens 5.000 € mehr');
    const dear = input('stay', 'support', null);
    expect(said(old, dear, change)).toContain('mindestens 3.500 € weniger; wie viel weniger');
    expect(said(old, dear, input('step', 'introduction', 9000))).toContain('höchstens 5.000 € mehr');
  });

  test('rounds a difference away from its other end, since it is a bound', () => {
    const said = told(
      sheetOf(at(input('stay', 'licences', [12_345, 23_456]), input('step', 'introduction', [1, 99_999]))),
    );
    expect(said).toContain('zwischen 93.900 € weniger und 50.700 € mehr');
    const more = at(input('stay', 'licences', 100), input('exit', 'exit', [1234.5, 5678.5]));
    expect(told(sheetOf(more))).toContain('Im Barwert gegenüber dem Bleiben: 1.230 € bis 5.680 € mehr.');
  });

  test('says once of all ways what was entered for none of them', () => {
    const said = told(sheetOf(inputs));
    expect(said.split('Makros umstellen')).toHaveLength(2);
    expect(said).toMatch(/In keinem Weg eingetragen und nicht mitgerechnet: .*Makros umstellen/);
    expect(said).toContain('Hier nicht eingetragen und nicht mitgerechnet: Wartung und Support.');
  });

  test('says of the sum in which areas a way changes nothing', () => {
    const beside = [...inputs, { ...input('stay', 'staff', 700), area: 'whole' }];
    const said = told(sheetOf(beside));
    expect(said).toContain('gerechnet, wie es heute ist: was zu keinem Bereich gehört.');
    expect(told(sheetOf(inputs))).not.toContain('wie es heute ist:');
    const once = [...inputs, { ...input('step', 'introduction', 700), area: 'whole' }];
    expect(told(sheetOf(once))).not.toContain('wie es heute ist:');
  });

  test('names what no person entered, with its sources', () => {
    const taken = takeDefault(sheetOf([]), suite, area, 300);
    const content = { ...small, costDefaults: [suite] };
    const document = composeReport({ ...reportInput({ content }), beside: { costs: taken } });
    const said = textsOf(chapter(document, 'costs')).join('\n').replaceAll('\u00a0', ' ');
    expect(said).toContain('Annahmen statt eigener Werte:');
    expect(said).toContain(
      '18.000 € bis 150.000 €, das sind 60 € bis 500 € für jeden von 300 Arbeitsplätzen, aus veröffentlichten Zahlen',
    );
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
