import type { Service } from '../model.ts';
import type { ReadList } from './services.ts';
import type { Row } from './table.ts';

/** What a row says of a service, beside its name. */
const stated = [
  'product',
  'department',
  'users',
  'contractEnd',
  'noticeMonths',
  'costPerYear',
  'acceptedUntil',
] as const;

/**
 * The list without rows that say nothing new of the services there are, so that a list that is brought once more
 * does not double them. Such a row is left as repeated; each service stands for one row. What was changed by hand
 * makes a row new: nobody could tell which of the two holds.
 * @param rows of the table the list was read from
 */
export function withoutKnown(list: ReadList, rows: readonly Row[], there: readonly Service[]): ReadList {
  const known = Map.groupBy(there, ({ name }) => name);
  const again = new Set<string>();
  for (const service of list.services) {
    const same = known.get(service.name) ?? [];
    const at = same.findIndex((one) => saysNothingNew(service, one));
    if (at === -1) continue;
    same.splice(at, 1);
    again.add(service.id);
  }
  if (again.size === 0) return list;
  const isNew = ({ service }: { service: string }): boolean => !again.has(service);
  const lines = new Set(list.spellings.filter((one) => !isNew(one)).map(({ line }) => line));
  const repeated = rows
    .filter(({ line }) => lines.has(line))
    .map((row) => ({ ...row, reason: 'repeated' as const }));
  return {
    services: list.services.filter(({ id }) => !again.has(id)),
    left: [...list.left, ...repeated].sort((a, b) => a.line - b.line),
    matches: list.matches.filter(isNew),
    unread: list.unread.filter(isNew),
    spellings: list.spellings.filter(isNew),
  };
}

const saysNothingNew = (row: Service, there: Service): boolean =>
  stated.every((field) => row[field] === null || row[field] === there[field]);
