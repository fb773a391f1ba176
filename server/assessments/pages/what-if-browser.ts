import type { Answer, Answers } from '../../questionnaire/answers.ts';
import { checkAnswer } from '../../questionnaire/door.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { isProblem } from '../../questionnaire/kinds/kind.ts';
import { sameStand } from '../../questionnaire/same-stand.ts';
import { walk } from '../../questionnaire/walk.ts';
import { compile, evaluate, type RuleSet } from '../../scoring/evaluate.ts';
import { answerProblemWords } from '../../web/answer-problems.ts';
import type { Language } from '../../web/language.ts';
import type { WhatIfContent } from '../../what-if/content.ts';
import { differenceOf } from '../../what-if/difference.ts';
import { drawSummary, tellSummary } from '../../what-if/summary.ts';
import { type Body, readTyped, typedOf } from './form.ts';
import { leaveAlone, markBox, putBack } from './what-if-boxes.ts';

/** The rules made ready, and what they make of answers: the same code as the server's. */
export { compile, evaluate };

/** Lets the result move with every change of the form, in the browser alone. */
async function follow(form: HTMLFormElement): Promise<void> {
  const { content, stored, asOf } = form.dataset as Record<string, string>;
  const given = (await (await fetch(content!)).json()) as WhatIfContent;
  const ruleSet = compile(given.content, given.mode);
  const saved = JSON.parse(stored!) as Answers;
  const before = evaluate(ruleSet, saved, asOf!);
  const move = (): void => {
    const { answers, changed } = supposed(form, ruleSet, saved, given.language as Language);
    const difference = differenceOf(before, evaluate(ruleSet, answers, asOf!));
    const { asked } = walk(ruleSet.encoder, answers, asOf!);
    const seen = changed.filter((id) => asked.has(id));
    document.getElementById('what-if-summary')!.innerHTML = drawSummary(
      difference,
      given.names,
      given.language,
    );
    tell(tellSummary(difference, seen.length, given.language));
    for (const box of boxes(form)) {
      const id = box.dataset.question!;
      markBox(box, asked.has(id), changed.includes(id));
    }
    for (const topic of form.querySelectorAll<HTMLElement>('[data-topic]')) {
      topic.hidden = boxes(topic).every((box) => box.hidden);
      topic.classList.toggle(
        'what-if__topic--changed',
        boxes(topic).some((b) => !b.hidden && 'changed' in b.dataset),
      );
    }
    for (const button of form.querySelectorAll<HTMLElement>('[data-when-changed]'))
      button.hidden = seen.length === 0;
  };
  form.addEventListener('input', ({ target }) => {
    leaveAlone(target as HTMLInputElement);
    move();
  });
  form.addEventListener('submit', (event) => {
    const { value = '' } = (event.submitter ?? {}) as HTMLButtonElement;
    if (value.startsWith('adopt') || value === 'language') return;
    event.preventDefault();
    if (value.startsWith('back ')) putBack(form, value.slice(5));
    move();
  });
  move();
  for (const button of form.querySelectorAll<HTMLElement>('[data-without-script]')) button.hidden = true;
}

const boxes = (inside: HTMLElement): HTMLElement[] => [
  ...inside.querySelectorAll<HTMLElement>('[data-question]'),
];

/** The saved answers with those of the form in their place, as far as these can be read. */
function supposed(
  form: HTMLFormElement,
  ruleSet: RuleSet,
  saved: Answers,
  language: Language,
): { answers: Answers; changed: string[] } {
  const body: Body = {};
  for (const [name, value] of new FormData(form)) body[name] = [...(body[name] ?? []), String(value)];
  const answers: Record<string, Answer> = { ...saved };
  const changed: string[] = [];
  for (const box of boxes(form)) {
    const question = ruleSet.questionnaire.byId.get(box.dataset.question!)!;
    const read = readHere(question, body, language);
    showError(box, question, typeof read === 'string' ? read : null);
    if (typeof read === 'string' || sameStand(read, saved[question.id] ?? { open: true })) continue;
    answers[question.id] = read;
    changed.push(question.id);
  }
  return { answers, changed };
}

/** The answer that stands in the form, or what is wrong with it. */
function readHere(question: Question, body: Body, language: Language): Answer | string {
  const read = readTyped(question, typedOf(body, question), language);
  const wrong = isProblem(read) ? read : checkAnswer(question, read);
  return wrong === null ? (read as Answer) : answerProblemWords(wrong, language);
}

function showError(box: HTMLElement, { id }: Question, text: string | null): void {
  const error = box.querySelector<HTMLElement>('[data-error]')!;
  error.hidden = text === null;
  error.querySelector('.kern-body')!.textContent = text ?? '';
  const field = box.querySelector('fieldset')!;
  field.classList.toggle('kern-fieldset--error', text !== null);
  if (text === null) field.removeAttribute('aria-describedby');
  else field.setAttribute('aria-describedby', `${id}-error`);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Said when someone pauses, so that typing a number is not talked over. */
function tell(text: string): void {
  const told = document.getElementById('what-if-told')!;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (told.textContent !== text) told.textContent = text;
  }, 300);
}

const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>('form#what-if');
// Whatever fails here, the form still works by itself.
if (form !== null) follow(form).catch((error) => console.error(error));
