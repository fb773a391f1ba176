import { parseArgs } from 'node:util';
import { listRow } from './list.ts';
import { manyRows } from './many.ts';
import { pageRow } from './pages.ts';
import { planRow } from './plans.ts';
import { proofsRow } from './proofs.ts';
import { rangeRows } from './ranges.ts';
import type { Row } from './row.ts';
import { scoringRow } from './scoring.ts';
import { startRows } from './start.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, many: { type: 'string' } },
});

/** All rows; with `--many <count>` those of so many assessments alone. */
async function measured(): Promise<Row[]> {
  if (values.many !== undefined) return manyRows(Number(values.many));
  return [
    scoringRow(),
    ...rangeRows(),
    planRow(),
    proofsRow(),
    ...(await manyRows()),
    await pageRow(),
    await listRow(),
    ...(await startRows()),
  ];
}

const rows = await measured();
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  const two = (n: number): string => n.toFixed(2);
  for (const { name, ours, other, ratio, unit } of rows)
    console.log(`${name}: ${two(ours)} beside ${two(other)} ${unit}, ${two(ratio)} times as good`);
}
