import type { Page } from 'playwright-core';
import { sent } from './following.ts';

/** What these pages need of a run. */
interface Shown {
  /** A check that was begun. */
  fresh: string;
  language: string;
}

/** Where the pages of a workshop are; this browser leads it, shows it, and takes part. */
interface Held {
  code: string;
  /** `/de/workshops/<id>` */
  path: string;
  screen: string;
}

const held = new WeakMap<Page, Held>();

/** The links are shown once, so the page that shows them is where a workshop begins. */
async function begin(page: Page, { fresh, language }: Shown): Promise<Held> {
  await page.goto(`${fresh}/workshops`);
  await sent(page, () => page.locator('#workshop .buttons button').click());
  const code = (await page.locator('.lead__code').textContent())!.replace(' ', '');
  const screen = await page.locator('#link-screen').inputValue();
  const lead = (await page.locator('.buttons .kern-btn--primary').getAttribute('href'))!;
  const path = lead.replace(/^\/\w+/, `/${language}`).replace(/\/lead$/, '');
  const made = { code, path, screen: new URL(screen).pathname };
  held.set(page, made);
  return made;
}

/** The same workshop for all kinds of page of a run. */
async function workshop(page: Page, shown: Shown): Promise<Held> {
  const known = held.get(page);
  if (known !== undefined) return known;
  const made = await begin(page, shown);
  await page.goto(made.screen);
  await page.goto(`/${shown.language}/w/${made.code}`);
  await page.locator('#role').check();
  await sent(page, () => page.locator('form.vote .buttons button').click());
  return made;
}

/** Presses what the moderator is offered, if it is. */
async function lead(page: Page, { path }: Held, ...steps: string[]): Promise<void> {
  for (const step of steps) {
    await page.goto(`${path}/lead`);
    const button = page.locator(`#lead-do button[value^="${step}"]`).first();
    if ((await button.count()) === 0) continue;
    await button.click();
    await button.waitFor({ state: 'detached' });
  }
}

const press = (page: Page, selector: string) => page.locator(selector).click();

