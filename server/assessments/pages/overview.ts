import type { Step } from '../../questionnaire/walk.ts';
import { longDate } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { modeIn, nameOf, type Visit } from './frame.ts';
import { progressView } from './progress.ts';
import { stepTitle } from './section.ts';

/** All topics with their state; the place to come back to. */
export function overviewView(visit: Visit, notice: string, problems: string[]): object {
  const { view, words, language, path } = visit;
  const { steps } = view.walk;
  const { assessment, ruleSet } = view;
  const next = steps.find((step) => step.answered < step.questions.length);
  return {
    heading: nameOf(visit),
    progress: progressView(view, words),
    notice,
    problems,
    next: next === undefined ? null : `${path}/sections/${next.section.id}`,
    topics: steps.map((step, i) => ({
      number: i + 1,
      href: `${path}/sections/${step.section.id}`,
      title: stepTitle(visit, step),
      ...stateOf(visit, step),
    })),
    // Services and costs are told by need area.
    byArea: ruleSet.questionnaire.areas.length > 0,
    areasFirst:
      assessment.mode === 'full' &&
      ruleSet.questionnaire.areas.length > 0 &&
      !view.walk.steps.some((s) => s.section.area !== null),
    details: [
      { label: word(words, 'details.name'), value: nameOf(visit) },
      { label: word(words, 'details.contact'), value: assessment.contact === '' ? '–' : assessment.contact },
      { label: word(words, 'details.asOf'), value: longDate(assessment.asOf, language) },
      { label: word(words, 'details.mode'), value: modeIn(assessment, view.edition, words, language) },
    ],
    quick: assessment.mode === 'quick',
  };
}

function stateOf({ words }: Visit, step: Step): { state: string; tone: string } {
  const { answered } = step;
  const total = step.questions.length;
  if (answered === 0) return { state: word(words, 'overview.state.empty'), tone: 'none' };
  if (answered < total)
    return { state: word(words, 'overview.state.partly', { answered, total }), tone: 'info' };
  return { state: word(words, 'overview.state.done'), tone: 'success' };
}
