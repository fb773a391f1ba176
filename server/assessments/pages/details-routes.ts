import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Mode } from '../../questionnaire/expand.ts';
import { firstYear, formatDate, lastYear, parseDate } from '../../questionnaire/kinds/date.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { patch } from '../actions.ts';
import { longestContact, longestName } from '../schemas.ts';
import type { Fields } from '../store.ts';
import { type Body, one, oneLine } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';

const longest = { name: longestName, contact: longestContact } as const;

type Details = Pick<Fields, 'name' | 'contact' | 'asOf' | 'mode'>;

/** The fields as typed, and what was stored when they were shown. */
interface DetailsForm extends Record<keyof Details, string> {
  was: Record<keyof Details, string>;
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
    const { body } = request;
    const here = await visitByForm(parts, request, language, id);
    if (one(body.only) === 'mode') {
      await patch(parts, id, { mode: modeOf(one(body.mode)) });
      return reply.redirect(here.path, 303);
    }
    const before = stored(here);
    const form: DetailsForm = {
      name: oneLine(body.name),
      contact: oneLine(body.contact),
      asOf: oneLine(body.asOf),
      mode: one(body.mode) || before.mode,
      was: wasIn(body) ?? before.was,
    };
    if (one(body.then) === 'language')
      return html(reply, page(parts, inOtherLanguage(parts, here), request, form, {}));
    const { fields, errors } = read(form, here);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), page(parts, here, request, form, errors));
    await patch(parts, id, touchedOf(fields, form.was));
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
  return { name, contact, asOf: formatDate(asOf, language), mode, was: { name, contact, asOf, mode } };
}

/** What the fields showed, out of the form; null where a form does not say it. */
function wasIn(body: Body): DetailsForm['was'] | null {
  const was = (field: string): string => oneLine(body[`${field}--was`]);
  if (was('asOf') === '') return null;
  return { name: was('name'), contact: was('contact'), asOf: was('asOf'), mode: was('mode') };
}

/** Only what someone changed: another window may have saved the rest meanwhile. */
function touchedOf(fields: Details, was: DetailsForm['was']): Partial<Details> {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => was[field as keyof Details] !== value),
  );
}

const modeOf = (text: string): Mode => (text === 'quick' ? 'quick' : 'full');

function read(form: DetailsForm, { words }: Visit): { fields: Details; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  for (const field of ['name', 'contact'] as const)
    if (form[field].length > longest[field])
      errors[field] = word(words, `errors.${field}`, { max: longest[field] });
  const date = parseDate(form.asOf)?.[0] ?? '';
  const year = Number(date.slice(0, 4));
  if (date.length !== 10 || year < firstYear || year > lastYear) errors.asOf = word(words, 'errors.date');
  const { name, contact, mode } = form;
  return { fields: { name, contact, asOf: date, mode: modeOf(mode) }, errors };
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
    was: (['name', 'contact', 'asOf', 'mode'] as const).map((id) => ({
      name: `${id}--was`,
      value: form.was[id],
    })),
    errors: listed.length === 0 ? null : listed,
  };
}
