import { type Refusal, toProblem } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';

/** A refusal in words, for a page that shows it beside what was typed. */
export function told(refusal: Refusal, language: Language): { status: number; text: string } {
  const { status, title, detail } = toProblem(refusal, language, '');
  return { status, text: `${title}. ${detail}` };
}
