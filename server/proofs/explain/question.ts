import type { Question } from '../../questionnaire/expand.ts';
import type { Result } from '../../scoring/result.ts';
import { type Case, holdsText, indent, scoreText, span, standText } from './case.ts';
import { conditionLines } from './condition.ts';
import { changeLines, type Outcome } from './told-changes.ts';

/** Whether a question is asked, what its answer does, what hangs on it, and what other answers would do. */
export function explainQuestion(one: Case, question: Question): string[] {
  const { words, result, texts, ruleSet } = one;
  const { id, kind, show, origin, key } = question;
  const asked = show === null ? [words.askedAlways] : [words.askedIf, ...indent(conditionLines(one, show))];
  const counted = [result.overall, ...result.dimensions, ...result.scores].flatMap((score) =>
    score.because
      .filter((part) => part.of === id)
      .map(({ weight, low, high }) => words.counts(score.id, weight, span(low, high))),
  );
  const uses = usesOf(one, question);
  return [
    words.question(id, words.kinds[kind]),
    ...indent([
      words.quote(texts.sections[origin]?.questions[key]?.text ?? id),
      ...asked,
      words.answer(standText(one, question)),
      ...counted,
      ...(uses.length === 0 ? [words.noUse] : [words.usedBy, ...indent(uses)]),
      ...changeLines(
        one,
        ruleSet.questionnaire.questions.filter((q) => q === question),
        ({ result: then }) => outcomeOf(one, then),
      ),
    ]),
  ];
}

/** What asks for a question by condition: other questions, findings, knock-outs. */
function usesOf(one: Case, { index }: Question): string[] {
  const { ruleSet, result, words } = one;
  const shows = ruleSet.encoder.order
    .filter(({ show }) => show?.questions.includes(index))
    .map(({ question }) => words.shows(question.id));
  const findings = ruleSet.findings.flatMap(({ when }, i) => {
    const { id, holds, exact } = result.findings[i]!;
    return when.questions.includes(index) ? [`${id}: ${holdsText(one, holds, exact)}`] : [];
  });
  const knockouts = [...ruleSet.knockouts.values()]
    .flat()
    .filter(({ when }) => when.questions.includes(index))
    .map(({ id }) => id);
  return [...shows, ...knockouts, ...findings];
}

/** What is otherwise in a result: the whole, and findings that come or go. */
function outcomeOf(one: Case, then: Result): Outcome {
  const { result: now, words } = one;
  const held = (result: Result): Set<string> =>
    new Set(result.findings.filter(({ holds }) => holds === 'certainly').map(({ id }) => id));
  const [before, after] = [held(now), held(then)];
  const appears = [...after].filter((id) => !before.has(id));
  const goes = [...before].filter((id) => !after.has(id));
  const told = [
    `overall ${scoreText(one, then.overall)}`,
    ...(appears.length > 0 ? [words.appears(appears.join(', '))] : []),
    ...(goes.length > 0 ? [words.goes(goes.join(', '))] : []),
  ].join('; ');
  return { told, far: JSON.stringify(now) === JSON.stringify(then) ? 0 : 1 };
}
