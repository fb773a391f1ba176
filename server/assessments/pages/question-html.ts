import { remember } from '../../web/remember.ts';
import type { Views } from '../../web/views.ts';
import { type QuestionInput, questionView } from './question-view.ts';

/** Some thousand fields as they mostly stand; a question is a few kilobytes of HTML. */
const most = 4000;

/**
 * Draws questions. The same question with the same answer looks the same, so it is drawn once; one with
 * a note or evidence is drawn anew, so that nobody's words stay in memory after they were deleted.
 */
export function questionDrawer(views: Pick<Views, 'part'>): (input: QuestionInput) => string {
  const draw = (input: QuestionInput): string => views.part('question', questionView(input));
  const remembered = remember(most, keyOf, draw);
  return (input) => (input.typed.note + input.typed.evidence === '' ? remembered(input) : draw(input));
}

function keyOf({
  question,
  content,
  language,
  typed,
  was,
  revision,
  answered,
  error,
}: QuestionInput): string {
  const { texts, shared } = content.stamps;
  return JSON.stringify([
    question.id,
    content.version,
    texts.fingerprint,
    shared.fingerprint,
    language,
    typed,
    was,
    revision,
    answered,
    error,
  ]);
}
