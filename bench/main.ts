import { parseArgs } from 'node:util';
import { scoringRow } from './scoring.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const rows = [scoringRow()];
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
