import { withoutKnown } from '../../landscape/list/again.ts';
import { type ColumnGuess, type Columns, proposeColumns } from '../../landscape/list/columns.ts';
import { type ReadList, readServices } from '../../landscape/list/services.ts';
import { isProblem, type ListProblem, type Table } from '../../landscape/list/table.ts';
import type { Service } from '../../landscape/model.ts';
import { remember } from '../../web/remember.ts';
import { areaNames } from '../area-names.ts';
import { readTable } from '../list-file.ts';
import type { Upload } from '../uploads.ts';
import type { Visit } from './frame.ts';
import type { PageParts } from './parts.ts';

/** A file on its way to services. */
export interface Brought {
  upload: Upload;
  table: Table;
  /** As chosen, else as proposed. */
  columns: Columns;
  guesses: ColumnGuess[];
}

/** Lists are large and read again with each step; the last few are kept as tables. */
const tables = remember(
  3,
  ({ id, choice }: Upload) => `${id} ${choice.sheet}`,
  ({ file, name, choice }): Promise<Table | ListProblem> => readTable(file, name, choice.sheet ?? undefined),
);

/** The list that was brought; null where it was taken over already or is older than a day. */
export async function broughtList(parts: PageParts, here: Visit, id: string): Promise<Brought | null> {
  const upload = await parts.store.upload(here.view.assessment.id, id, parts.clock());
  if (upload === null) return null;
  const table = await tables(upload);
  // What was kept could be read when it came.
  if (isProblem(table)) return null;
  const { columns, guesses } = proposeColumns(table);
  return { upload, table, columns: upload.choice.columns ?? columns, guesses };
}

/**
 * The services of the list, with what was decided of its spellings.
 * @param there the services there are; rows that say nothing new of them are left
 */
export function readBrought(
  here: Visit,
  { table, columns, upload }: Brought,
  there: readonly Service[],
): ReadList {
  const { content } = here.view.edition;
  const { corrections } = upload.choice;
  const list = readServices(table, columns, content.products, areaNames(content), corrections);
  return withoutKnown(list, table.rows, there);
  return readServices(table, columns, content, areaNames(content), upload.choice.corrections);
}
