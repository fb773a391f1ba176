import type { Table } from '../landscape/list/table.ts';
import { isDay, parseDate } from '../questionnaire/kinds/date.ts';
import { type Plan, type PlanEntry, type PlanState, planStates } from '../report/beside.ts';
import { type PlanColumn, planColumns, planFileWords } from '../report/words/plan-file.ts';
import { longestNote, longestOwner } from './plan-schema.ts';

const planFields = ['owner', 'due', 'state', 'note'] as const;
export type PlanField = (typeof planFields)[number];

/** What a row says, as it stands there; a field without a column is not there. */
export type PlanCells = Partial<Record<PlanField, string>>;

/** A cell that cannot be taken over. */
export interface PlanFault {
  line: number;
  id: string;
  field: PlanField;
  text: string;
}

/** What differs from what is stored. `from` and `to` are as stored: a day, a state, a text. */
export interface PlanChange {
  line: number;
  id: string;
  field: PlanField;
  from: string;
  to: string;
}

export interface PlanReading {
  /** What is stored with all that could be read over it. */
  plan: Plan;
  changes: PlanChange[];
  /** Rows of measures there are not, with all they say. */
  unknown: { line: number; cells: string[] }[];
  /** Rows whose measure stood in a row before; that one counts. */
  repeated: { line: number; cells: string[] }[];
  faults: PlanFault[];
  /** By id, what each row says; to show it again. */
  cells: Readonly<Record<string, PlanCells>>;
  /** Measures that are planned and stand in no row; they stay as they are. */
  absent: string[];
}

/**
 * Reads a plan that was brought back and compares it with the stored one. Nothing is lost unseen: what is
 * unknown, twice there or unreadable is told with its row.
 * @param known ids of all measures
 * @returns null where no column holds ids
 */
export function readPlan(table: Table, known: ReadonlySet<string>, stored: Plan): PlanReading | null {
  const places = columnsOf(table.headers);
  if (places.id === undefined) return null;
  const plan: Record<string, PlanEntry> = { ...stored };
  const cells: Record<string, PlanCells> = {};
  const changes: PlanChange[] = [];
  const unknown: PlanReading['unknown'] = [];
  const repeated: PlanReading['repeated'] = [];
  const faults: PlanFault[] = [];
  for (const row of table.rows) {
    const id = row.cells[places.id]!.trim();
    if (!known.has(id)) unknown.push(row);
    else if (Object.hasOwn(cells, id)) repeated.push(row);
    else {
      const said = saidIn(row.cells, places);
      const { entry, wrong } = entryOf(said, stored[id]);
      cells[id] = said;
      faults.push(...wrong.map((field) => ({ line: row.line, id, field, text: said[field]! })));
      changes.push(...differences(stored[id], entry).map((one) => ({ line: row.line, id, ...one })));
      if (isEmpty(entry)) delete plan[id];
      else plan[id] = entry;
    }
  }
  const absent = Object.keys(stored).filter((id) => !Object.hasOwn(cells, id));
  return { plan, changes, unknown, repeated, faults, cells, absent };
}

type Places = Partial<Record<PlanColumn, number>>;

function columnsOf(headers: readonly string[]): Places {
  const plain = (text: string): string => text.trim().toLowerCase();
  return Object.fromEntries(
    planColumns.flatMap((column): [PlanColumn, number][] => {
      const names = Object.values(planFileWords).flatMap(({ columns }) => columns[column].map(plain));
      const at = headers.findIndex((header) => names.includes(plain(header)));
      return at === -1 ? [] : [[column, at]];
    }),
  );
}

function saidIn(cells: readonly string[], places: Places): PlanCells {
  return Object.fromEntries(
    planFields.flatMap((field) => {
      const at = places[field];
      return at === undefined ? [] : [[field, oneLine(cells[at]!)]];
    }),
  );
}

/** Control characters, line breaks among them, have no place in a field of one line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();

const nothing: PlanEntry = { owner: '', due: null, state: 'open' };

/** What is stored, with all of a row that can be read. */
function entryOf(said: PlanCells, stored: PlanEntry = nothing): { entry: PlanEntry; wrong: PlanField[] } {
  const due = said.due === undefined ? stored.due : dueOf(said.due);
  const state = said.state === undefined ? stored.state : stateOf(said.state);
  const owner = said.owner ?? stored.owner;
  const note = said.note ?? stored.note ?? '';
  const wrong: PlanField[] = [
    ...(owner.length > longestOwner ? (['owner'] as const) : []),
    ...(due === undefined ? (['due'] as const) : []),
    ...(state === undefined ? (['state'] as const) : []),
    ...(note.length > longestNote ? (['note'] as const) : []),
  ];
  const kept = wrong.includes('note') ? (stored.note ?? '') : note;
  const entry = {
    owner: wrong.includes('owner') ? stored.owner : owner,
    due: due === undefined ? stored.due : due,
    state: state ?? stored.state,
    ...(kept === '' ? {} : { note: kept }),
  };
  return { entry, wrong };
}

function differences(
  stored: PlanEntry = nothing,
  entry: PlanEntry,
): Pick<PlanChange, 'field' | 'from' | 'to'>[] {
  return planFields.flatMap((field) => {
    const [from, to] = [stored[field] ?? '', entry[field] ?? ''];
    return from === to ? [] : [{ field, from, to }];
  });
}

const isEmpty = ({ owner, due, state, note = '' }: PlanEntry): boolean =>
  owner === '' && due === null && state === 'open' && note === '';

/** A day or a month, null: none; undefined where it is no date. A year alone is meant as its last month. */
export function dueOf(text: string): string | null | undefined {
  if (text === '') return null;
  const found = isDay(text) ? text : parseDate(text)?.[1];
  return found !== undefined && /^(19|20|21)/.test(found) ? found : undefined;
}

function stateOf(text: string): PlanState | undefined {
  if (text === '') return 'open';
  const said = text.toLowerCase();
  return planStates.find(
    (state) => said === state || Object.values(planFileWords).some(({ states }) => states[state] === said),
  );
}
