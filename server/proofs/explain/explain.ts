import { near } from '../../questionnaire/check/near.ts';
import type { Case } from './case.ts';
import { explainFinding } from './finding.ts';
import { explainKnockout } from './knockout.ts';
import { explainLevel } from './level.ts';
import { explainMeasure } from './measure.ts';
import { explainQuestion } from './question.ts';
import { explainScore } from './score.ts';

/**
 * Why everything of an id is as it is with these answers: questions, scores, levels, findings, knock-outs and
 * measures. An id without its area stands for those of all areas; one id may name several things.
 * @returns lines to read; null where nothing has this id
 */
export function explain(one: Case, id: string): string[] | null {
  const all = explainable(one).filter((thing) => thing.id === id || thing.origin === id);
  if (all.length === 0) return null;
  return all.flatMap(({ tell }, i) => (i === 0 ? tell() : ['', ...tell()]));
}

interface Explainable {
  id: string;
  /** As the files name it: without its area, of a question with `$.`. */
  origin: string;
  tell: () => string[];
}

function explainable(one: Case): Explainable[] {
  const { ruleSet, content } = one;
  const { questionnaire, scores, levels, findings, measures } = ruleSet;
  return [
    ...questionnaire.questions.map((question) => ({
      id: question.id,
      origin: question.area === null ? question.id : `$.${question.key}`,
      tell: () => explainQuestion(one, question),
    })),
    ...scores.map((score) => ({
      id: score.id,
      origin: score.area === null ? score.id : score.id.slice(score.area.length + 1),
      tell: () => explainScore(one, score),
    })),
    ...levels.map((level) => ({ id: level.id, origin: level.id, tell: () => explainLevel(one, level) })),
    ...content.rules.knockouts.map((knockout) => ({
      id: knockout.id,
      origin: knockout.id,
      tell: () => explainKnockout(one, knockout),
    })),
    ...findings.map((finding) => ({
      id: finding.id,
      origin: finding.source.id,
      tell: () => explainFinding(one, finding),
    })),
    ...measures.map((measure) => ({
      id: measure.id,
      origin: measure.source.id,
      tell: () => explainMeasure(one, measure),
    })),
  ];
}

/** The ids nearest to one that nothing has: misspelt, or part of theirs; at most six. */
export function nearestIds(one: Case, id: string): string[] {
  const known = [...new Set(explainable(one).flatMap(({ id: own, origin }) => [own, origin]))];
  const misspelt = near(id, known);
  const holding = known.filter((own) => own.includes(id) || own.endsWith(`.${id.split('.').at(-1)}`));
  return [...new Set([...(misspelt === '' ? [] : [misspelt]), ...holding])].slice(0, 6);
}
