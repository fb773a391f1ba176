import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Landscape } from '../../landscape/model.ts';
import type { Proposal } from '../../landscape/proposals.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { proposals, takeProposals } from '../proposals.ts';
import { readSheet } from '../sheet-actions.ts';
import { all, type Body, one } from './form.ts';
import { type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { proposalsView } from './proposals-view.ts';
import { emptyLandscape } from './services-page.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string };

/** What the list of services proposes as answers, beside those there are; a person takes over one, some or all. */
export function proposalsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/proposals`;
  const read = async (here: Visit): Promise<{ landscape: Landscape; found: Proposal[] }> => {
    const { content } = await readSheet<Landscape>(parts, here.view.assessment.id, 'landscape');
    return { landscape: content ?? emptyLandscape, found: proposals(here.view, content) };
  };
  const page = async (here: Visit, request: FastifyRequest, told: object): Promise<string> => {
    const { landscape, found } = await read(here);
    const frame = visitFrame(here, request, word(here.words, 'proposals.title'), 'other');
    const view = proposalsView(here, landscape.services, found);
    return parts.views.render('proposals', frame, { ...view, ...told });
  };

  app.get<{ Params: Params; Querystring: { taken?: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { taken = '' } = request.query;
    const notice = /^\d{1,4}$/.test(taken)
      ? word(here.words, 'proposals.taken', { count: Number(taken) })
      : '';
    return html(reply, await page(here, request, { notice }));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const { found } = await read(here);
    const chosen = found.filter((proposal) => isChosen(proposal, body));
    if (chosen.length === 0)
      return html(
        reply.code(422),
        await page(here, request, { failure: word(here.words, 'proposals.nothing') }),
      );
    const revisions = Object.fromEntries(
      chosen.map(({ question }) => [question.id, Number(one(body[`revision--${question.id}`])) || 0]),
    );
    const outcome = await takeProposals(parts, here.view, chosen, revisions, language, true);
    const taken = Object.keys(outcome.saved).length;
    if (outcome.conflicts.length + outcome.problems.length === 0)
      return reply.redirect(`${here.path}/proposals?taken=${taken}`, 303);
    const after = await visit(parts, request, language, params.id, 'edit');
    const failure = word(here.words, 'proposals.conflict', { count: outcome.conflicts.length, taken });
    return html(reply.code(412), await page(after, request, { failure }));
  });
}

/** By its own tick, or as an open one of an area or of all; what differs needs its own tick. */
function isChosen({ question, standing }: Proposal, body: Body): boolean {
  const area = one(body.area);
  if (area === '~all') return standing === 'open';
  if (area !== '') return standing === 'open' && (question.area ?? '~whole') === area;
  return standing !== 'same' && all(body.take).includes(question.id);
}
