import type { FastifyInstance } from 'fastify';
import { view } from '../../assessments/actions.ts';
import { resultOf } from '../../assessments/view.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { apartOf } from '../differing.ts';
import { comeIn, frameInside } from './come-in.ts';
import { joiningOf } from './joining.ts';
import type { WorkshopPageParts } from './parts.ts';
import { screenView } from './screen-view.ts';

/** The screen for all in the room. */
export function screenRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  app.get<{ Params: { id: string }; Querystring: { look?: string } }>(
    `/${language}/workshops/:id/screen`,
    async (request, reply) => {
      const inside = await comeIn(parts, request, language, 'beamer');
      const { seen, origin, assessment } = inside;
      const look = request.query.look === 'dark' ? 'dark' : 'light';
      const agreed = seen.state.items.some(({ phase, of }) => phase === 'agreed' && of === 'question');
      const result = agreed ? resultOf(await view(parts, assessment)) : null;
      const frame = { ...frameInside(parts, request, inside, 'beamer'), screen: look } as const;
      const apart = seen.state.apart ? ((await apartOf(parts, seen.state.id, language)) ?? []) : null;
      const joining = joiningOf({ origin, code: seen.state.code });
      return html(
        reply,
        parts.views.render('workshop-screen', frame, screenView(seen, joining, look, result, apart)),
      );
    },
  );
}
