import type { FastifyInstance } from 'fastify';
import { drawOdt, odtType } from '../../report/odt/draw.ts';
import { type Form, forms, type Strength, strengths } from '../../report/papers/words.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { formOf, type Paper, paperOf, papers } from '../papers.ts';
import { besideOf } from '../sheet-actions.ts';
import { fileName } from './file-name.ts';
import { visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit } from './visit.ts';

type Query = { form?: string; strength?: string };

const names: Record<Language, Record<Paper, string>> = {
  de: {
    council: 'Beschlussvorlage',
    project: 'Projektblätter',
    worklist: 'Offene-Fragen',
    enquiry: 'Anfragen',
  },
  en: {
    council: 'council-paper',
    project: 'project-sheets',
    worklist: 'open-questions',
    enquiry: 'enquiries',
  },
};

/** The papers an administration hands on: a page to choose from, and the files. */
export function papersRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/papers`;

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const w = (name: string): string => word(here.words, `papers.${name}`);
    const form = formOf(here.view);
    const frame = visitFrame(here, request, w('title'), 'other');
    return html(
      reply,
      parts.views.render('papers', frame, {
        forms: forms.map((value) => ({ value, text: w(`forms.${value}`), selected: value === form })),
        strengths: strengths.map((value) => ({
          value,
          text: w(`strengths.${value}`),
          selected: value === 'examine',
        })),
      }),
    );
  });

  for (const paper of papers)
    app.get<{ Params: { id: string }; Querystring: Query }>(`${url}/${paper}.odt`, async (request, reply) => {
      const { id } = request.params;
      const here = await visit(parts, request, language, id, 'read');
      // What is not offered is not an error of a person: the page offers all there is.
      const form = forms.find((one): one is Form => one === request.query.form) ?? formOf(here.view);
      const strength = strengths.find((one): one is Strength => one === request.query.strength) ?? 'examine';
      const document = paperOf(paper, here.view, await besideOf(parts, id), language, { form, strength });
      return reply
        .type(odtType)
        .header('content-disposition', `attachment; ${fileName(here, names[language][paper], 'odt')}`)
        .send(Buffer.from(drawOdt(document)));
    });
}
