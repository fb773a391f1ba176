import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { odsType } from '../../report/ods/spreadsheet.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { areasOf, emptySheet, saveCosts } from '../costs-actions.ts';
import { costsFile } from '../costs-file.ts';
import { besideOf, readSheet, type Sheet } from '../sheet-actions.ts';
import { readArea } from './costs-area-form.ts';
import { afterArea, afterRates, anchorOf, defaultsOf, quantityFor } from './costs-buttons.ts';
import { type KnownOfArea, knownOf } from './costs-facts.ts';
import { type CostErrors, readRates, spansAcross } from './costs-form.ts';
import { type CostRow, costRowsOf } from './costs-rows.ts';
import { shownArea, shownRates, typedForm } from './costs-shown.ts';
import { areaTitle, type CostForm, costsAreaView, costsView } from './costs-view.ts';
import { fileName } from './file-name.ts';
import { type Body, one } from './form.ts';
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
    const then = one(body.then);
    if (then === 'language') {
      const there = inOtherLanguage(parts, here);
      return html(reply, ratesPage(parts, there, request, before, across(form, here, there), {}));
    }
    const { sheet, errors } = readRates(body, before, language);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), ratesPage(parts, here, request, before, form, errors));
    const conflict = await tryToSave(parts, here, afterRates(sheet, then, here), form);
    if (conflict !== null)
      return html(reply.code(412), ratesPage(parts, here, request, before, conflict, {}, failure(here)));
    return reply.redirect(`${here.path}/costs${anchorOf(then)}`, 303);
  });

  app.get<{ Params: Params }>(`${url}/:area`, async (request, reply) => {
    const { id, area } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    requireArea(here, area);
    const { content, revision } = await stored(id);
    const at = await areaAt(parts, here, area, content ?? emptySheet);
    return html(reply, areaPage(parts, here, request, at, shownArea(at, revision, language), {}));
  });

  app.post<{ Params: Params; Body: Body }>(`${url}/:area`, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const { area } = params;
    requireArea(here, area);
    const at = await areaAt(parts, here, area, (await stored(params.id)).content ?? emptySheet);
    const form = typedForm(
      body,
      at.rows.map(({ id }) => id),
    );
    const then = one(body.then);
    if (then === 'language') {
      const there = inOtherLanguage(parts, here);
      return html(reply, areaPage(parts, there, request, at, across(form, here, there), {}));
    }
    const context = {
      area,
      before: at.sheet,
      quantity: at.known.quantity,
      defaults: defaultsOf(here),
      rows: at.rows,
    };
    const { sheet, quantity, errors } = readArea(body, context, language);
    const count = quantityFor(then, body, { ...context, quantity }, language);
    const missing: CostErrors =
      count !== null && typeof count === 'object' ? { [count.missing]: 'days' } : {};
    const wrong = { ...errors, ...missing };
    if (Object.keys(wrong).length > 0)
      return html(reply.code(422), areaPage(parts, here, request, at, form, wrong));
    const after = afterArea(sheet, then, {
      ...context,
      quantity: typeof count === 'number' ? count : null,
      list: at.known.list,
    });
    const conflict = await tryToSave(parts, here, after, form);
    if (conflict !== null)
      return html(reply.code(412), areaPage(parts, here, request, at, conflict, {}, failure(here)));
    const stays = anchorOf(then);
    return reply.redirect(`${here.path}/costs${stays === '' ? '' : `/${area}${stays}`}`, 303);
  });
}

/** An area with what is stored of it and known of it. */
interface AreaAt {
  area: string;
  sheet: CostSheet;
  known: KnownOfArea;
  rows: readonly CostRow[];
}

async function areaAt(parts: PageParts, { view }: Visit, area: string, sheet: CostSheet): Promise<AreaAt> {
  const known = knownOf(view, await besideOf(parts, view.assessment.id), area);
  return { area, sheet, known, rows: costRowsOf(view.edition.content.costKinds) };
}

const across = (form: CostForm, from: Visit, to: Visit): CostForm => ({
  ...form,
  spans: spansAcross(form.spans, from.language, to.language),
  workplaces: spansAcross(
    { workplaces: { from: form.workplaces, to: '', unknown: false } },
    from.language,
    to.language,
  ).workplaces!.from,
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
  { area, sheet, known }: AreaAt,
  form: CostForm,
  errors: CostErrors,
  wrong = '',
): string {
  const title = `${word(here.words, 'costs.title')}: ${areaTitle(here, area)}`;
  const frame = visitFrame(here, request, title, 'other', 'costs');
  return parts.views.render(
    'costs-area',
    frame,
    costsAreaView(here, area, sheet, known, form, errors, wrong),
  );
}
