import type { FastifyInstance } from 'fastify';
import { verdicts } from '../questionnaire/myth.ts';
import { languageOf } from '../web/language.ts';
import { requireLanguage } from './actions.ts';
import { chooseEdition, type Library } from './library.ts';
import { sourcesSchema } from './questionnaire-schema.ts';
import { responses } from './responses.ts';
import { type LanguageQuery, languageQuerySchema, whole } from './schemas.ts';

const text = { type: 'string' } as const;
const myth = whole({
  id: text,
  statement: { ...text, description: 'as people say it' },
  verdict: { ...text, enum: verdicts, description: 'what the sources say of it' },
  explanation: text,
  sources: { type: 'array', items: text, description: 'ids of sources' },
});

const mythsSchema = whole({
  language: text,
  date: { ...text, description: 'of statements and sources' },
  myths: { type: 'array', items: myth },
  sources: sourcesSchema,
});

/** The statements of the myth check, in the order in which they are asked. */
export function mythsRoutes(app: FastifyInstance, { library }: { library: Library }): void {
  app.get<{ Querystring: LanguageQuery }>('/api/myths', {
    schema: {
      tags: ['questionnaires'],
      summary: 'Statements about open source that are often heard, and what sources say of them',
      querystring: languageQuerySchema,
      response: responses(200, mythsSchema, 'language-not-there', 'invalid-input'),
    },
    handler: async (request) => {
      const { content } = chooseEdition(library);
      const language = request.query.language ?? languageOf(request);
      requireLanguage(content.questionnaire.languages, language);
      const words = content.texts[language]!.myths;
      const named = new Set(content.myths.flatMap(({ sources }) => sources));
      return {
        language,
        date: content.stamps.shared.date,
        myths: content.myths.map((one) => ({ ...one, ...words[one.id]! })),
        sources: Object.fromEntries([...named].map((id) => [id, content.sources[id]!])),
      };
    },
  });
}
