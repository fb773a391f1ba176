import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Earlier } from '../../report/beside.ts';
import { longDate } from '../../report/telling.ts';
import { Refusal, toProblem } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { schemaErrorWords } from '../../web/schema-words.ts';
import { type Compared, compareWith } from '../comparing.ts';
import { readSavedFile, savedFileErrors } from '../saved-file.ts';
import { largestSaved } from '../saved-size.ts';
import { readSheet } from '../sheet-actions.ts';
import { type Visit, visitFrame } from './frame.ts';
import { openedProblems } from './opened.ts';
import type { PageParts } from './parts.ts';
import { requireToken, visit } from './visit.ts';

/** Comparing an assessment with an earlier one that was saved as a file. */
export async function comparingRoutes(
  app: FastifyInstance,
  parts: PageParts,
  language: Language,
): Promise<void> {
  const url = `/${language}/assessments/:id/earlier`;

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    return comparingPage(parts, here, request, reply, {});
  });

  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: largestSaved(parts.library), fields: 10 },
    });
    scope.post<{ Params: { id: string } }>(url, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'edit');
      const file = request.isMultipart() ? await request.file() : undefined;
      const token = file?.fields.token;
      requireToken(here, { token: token !== undefined && 'value' in token ? String(token.value) : '' });
      const text = file === undefined ? '' : (await file.toBuffer()).toString('utf8');
      const saved = readSavedFile(text);
      const refused = (failure: string) => comparingPage(parts, here, request, reply.code(422), { failure });
      if (saved === null) return refused(whyUnread(here, text));
      try {
        const compared = await compareWith(parts, request.params.id, saved);
        return await comparingPage(parts, here, request, reply, { compared });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return refused(toProblem(error, language, '').detail);
      }
    });
  });
}

function whyUnread({ words, language }: Visit, text: string): string {
  if (text.trim() === '') return word(words, 'errors.fileMissing');
  const [first] = savedFileErrors(text);
  if (first === undefined) return word(words, 'errors.fileBroken');
  return word(words, 'errors.fileWrong', { first: schemaErrorWords(first, language).detail });
}

async function comparingPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  { failure = '', compared }: { failure?: string; compared?: Compared },
): Promise<FastifyReply | Buffer> {
  const { words, language, view } = here;
  const { content } = await readSheet<Earlier>(parts, view.assessment.id, 'earlier');
  const dated = (path: string, { asOf, version }: Earlier): string =>
    word(words, path, { date: longDate(asOf, language), version });
  const frame = visitFrame(here, request, word(words, 'compare.title'), 'other');
  return html(
    reply,
    parts.views.render('compare', frame, {
      failure,
      done: compared === undefined ? '' : dated('compare.done', compared.earlier),
      unread: compared === undefined ? [] : openedProblems(here, compared.problems),
      standing: content === null || compared !== undefined ? '' : dated('compare.standing', content),
    }),
  );
}
