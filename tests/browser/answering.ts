import type { Locator, Page } from 'playwright-core';
import { follow } from './following.ts';

/** What someone enters at one question; what is left out is left as it stands. */
export interface Entry {
  /** The choice, or the choices to be ticked. */
  choose?: string | string[];
  /** Number or date as typed. */
  enter?: string;
  /** The end of a span as typed. */
  to?: string;
  unknown?: true;
  notApplicable?: true;
  note?: string;
  evidence?: string;
  grade?: 'documented' | 'estimated' | 'heard';
}

/** A field by its name in the form. */
export const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
/** A choice of a question; `--unknown` and `--not-applicable` are choices too. */
export const choice = (page: Page, question: string, value: string): Locator =>
  page.locator(`[name="${question}"][value="${value}"]`);
/** All that belongs to a question. */
export const questionBox = (page: Page, question: string): Locator =>
  page.locator(`[data-question="${question}"]`);

/** The questions on the page, in order. */
export const questionsOn = (page: Page): Promise<string[]> =>
  page.locator('[data-question]').evaluateAll((boxes) => boxes.map((b) => b.dataset.question!));

/** Enters something at a question of the page shown; saves nothing. */
export async function enter(page: Page, question: string, entry: Entry): Promise<void> {
  for (const value of [entry.choose ?? []].flat()) await choice(page, question, value).check();
  if (entry.enter !== undefined) await page.locator(`[id="${question}"]`).fill(entry.enter);
  if (entry.to !== undefined) await field(page, `${question}--to`).fill(entry.to);
  if (entry.unknown) await choice(page, question, '--unknown').check();
  if (entry.notApplicable) await choice(page, question, '--not-applicable').check();
  if (entry.note ?? entry.evidence ?? entry.grade) await openNote(page, question);
  if (entry.note !== undefined) await field(page, `${question}--note`).fill(entry.note);
  if (entry.evidence !== undefined) await field(page, `${question}--evidence`).fill(entry.evidence);
  if (entry.grade !== undefined) await field(page, `${question}--grade`).selectOption(entry.grade);
}

/** Opens the fields for note and evidence, unless they are open. */
export async function openNote(page: Page, question: string): Promise<void> {
  const note = field(page, `${question}--note`);
  if (!(await note.isVisible())) await questionBox(page, question).locator('summary').last().click();
}

/** Saves by one of the buttons below the questions, and waits for what comes then. */
export const press = (page: Page, then: 'next' | 'stay' | 'overview'): Promise<void> =>
  follow(page, () => page.locator(`button[name=then][value=${then}]:not(.kern-sr-only)`).click());

/**
 * Answers topic after topic from the one shown up to the page that checks all answers.
 * @param decide what to enter at a question
 */
export async function answerAll(
  page: Page,
  decide: (question: string, page: Page) => Promise<Entry> | Entry,
): Promise<void> {
  const done = new Set<string>();
  while (page.url().includes('/sections/')) {
    const open = (await questionsOn(page)).filter((question) => !done.has(question));
    for (const question of open) {
      await enter(page, question, await decide(question, page));
      done.add(question);
    }
    await press(page, 'next');
  }
}

/**
 * Begins a check on the start page; afterwards its first topic is shown.
 * @returns the path of the check, `/de/assessments/…`
 */
export async function begin(
  page: Page,
  { language = 'de', mode = 'full', name = '' }: { language?: string; mode?: string; name?: string } = {},
): Promise<string> {
  await page.goto(`/${language}/`);
  await choice(page, 'mode', mode).check();
  await field(page, 'name').fill(name);
  await follow(page, () => page.locator('#begin button[type=submit]').click());
  return /\/\w+\/assessments\/\w+/.exec(page.url())![0];
}
