import type { FastifyInstance } from 'fastify';
import { composeReport } from '../../report/compose.ts';
import { drawOdt, odtType } from '../../report/odt/draw.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import type { Access } from '../access.ts';
import { remove } from '../actions.ts';
import { cookieName } from '../credentials.ts';
import { wholeInput } from '../report-input.ts';
import { savedOf } from '../saved.ts';
import { besideOf } from '../sheet-actions.ts';
import { resultOf } from '../view.ts';
import { checkView } from './check.ts';
import { reportView, resultView } from './documents.ts';
import { fileName } from './file-name.ts';
import type { Visit } from './frame.ts';
import { frameOf, nameOf, type Place, switchOf, visitFrame } from './frame.ts';
import { overviewView } from './overview.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';

type Query = { opened?: string; round?: string };

/** The pages of an assessment other than its topics and its details. */
export function assessmentRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const base = `/${language}/assessments/:id`;
  const words = parts.views.words[language];

  const page = (
    path: string,
    needs: Access,
    at: Place,
    template: string,
    title: (here: Visit) => string,
    data: (here: Visit, query: Query) => object,
  ): void => {
    app.get<{ Params: { id: string }; Querystring: Query }>(`${base}${path}`, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, needs);
      const frame = visitFrame(here, request, title(here), at);
      return html(reply, parts.views.render(template, frame, data(here, request.query)));
    });
  };

  page('', 'edit', 'overview', 'overview', nameOf, (here, query) => {
    const notices = { opened: 'overview.opened', round: 'earlier.begun' } as const;
    const [told] = (['opened', 'round'] as const).filter((name) => query[name] !== undefined);
    return overviewView(here, told === undefined ? '' : word(words, notices[told]), []);
  });
  page(
    '/answers',
    'edit',
    'check',
    'check',
    () => word(words, 'check.title'),
    (here) => checkView(here, resultOf(here.view)),
  );
  const documents = { result: resultView, report: reportView } as const;
  for (const [at, view] of Object.entries(documents) as ['result' | 'report', typeof resultView][])
    app.get<{ Params: { id: string } }>(`${base}/${at}`, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'read');
      const frame = visitFrame(here, request, word(words, `${at}.title`), at);
      const beside = await besideOf(parts, request.params.id);
      return html(reply, parts.views.render('document', frame, view(here, beside)));
    });
  page(
    '/delete',
    'edit',
    'other',
    'delete',
    () => word(words, 'delete.title'),
    (here) => ({
      text: word(words, 'delete.text', { name: nameOf(here) }),
    }),
  );

  app.post<{ Params: { id: string } }>(`${base}/delete`, async (request, reply) => {
    const { id } = request.params;
    const here = await visitByForm(parts, request, language, id);
    await remove(parts, id);
    reply.clearCookie(cookieName(id), { path: '/' });
    const title = word(words, 'deleted.title');
    const frame = frameOf(parts.views, request, language, title, here.view.edition);
    const start = { href: `/${language}/`, text: word(words, 'deleted.again') };
    const toStart = switchOf(here.view.edition, language, `/${language}/`);
    return html(
      reply,
      parts.views.render(
        'text',
        { ...frame, switch: toStart },
        { heading: title, paragraphs: [word(words, 'deleted.text')], action: start },
      ),
    );
  });

  app.get<{ Params: { id: string } }>(`${base}/report.pdf`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const document = composeReport(wholeInput(here.view, await besideOf(parts, request.params.id), language));
    return reply
      .type('application/pdf')
      .header(
        'content-disposition',
        `attachment; ${fileName(here, language === 'de' ? 'Bericht' : 'report', 'pdf')}`,
      )
      .send(await parts.pdf(document));
  });

  app.get<{ Params: { id: string } }>(`${base}/report.odt`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const beside = await besideOf(parts, request.params.id);
    const name = fileName(here, language === 'de' ? 'Bericht' : 'report', 'odt');
    return reply
      .type(odtType)
      .header('content-disposition', `attachment; ${name}`)
      .send(Buffer.from(drawOdt(composeReport(wholeInput(here.view, beside, language)))));
  });

  app.get<{ Params: { id: string } }>(`${base}/saved.json`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const saved = savedOf(here.view, await besideOf(parts, request.params.id), here.access);
    return reply
      .type('application/json; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; ${fileName(here, language === 'de' ? 'Prüfung' : 'check', 'json')}`,
      )
      .send(`${JSON.stringify(saved, null, 2)}\n`);
  });
}
