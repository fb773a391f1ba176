import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { areasOf, emptySheet, saveCosts } from '../costs-actions.ts';
import { costsFile, odsType } from '../costs-file.ts';
import { readSheet, type Sheet } from '../sheet-actions.ts';
import {
  type CostErrors,
  costRows,
  readArea,
  readRates,
  shownSpan,
  spansAcross,
  typedSpan,
} from './costs-form.ts';
import { areaTitle, type CostForm, costsAreaView, costsView } from './costs-view.ts';
import { fileName } from './file-name.ts';
import { type Body, one, oneLine } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string; area: string };

/** What alternatives cost: horizon and rates, then a page of amounts for each area. */
export function costsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/costs`;
  const stored = (id: string): Promise<Sheet<CostSheet>> => readSheet<CostSheet>(parts, id, 'costs');

  app.get<{ Params: Params }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { content, revision } = await stored(request.params.id);
    const sheet = content ?? emptySheet;
    return html(reply, ratesPage(parts, here, request, sheet, shownRates(sheet, revision, language), {}));
  });

  app.get<{ Params: Params }>(`${url}.ods`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const { content } = await stored(request.params.id);
    return reply
      .type(odsType)
      .header(
        'content-disposition',
        `attachment; ${fileName(here, language === 'de' ? 'Kosten' : 'costs', 'ods')}`,
      )
      .send(costsFile(here.view, content, language));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const before = (await stored(params.id)).content ?? emptySheet;
    const form = typedForm(body, ['priceRise', 'discount']);
    if (one(body.then) === 'language') {
      const there = inOtherLanguage(parts, here);
      return html(reply, ratesPage(parts, there, request, before, across(form, here, there), {}));
    }
    const { rates, errors } = readRates(body, language);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), ratesPage(parts, here, request, before, form, errors));
    const conflict = await tryToSave(parts, here, { ...before, ...rates }, form);
    if (conflict !== null)
      return html(reply.code(412), ratesPage(parts, here, request, before, conflict, {}, failure(here)));
    return reply.redirect(`${here.path}/costs`, 303);
  });

  app.get<{ Params: Params }>(`${url}/:area`, async (request, reply) => {
    const { id, area } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    requireArea(here, area);
    const { content, revision } = await stored(id);
    const form = shownArea(content ?? emptySheet, area, revision, language);
    return html(reply, areaPage(parts, here, request, area, form, {}));
  });

  app.post<{ Params: Params; Body: Body }>(`${url}/:area`, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const { area } = params;
    requireArea(here, area);
    const form = typedForm(
      body,
      costRows.map(({ id }) => id),
    );
    if (one(body.then) === 'language') {
      const there = inOtherLanguage(parts, here);
      return html(reply, areaPage(parts, there, request, area, across(form, here, there), {}));
    }
    const before = (await stored(params.id)).content ?? emptySheet;
    const { inputs, errors } = readArea(body, area, before.inputs, language);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), areaPage(parts, here, request, area, form, errors));
    const others = before.inputs.filter((input) => input.area !== area);
    const conflict = await tryToSave(parts, here, { ...before, inputs: [...others, ...inputs] }, form);
    if (conflict !== null)
      return html(reply.code(412), areaPage(parts, here, request, area, conflict, {}, failure(here)));
    return reply.redirect(`${here.path}/costs`, 303);
  });
}

const across = (form: CostForm, from: Visit, to: Visit): CostForm => ({
  ...form,
  spans: spansAcross(form.spans, from.language, to.language),
});

const failure = ({ words }: Visit): string => word(words, 'costs.conflict');

/** @throws Refusal 'page-not-found' where there is no such area */
function requireArea({ view }: Visit, area: string): void {
  if (area !== whole && !areasOf(view).includes(area)) throw new Refusal('page-not-found');
}

/** Null where it was saved; otherwise the form with the revision that stands now. */
async function tryToSave(
  parts: PageParts,
  { view }: Visit,
  sheet: CostSheet,
  form: CostForm,
): Promise<CostForm | null> {
  try {
    await saveCosts(parts, view, sheet, Number(form.revision));
    return null;
  } catch (error) {
    const there = error instanceof Refusal ? error.extras.stored : undefined;
    if (there === undefined) throw error;
    return { ...form, revision: String(there.revision) };
  }
}

function ratesPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  sheet: CostSheet,
  form: CostForm,
  errors: CostErrors,
  wrong = '',
): string {
  const frame = visitFrame(here, request, word(here.words, 'costs.title'), 'other', 'costs');
  return parts.views.render('costs', frame, costsView(here, sheet, form, errors, wrong));
}

function areaPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  area: string,
  form: CostForm,
  errors: CostErrors,
  wrong = '',
): string {
  const title = `${word(here.words, 'costs.title')}: ${areaTitle(here, area)}`;
  const frame = visitFrame(here, request, title, 'other', 'costs');
  return parts.views.render('costs-area', frame, costsAreaView(here, area, form, errors, wrong));
}

function typedForm(body: Body, ids: readonly string[]): CostForm {
  const revision = oneLine(body.revision);
  return {
    spans: Object.fromEntries(ids.map((id) => [id, typedSpan(body, id)])),
    years: oneLine(body.years),
    transition: oneLine(body.transition),
    currency: one(body.currency),
    revision: /^\d{1,9}$/.test(revision) ? revision : '0',
  };
}

function shownRates(sheet: CostSheet, revision: number, language: Language): CostForm {
  const rate = (span: CostSheet['discount']) => shownSpan(span ?? undefined, language, 100);
  return {
    spans: { priceRise: rate(sheet.priceRise), discount: rate(sheet.discount) },
    years: String(sheet.years),
    transition: String(sheet.transition),
    currency: sheet.currency,
    revision: String(revision),
  };
}

function shownArea(sheet: CostSheet, area: string, revision: number, language: Language): CostForm {
  const spans = costRows.map(({ id, alternative, kind }) => {
    const input = sheet.inputs.find(
      (i) => i.area === area && i.alternative === alternative && i.kind === kind && i.origin !== 'struck',
    );
    return [id, shownSpan(input?.amount, language)];
  });
  return { ...shownRates(sheet, revision, language), spans: Object.fromEntries(spans) };
}
