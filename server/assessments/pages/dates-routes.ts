import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DateSheet, noDates } from '../../landscape/date-sheet.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { saveDates } from '../dates-actions.ts';
import { besideOf, readSheet } from '../sheet-actions.ts';
import { today } from '../today.ts';
import { type DatesForm, shownDates, typedDates } from './dates-form.ts';
import { type DatesErrors, readDates } from './dates-read.ts';
import { datesView } from './dates-view.ts';
import { type Body, one } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';

/** By when to decide on what, as a calendar, and what that follows from. */
export function datesRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/dates`;
  const page = async (
    here: Visit,
    request: FastifyRequest,
    form: DatesForm | null,
    errors: DatesErrors = {},
    failure = '',
  ): Promise<string> => {
    const frame = visitFrame(
      here,
      request,
      word(here.words, 'dates.title'),
      'other',
      form ? 'dates-form' : undefined,
    );
    const beside = await besideOf(parts, here.view.assessment.id);
    return parts.views.render(
      'dates',
      frame,
      datesView(here, beside, form, errors, failure, today(parts.clock())),
    );
  };

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    if (here.access === 'read') return html(reply, await page(here, request, null));
    const { content, revision } = await readSheet<DateSheet>(parts, request.params.id, 'dates');
    return html(reply, await page(here, request, shownDates(content ?? noDates, revision, language)));
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const form = typedDates(request.body);
    if (one(request.body.then) === 'language')
      return html(reply, await page(inOtherLanguage(parts, here), request, form));
    const { dates, errors } = readDates(form, here.words);
    if (Object.keys(errors).length > 0) return html(reply.code(422), await page(here, request, form, errors));
    try {
      await saveDates(parts, here.view, dates, Number(form.revision));
    } catch (error) {
      const stored = error instanceof Refusal ? error.extras.stored : undefined;
      if (stored === undefined) throw error;
      const again = { ...form, revision: String(stored.revision) };
      return html(reply.code(412), await page(here, request, again, {}, word(here.words, 'dates.conflict')));
    }
    return reply.redirect(`${here.path}/dates`, 303);
  });
}
