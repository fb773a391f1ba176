import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isProblem, type ListProblem, limits, refuse } from '../../landscape/list/table.ts';
import { errorList } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { type Brought, broughtList } from '../brought-list.ts';
import { newId } from '../keys.ts';
import { readTable } from '../list-file.ts';
import { columnsView } from './columns-view.ts';
import { type Body, one } from './form.ts';
import { type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { columnsOf } from './services-form.ts';
import { goneList, servicesPage } from './services-page.ts';
import { uploadMatches } from './upload-matches.ts';
import { requireToken, visit, visitByForm } from './visit.ts';

type Params = { id: string; upload: string };

/** A list is brought as a file, its sheet and its columns are confirmed, then what its rows were taken for. */
export async function uploadRoutes(
  app: FastifyInstance,
  parts: PageParts,
  language: Language,
): Promise<void> {
  await fileRoute(app, parts, language);
  columnsRoutes(app, parts, language);
  uploadMatches(app, parts, language);
}

async function fileRoute(app: FastifyInstance, parts: PageParts, language: Language): Promise<void> {
  const url = `/${language}/assessments/:id/list`;
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fileSize: limits.bytes, fields: 10 } });
    scope.post<{ Params: { id: string } }>(url, async (request, reply) => {
      const { id } = request.params;
      const here = await visit(parts, request, language, id, 'edit');
      const sent = request.isMultipart() ? await request.file({ throwFileSizeLimit: false }) : undefined;
      const token = sent?.fields.token;
      requireToken(here, { token: token !== undefined && 'value' in token ? String(token.value) : '' });
      const file = (await sent?.toBuffer()) ?? new Uint8Array();
      const name = sent?.filename ?? '';
      if (name === '' && file.length === 0) {
        const failure = word(here.words, 'list.noFile');
        return html(reply.code(422), await servicesPage(parts, here, request, { failure }));
      }
      const table = sent?.file.truncated
        ? refuse('too-large', { limit: limits.bytes, bytes: file.length })
        : await readTable(file, name);
      if (isProblem(table)) {
        const failure = unreadable(language, table);
        return html(reply.code(422), await servicesPage(parts, here, request, { failure }));
      }
      const choice = { sheet: table.sheet, columns: null, corrections: {} };
      const upload = { id: newId(), name: name.slice(0, 300), file, choice };
      await parts.store.keepUpload(id, upload, parts.clock());
      return reply.redirect(`${here.path}/list/${upload.id}`, 303);
    });
  });
  // Who switches the language or loads the page again after a failure begins with the list.
  app.get<{ Params: { id: string } }>(url, async (request, reply) =>
    reply.redirect(`/${language}/assessments/${request.params.id}/services`, 303),
  );
}

function columnsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/list/:upload`;

  app.get<{ Params: Params }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const brought = await broughtList(parts, here.view, request.params.upload);
    if (brought === null) return goneList(parts, here, request, reply);
    return html(reply, page(parts, here, request, brought));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const brought = await broughtList(parts, here.view, params.upload);
    if (brought === null) return goneList(parts, here, request, reply);
    const path = `${here.path}/list/${params.upload}`;
    const { upload, table } = brought;
    const sheet = one(body.sheet);
    if (sheet !== '' && sheet !== table.sheet) {
      const other = await readTable(upload.file, upload.name, sheet);
      if (isProblem(other))
        return html(reply.code(422), page(parts, here, request, brought, unreadable(language, other)));
      await parts.store.chooseUpload(params.id, upload.id, () => ({ sheet, columns: null, corrections: {} }));
      return reply.redirect(path, 303);
    }
    const columns = columnsOf(body, table);
    await parts.store.chooseUpload(params.id, upload.id, (choice) => ({ ...choice, columns }));
    if (one(body.then) === 'language')
      return reply.redirect(path.replace(/^\/\w+/, `/${otherLanguage(language)}`), 303);
    if (columns.name === undefined && columns.product === undefined) {
      const failure = word(here.words, 'list.noName');
      return html(reply.code(422), page(parts, here, request, { ...brought, columns }, failure));
    }
    return reply.redirect(one(body.then) === 'stay' ? path : `${path}/matches`, 303);
  });
}

const unreadable = (language: Language, { problem, args }: ListProblem): string =>
  errorList['list-unreadable'].detail[language]({ ...args, reason: problem });

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  brought: Brought,
  failure = '',
): string {
  const frame = visitFrame(here, request, word(here.words, 'list.columns'), 'other', 'columns');
  return parts.views.render('columns', frame, { ...columnsView(here, brought), failure });
}
