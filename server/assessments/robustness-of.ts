import { hash } from 'node:crypto';
import type { Beside } from '../report/beside.ts';
import { type Own, ownOf, type Robustness, robustnessOf } from '../report/robustness-of.ts';
import { remember } from '../web/remember.ts';
import { type AssessmentView, resultOf } from './view.ts';

/** So many are kept: a few kilobytes each. */
const most = 500;

/** How firm the order of areas and steps is; reckoned once for the same answers. */
export const robustnessIn: (view: AssessmentView) => Robustness = remember(most, keyOf, (view) =>
  robustnessOf(view.ruleSet, view.answers, resultOf(view)),
);

/** What one's own weights make of it; null where none were set. */
export function ownIn(view: AssessmentView, { weights }: Beside): Own | null {
  return weights === undefined || Object.keys(weights).length === 0 ? null : rememberedOwn({ view, weights });
}

const rememberedOwn = remember(
  most,
  ({ view, weights }: { view: AssessmentView; weights: NonNullable<Beside['weights']> }) =>
    `${keyOf(view)} ${JSON.stringify(weights)}`,
  ({ view, weights }) => ownOf(view.edition.content, resultOf(view), view.answers, weights),
);

/** All that a result follows from. */
function keyOf({ ruleSet, answers, assessment: { mode, asOf } }: AssessmentView): string {
  const { id, version } = ruleSet.questionnaire;
  const stands = JSON.stringify([id, version, ruleSet.fingerprint, mode, asOf, answers]);
  return hash('sha256', stands, 'base64url');
}
