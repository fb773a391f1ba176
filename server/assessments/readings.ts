import { coverageOf, type Said } from '../readings/coverage.ts';
import { figureOf } from '../readings/figure.ts';
import type { ToldReading } from '../report/readings.ts';
import type { Library } from './library.ts';
import type { AssessmentView } from './view.ts';

/** How frameworks of others read an assessment; one whose framework is not in the library is left out. */
export function readingsOf(library: Library, view: AssessmentView): ToldReading[] {
  const { ruleSet, answers, walk, assessment, edition } = view;
  const said: Said = { ruleSet, answers, asked: walk.asked };
  return edition.content.readings.flatMap((reading): ToldReading[] => {
    const lines = coverageOf(reading, said);
    const { into } = reading;
    if (into === undefined) return [{ reading, lines, figure: null }];
    const target = library.get(`${into.questionnaire}/${into.version}`);
    if (target === undefined) return [];
    const found = figureOf(reading, said, target.full, assessment.asOf);
    return [{ reading, lines, figure: { found, content: target.content, ruleSet: target.full } }];
  });
}
