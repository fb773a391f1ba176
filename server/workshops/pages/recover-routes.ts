import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chooseEdition } from '../../assessments/library.ts';
import { type Body, oneLine } from '../../assessments/pages/form.ts';
import { frameOf } from '../../assessments/pages/frame.ts';
import { originOf } from '../../assessments/pages/origin.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { recover } from '../making.ts';
import { keepWorkshopKey } from './come-in.ts';
import { createdView } from './created-view.ts';
import type { WorkshopPageParts } from './parts.ts';
import { told } from './told.ts';

/** New links for a moderator who has lost the old one. */
export function recoverRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  const url = `/${language}/w-recover`;
  const words = parts.views.words[language];
  const draw = (request: FastifyRequest, template: string, data: object): string => {
    const title = word(words, 'workshop.recover.title');
    const frame = frameOf(parts.views, request, language, title, chooseEdition(parts.library));
    return parts.views.render(template, { ...frame, workshop: true }, data);
  };
  const form = (request: FastifyRequest, typed: string, error: string): string => {
    const label = word(words, 'workshop.recover.label');
    return draw(request, 'workshop-recover', {
      field: { id: 'recovery', label, value: typed, error },
      errors: error === '' ? null : [{ field: 'recovery', label, text: error }],
    });
  };

  app.get(url, async (request, reply) => html(reply, form(request, '', '')));

  app.post<{ Body: Body }>(url, async (request, reply) => {
    const typed = oneLine(request.body.recovery).slice(0, 100);
    try {
      const { workshop: id, keys } = await recover(parts, typed);
      keepWorkshopKey(parts, request, reply, { id, audience: 'moderator', key: keys.moderator });
      const view = createdView(words, { origin: originOf(parts, request), language, id, code: null, keys });
      const heading = word(words, 'workshop.recover.done');
      return html(reply, draw(request, 'workshop-created', { ...view, heading }));
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      const { status, text } = told(failed, language);
      return html(reply.code(status), form(request, typed, text));
    }
  });
}
