import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { proposeColumns } from '../../landscape/list/columns.ts';
import { readServices } from '../../landscape/list/services.ts';
import { isProblem, limits } from '../../landscape/list/table.ts';
import type { Landscape } from '../../landscape/model.ts';
import { errorList } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { readTable } from '../list-file.ts';
import { saveLandscape } from '../services-actions.ts';
import { fitsLandscape } from '../services-check.ts';
import { mostServices } from '../services-schema.ts';
import { readSheet } from '../sheet-actions.ts';
import { today } from '../today.ts';
import { type Body, one } from './form.ts';
import { type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { areaNames, columnsOf, joined, tableFrom } from './services-form.ts';
import { columnsView, listView } from './services-view.ts';
import { requireToken, visit, visitByForm } from './visit.ts';

const empty: Landscape = { services: [], groups: [] };

/** The municipality's own services: brought in as a list, its columns confirmed, each on one line. */
export async function servicesRoutes(
  app: FastifyInstance,
  parts: PageParts,
  language: Language,
): Promise<void> {
  const url = `/${language}/assessments/:id/services`;
  const page = async (here: Visit, request: FastifyRequest, more: object): Promise<string> => {
    const { content, revision } = await readSheet<Landscape>(parts, here.view.assessment.id, 'landscape');
    const frame = visitFrame(here, request, word(here.words, 'services.title'), 'other', 'services');
    const day = today(parts.clock());
    const list = listView(here, content ?? empty, day);
    return parts.views.render('services', frame, { ...list, revision, ...more });
  };

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    return html(reply, await page(here, request, {}));
  });

  // Who switches the language or loads the page again has no file on the way and begins with the list.
  app.get<{ Params: { id: string } }>(`${url}/columns`, async (request, reply) =>
    reply.redirect(`/${language}/assessments/${request.params.id}/services`, 303),
  );

  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fileSize: limits.bytes, fields: 10 } });
    scope.post<{ Params: { id: string } }>(`${url}/columns`, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'edit');
      const file = request.isMultipart() ? await request.file() : undefined;
      const token = file?.fields.token;
      const sent = token !== undefined && 'value' in token ? String(token.value) : '';
      requireToken(here, { token: sent });
      const table = await readTable((await file?.toBuffer()) ?? new Uint8Array(), file?.filename ?? '');
      if (isProblem(table))
        return html(
          reply.code(422),
          await page(here, request, {
            failure: errorList['list-unreadable'].detail[language]({ ...table.args, reason: table.problem }),
          }),
        );
      return html(reply, await page(here, request, columnsView(here, table, proposeColumns(table))));
    });
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const table = tableFrom(one(request.body.table));
    if (table === null)
      return html(
        reply.code(422),
        await page(here, request, { failure: word(here.words, 'services.unreadable') }),
      );
    const list = readServices(
      table,
      columnsOf(request.body, table),
      here.view.edition.content.products,
      areaNames(here),
    );
    const { content, revision } = await readSheet<Landscape>(parts, request.params.id, 'landscape');
    const all = joined(content ?? empty, list.services);
    if (!fitsLandscape(all))
      return html(
        reply.code(422),
        await page(here, request, { failure: word(here.words, 'services.tooMuch', { max: mostServices }) }),
      );
    await saveLandscape(parts, here.view, all, revision);
    const left = list.left.map(({ line, cells, reason }) => ({
      line,
      text: cells.filter((cell) => cell !== '').join(' · '),
      reason: word(here.words, `services.left.${reason}`),
    }));
    const unread = list.unread.map(({ line, cell, field }) => ({
      line,
      text: cell,
      reason: word(here.words, `services.fields.${field}`),
    }));
    const notTaken = [...left, ...unread];
    return html(reply, await page(here, request, { notTaken: notTaken.length === 0 ? null : notTaken }));
  });

  app.post<{ Params: { id: string }; Body: Body }>(`${url}/remove`, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const { content, revision } = await readSheet<Landscape>(parts, request.params.id, 'landscape');
    const gone = one(request.body.service);
    const { services, groups } = content ?? empty;
    const rest: Landscape = {
      services: services.filter(({ id }) => id !== gone),
      groups: groups.map((group) => ({ ...group, services: group.services.filter((id) => id !== gone) })),
    };
    await saveLandscape(parts, here.view, rest, revision);
    return reply.redirect(`${here.path}/services`, 303);
  });
}
