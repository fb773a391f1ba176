import type { FastifyInstance } from 'fastify';
import { correctService, type Decided } from '../../landscape/list/corrections.ts';
import { groupsOf, type SpellingGroup, spellingsOf } from '../../landscape/list/groups.ts';
import type { Landscape } from '../../landscape/model.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { saveLandscape } from '../services-actions.ts';
import { readSheet } from '../sheet-actions.ts';
import type { Body } from './form.ts';
import type { Visit } from './frame.ts';
import { askedOf, decidedOf, goOn, type Query } from './matches-form.ts';
import { matchesFrame, matchesView } from './matches-view.ts';
import type { PageParts } from './parts.ts';
import { emptyLandscape } from './services-page.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string };

/** What each of the services there are was taken for, to be checked and corrected. */
export function matchesRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/services/matches`;
  const read = async (here: Visit) => {
    const { content, revision } = await readSheet<Landscape>(parts, here.view.assessment.id, 'landscape');
    const landscape = content ?? emptyLandscape;
    const spellings = spellingsOf(landscape.services, here.view.edition.content);
    return { landscape, revision, groups: groupsOf(landscape.services, spellings) };
  };

  app.get<{ Params: Params; Querystring: Query }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { groups } = await read(here);
    const view = matchesView(here, groups, askedOf(request.query), `${here.path}/services/matches`);
    return html(reply, parts.views.render('matches', matchesFrame(here, request), view));
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    for (let tries = 3; ; tries -= 1) {
      const { landscape, revision, groups } = await read(here);
      const decided = decidedOf(here, request.body, groups);
      const changed = corrected(here, landscape, groups, decided);
      try {
        if (changed !== null) await saveLandscape(parts, here.view, changed, revision);
        break;
      } catch (error) {
        // Only what was changed here is written, so it can be put upon what someone else wrote meanwhile.
        if (tries === 0 || !(error instanceof Refusal) || error.extras.stored === undefined) throw error;
      }
    }
    return goOn(here, request.body, `${here.path}/services/matches`, reply);
  });
}

/** The landscape with what was decided; null where nothing changes. */
function corrected(
  { view }: Visit,
  landscape: Landscape,
  groups: readonly SpellingGroup[],
  decided: readonly Decided[],
): Landscape | null {
  const serviceOf = new Map(
    groups.flatMap(({ rows }) => rows.map(({ key, service }): [string, string] => [key, service.id])),
  );
  const guessed = new Set(landscape.services.flatMap(({ id, written }) => (written ? [id] : [])));
  const corrections = new Map(
    decided
      .flatMap(({ key, correction, rows }) =>
        (rows.length === 0 ? [key] : rows).map((row) => [serviceOf.get(row)!, correction] as const),
      )
      .filter(([id, correction]) => Object.keys(correction).length > 0 || guessed.has(id)),
  );
  if (corrections.size === 0) return null;
  const { products } = view.edition.content;
  return {
    ...landscape,
    services: landscape.services.map((service) => {
      const correction = corrections.get(service.id);
      return correction === undefined ? service : correctService(service, correction, products);
    }),
  };
}
