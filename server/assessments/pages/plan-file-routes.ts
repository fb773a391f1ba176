import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { isProblem, limits } from '../../landscape/list/table.ts';
import type { Plan } from '../../report/beside.ts';
import { odsType } from '../../report/ods/spreadsheet.ts';
import { errorList } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { readTable } from '../list-file.ts';
import { broughtPlan, planFile } from '../plan-file.ts';
import type { PlanReading } from '../plan-table.ts';
import { readSheet } from '../sheet-actions.ts';
import { fileName } from './file-name.ts';
import type { PageParts } from './parts.ts';
import { broughtView } from './plan-file-view.ts';
import { planPage, readForm, shownEntry } from './plan-routes.ts';
import type { PlanErrors, PlanForm, PlanRow } from './plan-view.ts';
import { requireToken, visit } from './visit.ts';

/** The plan goes out as a spreadsheet; brought back, the form shows what it says, and nothing is stored yet. */
export async function planFileRoutes(
  app: FastifyInstance,
  parts: PageParts,
  language: Language,
): Promise<void> {
  const url = `/${language}/assessments/:id/plan`;

  app.get<{ Params: { id: string } }>(`${url}.ods`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const { content } = await readSheet<Plan>(parts, request.params.id, 'plan');
    return reply
      .type(odsType)
      .header('content-disposition', `attachment; ${fileName(here, 'Plan', 'ods')}`)
      .send(planFile(here.view, content, language));
  });

  // Who switches the language or loads the page again has no file on the way and begins with the form.
  app.get<{ Params: { id: string } }>(`${url}/file`, async (request, reply) =>
    reply.redirect(`/${language}/assessments/${request.params.id}/plan`, 303),
  );

  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fileSize: limits.bytes, fields: 10 } });
    scope.post<{ Params: { id: string } }>(`${url}/file`, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'edit');
      const file = request.isMultipart() ? await request.file() : undefined;
      const token = file?.fields.token;
      requireToken(here, { token: token !== undefined && 'value' in token ? String(token.value) : '' });
      const { content, revision } = await readSheet<Plan>(parts, request.params.id, 'plan');
      const stored = formOf(content ?? {}, revision, language);
      const refused = (failure: string) =>
        html(reply.code(422), planPage(parts, here, request, stored, {}, failure));
      const bytes = (await file?.toBuffer()) ?? new Uint8Array();
      if (bytes.length === 0 && (file?.filename ?? '') === '')
        return refused(word(here.words, 'planFile.none'));
      const table = await readTable(bytes, file?.filename ?? '');
      if (isProblem(table)) {
        const words = errorList['list-unreadable'].detail[language];
        return refused(words({ ...table.args, reason: table.problem }));
      }
      const reading = broughtPlan(here.view, table, content);
      if (reading === null) return refused(word(here.words, 'planFile.noIds'));
      const form = broughtForm(reading, revision, language);
      const errors = withLines(readForm(form, here).errors, reading, (line) =>
        word(here.words, 'planFile.atLine', { line }),
      );
      if (Object.keys(errors).length > 0) reply.code(422);
      return html(reply, planPage(parts, here, request, form, errors, '', broughtView(here, reading)));
    });
  });
}

function formOf(plan: Plan, revision: number, language: Language): PlanForm {
  const rows = Object.entries(plan).map(([id, entry]) => [id, shownEntry(entry, language)]);
  return { rows: Object.fromEntries(rows), revision: String(revision) };
}

/** What could not be read stands in its field as it was written, to be mended there. */
function broughtForm({ plan, faults }: PlanReading, revision: number, language: Language): PlanForm {
  const form = formOf(plan, revision, language);
  const rows: Record<string, PlanRow> = { ...form.rows };
  for (const { id, field, text } of faults)
    if (field !== 'state')
      rows[id] = { ...(rows[id] ?? { owner: '', due: '', state: 'open', note: '' }), [field]: text };
  return { ...form, rows };
}

function withLines(errors: PlanErrors, { faults }: PlanReading, at: (line: number) => string): PlanErrors {
  const lines = new Map(faults.map(({ id, field, line }) => [`${field}--${id}`, line]));
  return Object.fromEntries(
    Object.entries(errors).map(([field, says]) => {
      const line = lines.get(field);
      return [field, line === undefined ? says : `${at(line)}: ${says}`];
    }),
  );
}
