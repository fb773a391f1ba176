import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Body, one } from '../../assessments/pages/form.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { requireParticipant } from '../entry.ts';
import { vote } from '../voting.ts';
import { comeIn, comeInByForm, frameInside, type Inside } from './come-in.ts';
import type { WorkshopPageParts } from './parts.ts';
import { phoneView, type Wrong } from './phone-view.ts';
import { readBallot } from './read-ballot.ts';
import { told } from './told.ts';

type Params = { id: string; item?: string };

/** The pages of somebody who takes part. */
export function phoneRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  const base = `/${language}/workshops/:id`;
  const page = (
    request: FastifyRequest,
    reply: FastifyReply,
    inside: Inside,
    item: string | null,
    wrong: Wrong | null = null,
    failure = '',
  ): Buffer => {
    const view = phoneView(inside.seen, item, wrong);
    const frame = frameInside(parts, request, inside, 'participant');
    return html(
      reply,
      parts.views.render('workshop-phone', frame, { ...view, token: inside.token, failure }),
    );
  };

  for (const url of [base, `${base}/items/:item`])
    app.get<{ Params: Params }>(url, async (request, reply) => {
      const inside = await comeIn(parts, request, language, 'participant');
      return page(request, reply, inside, request.params.item ?? null);
    });

  app.post<{ Params: Params; Body: Body }>(`${base}/vote`, async (request, reply) => {
    const { id } = request.params;
    const { body } = request;
    const inside = await comeInByForm(parts, request, language, 'participant');
    const { seen, entry } = inside;
    const item = seen.state.items.find((one_) => one_.id === one(body.item));
    if (item === undefined) throw new Refusal('item-not-there', { item: one(body.item) });
    const { typed, answer, error } = readBallot(seen, item, body);
    if (answer === null)
      return page(request, reply.code(422), inside, item.id, { item: item.id, typed, text: error });
    const round = one(body.round) === '' ? undefined : Number(one(body.round));
    try {
      await vote(parts, id, requireParticipant(entry), item.id, { answer, round });
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      const { status, text } = told(failed, language);
      const again = await comeIn(parts, request, language, 'participant');
      const wrong = failed.code === 'vote-closed' ? null : { item: item.id, typed, text };
      return page(request, reply.code(status), again, item.id, wrong, wrong === null ? text : '');
    }
    return reply.redirect(seen.state.pace === 'own' ? onward(inside, item.id) : seen.path, 303);
  });
}

/** At one's own pace the next item without a vote; the list, once there is none. */
function onward({ seen: { state, path } }: Inside, voted: string): string {
  const at = state.items.findIndex(({ id }) => id === voted);
  const inOrder = [...state.items.slice(at + 1), ...state.items.slice(0, at)];
  const next = inOrder.find(({ id }) => state.mine?.[id] === undefined);
  return next === undefined ? path : `${path}/items/${next.id}`;
}
