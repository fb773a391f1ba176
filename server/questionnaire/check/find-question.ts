import type { Problem } from '../problem.ts';
import type { PlacedQuestion, Structure } from '../read/structure.ts';
import { near } from './near.ts';
import type { Scope, Use } from './uses.ts';

/** Why a name leads to no question: a code with its arguments. */
export type Lost = Pick<
  Extract<Problem, { code: 'unknown-question' | 'dollar-outside' | 'dollar-needed' | 'outside-area' }>,
  'code' | 'args'
>;

/** A use with the question it leads to; null where the name leads nowhere. */
export interface Resolved {
  use: Use;
  question: PlacedQuestion | null;
  lost: Lost | null;
}

/** Leads each use to its question. What stands in a file that could not be read is not called unknown. */
export function resolveUses(structure: Structure, uses: readonly Use[]): Resolved[] {
  const find = questionFinder(structure);
  return uses.map((use) => {
    const found = find(use.question, use.scope, use.eachPart);
    if (found === null) return { use, question: null, lost: null };
    return 'code' in found ? { use, question: null, lost: found } : { use, question: found, lost: null };
  });
}

function questionFinder(structure: Structure) {
  const { sections, areas } = structure.questionnaire.value;
  const plain = new Map<string, PlacedQuestion>();
  const repeated = new Map<string, PlacedQuestion>();
  for (const question of structure.questions)
    if (question.areas === null) plain.set(question.id, question);
    else repeated.set(question.value.id, question);
  const repeating = new Set(structure.sections.filter((s) => s.value.repeat).map((s) => s.id));
  const read = new Set(structure.sections.map((s) => s.id));
  const names = [
    ...plain.keys(),
    ...[...repeated.keys()].flatMap((key) => ['$', ...areas.ids].map((area) => `${area}.${key}`)),
  ];
  const unknown = (question: string): Lost => ({
    code: 'unknown-question',
    args: { question, near: near(question, names) },
  });

  return (name: string, scope: Scope, eachPart: boolean): PlacedQuestion | Lost | null => {
    const [page, key] = name.split('.') as [string, string];
    if (page === '$' && !scope.each) return { code: 'dollar-outside', args: { name } };
    if (page !== '$' && (sections.includes(page) || !areas.ids.includes(page))) {
      if (repeating.has(page)) return { code: 'dollar-needed', args: { name, key } };
      const question = plain.get(name);
      if (question === undefined) return sections.includes(page) && !read.has(page) ? null : unknown(name);
      return eachPart ? { code: 'dollar-needed', args: { name, key } } : question;
    }
    const question = repeated.get(key);
    if (question === undefined) return structure.complete.sections ? unknown(name) : null;
    if (eachPart && page !== '$') return { code: 'dollar-needed', args: { name, key } };
    const wanted = page === '$' ? scope.areas : [page];
    const outside = wanted.find((area) => areas.ids.includes(area) && !question.areas!.includes(area));
    return outside === undefined ? question : { code: 'outside-area', args: { name, area: outside } };
  };
}
