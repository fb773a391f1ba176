import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Body } from '../../assessments/pages/form.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { comeIn, comeInByForm, frameInside, type Inside } from './come-in.ts';
import { joiningOf } from './joining.ts';
import type { LeadSent } from './lead-forms.ts';
import { leadLinks } from './lead-links.ts';
import { moreFor } from './lead-more.ts';
import { readStep } from './lead-read.ts';
import { leadView } from './lead-view.ts';
import type { WorkshopPageParts } from './parts.ts';
import { told } from './told.ts';

type Params = { id: string };

/** The page of the moderator: one form for each step, all sent to the same address. */
export function leadRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  const url = `/${language}/workshops/:id/lead`;
  const page = async (
    request: FastifyRequest,
    reply: FastifyReply,
    inside: Inside,
    sent: LeadSent | null = null,
    failure = '',
  ): Promise<Buffer> => {
    const { seen, origin, token } = inside;
    const joining = joiningOf({ origin, code: seen.state.code });
    const view = leadView(seen, {
      joining,
      sent,
      token,
      links: await leadLinks(parts, request, inside),
      more: await moreFor(parts, inside),
    });
    const frame = frameInside(parts, request, inside, 'moderator');
    return html(reply, parts.views.render('workshop-lead', frame, { ...view, failure }));
  };

  app.get<{ Params: Params }>(url, async (request, reply) =>
    page(request, reply, await comeIn(parts, request, language, 'moderator')),
  );

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const inside = await comeInByForm(parts, request, language, 'moderator');
    const { sent, run } = readStep(inside.seen, request.body);
    if (run === null) return page(request, reply.code(422), inside, sent);
    try {
      await run(parts, request.params.id);
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      const { status, text } = told(failed, language);
      return page(
        request,
        reply.code(status),
        await comeIn(parts, request, language, 'moderator'),
        sent,
        text,
      );
    }
    return reply.redirect(`${inside.seen.path}/lead`, 303);
  });
}
