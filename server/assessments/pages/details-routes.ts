import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatDate, parseDate } from '../../questionnaire/kinds/date.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { patch } from '../actions.ts';
import type { Fields } from '../store.ts';
import { type Body, one, oneLine } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit } from './visit.ts';

const longest = { name: 200, contact: 500 } as const;

interface DetailsForm {
  name: string;
  contact: string;
  asOf: string;
  mode: string;
}

/** Name, contact, date and kind of a check. */
export function detailsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/details`;

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    return html(reply, page(parts, here, request, stored(here), {}));
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const { id } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    const before = stored(here);
    const form =
      one(request.body.only) === 'mode'
        ? { ...before, mode: one(request.body.mode) }
        : {
            name: oneLine(request.body.name),
            contact: oneLine(request.body.contact),
            asOf: oneLine(request.body.asOf),
            mode: one(request.body.mode) || before.mode,
          };
    if (one(request.body.then) === 'language')
      return html(reply, page(parts, inOtherLanguage(parts, here), request, form, {}));
    const { fields, errors } = read(form, here);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), page(parts, here, request, form, errors));
    await patch(parts, id, fields);
    return reply.redirect(here.path, 303);
  });
}

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  form: DetailsForm,
  errors: Record<string, string>,
): string {
  const frame = visitFrame(here, request, word(here.words, 'details.title'), 'other', 'details');
  return parts.views.render('details', frame, detailsView(here, form, errors));
}

function stored({ view, language }: Visit): DetailsForm {
  const { name, contact, asOf, mode } = view.assessment;
  return { name, contact, asOf: formatDate(asOf, language), mode };
}

function read(
  form: DetailsForm,
  { words }: Visit,
): { fields: Partial<Fields>; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  for (const field of ['name', 'contact'] as const)
    if (form[field].length > longest[field])
      errors[field] = word(words, 'errors.name', { max: longest[field] });
  const date = parseDate(form.asOf)?.[0] ?? '';
  const year = Number(date.slice(0, 4));
  if (date.length !== 10 || year < 1990 || year > 2100) errors.asOf = word(words, 'errors.date');
  const mode = form.mode === 'quick' ? 'quick' : 'full';
  return { fields: { name: form.name, contact: form.contact, asOf: date, mode }, errors };
}

function detailsView(here: Visit, form: DetailsForm, errors: Record<string, string>): object {
  const { words } = here;
  const w = (name: string): string => word(words, `details.${name}`);
  const field = (id: 'name' | 'contact' | 'asOf', hint: string): object => ({
    id,
    label: w(id),
    hint,
    value: form[id],
    error: errors[id],
  });
  const listed = Object.entries(errors).map(([id, text]) => ({ field: id, label: w(id), text }));
  return {
    fields: [field('name', ''), field('contact', w('contactHint')), field('asOf', w('asOfHint'))],
    modes: (['quick', 'full'] as const).map((mode) => ({
      type: 'radio',
      id: `mode-${mode}`,
      name: 'mode',
      value: mode,
      text: w(mode),
      checked: form.mode === mode,
    })),
    errors: listed.length === 0 ? null : listed,
  };
}
