import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../server/assessments/list-file.ts';
import { readPlan } from '../../server/assessments/plan-table.ts';
import { isProblem } from '../../server/landscape/list/table.ts';
import { type Plan, type PlanEntry, planStates } from '../../server/report/beside.ts';
import { planSpreadsheet } from '../../server/report/ods/plan.ts';
import { odfProblems } from '../fixtures/odf.ts';

const measures = [
  { id: 'get-mandate', title: 'Auftrag des Rates' },
  { id: 'exit-plan--office', title: 'Ausstieg & „Plan“ <Büro>' },
  { id: 'train', title: 'Schulen' },
];
const known = new Set(measures.map(({ id }) => id));

const entry = (change: Partial<PlanEntry> = {}): PlanEntry => ({
  owner: 'Frau Kurz',
  due: '2027-06-30',
  state: 'begun',
  ...change,
});

async function read(bytes: Uint8Array, stored: Plan) {
  const table = await readTable(bytes, 'plan.ods');
  if (isProblem(table)) throw new Error(table.problem);
  return readPlan(table, known, stored);
}

const csv = (text: string, stored: Plan = {}) => read(strToU8(text), stored);

const line = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '').trim());
const due = fc.option(
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
    )
    .map(([year, month, day]) => [year, month, day].slice(0, day === 0 ? 2 : 3))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-')),
);
const anyEntry = fc
  .record({ owner: line, due, state: fc.constantFrom(...planStates), note: line })
  .map(({ note, ...rest }): PlanEntry => (note === '' ? rest : { ...rest, note }))
  .filter(
    ({ owner, due: day, state, note = '' }) => `${owner}${day ?? ''}${note}` !== '' || state !== 'open',
  );
const anyPlan = fc.dictionary(fc.constantFrom(...known), anyEntry).map((plan): Plan => ({ ...plan }));

describe('a plan that goes out as a spreadsheet', () => {
  test('comes back without any change', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.constantFrom('de' as const, 'en' as const), async (plan, language) => {
        const reading = await read(planSpreadsheet(measures, plan, language), plan);
        expect(reading).toMatchObject({
          plan,
          changes: [],
          unknown: [],
          repeated: [],
          faults: [],
          absent: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is valid by the schemas of OpenDocument 1.3', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(odfProblems(planSpreadsheet(measures, plan, 'de'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('is taken over whole where nothing is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect((await read(planSpreadsheet(measures, plan, 'de'), {}))?.plan).toEqual(plan);
      }),
      { numRuns: 30 },
    );
  });

  test('comes back as an office program saved it, with what was changed in it', async () => {
    const file = readFileSync(resolve(import.meta.dirname, '../fixtures/plan-saved-by-office.ods'));
    const stored: Plan = {
      'get-mandate': entry({ note: 'mit  dem Ältestenrat' }),
      'exit-plan--office': entry({ due: '2027-09', state: 'open', owner: '' }),
    };
    expect(await read(file, stored)).toMatchObject({ plan: stored, changes: [], unknown: [], faults: [] });
  });
});

describe('a plan that comes back', () => {
  test('says what it changes, with the row', async () => {
    const text = 'Kennung;Schritt;Zuständig;Bis wann;Stand;Notiz\nget-mandate;x;Herr Ö;1.7.2027;erledigt;\n';
    const reading = await csv(text, { 'get-mandate': entry({ note: 'alt' }) });
    expect(reading!.changes).toEqual([
      { line: 2, id: 'get-mandate', field: 'owner', from: 'Frau Kurz', to: 'Herr Ö' },
      { line: 2, id: 'get-mandate', field: 'due', from: '2027-06-30', to: '2027-07-01' },
      { line: 2, id: 'get-mandate', field: 'state', from: 'begun', to: 'done' },
      { line: 2, id: 'get-mandate', field: 'note', from: 'alt', to: '' },
    ]);
    expect(reading!.plan).toEqual({ 'get-mandate': { owner: 'Herr Ö', due: '2027-07-01', state: 'done' } });
  });

  test('lists rows of unknown measures and those that stand twice', async () => {
    const reading = await csv('ID;Owner\nget-mandate;A\nnothing;B\nget-mandate;C\n;D\n');
    expect(reading!.unknown).toEqual([
      { line: 3, cells: ['nothing', 'B'] },
      { line: 5, cells: ['', 'D'] },
    ]);
    expect(reading!.repeated).toEqual([{ line: 4, cells: ['get-mandate', 'C'] }]);
    expect(reading!.plan['get-mandate']!.owner).toBe('A');
  });

  test('keeps what is stored where a cell cannot be read, and names the cell', async () => {
    const stored = { 'get-mandate': entry() };
    const long = 'x'.repeat(201);
    const reading = await csv(`ID;Owner;Due;Status\nget-mandate;${long};bald;fertig\n`, stored);
    expect(reading!.faults).toEqual([
      { line: 2, id: 'get-mandate', field: 'owner', text: long },
      { line: 2, id: 'get-mandate', field: 'due', text: 'bald' },
      { line: 2, id: 'get-mandate', field: 'state', text: 'fertig' },
    ]);
    expect(reading!.plan).toEqual(stored);
  });

  test.each(['30.2.2027', '2027-02-30', '30.13.2027', '1.1.1850'])('takes %s for no day', async (day) => {
    const reading = await csv(`ID;Due\nget-mandate;${day}\n`);
    expect(reading!.faults).toHaveLength(1);
  });

  test('leaves alone what has no column or no row', async () => {
    const stored = { 'get-mandate': entry({ note: 'x' }), train: entry() };
    const reading = await csv('ID;Status\nget-mandate;done\n', stored);
    expect(reading!.plan).toEqual({ ...stored, 'get-mandate': entry({ note: 'x', state: 'done' }) });
    expect(reading!.absent).toEqual(['train']);
  });

  test('is none without a column of ids', async () => {
    expect(await csv('Schritt;Zuständig\nAuftrag;A\n')).toBeNull();
  });
});
