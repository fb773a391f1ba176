import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { requireEdit } from '../access.ts';
import { view } from '../actions.ts';
import { type Body, one } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { saveSection, type Touched, touchedIn } from './save-section.ts';
import { keepTyped } from './typed-page.ts';
import { requireToken, visit } from './visit.ts';
import { contentAddress, scriptAddress } from './what-if-assets.ts';
import { supposeTouched, withBeside } from './what-if-supposed.ts';
import { type WhatIfTold, whatIfView } from './what-if-view.ts';

type Say = Pick<WhatIfTold, 'notice' | 'failure'>;

/** The page on which answers are tried: nothing is saved before someone adopts it. */
export function whatIfRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/what-if`;

  /** The addresses of what the page's script needs; a bundler that does not run here costs the script alone. */
  const addresses = async (request: FastifyRequest, { view, language }: Visit): Promise<WhatIfTold> => ({
    content: await contentAddress(view.edition, view.assessment.mode, language),
    script: await scriptAddress().catch((error: unknown) => {
      request.log.warn({ err: error }, 'no script for the page "what if"');
      return null;
    }),
  });

  app.get<{ Params: { id: string }; Querystring: { adopted?: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const notice = request.query.adopted === undefined ? '' : word(here.words, 'whatIf.adopted');
    const told = { ...(await addresses(request, here)), notice };
    return html(reply, drawn(parts, here, request, new Map(), told).page);
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const { id } = request.params;
    const here = await visit(parts, request, language, id, 'read');
    const [then = '', named = null] = one(request.body.then).split(' ');
    const { questions } = here.view.ruleSet.questionnaire;
    const touched = touchedIn(
      questions.filter((q) => !(then === 'back' && q.id === named)),
      request.body,
      null,
    );
    const told = await addresses(request, here);
    const show = (at: Visit, rest: Touched, say: Say = {}): FastifyReply | Buffer => {
      const { page, wrong } = drawn(parts, at, request, rest, { ...told, ...say });
      return html(reply.code(wrong ? 422 : 200), page);
    };
    if (then === 'language') {
      const there = inOtherLanguage(parts, here);
      const { page } = drawn(parts, there, request, touched, await addresses(request, there));
      return html(reply, page);
    }
    if (then !== 'adopt') return show(here, touched);
    requireEdit(here.access);
    keepTyped(request, ({ detail }) => {
      const failure = `${detail} ${word(here.words, 'errors.again')}`;
      return drawn(parts, here, request, touched, { ...told, failure }).page;
    });
    requireToken(here, request.body);
    const { changed, shown } = supposeTouched(parts.library, here.view, touched, language);
    const wanted = [...touched].filter(([q]) => (named === null ? changed.has(q.id) : q.id === named));
    const refused = await saveSection(
      parts,
      here,
      new Map(
        wanted.map(([q, entry]) => [q, { ...entry, typed: withBeside(here.view, q, entry.typed, language) }]),
      ),
    );
    const adopted = new Set(wanted.map(([q]) => q.id).filter((q) => !refused.has(q)));
    const rest = new Map(
      [...touched]
        .filter(([q]) => !adopted.has(q.id))
        .map(([q, entry]) => [q, refused.get(q.id) ?? shown.get(q.id) ?? entry]),
    );
    if (rest.size === 0) return reply.redirect(`${here.path}/what-if?adopted=1`, 303);
    const after = { ...here, view: await view(parts, id) };
    return show(after, rest, adopted.size === 0 ? {} : { notice: word(here.words, 'whatIf.adopted') });
  });
}

/** The page with what was touched, and whether something of that is wrong. */
function drawn(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  touched: Touched,
  told: WhatIfTold,
): { page: string; wrong: boolean } {
  const supposed = supposeTouched(parts.library, here.view, touched, here.language);
  const frame = visitFrame(here, request, word(here.words, 'whatIf.title'), 'other', 'what-if');
  const draw = (question: object): string => parts.views.part('whatIfQuestion', question);
  const page = parts.views.render('what-if', frame, whatIfView(here, supposed, told, draw));
  return { page, wrong: [...supposed.shown.values()].some(({ cause }) => cause !== null) };
}
