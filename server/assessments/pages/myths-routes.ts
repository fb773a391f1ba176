import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { requireLanguage } from '../actions.ts';
import { chooseEdition } from '../library.ts';
import { type Body, one } from './form.ts';
import { frameOf, switchOf } from './frame.ts';
import { mythsFormView, mythsResultView, type Said, saidIn } from './myths-view.ts';
import type { PageParts } from './parts.ts';

/** The myth check: statements as a form, and what sources say of them. Nothing of it is stored. */
export function mythsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/myths`;

  const page = (
    request: FastifyRequest,
    shown: Language,
    said: Said,
    { result = false, error = '' } = {},
  ): string => {
    const edition = chooseEdition(parts.library);
    const { content } = edition;
    if (content.myths.length === 0) throw new Refusal('page-not-found', { path: url });
    requireLanguage(content.questionnaire.languages, shown);
    const words = parts.views.words[shown];
    const told = error === '' ? '' : word(words, error);
    const title = word(words, result ? 'myths.resultTitle' : 'myths.title');
    const frame = frameOf(parts.views, request, shown, title, edition);
    const data = result
      ? mythsResultView(content, words, shown, said)
      : mythsFormView(content, words, shown, said, told);
    // The choices go along into the other language.
    const toOther = switchOf(edition, shown, `/${shown}/myths`, 'myths');
    return parts.views.render(result ? 'myths-result' : 'myths', { ...frame, switch: toOther }, data);
  };

  app.get(url, async (request, reply) => html(reply, page(request, language, {})));

  app.post<{ Body: Body }>(url, async (request, reply) => {
    const said = saidIn(chooseEdition(parts.library).content, request.body);
    const then = one(request.body.then);
    const result = one(request.body.shown) === 'result';
    // Where nothing is to be carried over, the page has the address of its language.
    if (then === 'language' && Object.keys(said).length === 0)
      return reply.redirect(`/${otherLanguage(language)}/myths`, 303);
    if (then === 'language') return html(reply, page(request, otherLanguage(language), said, { result }));
    if (then === 'change') return html(reply, page(request, language, said));
    if (Object.keys(said).length > 0) return html(reply, page(request, language, said, { result: true }));
    return html(reply.code(422), page(request, language, said, { error: 'myths.nothingChosen' }));
  });
}
