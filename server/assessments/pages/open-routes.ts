import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerProblem } from '../../questionnaire/kinds/kind.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { schemaErrorWords } from '../../web/schema-words.ts';
import { create, view } from '../actions.ts';
import { readSavedFile, savedFileErrors } from '../saved-file.ts';
import { largestSaved } from '../saved-size.ts';
import { type Body, one } from './form.ts';
import { inOtherLanguage, nameOf, type Visit, visitFrame } from './frame.ts';
import { keepKey } from './kept-keys.ts';
import { openedProblems, readProblems } from './opened.ts';
import { originOf } from './origin.ts';
import { overviewView } from './overview.ts';
import type { PageParts } from './parts.ts';
import { emptyStart } from './start.ts';
import { startPage } from './start-routes.ts';
import { visitByForm } from './visit.ts';

/** Opening a saved file as a new assessment: the one form that sends a file. */
export async function openRoutes(app: FastifyInstance, parts: PageParts, language: Language): Promise<void> {
  const words = parts.views.words[language];
  const url = `/${language}/open`;

  // Who loads the page again that tells what did not fit begins anew, not at a page that is missing.
  app.get(url, async (_request, reply) => reply.redirect(`/${language}/`, 303));

  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: largestSaved(parts.library), fields: 10 },
    });
    scope.post(url, async (request, reply) => {
      const file = request.isMultipart() ? await request.file() : undefined;
      const text = file === undefined ? '' : (await file.toBuffer()).toString('utf8');
      const wrong = (text: string): Promise<FastifyReply | Buffer> =>
        startPage(parts, request, reply.code(422), language, {
          ...emptyStart,
          errors: [{ field: 'file', label: word(words, 'start.file'), text }],
        });
      if (text.trim() === '') return wrong(word(words, 'errors.fileMissing'));
      const saved = readSavedFile(text);
      if (saved === null) {
        const [first] = savedFileErrors(text);
        return wrong(
          first === undefined
            ? word(words, 'errors.fileBroken')
            : word(words, 'errors.fileWrong', { first: schemaErrorWords(first, language).detail }),
        );
      }
      const { assessment, editKey, problems } = await create(parts, { ...saved, language });
      const { id } = assessment;
      await keepKey(parts, request, reply, id, editKey);
      const path = `/${language}/assessments/${id}`;
      if (problems.length === 0) return reply.redirect(`${path}?opened=1`, 303);
      const origin = originOf(parts, request);
      const here: Visit = {
        view: await view(parts, id),
        access: 'edit',
        key: editKey,
        language,
        words,
        path,
        origin,
      };
      return openedPage(parts, here, request, reply.code(201), problems);
    });
  });

  app.post<{ Params: { id: string }; Body: Body }>(
    `/${language}/assessments/:id/opened`,
    async (request, reply) => {
      const here = await visitByForm(parts, request, language, request.params.id);
      const problems = readProblems(one(request.body.problems));
      const switched = one(request.body.then) === 'language' ? inOtherLanguage(parts, here) : here;
      return openedPage(parts, switched, request, reply, problems);
    },
  );
}

/** The overview of a file just opened. What did not fit goes along in a form, never in an address. */
function openedPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  problems: readonly AnswerProblem[],
): Buffer {
  const notice = word(here.words, 'overview.openedProblems', { count: problems.length });
  const frame = visitFrame(here, request, nameOf(here), 'overview', 'opened');
  const data = overviewView(here, notice, openedProblems(here, problems));
  return html(reply, parts.views.render('overview', frame, { ...data, told: JSON.stringify(problems) }));
}
