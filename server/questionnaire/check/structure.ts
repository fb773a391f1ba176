import type { Problem } from '../problem.ts';
import type { Shared } from '../read/shared.ts';
import type { Structure } from '../read/structure.ts';
import { checkAreaPoints } from './area-points.ts';
import { checkAreas } from './areas.ts';
import { checkBounds } from './bounds.ts';
import { checkChoices } from './choices.ts';
import { resolveUses } from './find-question.ts';
import { checkFindings } from './findings.ts';
import { checkIds } from './ids.ts';
import { checkLevels } from './levels.ts';
import { checkMeasures } from './measures.ts';
import { checkPoints } from './points.ts';
import { checkProfile } from './profile.ts';
import { checkQuestionKinds } from './question-kinds.ts';
import { checkQuick } from './quick.ts';
import { checkReferences } from './references.ts';
import { checkScores } from './scores.ts';
import { checkSources } from './sources.ts';
import { checkSteps } from './steps.ts';
import { uses } from './uses.ts';
import { checkVisibility } from './visibility.ts';

/** All checks of questions and rules. */
export function checkStructure(structure: Structure, shared: Shared): Problem[] {
  const resolved = resolveUses(structure, uses(structure));
  return [
    ...checkIds(structure),
    ...checkAreas(structure),
    ...checkBounds(structure),
    ...checkReferences(resolved),
    ...checkQuestionKinds(resolved),
    ...checkChoices(structure, resolved),
    ...checkVisibility(structure, resolved),
    ...checkProfile(resolved),
    ...checkPoints(structure, resolved),
    ...checkAreaPoints(structure),
    ...checkSteps(structure),
    ...checkScores(structure),
    ...checkLevels(structure),
    ...checkFindings(structure),
    ...checkMeasures(structure),
    ...checkQuick(structure, resolved),
    ...checkSources(structure, shared),
  ];
}
