import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '../../landscape/list/table.ts';
import type { Landscape } from '../../landscape/model.ts';
import { numberFormat } from '../../report/formats.ts';
import { html } from '../../web/html.ts';
import { word } from '../../web/page-words.ts';
import { readSheet } from '../sheet-actions.ts';
import { today } from '../today.ts';
import { type Visit, visitFrame } from './frame.ts';
import { notTakenView } from './not-taken.ts';
import type { PageParts } from './parts.ts';
import { listView } from './services-view.ts';

export const emptyLandscape: Landscape = { services: [], groups: [] };

/** The page of the services there are, and what is told above them. */
export async function servicesPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  more: { failure?: string },
): Promise<string> {
  const { content, revision } = await readSheet<Landscape>(parts, here.view.assessment.id, 'landscape');
  const frame = visitFrame(here, request, word(here.words, 'services.title'), 'other');
  const { page, rows, taken } = request.query as Record<string, unknown>;
  const landscape = content ?? emptyLandscape;
  const list = listView(here, landscape, today(parts.clock()), Number(page ?? 1));
  const left = Number(rows) - Number(taken);
  const notice =
    left >= 0 ? word(here.words, 'list.taken', { rows: Number(rows), services: Number(taken), left }) : '';
  const notTaken = notTakenView(here, landscape.left ?? []);
  const told = word(here.words, 'list.limits', {
    megabytes: limits.bytes / 1e6,
    rows: numberFormat(here.language, 0).format(limits.rows),
    columns: limits.columns,
  });
  return parts.views.render('services', frame, {
    ...list,
    limits: told,
    revision,
    notice,
    notTaken,
    ...more,
  });
}

/** Says that a list is not there any more: it was taken over, or a day has passed. */
export async function goneList(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer> {
  const failure = word(here.words, 'list.gone');
  return html(reply.code(410), await servicesPage(parts, here, request, { failure }));
}
