import type { PlanState } from '../beside.ts';
import type { Language } from '../telling.ts';

/** Columns of the plan as a spreadsheet, in their order. */
export const planColumns = ['id', 'title', 'owner', 'due', 'state', 'note'] as const;

export type PlanColumn = (typeof planColumns)[number];

/** Words of the plan as a spreadsheet; a column may be called otherwise, the first name is the one we write. */
export interface PlanFileWords {
  sheet: string;
  columns: Record<PlanColumn, readonly [string, ...string[]]>;
  states: Record<PlanState, string>;
}

/** By language. */
export const planFileWords: Record<Language, PlanFileWords> = {
  de: {
    sheet: 'Plan',
    columns: {
      id: ['Kennung', 'ID'],
      title: ['Schritt', 'Titel', 'Maßnahme'],
      owner: ['Zuständig', 'Verantwortlich'],
      due: ['Bis wann', 'Fällig', 'Termin'],
      state: ['Stand', 'Status'],
      note: ['Notiz', 'Bemerkung'],
    },
    states: { open: 'noch nicht begonnen', begun: 'begonnen', done: 'erledigt', dropped: 'verworfen' },
  },
  en: {
    sheet: 'Plan',
    columns: {
      id: ['Identifier', 'ID'],
      title: ['Step', 'Title', 'Measure'],
      owner: ['Responsible', 'Owner'],
      due: ['By when', 'Due', 'Due date'],
      state: ['State', 'Status'],
      note: ['Note', 'Remark'],
    },
    states: { open: 'not begun yet', begun: 'begun', done: 'done', dropped: 'dropped' },
  },
};