/** Every kind of page of a workshop, in the order in which one comes to them. */
export const workshopPages: Record<string, (page: Page, shown: Shown) => Promise<unknown>> = {
  'workshop with errors': async (page, { fresh }) => {
    await page.goto(`${fresh}/workshops`);
    await page.locator('#title').fill('x'.repeat(201));
    await page.locator('#pace-own').check();
    await page.locator('#deadline').fill('bald');
    await page.locator('#items-chosen').check();
    await sent(page, () => press(page, '#workshop .buttons button'));
  },
  'links of a workshop': begin,
  'code of a workshop that is wrong': async (page, { language }) => {
    await page.goto(`/${language}/w`);
    await page.locator('#code').fill('ABC');
    await sent(page, () => press(page, 'main form button'));
  },
  'joining a workshop with errors': async (page, shown) => {
    const { code } = held.get(page) ?? (await begin(page, shown));
    await page.goto(`/${shown.language}/w/${code}`);
    await page.locator('#name').fill('x'.repeat(81));
    await sent(page, () => press(page, 'form.vote .buttons button'));
  },
  'recovering a workshop with an error': async (page, { language }) => {
    await page.goto(`/${language}/w-recover`);
    await page.locator('#recovery').fill('ABC');
    await sent(page, () => press(page, 'main form button'));
  },
  'telephone that waits': async (page, shown) => {
    held.delete(page);
    await page.goto((await workshop(page, shown)).path);
  },
  'screen to join by': async (page, shown) => page.goto(`${(await workshop(page, shown)).path}/screen`),
  'moderator before the first question': async (page, shown) =>
    page.goto(`${(await workshop(page, shown)).path}/lead`),
  'telephone that votes, with an error': async (page, shown) => {
    const here = await workshop(page, shown);
    await lead(page, here, 'open');
    await page.goto(here.path);
    await press(page, '#phone-now form.vote .buttons button');
    await page.locator('#errors').waitFor();
  },
  'telephone that has voted': async (page, shown) => {
    const { path } = await workshop(page, shown);
    await page.goto(path);
    await page.locator('#phone-now input[type=radio]').first().check();
    await press(page, '#phone-now form.vote .buttons button');
    await page.locator('#phone-now .kern-alert--success').waitFor();
  },
  'screen while people vote, dark': async (page, shown) =>
    page.goto(`${(await workshop(page, shown)).path}/screen?look=dark`),
  'moderator while people vote, with an error': async (page, shown) => {
    await page.goto(`${(await workshop(page, shown)).path}/lead`);
    await press(page, '#hands summary');
    await page.locator('#hands input[type=text]').first().fill('viele');
    await press(page, 'button[value=hands]');
    await page.locator('#errors').waitFor();
  },
  'screen that shows the votes': async (page, shown) => {
    const here = await workshop(page, shown);
    await lead(page, here, 'reveal');
    await page.goto(`${here.path}/screen`);
  },
  'telephone that shows the votes': async (page, shown) => page.goto((await workshop(page, shown)).path),
  'moderator who agrees, with an error': async (page, shown) => {
    await page.goto(`${(await workshop(page, shown)).path}/lead`);
    await press(page, 'button[value=agree]');
    await page.locator('#errors').waitFor();
  },
  'screen that shows what was agreed': async (page, shown) => {
    const { path } = await workshop(page, shown);
    await page.goto(`${path}/lead`);
    await page.locator('#lead-forms input[type=radio]').first().check();
    await press(page, 'button[value=agree]');
    await page.locator('#lead-now .agreed').waitFor();
    await page.goto(`${path}/screen`);
  },
  'moderator who asks for points, with an error': async (page, shown) => {
    await page.goto(`${(await workshop(page, shown)).path}/lead`);
    await press(page, '#points summary');
    await page.locator('[id="each--goals"]').fill('0');
    await press(page, 'button[value="points goals"]');
    await page.locator('#errors').waitFor();
  },
  'telephone that gives points, with an error': async (page, shown) => {
    const { path } = await workshop(page, shown);
    await page.goto(`${path}/lead`);
    await press(page, '#points summary');
    await page.locator('[id="each--goals"]').fill('3');
    await press(page, 'button[value="points goals"]');
    await page.locator('#lead-do button[value=reveal]').waitFor();
    await page.goto(path);
    await page.locator('#phone-now input[type=number]').first().fill('2');
    await press(page, '#phone-now form.vote .buttons button');
    await page.locator('#errors').waitFor();
  },
  'screen while points are given': async (page, shown) =>
    page.goto(`${(await workshop(page, shown)).path}/screen`),
  'telephone that shows a ranking': async (page, shown) => {
    const here = await workshop(page, shown);
    await page.goto(here.path);
    await page.locator('#phone-now input[type=number]').first().fill('3');
    await press(page, '#phone-now form.vote .buttons button');
    await page.locator('#phone-now .kern-alert--success').waitFor();
    await lead(page, here, 'reveal');
    await page.goto(here.path);
  },
  'screen that shows a ranking': async (page, shown) =>
    page.goto(`${(await workshop(page, shown)).path}/screen`),
  'moderator who shows where views differ': async (page, shown) => {
    await page.goto(`${(await workshop(page, shown)).path}/lead`);
    await press(page, 'button[value=apart]');
    await page.locator('button[value=unapart]').waitFor();
  },
  'screen that shows where views differ': async (page, shown) =>
    page.goto(`${(await workshop(page, shown)).path}/screen`),
  'ballots of a workshop': async (page, shown) => page.goto(`${(await workshop(page, shown)).path}/ballots`),
  'workshop that has ended': async (page, shown) => {
    const { path } = await workshop(page, shown);
    await page.goto(`${path}/lead`);
    await sent(page, () => press(page, 'button[value=close]'));
    await page.goto(path);
  },
  'workshop without a key': (page, { language }) => page.goto(`/${language}/workshops/000000000000`),
};
