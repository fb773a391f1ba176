import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Shared } from '../read/shared.ts';
import type { Structure } from '../read/structure.ts';
import { near } from './near.ts';

/** Every source and every term that a version names exists. */
export function checkSources(structure: Structure, shared: Shared): Problem[] {
  const { questions, knockouts, findings, measures } = structure;
  const named = [...questions, ...knockouts, ...findings, ...measures].flatMap((thing) =>
    unknownSources(thing, ['sources'], thing.value.sources, shared),
  );
  if (!shared.complete.glossary) return named;
  const terms = shared.glossary.map((term) => term.id);
  const unknown = questions.flatMap((question) =>
    (question.value.terms ?? []).flatMap((term, i) =>
      terms.includes(term)
        ? []
        : [problemAt(question, ['terms', i], 'unknown-term', { term, near: near(term, terms) })],
    ),
  );
  return [...named, ...unknown];
}

/** Every source that glossary, catalogue, cases, tender, defaults of cost, readings and myths name exists. */
export function checkSharedSources(shared: Shared): Problem[] {
  const { glossary, catalogue, cases, tender, costDefaults, readings, myths } = shared;
  return [
    ...[...glossary, ...cases, ...tender.bases, ...costDefaults, ...readings, ...myths].flatMap((thing) =>
      unknownSources(thing, ['sources'], thing.value.sources, shared),
    ),
    ...catalogue.flatMap((product) => [
      ...unknownSources(product, ['sources'], product.value.sources, shared),
      ...product.value.deployments.flatMap((deployment, i) =>
        unknownSources(product, ['deployments', i, 'sources'], deployment.sources, shared),
      ),
    ]),
  ];
}

/** One problem for each source that does not exist. */
export function unknownSources(
  place: Place,
  keys: Place['path'],
  named: readonly string[] | undefined,
  { sources, complete }: Shared,
): Problem[] {
  if (named === undefined || !complete.sources) return [];
  const known = new Set(sources.map((source) => source.id));
  return named.flatMap((source, i) =>
    known.has(source)
      ? []
      : [problemAt(place, [...keys, i], 'unknown-source', { source, near: near(source, known) })],
  );
}
