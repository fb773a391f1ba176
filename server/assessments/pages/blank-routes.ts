import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Mode } from '../../questionnaire/expand.ts';
import { composeBlank } from '../../report/blank.ts';
import { Refusal } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';
import { remember } from '../../web/remember.ts';
import { requireLanguage } from '../actions.ts';
import { chooseEdition, type Edition, offered } from '../library.ts';
import { today } from '../today.ts';
import { oneLine } from './form.ts';
import type { PageParts } from './parts.ts';

/** So many files of a questionnaire are kept: each kind of check in each language, today's and yesterday's. */
const most = 8;
/** Seconds in which a browser need not ask again. */
const fresh = 60 * 60;

interface Asked {
  edition: Edition;
  mode: Mode;
  language: Language;
  /** The day printed on it, YYYY-MM-DD. */
  day: string;
}

/** The blank questionnaire. Anybody may ask for it, so it is drawn once a day. */
export function blankRoutes(app: FastifyInstance, parts: PageParts, languages: readonly Language[]): void {
  const draw = remember(
    most * offered(parts.library).length,
    ({ edition, mode, language, day }: Asked) =>
      `${edition.content.questionnaire.id} ${mode} ${language} ${day}`,
    async ({ edition, mode, language, day }) => {
      const file = await parts.pdf(composeBlank(edition.content, edition[mode], language, day));
      return { file, etag: `"${hash('sha256', file, 'hex').slice(0, 20)}"` };
    },
  );
  for (const language of languages)
    app.get<{ Params: { mode: string }; Querystring: { questionnaire?: string | string[] } }>(
      `/${language}/blank/:mode.pdf`,
      async (request, reply) => {
        const { mode } = request.params;
        const wanted = oneLine(request.query.questionnaire);
        const edition = chooseEdition(parts.library, wanted === '' ? undefined : wanted);
        if (mode !== 'quick' && mode !== 'full') throw new Refusal('page-not-found');
        requireLanguage(edition.content.questionnaire.languages, language);
        const { file, etag } = await draw({ edition, mode, language, day: today(parts.clock()) });
        reply.headers({ etag, 'cache-control': `public, max-age=${fresh}` });
        if (request.headers['if-none-match'] === etag) return reply.code(304).send();
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${names[language][mode]}.pdf"`)
          .send(file);
      },
    );
}

const names: Record<Language, Record<Mode, string>> = {
  de: { quick: 'Fragebogen-kurz', full: 'Fragebogen-voll' },
  en: { quick: 'questionnaire-quick', full: 'questionnaire-full' },
};
