import type { Place } from '../problem.ts';
import type { Placed } from '../read/placed.ts';
import type { Shared } from '../read/shared.ts';
import type { PlacedQuestion, Structure } from '../read/structure.ts';
import { criterionParts, type TenderLine } from '../tender.ts';

/** Words that must exist in every language, with the thing they are for. */
export interface Need {
  path: readonly (string | number)[];
  owner: Place;
}

/** The words a version needs. */
export function neededTexts(structure: Structure): Need[] {
  const { questionnaire, sections, questions, levels, overall } = structure;
  const areas = questionnaire.value.areas.ids.map((id, i) => ({
    ...questionnaire,
    id,
    path: ['areas', 'ids', i],
  }));
  const scores = overall ? [...structure.dimensions, overall] : structure.dimensions;
  const ofItself = ['name', 'what', 'scale'].map((key) => ({
    path: ['questionnaire', key],
    owner: questionnaire,
  }));
  return [
    ...(questionnaire.value.place === undefined ? [] : ofItself),
    ...each(sections, 'sections', ['title', 'intro']),
    ...questions.flatMap((question) =>
      ofQuestion(question, ['sections', question.section.id, 'questions', question.value.id]),
    ),
    ...each(areas, 'areas', ['name', 'what', 'products']),
    ...each(scores, 'dimensions', ['name', 'what']),
    ...each(structure.scores, 'scores', ['name', 'what']),
    ...each(levels, 'levels', ['name', 'meaning']),
    ...structure.knockouts.map((owner) => ({ path: ['knockouts', owner.id], owner })),
    ...each(structure.findings, 'findings', ['title', 'text', 'meet']),
    ...each(structure.measures, 'measures', ['title', 'text', 'result']),
  ];
}

/** Words a version may have: those of a repeated question for one area alone. */
export function allowedTexts({ questions }: Structure): Need[] {
  return questions.flatMap((question) =>
    (question.areas ?? []).flatMap((area) =>
      ofQuestion(question, ['areas', area, 'questions', question.value.id]),
    ),
  );
}

/** The words the shared part needs. */
export function neededSharedTexts({
  glossary,
  catalogue,
  cases,
  tender,
  costKinds,
  costDefaults,
  readings,
  myths,
}: Shared): Need[] {
  return [
    ...each(glossary, 'glossary', ['term', 'short', 'more']),
    ...cases.map((owner) => ({ path: ['cases', owner.id], owner })),
    ...each(tender.bases, 'tender', ['name', 'binds']),
    ...each(tender.lines, 'tender', ['text']),
    ...each(tender.lines.filter(isCriterion), 'tender', ['proof']),
    ...costKinds.map((owner) => ({ path: ['costKinds', owner.id], owner })),
    ...costDefaults.map((owner) => ({ path: ['costDefaults', owner.id], owner })),
    ...each(readings, 'readings', ['name', 'what', 'limits']),
    ...linesOf(readings, 'text'),
    ...each(myths, 'myths', ['statement', 'explanation']),
    ...each(catalogue, 'catalogue', ['what', 'strength', 'obstacle']),
    ...catalogue.flatMap((owner) =>
      owner.value.deployments.map((_, i) => ({ path: ['catalogue', owner.id, 'deployments', i], owner })),
    ),
  ];
}

/** Words the shared part may have: what is in doubt about a basis, what of a criterion is not asked. */
export function allowedSharedTexts({ tender, readings }: Shared): Need[] {
  return [...each(tender.bases, 'tender', ['doubt']), ...linesOf(readings, 'gap')];
}

function linesOf(readings: Shared['readings'], key: 'text' | 'gap'): Need[] {
  return readings.flatMap((owner) =>
    owner.value.lines.map(({ id }) => ({ path: ['readings', owner.id, 'lines', id, key], owner })),
  );
}

const isCriterion = ({ value }: Placed<TenderLine>): boolean => criterionParts.includes(value.part);

function each(things: readonly Placed<unknown>[], root: string, keys: string[]): Need[] {
  return things.flatMap((owner) => keys.map((key) => ({ path: [root, owner.id, key], owner })));
}

function ofQuestion(owner: PlacedQuestion, path: string[]): Need[] {
  const keys = [['text'], ['help'], ['why'], ...(owner.value.choices ?? []).map((c) => ['choices', c])];
  return keys.map((key) => ({ path: [...path, ...key], owner }));
}
