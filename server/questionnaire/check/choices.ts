import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import type { Resolved } from './find-question.ts';
import { near } from './near.ts';

/** Every choice that is named is one of its question. */
export function checkChoices({ questions }: Structure, resolved: readonly Resolved[]): Problem[] {
  const problems: Problem[] = [];
  for (const { use, question } of resolved) {
    const choices = question?.value.choices;
    if (choices === undefined) continue;
    for (const { choice, path } of use.choices)
      if (!choices.includes(choice))
        problems.push(
          problemAt({ ...use, path }, [], 'unknown-choice', {
            question: use.question,
            choice,
            near: near(choice, choices),
          }),
        );
  }
  for (const question of questions)
    (question.value.exclusive ?? []).forEach((choice, i) => {
      const choices = question.value.choices ?? [];
      if (!choices.includes(choice))
        problems.push(
          problemAt(question, ['exclusive', i], 'unknown-choice', {
            question: question.id,
            choice,
            near: near(choice, choices),
          }),
        );
    });
  return problems;
}
