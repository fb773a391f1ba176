import { readTable } from '../server/assessments/list-file.ts';
import { factsOf } from '../server/landscape/facts.ts';
import { proposeColumns } from '../server/landscape/list/columns.ts';
import { readServices } from '../server/landscape/list/services.ts';
import { isProblem } from '../server/landscape/list/table.ts';
import { proposalsOf } from '../server/landscape/proposals.ts';
import { expand } from '../server/questionnaire/expand.ts';
import { lowerIsBetter, median, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

/** What a list of 3,000 rows may take, in milliseconds. */
const allowed = 2000;

/** A list from its bytes to services, facts of each need area and proposed answers, beside what it may take. */
export async function listRow(rows = 3000, rounds = 9): Promise<Row> {
  const content = shippedContent();
  const questionnaire = expand(content, 'full');
  const file = listOf(rows);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A dictionary of its own, for what was recognised before is remembered.
    const products = [...content.products];
    const start = performance.now();
    const table = await readTable(file, 'list.csv');
    if (isProblem(table)) throw new Error(`The list cannot be read: ${table.problem}.`);
    const { services, left } = readServices(table, proposeColumns(table).columns, {
      products,
      editions: content.editions,
    });
    factsOf(services, questionnaire.areas);
    const base = { products, asOf: '2026-11-25' };
    proposalsOf(services, content.listFacts, questionnaire, {}, base);
    times.push(performance.now() - start);
    if (services.length + left.length !== rows) throw new Error('Rows were lost.');
  }
  return lowerIsBetter(
    `a list of ${rows} rows to proposed answers, beside what it may take`,
    median(times),
    allowed,
    'ms',
  );
}

/** Every third row names a known product, every third one with a letter missing, the rest none. */
function listOf(rows: number): Uint8Array {
  const { products } = shippedContent();
  const lines = Array.from({ length: rows }, (_, n) => {
    const { name } = products[n % products.length]!;
    const product = [name, name.slice(0, -2) + name.slice(-1), `Eigenbau ${n}`][n % 3]!;
    return `Verfahren ${n};${product};Haus ${n % 70};Amt ${n % 12};${n % 300};31.12.2027;${n},50 €`;
  });
  const head = 'Verfahren;Produkt;Hersteller;Amt;Anzahl Nutzer;Vertragsende;Kosten p.a.';
  return new TextEncoder().encode(`${head}\n${lines.join('\n')}\n`);
}
