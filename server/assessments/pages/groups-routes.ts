import type { FastifyInstance, FastifyRequest } from 'fastify';
import { departmentsWithoutGroup } from '../../landscape/departments.ts';
import type { Landscape, WorkplaceGroup } from '../../landscape/model.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { saveLandscape } from '../services-actions.ts';
import { fitsLandscape } from '../services-check.ts';
import { readSheet } from '../sheet-actions.ts';
import { all, type Body, one, oneLine } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string };

/** A new group as typed. */
interface GroupForm {
  name: string;
  department: string;
  workplaces: string;
  services: readonly string[];
}

const blank: GroupForm = { name: '', department: '', workplaces: '', services: [] };
const empty: Landscape = { services: [], groups: [] };

/** Groups of workplaces that use the same services: each on a line, and a form for one more. */
export function groupsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/groups`;
  const stored = async (id: string) => {
    const { content, revision } = await readSheet<Landscape>(parts, id, 'landscape');
    return { landscape: content ?? empty, revision };
  };

  app.get<{ Params: Params; Querystring: { department?: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { landscape } = await stored(request.params.id);
    const form = formOf(landscape, request.query.department);
    return html(reply, page(parts, here, request, landscape, form, {}));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { body, params } = request;
    const here = await visitByForm(parts, request, language, params.id);
    const form: GroupForm = {
      name: oneLine(body.name),
      department: oneLine(body.department),
      workplaces: oneLine(body.workplaces),
      services: all(body.service),
    };
    const { landscape, revision } = await stored(params.id);
    if (one(body.then) === 'language')
      return html(reply, page(parts, inOtherLanguage(parts, here), request, landscape, form, {}));
    const { group, errors } = read(form, landscape);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), page(parts, here, request, landscape, form, errors));
    const more = { ...landscape, groups: [...landscape.groups, group] };
    if (!fitsLandscape(more))
      return html(reply.code(422), page(parts, here, request, landscape, form, { name: 'tooLong' }));
    await saveLandscape(parts, here.view, more, revision);
    return reply.redirect(`${here.path}/groups`, 303);
  });

  app.post<{ Params: Params; Body: Body }>(`${url}/remove`, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const { landscape, revision } = await stored(request.params.id);
    const groups = landscape.groups.filter(({ id }) => id !== one(request.body.group));
    await saveLandscape(parts, here.view, { ...landscape, groups }, revision);
    return reply.redirect(`${here.path}/groups`, 303);
  });
}

/** A group as its department suggests it; blank where no such department waits. */
function formOf(landscape: Landscape, wanted: string | undefined): GroupForm {
  const found = departmentsWithoutGroup(landscape).find(({ name }) => name === wanted);
  if (found === undefined) return blank;
  const { name, services, users } = found;
  return { name, department: name, workplaces: String(users ?? ''), services };
}

type GroupErrors = Partial<Record<'name' | 'workplaces', 'name' | 'number' | 'tooLong'>>;

function read(
  form: GroupForm,
  { services, groups }: Landscape,
): { group: WorkplaceGroup; errors: GroupErrors } {
  const errors: GroupErrors = {};
  if (form.name === '') errors.name = 'name';
  if (!/^\d{1,7}$/.test(form.workplaces)) errors.workplaces = 'number';
  const known = new Set(services.map(({ id }) => id));
  const taken = new Set(groups.map(({ id }) => id));
  let number = groups.length + 1;
  while (taken.has(`group-${number}`)) number += 1;
  const group = {
    id: `group-${number}`,
    name: form.name,
    department: form.department,
    workplaces: Number(form.workplaces),
    services: form.services.filter((id) => known.has(id)),
  };
  return { group, errors };
}

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  { services, groups }: Landscape,
  form: GroupForm,
  errors: GroupErrors,
): string {
  const w = (name: string): string => word(here.words, `groups.${name}`);
  const wrong = (id: string): string => {
    const code = errors[id as keyof GroupErrors];
    return code === undefined ? '' : w(`errors.${code}`);
  };
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const ids = ['name', 'department', 'workplaces'] as const;
  const listed = ids
    .filter((id) => wrong(id) !== '')
    .map((id) => ({ field: id, label: w(id), text: wrong(id) }));
  const frame = visitFrame(here, request, w('title'), 'other', 'group');
  return parts.views.render('groups', frame, {
    errors: listed.length === 0 ? null : listed,
    groups: groups.map((group) => ({
      ...group,
      department: group.department || '–',
      uses: group.services.map((id) => names.get(id) ?? id).join(', ') || '–',
    })),
    departments: departmentsWithoutGroup({ services, groups }).map((department) => ({
      name: department.name,
      count: word(here.words, 'list.ofDepartment', { count: department.services.length }),
      href: `${here.path}/groups?department=${encodeURIComponent(department.name)}#group`,
    })),
    fields: ids.map((id) => ({ id, label: w(id), value: form[id], error: wrong(id) })),
    services: services.map(({ id, name }) => ({
      type: 'checkbox',
      id: `service--${id}`,
      name: 'service',
      value: id,
      text: name,
      checked: form.services.includes(id),
    })),
  });
}
