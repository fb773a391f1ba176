import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OwnWeights } from '../../scoring/robustness/own.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { readSheet } from '../sheet-actions.ts';
import { saveWeights } from '../weights-actions.ts';
import { type Body, one } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';
import { offered, readWeights, shownWeights, typedWeights, type WeightsForm } from './weights-form.ts';
import { weightsView } from './weights-view.ts';

/** Weights of one's own, as a form. */
export function weightsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/weights`;
  const page = (
    here: Visit,
    request: FastifyRequest,
    form: WeightsForm,
    errors: Readonly<Record<string, string>> = {},
    failure = '',
  ): string => {
    const frame = visitFrame(here, request, word(here.words, 'weights.title'), 'other', 'weights');
    return parts.views.render('weights', frame, weightsView(here, form, errors, failure));
  };

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { content, revision } = await readSheet<OwnWeights>(parts, request.params.id, 'weights');
    return html(reply, page(here, request, shownWeights(content ?? {}, revision, language)));
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const scores = offered(here.view);
    const form = typedWeights(scores, request.body);
    if (one(request.body.then) === 'language')
      return html(reply, page(inOtherLanguage(parts, here), request, form));
    const { weights, errors } = readWeights(scores, form, here.words);
    if (Object.keys(errors).length > 0) return html(reply.code(422), page(here, request, form, errors));
    const { content } = await readSheet<OwnWeights>(parts, request.params.id, 'weights');
    const hidden = Object.entries(content ?? {}).filter(([id]) => scores.every(({ score }) => score !== id));
    try {
      // What the page does not offer now is kept for when it does.
      const all = { ...Object.fromEntries(hidden), ...weights };
      await saveWeights(parts, here.view, all, Number(form.revision));
    } catch (error) {
      const stored = error instanceof Refusal ? error.extras.stored : undefined;
      if (stored === undefined) throw error;
      const again = { ...form, revision: String(stored.revision) };
      const conflict = word(here.words, 'weights.conflict');
      return html(reply.code(412), page(here, request, again, {}, conflict));
    }
    return reply.redirect(`${here.path}/result${Object.keys(weights).length > 0 ? '#own-weights' : ''}`, 303);
  });
}
