import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Landscape, needKinds } from '../../landscape/model.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { joined } from '../brought-list.ts';
import { areasOf } from '../costs-actions.ts';
import { saveLandscape } from '../services-actions.ts';
import { fitsLandscape } from '../services-check.ts';
import { readSheet } from '../sheet-actions.ts';
import { type Body, one } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import {
  emptyService,
  readService,
  type ServiceErrors,
  type ServiceField,
  type ServiceForm,
  serviceFields,
  shownService,
  typedService,
} from './service-form.ts';
import { visit, visitByForm } from './visit.ts';

const empty: Landscape = { services: [], groups: [] };

/** The word in the address of a service that is not there yet. */
const fresh = '~new';

type Params = { id: string; service: string };

/** One service, to be entered or changed. */
export function serviceRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/service/:service`;

  app.get<{ Params: Params }>(url, async (request, reply) => {
    const { id, service } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    const { content, revision } = await readSheet<Landscape>(parts, id, 'landscape');
    const known = find(content ?? empty, service);
    return html(reply, page(parts, here, request, service, shownService(known, revision, language), {}));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { id, service } = request.params;
    const here = await visitByForm(parts, request, language, id);
    const form = typedService(request.body);
    if (one(request.body.then) === 'language')
      return html(reply, page(parts, inOtherLanguage(parts, here), request, service, form, {}));
    const { content } = await readSheet<Landscape>(parts, id, 'landscape');
    const before = content ?? empty;
    find(before, service);
    const { service: typed, errors } = readService(form, service === fresh ? 'service' : service, language);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), page(parts, here, request, service, form, errors));
    const all =
      service === fresh
        ? joined(before, [typed])
        : { ...before, services: before.services.map((one) => (one.id === service ? typed : one)) };
    if (!fitsLandscape(all)) {
      const wrong = word(here.words, 'services.tooLong');
      return html(reply.code(422), page(parts, here, request, service, form, {}, wrong));
    }
    try {
      await saveLandscape(parts, here.view, all, Number(form.revision));
    } catch (error) {
      const there = error instanceof Refusal ? error.extras.stored : undefined;
      if (there === undefined) throw error;
      const again = { ...form, revision: String(there.revision) };
      const wrong = word(here.words, 'services.conflict');
      return html(reply.code(412), page(parts, here, request, service, again, {}, wrong));
    }
    return reply.redirect(`${here.path}/services`, 303);
  });
}

/** @throws Refusal 'page-not-found' where there is no such service */
function find({ services }: Landscape, id: string) {
  const found = id === fresh ? emptyService : services.find((one) => one.id === id);
  if (found === undefined) throw new Refusal('page-not-found');
  return found;
}

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  service: string,
  form: ServiceForm,
  errors: ServiceErrors,
  failure = '',
): string {
  const { words, view, language } = here;
  const w = (name: string): string => word(words, `services.${name}`);
  const { areas } = view.edition.content.texts[language]!;
  const field = (id: ServiceField): object => ({
    id,
    label: w(`form.${id}`),
    value: form.fields[id],
    error: errors[id] === undefined ? '' : w(`errors.${errors[id]}`),
  });
  const ids = Object.keys(serviceFields) as ServiceField[];
  const listed = ids
    .filter((id) => id in errors)
    .map((id) => ({ field: id, label: w(`form.${id}`), text: w(`errors.${errors[id]}`) }));
  const frame = visitFrame(here, request, w('form.title'), 'other', 'service');
  return parts.views.render('service', frame, {
    action: `${here.path}/service/${encodeURIComponent(service)}`,
    failure,
    revision: form.revision,
    errors: listed.length === 0 ? null : listed,
    own: ids.slice(0, ids.indexOf('acceptedUntil') + 1).map(field),
    exit: ids.slice(ids.indexOf('exported')).map(field),
    needs: needKinds.map((kind) => ({
      id: `need--${kind}`,
      label: w(`needs.${kind}`),
      value: form.needs[kind],
    })),
    areas: areasOf(view).map((id) => ({
      value: id,
      text: areas[id]?.name ?? id,
      selected: id === form.area,
    })),
    critical: {
      type: 'checkbox',
      id: 'critical',
      name: 'critical',
      value: 'yes',
      text: w('form.critical'),
      checked: form.critical,
    },
  });
}
