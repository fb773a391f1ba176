import { type Columns, chosenColumns } from '../../landscape/list/columns.ts';
import type { Table } from '../../landscape/list/table.ts';
import type { Landscape, LeftOver, Service } from '../../landscape/model.ts';
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

/** Services put behind those there are; an id that is taken gets a number. */
export function joined(
  { services, groups, left = [] }: Landscape,
  more: readonly Service[],
  over: readonly LeftOver[] = [],
): Landscape {
  const taken = new Set(services.map(({ id }) => id));
  const added = more.map((service) => {
    let id = service.id;
    for (let n = 2; taken.has(id); n++) id = `${service.id}-${n}`;
    taken.add(id);
    return { ...service, id };
  });
  const rest = [...left, ...over];
  return { services: [...services, ...added], groups, ...(rest.length === 0 ? {} : { left: rest }) };
}
