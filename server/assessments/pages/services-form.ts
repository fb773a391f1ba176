import { type Columns, chosenColumns } from '../../landscape/list/columns.ts';
import type { Table } from '../../landscape/list/table.ts';
import { type Body, one } from './form.ts';

/** What a person chose for each column; of two columns with one meaning the first counts. */
export function columnsOf(body: Body, table: Table): Columns {
  const chosen: Record<string, number> = {};
  table.headers.forEach((_, column) => {
    const field = one(body[`column--${column}`]);
    if (field !== '') chosen[field] ??= column;
  });
  return chosenColumns(chosen, table);
}
