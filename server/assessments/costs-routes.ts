import type { FastifyInstance } from 'fastify';
import type { CostSheet } from '../costs/model.ts';
import { costResult } from '../costs/result.ts';
import { areasOf, saveCosts } from './costs-actions.ts';
import { costsFile } from './costs-file.ts';
import { type CostsBody, costsBodySchema, costsSchema } from './costs-schema.ts';
import type { Parts } from './parts.ts';
import { sheetRoutes } from './sheet-routes.ts';
import { spreadsheetRoute } from './spreadsheet-route.ts';
import type { AssessmentView } from './view.ts';

/** The kinds of cost, with their names in the assessment's language. */
function kindsTold({ edition: { content }, assessment }: AssessmentView): object[] {
  const names = content.texts[assessment.language]!.costKinds;
  return content.costKinds.map(({ list: _, ...kind }) => ({ ...kind, name: names[kind.id] }));
}

/** The published spans, with the words of the assessment's language. */
function defaultsTold({ edition: { content }, assessment }: AssessmentView): object[] {
  const texts = content.texts[assessment.language]!.costDefaults;
  return content.costDefaults.map((one) => ({
    ...one,
    text: texts[one.id],
    sources: one.sources.map((id) => content.sources[id]),
  }));
}

/** What alternatives cost over years. */
export function costsRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<CostSheet, CostsBody>(app, parts, {
    sheet: 'costs',
    path: 'costs',
    summary: {
      read: 'What was entered on costs, and what the alternatives come to over the years',
      write: 'Write the sheet of costs whole',
    },
    body: costsBodySchema,
    told: costsSchema,
    contentOf: ({ sheet }) => sheet,
    save: (view, sheet, expected) => saveCosts(parts, view, sheet, expected),
    tell: (sheet, revision, view) => ({
      sheet,
      revision,
      result:
        sheet === null ? [] : costResult({ ...sheet, kinds: view.edition.content.costKinds }, areasOf(view)),
      kinds: kindsTold(view),
      defaults: defaultsTold(view),
    }),
  });

  spreadsheetRoute<CostSheet>(
    app,
    parts,
    'costs',
    'The costs as a spreadsheet with live formulas',
    costsFile,
  );
}
