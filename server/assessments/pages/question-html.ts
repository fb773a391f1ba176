import { remember } from '../../web/remember.ts';
import type { Views } from '../../web/views.ts';
import { type QuestionInput, questionBodyView, questionView } from './question-view.ts';

/** Some thousand fields as they mostly stand; a question is a few kilobytes of HTML. */
const most = 4000;

/**
 * Draws questions. The same question with the same answer looks the same, so it is drawn once. What
 * people write themselves (notes, evidence, what could not be saved) is drawn anew each time, so that
 * nobody's words stay in memory after they were deleted.
 */
export function questionDrawer(views: Pick<Views, 'part'>): (input: QuestionInput) => string {
  const drawBody = (input: QuestionInput): string => views.part('questionBody', questionBodyView(input));
  const rememberedBody = remember(most, bodyKey, drawBody);
  const body = (input: QuestionInput): string =>
    input.error === null ? rememberedBody(input) : drawBody(input);
  const draw = (input: QuestionInput): string => views.part('question', questionView(input, body(input)));
  const remembered = remember(most, wholeKey, draw);
  return (input) => (isPlain(input) ? remembered(input) : draw(input));
}

const isPlain = ({ typed, error, proposals }: QuestionInput): boolean =>
  error === null && proposals.length === 0 && typed.note === '' && typed.evidence === '' && typed.who === '';

function bodyKey({ question, content, language, typed: { values, to, stands } }: QuestionInput): string {
  const { rules, texts, shared } = content.stamps;
  return `${question.id} ${content.version} ${rules.fingerprint} ${texts.fingerprint} ${shared.fingerprint} ${language} ${values.join(' ')} ${to} ${stands.join(' ')}`;
}

function wholeKey(input: QuestionInput): string {
  const { typed, was, revision, answered } = input;
  return `${bodyKey(input)} ${typed.grade} ${was} ${revision} ${answered}`;
}
