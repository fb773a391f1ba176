import { type Columns, type Proposal, proposeColumns } from '../landscape/list/columns.ts';
import type { ReadList } from '../landscape/list/services.ts';
import type { Table } from '../landscape/list/table.ts';

/** So many rows are shown again, to see what the columns hold. */
const shown = 5;

const objects = { type: 'array', items: { type: 'object' } };

/** What the API tells of a list that was read. */
export const readingSchema = {
  type: 'object',
  required: ['table', 'columns', 'guesses', 'unused', 'services', 'left', 'matches', 'unread', 'spellings'],
  properties: {
    table: {
      type: 'object',
      description: 'titles of the columns and what stands above them, number of rows, the first rows, sheets',
    },
    columns: { type: 'object', description: 'which column says what' },
    guesses: { ...objects, description: 'how sure each column was recognised' },
    unused: { type: 'array', items: { type: 'integer' } },
    services: { ...objects, description: 'to be looked through and written with PUT …/services' },
    left: { ...objects, description: 'rows that became no service, with the reason; none is lost' },
    matches: { ...objects, description: 'which known product a service was taken for' },
    spellings: {
      ...objects,
      description:
        'what each service is called in the list and how that was understood: likely and null want a look',
    },
    unread: { ...objects, description: 'cells that were filled and could not be read' },
  },
};

/** What was read of a list, with what is proposed of its columns beside those that count. */
export function listReading(
  table: Table,
  columns: Columns,
  list: ReadList,
): { table: object; columns: Columns } & Proposal & ReadList {
  const { headers, headerLine, above, rows, sheet, sheets } = table;
  return {
    table: { headers, headerLine, above, rows: rows.length, first: rows.slice(0, shown), sheet, sheets },
    ...proposeColumns(table),
    columns,
    ...list,
  };
}
