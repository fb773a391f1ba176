import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseEdition } from '../../assessments/library.ts';
import { type Body, one, oneLine } from '../../assessments/pages/form.ts';
import { frameOf } from '../../assessments/pages/frame.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { entryOf, workshopCookie } from '../entry.ts';
import { findByCode, join } from '../making.ts';
import { type Role, roles } from '../model.ts';
import { longestParticipant } from '../schemas.ts';
import { keepWorkshopKey } from './come-in.ts';
import { codeView, joinView } from './join-view.ts';
import type { WorkshopPageParts } from './parts.ts';
import { told } from './told.ts';

type Params = { code: string };

/** Of what is typed as a code; one is shorter. */
const longestCode = 40;

/** Joining a workshop: the code, then a role. */
export function joinRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  const words = parts.views.words[language];
  const draw = (request: FastifyRequest, template: string, data: object): string => {
    const title = word(words, 'workshop.code.title');
    const frame = frameOf(parts.views, request, language, title, chooseEdition(parts.library));
    return parts.views.render(template, { ...frame, workshop: true }, data);
  };
  const codePage = (request: FastifyRequest, code: string, error: string): string =>
    draw(request, 'workshop-code', codeView(words, language, code, error));

  /** The open workshop of a code; null: the page that says so was sent. */
  const find = async (request: FastifyRequest, reply: FastifyReply, code: string): Promise<string | null> => {
    const refuse = async (status: number, error: string): Promise<null> => {
      await reply.code(status).send(html(reply, codePage(request, code, error)));
      return null;
    };
    if (code === '') return refuse(422, word(words, 'workshop.code.missing'));
    try {
      return await findByCode(parts, code, request.ip);
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      const { status, text } = told(failed, language);
      reply.headers({ ...failed.extras.headers });
      return refuse(status, failed.code === 'code-unknown' ? word(words, 'workshop.code.wrong') : text);
    }
  };

  app.get(`/${language}/w`, async (request, reply) => html(reply, codePage(request, '', '')));

  app.post<{ Body: Body }>(`/${language}/w`, async (request, reply) => {
    const code = oneLine(request.body.code).slice(0, longestCode);
    const found = await find(request, reply, code);
    return found === null ? reply : reply.redirect(`/${language}/w/${encodeURIComponent(code)}`, 303);
  });

  app.get<{ Params: Params }>(`/${language}/w/:code`, async (request, reply) => {
    const code = request.params.code.slice(0, longestCode);
    const workshop = await find(request, reply, code);
    if (workshop === null) return reply;
    if (await isInside(parts, request, workshop))
      return reply.redirect(`/${language}/workshops/${workshop}`, 303);
    return html(reply, draw(request, 'workshop-join', joinView(words, language, { code })));
  });

  app.post<{ Params: Params; Body: Body }>(`/${language}/w/:code`, async (request, reply) => {
    const { code } = request.params;
    const form = { code, role: one(request.body.role), name: oneLine(request.body.name) };
    const errors = {
      ...(roles.some((role) => role === form.role) ? {} : { role: word(words, 'workshop.join.roleMissing') }),
      ...(form.name.length <= longestParticipant
        ? {}
        : { name: word(words, 'workshop.join.nameLong', { max: longestParticipant }) }),
    };
    if (Object.keys(errors).length > 0)
      return html(
        reply.code(422),
        draw(request, 'workshop-join', joinView(words, language, { ...form, errors })),
      );
    try {
      const { workshop, key } = await join(
        parts,
        { code, role: form.role as Role, name: form.name },
        request.ip,
      );
      keepWorkshopKey(parts, request, reply, { id: workshop, audience: 'participant', key });
      return reply.redirect(`/${language}/workshops/${workshop}`, 303);
    } catch (failed) {
      if (!(failed instanceof Refusal)) throw failed;
      const { status, text } = told(failed, language);
      return html(
        reply.code(status),
        draw(request, 'workshop-join', joinView(words, language, { ...form, failure: text })),
      );
    }
  });
}

/** Whether this browser takes part already. */
async function isInside(parts: WorkshopPageParts, request: FastifyRequest, id: string): Promise<boolean> {
  const key = request.cookies[workshopCookie(id, 'participant')];
  return key !== undefined && (await entryOf(parts, key))?.workshop === id;
}
