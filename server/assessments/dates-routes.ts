import type { FastifyInstance } from 'fastify';
import { type DateSheet, noDates } from '../landscape/date-sheet.ts';
import { saveDates } from './dates-actions.ts';
import { type DatesBody, dateSheetSchema, datesSchema } from './dates-schema.ts';
import type { Parts } from './parts.ts';
import { sheetRoutes } from './sheet-routes.ts';

/** How and when the administration decides. */
export function datesRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<DateSheet, DatesBody>(app, parts, {
    sheet: 'dates',
    path: 'dates',
    summary: {
      read: 'How and when the administration decides: council, buying, budget, ends of support',
      write: 'Write how and when the administration decides whole',
    },
    body: dateSheetSchema,
    told: datesSchema,
    contentOf: (dates) => dates,
    save: (view, dates, expected) => saveDates(parts, view, dates, expected),
    tell: (dates, revision) => ({ ...(dates ?? noDates), revision }),
  });
}
