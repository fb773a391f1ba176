import { longestEvidence, longestNote, longestWho } from '../questionnaire/door.ts';
import { longestSupportText, mostCouncilDates, mostSupportEnds } from './dates-schema.ts';
import type { Library } from './library.ts';
import { longestOwner, longestNote as longestPlanNote } from './plan-schema.ts';
import { longestContact, longestName } from './schemas.ts';
import { largestLandscape } from './services-schema.ts';

/** A character takes at most so many bytes in JSON: a control character is written as \u0001. */
const bytesPerCharacter = 6;
/** What stands around the texts of an answer: keys, marks, indents, a value that is a number or a date. */
const aroundAnswer = 400;
/** What stands around all answers. */
const aroundAll = 4096;

/** A sheet of costs with as many amounts as it may hold. */
const costs = 2000 * 250;

/** A sheet of dates with as many days and texts as it may hold. */
const dates = mostCouncilDates * 20 + mostSupportEnds * (2 * bytesPerCharacter * longestSupportText + 300);

/** An entry of the plan without its texts. */
const aroundEntry = 200;

/** The largest file that a check of this library can be saved as, in bytes; so much can be opened again. */
export function largestSaved(library: Library): number {
  const sizes = [...library.values()].map(({ full }) =>
    full.questionnaire.questions.reduce((sum, { id, choices }) => {
      const texts = id.length + longestNote + longestEvidence + longestWho;
      const ticked = choices.reduce((chosen, choice) => chosen + choice.length + 16, 0);
      return sum + bytesPerCharacter * texts + ticked + aroundAnswer;
    }, aroundAll),
  );
  const plans = [...library.values()].map(
    ({ full }) => full.measures.length * (bytesPerCharacter * (longestOwner + longestPlanNote) + aroundEntry),
  );
  return (
    bytesPerCharacter * (longestName + longestContact) +
    // The round before has its answers too.
    2 * Math.max(0, ...sizes) +
    Math.max(0, ...plans) +
    costs +
    dates +
    largestLandscape
  );
}
