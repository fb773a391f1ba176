import type { Page } from 'playwright-core';
import { type Entry, questionBox } from './answering.ts';

/** What the page offers at a question. */
interface Offered {
  kind: 'single' | 'multiple' | 'number' | 'date';
  choices: string[];
  notApplicable: boolean;
}

async function offered(page: Page, question: string): Promise<Offered> {
  return await questionBox(page, question).evaluate((box: HTMLElement): Offered => {
    const inputs = [...box.querySelectorAll<HTMLInputElement>('fieldset input')];
    const checks = inputs.filter((input) => input.type !== 'text');
    const text = inputs.find((input) => input.type === 'text');
    const entered = text?.inputMode === 'decimal' ? 'number' : 'date';
    const chosen = checks[0]?.type === 'radio' ? 'single' : 'multiple';
    return {
      kind: text === undefined ? chosen : entered,
      choices: checks.map((input) => input.value).filter((value) => !value.startsWith('--')),
      notApplicable: checks.some((input) => input.value === '--not-applicable'),
    };
  });
}

/**
 * Decides for each question in turn: mostly a value, here and there a span, "we do not know" or "does not
 * apply", and at every third a note and a piece of evidence that occur only once.
 * @param entries what was decided is written in here, by question
 * @param fixed what is entered whatever the turn, by question
 */
export function mixture(
  entries: Map<string, Entry>,
  fixed: Readonly<Record<string, Entry>>,
): (question: string, page: Page) => Promise<Entry> {
  return async (question, page) => {
    const turn = entries.size;
    const entry = { ...(fixed[question] ?? stand(await offered(page, question), turn)), ...beside(turn) };
    entries.set(question, entry);
    return entry;
  };
}

function stand({ kind, choices, notApplicable }: Offered, turn: number): Entry {
  if (turn % 7 === 3) return { unknown: true };
  if (turn % 5 === 4 && notApplicable) return { notApplicable: true };
  if (kind === 'single') return { choose: choices[turn % choices.length]! };
  if (kind === 'multiple') return { choose: choices.slice(0, 2) };
  const entered = kind === 'number' ? { enter: '10', to: '40' } : { enter: '03.2027', to: '12.2027' };
  return turn % 2 === 0 ? entered : { enter: entered.to };
}

function beside(turn: number): Entry {
  if (turn % 3 !== 0) return {};
  return {
    note: `Notiz ${turn}: <b onclick="x">größer & „schöner“</b> 🏛️\nzweite Zeile`,
    evidence: `Akte 10.${turn}/<i>ß</i>`,
    grade: 'documented',
  };
}
