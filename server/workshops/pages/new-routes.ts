import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Body, one } from '../../assessments/pages/form.ts';
import { inOtherLanguage, nameOf, type Visit, visitFrame } from '../../assessments/pages/frame.ts';
import { visit, visitByForm } from '../../assessments/pages/visit.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { workshopCookie } from '../entry.ts';
import { create } from '../making.ts';
import { keepWorkshopKey } from './come-in.ts';
import { createdView } from './created-view.ts';
import { emptyNew, type NewErrors, type NewForm, readNew, typedNew } from './new-form.ts';
import { newView } from './new-view.ts';
import { offersOf } from './offers.ts';
import type { WorkshopPageParts } from './parts.ts';

type Params = { id: string };

/** Preparing a workshop of an assessment, and those that are there. */
export function newRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  const url = `/${language}/assessments/:id/workshops`;
  const page = async (
    request: FastifyRequest<{ Params: Params }>,
    reply: FastifyReply,
    here: Visit,
    form: NewForm,
    errors: NewErrors = {},
  ): Promise<Buffer> => {
    const title = word(here.words, 'workshop.create.title');
    const frame = visitFrame(here, request, title, 'other', 'workshop');
    const standing = (await parts.workshops.store.list(request.params.id)).map(({ id, title, closed }) => ({
      title: title === '' ? nameOf(here) : title,
      closed,
      href:
        request.cookies[workshopCookie(id, 'moderator')] === undefined
          ? null
          : `/${here.language}/workshops/${id}/lead`,
    }));
    const view = newView(here, form, errors, standing);
    return html(reply, parts.views.render('workshop-new', { ...frame, workshop: true }, view));
  };

  app.get<{ Params: Params }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const title = here.view.assessment.name.trim();
    return page(request, reply, here, { ...emptyNew, title });
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const form = typedNew(request.body);
    if (one(request.body.then) === 'language')
      return page(request, reply, inOtherLanguage(parts, here), form);
    const { workshop, errors } = readNew(
      form,
      offersOf(here),
      here.view.walk.asked,
      here.words,
      parts.clock(),
    );
    if (Object.keys(errors).length > 0) return page(request, reply.code(422), here, form, errors);
    const { workshop: made, keys } = await create(parts, request.params.id, workshop);
    keepWorkshopKey(parts, request, reply, { id: made.id, audience: 'moderator', key: keys.moderator });
    const title = word(here.words, 'workshop.created.title');
    const frame = { ...visitFrame(here, request, title, 'other'), switch: null, workshop: true } as const;
    const { code, id } = made;
    const view = createdView(here.words, { origin: here.origin, language, id, code, keys });
    return html(reply.code(201), parts.views.render('workshop-created', frame, view));
  });
}
