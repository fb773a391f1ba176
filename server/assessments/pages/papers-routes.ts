import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseNumber } from '../../questionnaire/kinds/number.ts';
import { drawOdt, odtType } from '../../report/odt/draw.ts';
import { type Form, forms, type Strength, strengths } from '../../report/papers/words.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { formOf, type Paper, type PaperWish, paperOf, papers, tenderAreas } from '../papers.ts';
import { besideOf } from '../sheet-actions.ts';
import { areaTitle } from './costs-view.ts';
import { fileName } from './file-name.ts';
import { one } from './form.ts';
import { type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit } from './visit.ts';

type Query = Partial<Record<'form' | 'strength' | 'area' | 'value', string | string[]>>;
type Asked = FastifyRequest<{ Params: { id: string }; Querystring: Query }>;

const names: Record<Language, Record<Paper, string>> = {
  de: {
    council: 'Beschlussvorlage',
    project: 'Projektblätter',
    worklist: 'Offene-Fragen',
    enquiry: 'Anfragen',
    tender: 'Ausschreibungspaket',
  },
  en: {
    council: 'council-paper',
    project: 'project-sheets',
    worklist: 'open-questions',
    enquiry: 'enquiries',
    tender: 'tender-kit',
  },
};

/** What was asked of the tender kit, as typed. */
interface TypedTender {
  area: string;
  value: string;
  errors: Readonly<Partial<Record<'area' | 'value', string>>>;
}

/** The papers an administration hands on: a page to choose from, and the files. */
export function papersRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/papers`;

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    return html(reply, choice(parts, here, request, { area: '', value: '', errors: {} }));
  });

  for (const paper of papers)
    app.get<{ Params: { id: string }; Querystring: Query }>(`${url}/${paper}.odt`, async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'read');
      if (paper === 'tender') return tender(parts, here, request, reply);
      // What is not offered is not an error of a person: the page offers all there is.
      const form = forms.find((one): one is Form => one === request.query.form) ?? formOf(here.view);
      const strength = strengths.find((one): one is Strength => one === request.query.strength) ?? 'examine';
      return file(parts, here, reply, paper, { form, strength });
    });
}

/** The kit of a need area; one not chosen, or a value that is no number, leads back, with what was typed. */
async function tender(
  parts: PageParts,
  here: Visit,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply | Buffer> {
  const area = one(request.query.area);
  const typed = one(request.query.value).trim();
  const value = parseNumber(typed, here.language);
  const errors: TypedTender['errors'] = {
    ...(tenderAreas(here.view).includes(area) ? {} : { area: word(here.words, 'papers.tenderAreaError') }),
    ...(typed === '' || value >= 0 ? {} : { value: word(here.words, 'papers.tenderValueError') }),
  };
  if (Object.keys(errors).length > 0)
    return html(reply.code(422), choice(parts, here, request, { area, value: typed, errors }));
  return file(parts, here, reply, 'tender', { area, ...(typed === '' ? {} : { value }) });
}

async function file(
  parts: PageParts,
  here: Visit,
  reply: FastifyReply,
  paper: Paper,
  wish: PaperWish,
): Promise<FastifyReply> {
  const { view, language } = here;
  const document = paperOf(paper, view, await besideOf(parts, view.assessment.id), language, wish);
  return reply
    .type(odtType)
    .header('content-disposition', `attachment; ${fileName(here, names[language][paper], 'odt')}`)
    .send(Buffer.from(drawOdt(document)));
}

function choice(parts: PageParts, here: Visit, request: FastifyRequest, typed: TypedTender): string {
  const w = (name: string): string => word(here.words, `papers.${name}`);
  const form = formOf(here.view);
  const { area, value } = typed.errors;
  const fields = [
    { id: 'area', label: w('tenderArea'), text: area ?? '' },
    { id: 'tender-value', label: w('tenderValue'), text: value ?? '' },
  ];
  const listed = fields.filter(({ text }) => text !== '').map(({ id, ...rest }) => ({ field: id, ...rest }));
  return parts.views.render('papers', visitFrame(here, request, w('title'), 'other'), {
    forms: forms.map((one) => ({ value: one, text: w(`forms.${one}`), selected: one === form })),
    strengths: strengths.map((one) => ({
      value: one,
      text: w(`strengths.${one}`),
      selected: one === 'examine',
    })),
    areas: tenderAreas(here.view).map((one) => ({
      value: one,
      text: areaTitle(here, one),
      selected: one === typed.area,
    })),
    areaField: { id: 'area', error: area ?? '' },
    tender: { id: 'tender-value', value: typed.value, error: value ?? '' },
    errors: listed.length === 0 ? null : listed,
  });
}
