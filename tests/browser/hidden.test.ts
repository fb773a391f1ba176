import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choice, enter, field, press, questionBox } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { keep, openLink } from './kept.ts';
import { reportText, squeezed } from './pdf-text.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

/** Who has nobody for IT is not asked how they are trained. */
const parent = 'skills.it-staff';
const child = 'skills.training';
const note = 'Fortbildungsplan 2027';

const answerParent = async (page: Page, path: string, value: string): Promise<void> => {
  await page.goto(`${path}/sections/skills`);
  await choice(page, parent, value).check();
  await press(page, 'stay');
};

const saved = async (page: Page, path: string) => (await page.request.get(`${path}/saved.json`)).json();

test('an answer whose question is asked no longer is told nowhere, kept, and there again', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await answerParent(page, path, 'aside');
  await enter(page, child, { choose: 'planned', note, evidence: 'Akte 7' });
  await press(page, 'stay');
  expect(await reportText(page, path)).toContain(squeezed(note));

  await answerParent(page, path, 'nobody');
  expect(await questionBox(page, child).count()).toBe(0);
  const question = (await questionTexts(page))[child]!;
  for (const at of ['/answers', '/result', '/report']) {
    await page.goto(path + at);
    const text = await page.locator('main').innerText();
    expect(text).not.toContain(note);
    expect(text).not.toContain(question);
  }
  const pdf = await reportText(page, path);
  expect(pdf).not.toContain(squeezed(note));
  expect(pdf).not.toContain(squeezed(question));
  await page.goto(`${path}/answers`);
  expect(await page.locator('main').innerText()).toContain('bleiben gespeichert. Sie zählen nicht.');
  const file = await saved(page, path);
  expect(file.answers[child]).toBeUndefined();
  expect(file.hidden[child]).toEqual({ value: 'planned', note, evidence: 'Akte 7' });

  await answerParent(page, path, 'one');
  expect(await choice(page, child, 'planned').isChecked()).toBe(true);
  expect(await field(page, `${child}--note`).inputValue()).toBe(note);
  expect((await saved(page, path)).hidden).toEqual({});
});

test('a hidden answer leaves result and report as if it had never been given', async () => {
  const page = await people.page(withoutScripts);
  const answers = { [parent]: { value: 'nobody' }, 'skills.knowledge': { value: 'run' } } as const;
  const without = await openLink(page, (await keep(server, { answers })).key);
  const kept = await keep(server, {
    answers: { ...answers, [parent]: { value: 'one' }, [child]: { value: 'none' } },
  });
  const hidden = await openLink(page, kept.key);
  await answerParent(page, hidden, 'nobody');
  for (const at of ['/result', '/report']) {
    await page.goto(without + at);
    const expected = await page.locator('main > .document').allInnerTexts();
    await page.goto(hidden + at);
    expect(await page.locator('main > .document').allInnerTexts()).toEqual(expected);
  }
});

test('a question that an answer raises is shown before the next topic', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await enter(page, 'profile.country', { choose: 'de' });
  await press(page, 'next');
  expect(new URL(page.url()).pathname).toBe(`${path}/sections/profile`);
  expect(await page.locator('[role=status].kern-alert').innerText()).toContain('neue Fragen');
  await press(page, 'next');
  expect(new URL(page.url()).pathname).toBe(`${path}/sections/areas`);
});

/** The words of each question, from the list of them that programs get. */
async function questionTexts(page: Page): Promise<Record<string, string>> {
  const { sections } = await (await page.request.get('/api/questionnaires/kommune')).json();
  return Object.fromEntries(
    sections.flatMap((s: { questions: { id: string; text: string }[] }) =>
      s.questions.map((q) => [q.id, q.text]),
    ),
  );
}
