import type { PartSource, ScoreSource } from '../model.ts';

/** What can be said of a thing, by path: what is told where it differs. */
export type Facts = Map<string, { path: string[]; value: unknown }>;

/** Lists whose members come and go one by one; their order says nothing. */
const lists = ['choices', 'exclusive', 'areas', 'terms', 'sources', 'meets', 'after'];
/** Told elsewhere, or what the thing is called by. */
const passedOver = ['id', 'questions', 'parts'];

/** The facts of a question, a section or a rule. */
export function factsOf(thing: object): Facts {
  const facts: Facts = new Map();
  for (const [key, value] of Object.entries(thing)) {
    if (passedOver.includes(key) || value === undefined) continue;
    if (lists.includes(key)) for (const member of value as string[]) put(facts, [key, member], true);
    else if (key === 'achieves')
      for (const [question, choice] of Object.entries(value)) put(facts, [key, question], choice);
    else put(facts, [key], value);
  }
  for (const [name, part] of partsOf(thing as Partial<ScoreSource>)) putPart(facts, ['parts', name], part);
  return facts;
}

/** A part is called by what it asks; the second of the same name by its number too. */
function partsOf({ parts = [] }: Partial<ScoreSource>): Map<string, PartSource> {
  const named = new Map<string, PartSource>();
  for (const part of parts) {
    const name = part.question ?? part.score ?? 'areaPoints';
    let free = name;
    for (let n = 2; named.has(free); n += 1) free = `${name} ${n}`;
    named.set(free, part);
  }
  return named;
}

function putPart(
  facts: Facts,
  path: string[],
  { weight = 1, points, areaPoints, steps, each }: PartSource,
): void {
  put(facts, path, true);
  put(facts, [...path, 'weight'], weight);
  for (const [choice, n] of Object.entries(points ?? areaPoints ?? {}))
    put(facts, [...path, 'points', choice], n);
  if (steps !== undefined) put(facts, [...path, 'steps'], steps);
  if (each !== undefined) put(facts, [...path, 'each'], each);
}

function put(facts: Facts, path: string[], value: unknown): void {
  facts.set(JSON.stringify(path), { path, value });
}
