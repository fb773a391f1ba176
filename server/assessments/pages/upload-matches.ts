import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decide } from '../../landscape/list/corrections.ts';
import { groupsOf, type SpellingGroup } from '../../landscape/list/groups.ts';
import { leftOver } from '../../landscape/list/left-over.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { type Brought, broughtList, readBrought, takeList } from '../brought-list.ts';
import { mostServices } from '../services-schema.ts';
import { type Body, one } from './form.ts';
import type { Visit } from './frame.ts';
import { askedOf, decidedOf, goOn, type Query } from './matches-form.ts';
import { matchesFrame, matchesView } from './matches-view.ts';
import { notTakenView } from './not-taken.ts';
import type { PageParts } from './parts.ts';
import { goneList } from './services-page.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string; upload: string };

/**
 * What each row of a list that was brought was taken for, to be checked and corrected before the list is taken
 * over, with what becomes of each row.
 */
export function uploadMatches(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/list/:upload/matches`;
  const groupsIn = async (here: Visit, brought: Brought): Promise<SpellingGroup[]> => {
    const { services, spellings } = await readBrought(parts, here.view, brought);
    return groupsOf(services, spellings);
  };

  app.get<{ Params: Params; Querystring: Query }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const brought = await broughtList(parts, here.view, request.params.upload);
    if (brought === null) return goneList(parts, here, request, reply);
    return html(reply, await broughtPage(parts, here, request, brought));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const brought = await broughtList(parts, here.view, params.upload);
    if (brought === null) return goneList(parts, here, request, reply);
    const decided = decidedOf(here, body, await groupsIn(here, brought));
    await parts.store.chooseUpload(params.id, params.upload, (choice) => ({
      ...choice,
      columns: choice.columns ?? brought.columns,
      corrections: decide(choice.corrections, decided),
    }));
    if (one(body.then) === 'take') return take(parts, here, request, reply, params.upload);
    return goOn(here, body, `${here.path}/list/${params.upload}/matches`, reply);
  });
}

/** Takes a list over, once, and tells what became no service. */
async function take(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  upload: string,
): Promise<Buffer | FastifyReply> {
  const brought = await broughtList(parts, here.view, upload);
  if (brought === null) return goneList(parts, here, request, reply);
  const { taken, list } = await takeList(parts, here.view, brought);
  if (taken === 'gone') return goneList(parts, here, request, reply);
  if (taken === 'refused') {
    const failure = word(here.words, 'services.tooMuch', { max: mostServices });
    return html(reply.code(422), await broughtPage(parts, here, request, brought, failure));
  }
  const told = new URLSearchParams({
    rows: String(brought.table.rows.length),
    taken: String(list.services.length),
  });
  return reply.redirect(`${here.path}/services?${told}`, 303);
}

async function broughtPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  brought: Brought,
  failure = '',
): Promise<string> {
  const list = await readBrought(parts, here.view, brought);
  const action = `${here.path}/list/${brought.upload.id}/matches`;
  const asked = askedOf(request.query as Query);
  const view = matchesView(here, groupsOf(list.services, list.spellings), asked, action);
  return parts.views.render('matches', matchesFrame(here, request), {
    ...view,
    failure,
    columns: `${here.path}/list/${brought.upload.id}`,
    sum: word(here.words, 'list.sum', {
      rows: brought.table.rows.length,
      services: list.services.length,
      left: list.left.length,
    }),
    notTaken: notTakenView(here, leftOver(list, brought.upload.name)),
  });
}
