import type { FastifyInstance } from 'fastify';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { roles } from '../model.ts';
import { comeIn, frameInside } from './come-in.ts';
import { itemText } from './item-text.ts';
import type { WorkshopPageParts } from './parts.ts';
import { titleOf } from './shown.ts';

/** Ballots on paper, for those without a telephone: a page to be printed. */
export function ballotsRoutes(app: FastifyInstance, parts: WorkshopPageParts, language: Language): void {
  app.get<{ Params: { id: string } }>(`/${language}/workshops/:id/ballots`, async (request, reply) => {
    const inside = await comeIn(parts, request, language, 'moderator');
    const { seen } = inside;
    const { words, state, path } = seen;
    const unknown = word(words, 'workshop.unknown');
    const view = {
      heading: titleOf(seen),
      back: `${path}/lead`,
      roles: roles.map((role) => word(words, `workshop.roles.${role}`)),
      items: state.items
        .filter(({ of }) => of !== 'points')
        .map((item, i) => {
          const { text, choices } = itemText(seen, item);
          return { number: i + 1, text, choices: [...Object.values(choices), unknown] };
        }),
    };
    const frame = { ...frameInside(parts, request, inside, 'moderator'), live: undefined };
    return html(reply, parts.views.render('workshop-ballots', frame, view));
  });
}
