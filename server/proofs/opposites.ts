import { near } from '../questionnaire/check/near.ts';
import type { Place } from '../questionnaire/problem.ts';
import type { Finding, Ground } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import { conflictOf } from './solve/conflict.ts';
import { formulaOf, questionsIn } from './solve/formula.ts';
import type { Laid } from './solve/known.ts';
import { satisfy } from './solve/satisfy.ts';
import { witnessOf } from './solve/witness.ts';

type Pair = readonly [Finding, Finding];

/**
 * No two findings that say the opposite hold at once: those that the authors name as opposite, and every
 * opportunity and challenge made of the same measured facts, unless the authors say that both may hold. And
 * those may.
 */
export function proveOpposites(ground: Ground): Judged[] {
  return [
    ...named(ground, 'opposite', (pairs, place) =>
      pairs.map((pair) => apart(ground, pair, 'opposites-together', place)),
    ),
    ...named(ground, 'together', (pairs, place) => [together(ground, pairs, place)]),
    ...ofSameFacts(ground).map((pair) => apart(ground, pair, 'same-facts', pair[1].place)),
  ];
}

const both = ([one, other]: Pair) => [...one.chosen, one.when, ...other.chosen, other.when];

function atOnce({ field, questionnaire }: Ground, pair: Pair): Laid | null | 'undecided' {
  return satisfy(
    field,
    both(pair).map((condition) => formulaOf(condition, questionnaire)),
  );
}

function apart(ground: Ground, pair: Pair, code: 'opposites-together' | 'same-facts', place: Place): Judged {
  const laid = atOnce(ground, pair);
  if (laid === null) return proven('opposite');
  const [one, other] = pair.map(({ id }) => id) as [string, string];
  if (laid === 'undecided')
    return against('opposite', place, [], 'undecided', { subject: 'opposite', name: `${one}, ${other}` });
  const example = witnessOf(ground.field, laid, ground.asOf);
  return against('opposite', place, [], code, { one, other, example });
}

/** In one area at least both may hold. */
function together(ground: Ground, pairs: readonly Pair[], place: Place): Judged {
  const found = pairs.map((pair) => atOnce(ground, pair));
  if (found.some((laid) => laid !== null && laid !== 'undecided')) return proven('opposite');
  if (found.includes('undecided'))
    return against('opposite', place, [], 'undecided', { subject: 'opposite', name: place.id });
  const [first] = pairs;
  const why = first === undefined ? { conditions: [], shown: [] } : conflictOf(ground.field, both(first));
  return against('opposite', place, [], 'together-never', { pair: place.id, why });
}

/** The pairs that are named under a key; of findings for each area those of the same area. */
function named(
  { claims, findings }: Ground,
  key: 'opposite' | 'together',
  judge: (pairs: Pair[], place: Place) => Judged[],
): Judged[] {
  const origins = new Set(findings.map((finding) => finding.origin));
  return (claims.value[key] ?? []).flatMap((ids, i): Judged[] => {
    const place = { ...claims.place, path: [key, i], id: ids.join(' / ') };
    const lost = ids.find((id) => !origins.has(id));
    if (lost !== undefined)
      return [against('opposite', place, [], 'claim-unknown', { name: lost, near: near(lost, origins) })];
    const [ones, others] = ids.map((id) => findings.filter((f) => f.origin === id)) as [Finding[], Finding[]];
    const pairs = ones.flatMap((one) =>
      others.filter((other) => sameArea(one, other)).map((other): Pair => [one, other]),
    );
    return judge(pairs, place);
  });
}

const areaOf = ({ id, origin }: Finding): string => id.slice(0, id.length - origin.length);

function sameArea(one: Finding, other: Finding): boolean {
  return areaOf(one) === '' || areaOf(other) === '' || areaOf(one) === areaOf(other);
}

/** Opportunities and challenges made of the same facts of which nothing is named. */
function ofSameFacts({ claims, findings, questionnaire }: Ground): Pair[] {
  const { opposite = [], together: may = [] } = claims.value;
  const told = new Set([...opposite, ...may].map((pair) => [...pair].sort().join(' ')));
  const facts = new Map(
    findings.map((finding) => {
      const asked = [...questionsIn(formulaOf(finding.when, questionnaire))].filter(
        (index) => !questionnaire.questions[index]!.profile,
      );
      return [finding, asked.sort((a, b) => a - b).join(' ')];
    }),
  );
  return findings.flatMap((one, i) =>
    findings.slice(i + 1).flatMap((other): Pair[] => {
      if (one.kind === other.kind || facts.get(one) === '' || facts.get(one) !== facts.get(other)) return [];
      return told.has([one.origin, other.origin].sort().join(' ')) ? [] : [[one, other]];
    }),
  );
}
