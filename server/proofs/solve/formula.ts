import type { Question, Questionnaire } from '../../questionnaire/expand.ts';
import type { Condition } from '../../questionnaire/model.ts';

/** An elementary test of a known answer; choices as bits, as in a State. */
export type Test =
  | { is: 'choices'; mask: number }
  | { is: 'atLeast' | 'atMost'; bound: number }
  | { is: 'answered' };

/** A test of one question that has to come out as `wanted`. */
export interface Literal {
  is: 'literal';
  question: number;
  test: Test;
  wanted: boolean;
}

/** A condition whose negations stand at its tests alone. */
export type Formula =
  | Literal
  | { is: 'constant'; value: boolean }
  | { is: 'all' | 'any'; parts: readonly Formula[] };

/** What must hold so that a condition comes out as `wanted`; what the questionnaire does not ask is false. */
export function formulaOf(condition: Condition, questionnaire: Questionnaire, wanted = true): Formula {
  if ('not' in condition) return formulaOf(condition.not, questionnaire, !wanted);
  if ('all' in condition || 'any' in condition) {
    const inner = 'all' in condition ? condition.all : condition.any;
    const parts = inner.map((part) => formulaOf(part, questionnaire, wanted));
    return { is: 'all' in condition === wanted ? 'all' : 'any', parts };
  }
  const { id, wants } = asked(condition);
  const question = questionnaire.byId.get(id);
  if (question === undefined) return { is: 'constant', value: !wanted };
  return { is: 'literal', question: question.index, test: testOf(question, wants), wanted };
}

/** The opposite of a formula. */
export function opposite(formula: Formula): Formula {
  if (formula.is === 'constant') return { is: 'constant', value: !formula.value };
  if (formula.is === 'literal') return { ...formula, wanted: !formula.wanted };
  return { is: formula.is === 'all' ? 'any' : 'all', parts: formula.parts.map(opposite) };
}

/** The formula with the tests of one question replaced by what comes of them; null: the test stays. */
export function settled(
  formula: Formula,
  question: number,
  outcome: (test: Test) => boolean | null,
): Formula {
  if (formula.is === 'constant') return formula;
  if (formula.is !== 'literal')
    return { is: formula.is, parts: formula.parts.map((part) => settled(part, question, outcome)) };
  if (formula.question !== question) return formula;
  const known = outcome(formula.test);
  return known === null ? formula : { is: 'constant', value: known === formula.wanted };
}

/** The questions a formula asks, each once. */
export function questionsIn(formula: Formula): Set<number> {
  const found = new Set<number>();
  const visit = (part: Formula): void => {
    if (part.is === 'literal') found.add(part.question);
    else if (part.is !== 'constant') part.parts.forEach(visit);
  };
  visit(formula);
  return found;
}

/** The tests of one question that stand in a formula. */
export function testsOf(formula: Formula, question: number): Test[] {
  if (formula.is === 'constant') return [];
  if (formula.is === 'literal') return formula.question === question ? [formula.test] : [];
  return formula.parts.flatMap((part) => testsOf(part, question));
}

type Plain = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
type Wants = { choices: string[] } | { atLeast: number } | { atMost: number } | null;

function asked(condition: Plain): { id: string; wants: Wants } {
  if ('answered' in condition) return { id: condition.answered, wants: null };
  if ('is' in condition) return one(condition.is, (choice) => ({ choices: [choice] }));
  if ('in' in condition) return one(condition.in, (choices) => ({ choices }));
  if ('atLeast' in condition) return one(condition.atLeast, (atLeast) => ({ atLeast }));
  return one(condition.atMost, (atMost) => ({ atMost }));
}

function one<T>(record: Record<string, T>, wants: (value: T) => Wants): { id: string; wants: Wants } {
  const [id, value] = Object.entries(record)[0]!;
  return { id, wants: wants(value) };
}

function testOf(question: Question, wants: Wants): Test {
  if (wants === null) return { is: 'answered' };
  if ('choices' in wants) return { is: 'choices', mask: maskOf(question, wants.choices) };
  return 'atLeast' in wants ? { is: 'atLeast', bound: wants.atLeast } : { is: 'atMost', bound: wants.atMost };
}

/** Choices as bits. */
export function maskOf(question: Question, choices: readonly string[]): number {
  return choices.reduce((bits, choice) => bits | (1 << question.choices.indexOf(choice)), 0);
}
