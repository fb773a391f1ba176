import type { Page } from 'playwright-core';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { workbook } from '../landscape/list/workbook.ts';
import { choice, enter, field } from './answering.ts';
import { sent } from './following.ts';
import { everything, keep, openLink } from './kept.ts';
import type { Server } from './server.ts';
import { workshopPages } from './workshop-pages.ts';

/** What the pages of one run show: a check with everything answered, a new one, and one to be deleted. */
export interface Shown {
  /** Paths in the language of the run. */
  full: string;
  fresh: string;
  reading: string;
  doomed: string;
  language: string;
}

const some: Answers = { 'areas.needed': { value: ['office'] }, 'office.use': { value: 'proprietary' } };

/** Makes what the pages of a run show. */
export async function prepare(page: Page, server: Pick<Server, 'address'>, language: string): Promise<Shown> {
  const opened = async (answers: Answers, which: 'key' | 'readKey' = 'key', mode = 'full'): Promise<string> =>
    openLink(page, (await keep(server, { name: 'Stadt <Beispiel>', answers, mode, language }))[which]);
  return {
    full: await opened(await everything(server)),
    fresh: await opened(some),
    reading: await opened({}, 'readKey', 'quick'),
    doomed: await opened({}),
    language,
  };
}

const save = (page: Page): Promise<number> =>
  sent(page, () => page.locator('button[value=stay]').last().click());

const listOfTwo = Buffer.from('Verfahren;Produkt;Anzahl Nutzer\nText;LibreOffice;99000\n;;5\n');

/** Brings a list; without another one of two rows, of which one has no name. */
async function bring(page: Page, full: string, buffer = listOfTwo): Promise<void> {
  await page.goto(`${full}/services`);
  await page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await sent(page, () => page.locator('form[enctype] button').click());
}

/** Opens whatever is folded, so that it is judged too. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** Every kind of page there is, with the way to it. */
export const kindsOfPage: Record<string, (page: Page, shown: Shown) => Promise<unknown>> = {
  start: (page, { language }) => page.goto(`/${language}/`),
  'start with an error': async (page, { language }) => {
    await page.goto(`/${language}/`);
    await field(page, 'name').fill('x'.repeat(201));
    await sent(page, () => page.locator('#begin button[type=submit]').click());
  },
  'start with a file that is none': async (page, { language }) => {
    await page.goto(`/${language}/`);
    await sent(page, () => page.locator('form[enctype] button').click());
  },
  'topic with several choices': (page, { fresh }) => page.goto(`${fresh}/sections/strategy`),
  'topic with numbers': (page, { full }) => page.goto(`${full}/sections/money`),
  'topic of an area, with a date, all opened': async (page, { fresh }) => {
    await page.goto(`${fresh}/sections/office`);
    await unfold(page);
  },
  'topic with errors': async (page, { fresh }) => {
    await page.goto(`${fresh}/sections/independence`);
    await page.locator('[id="independence.largest-share"]').fill('viel');
    await enter(page, 'independence.exit', { choose: 'some', note: 'x'.repeat(10_001) });
    await save(page);
  },
  'topic with an error told by a script': async (page, { fresh }) => {
    await page.goto(`${fresh}/sections/independence`);
    await page.locator('[id="independence.largest-share"]').fill('viel');
    await page.locator('[id="independence.largest-share"]').press('Tab');
    await page.locator('.kern-error').waitFor();
  },
  'topic with a question that appeared': async (page, { fresh }) => {
    await page.goto(`${fresh}/sections/profile?new=1`);
    await choice(page, 'profile.country', 'de').check();
    await page.locator('[data-question="profile.state"]').waitFor();
  },
  'overview of a new check': (page, { fresh }) => page.goto(fresh),
  'overview after a file was opened': async (page, { language }) => {
    await page.goto(`/${language}/`);
    const buffer = Buffer.from('{"answers": {"strategy.mandate": {"value": "king"}}}');
    await page.locator('#file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await sent(page, () => page.locator('form[enctype] button').click());
  },
  'comparing with an earlier check': (page, { full }) => page.goto(`${full}/earlier`),
  details: (page, { full }) => page.goto(`${full}/details`),
  'details with an error': async (page, { full }) => {
    await page.goto(`${full}/details`);
    await field(page, 'asOf').fill('gestern');
    await sent(page, () => page.locator('#details .buttons button').click());
  },
  'plan of measures': (page, { full }) => page.goto(`${full}/plan`),
  'plan of measures with an error': async (page, { full }) => {
    await page.goto(`${full}/plan`);
    await page.locator('#plan input[name^="due--"]').first().fill('bald');
    await sent(page, () => page.locator('#plan .buttons button').click());
  },
  'plan of measures brought back': async (page, { full }) => {
    await page.goto(`${full}/plan`);
    await unfold(page);
    const id = (await page.locator('#plan input[name^="due--"]').first().getAttribute('name'))!.slice(5);
    const buffer = Buffer.from(`ID;Owner;Due;Status\n${id};Amt 10;bald;fertig\nnothing;B;;\n`);
    await page.locator('#file').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer });
    await sent(page, () => page.locator('form[enctype] button').click());
    await unfold(page);
  },
  'best plan': async (page, { full }) => {
    await page.goto(`${full}/plan/best?days=40`);
    await unfold(page);
  },
  'best plan with an error': async (page, { full }) => {
    await page.goto(`${full}/plan/best?days=viel`);
    await unfold(page);
  },
  dates: (page, { full }) => page.goto(`${full}/dates`),
  'dates with errors': async (page, { full }) => {
    await page.goto(`${full}/dates`);
    await page.locator('#council').fill('bald');
    await page.locator('#what--0').fill('Mailserver');
    await sent(page, () => page.locator('#dates-form .buttons button').click());
  },
  "weights of one's own": (page, { full }) => page.goto(`${full}/weights`),
  'weights with an error': async (page, { full }) => {
    await page.goto(`${full}/weights`);
    await page.locator('#weights input[type=text]').first().fill('11');
    await sent(page, () => page.locator('#weights .buttons button').click());
  },
  'columns of a list of two sheets': async (page, { full }) => {
    const rows = [['Stand 2026'], ['Verfahren', 'Hersteller'], ['Kasse', 'Haus A']];
    await bring(page, full, Buffer.from(workbook({ Alt: rows, Neu: rows })));
  },
  'matches of a list': async (page, { full }) => {
    await bring(page, full);
    await sent(page, () => page.locator('#columns button[value=matches]').click());
    await unfold(page);
  },
  'services in lines': async (page, { full }) => {
    await bring(page, full);
    await sent(page, () => page.locator('#columns button[value=matches]').click());
    await sent(page, () => page.locator('button[value=take]').click());
  },
  'answers from the list': (page, { full }) => page.goto(`${full}/proposals`),
  'topic with an answer from the list': (page, { full }) => page.goto(`${full}/sections/office`),
  'matches of services': (page, { full }) => page.goto(`${full}/services/matches`),
  'one service with errors': async (page, { full }) => {
    await page.goto(`${full}/service/~new`);
    await page.locator('#users').fill('viele');
    await sent(page, () => page.locator('#service .buttons button').click());
  },
  'groups with an error': async (page, { full }) => {
    await page.goto(`${full}/groups`);
    await page.locator('#workplaces').fill('viele');
    await sent(page, () => page.locator('#group .buttons button').click());
  },
  papers: (page, { full }) => page.goto(`${full}/papers`),
  readings: (page, { full }) => page.goto(`${full}/readings`),
  'papers with an error': (page, { full }) => page.goto(`${full}/papers/tender.odt?area=office&value=viel`),
  costs: (page, { full }) => page.goto(`${full}/costs`),
  'costs with an assumption': async (page, { full }) => {
    await page.goto(`${full}/costs/office`);
    await field(page, 'workplaces').fill('300');
    await sent(page, () => page.locator('#costs .buttons button').click());
    await page.goto(`${full}/costs/office`);
    await unfold(page);
    await sent(page, () => page.locator('button[value^="take "]').first().click());
    await unfold(page);
  },
  'costs of an area with an error': async (page, { full }) => {
    await page.goto(`${full}/costs/office`);
    await page.locator('#stay-licences--from').fill('viel');
    await sent(page, () => page.locator('#costs .buttons button').click());
  },
  'costs with a result': async (page, { full }) => {
    await page.goto(`${full}/costs/office`);
    await page.locator('#stay-licences--from').fill('1000');
    await page.locator('#stay-support--unknown').check();
    await sent(page, () => page.locator('#costs .buttons button').click());
  },
  'answers to be checked': (page, { full }) => page.goto(`${full}/answers`),
  'result of nothing': (page, { fresh }) => page.goto(`${fresh}/result`),
  'result of everything': async (page, { full }) => {
    await page.goto(`${full}/result`);
    await unfold(page);
  },
  'result to be read only': (page, { reading }) => page.goto(`${reading}/result`),
  'what if, to be read only': (page, { reading }) => page.goto(`${reading}/what-if`),
  'what if, with changes and an error': async (page, { full }) => {
    await page.goto(`${full}/what-if`);
    await page.locator('[data-without-script]').waitFor({ state: 'hidden' });
    await unfold(page);
    await choice(page, 'strategy.mandate', 'none').check();
    await choice(page, 'strategy.owner', '--unknown').check();
    await page.locator('[id="independence.largest-share"]').fill('viel');
    await sent(page, () => page.locator('button[value="adopt strategy.owner"]').click());
    await unfold(page);
  },
  ...workshopPages,
  report: (page, { full }) => page.goto(`${full}/report`),
  delete: (page, { fresh }) => page.goto(`${fresh}/delete`),
  deleted: async (page, { doomed }) => {
    await page.goto(`${doomed}/delete`);
    await sent(page, () => page.locator('main form button').click());
  },
  glossary: (page, { language }) => page.goto(`/${language}/glossary`),
  'myth check': (page, { language }) => page.goto(`/${language}/myths`),
  'myth check with an error': async (page, { language }) => {
    await page.goto(`/${language}/myths`);
    await sent(page, () => page.locator('#myths .buttons button').click());
  },
  'myth check with its result': async (page, { language }) => {
    await page.goto(`/${language}/myths`);
    await page.locator('#muenchen--depends').check();
    await sent(page, () => page.locator('#myths .buttons button').click());
  },
  method: (page, { language }) => page.goto(`/${language}/method`),
  privacy: (page, { language }) => page.goto(`/${language}/privacy`),
  accessibility: (page, { language }) => page.goto(`/${language}/accessibility`),
  'not found': (page, { language }) => page.goto(`/${language}/nothing`),
  'not allowed': (page, { reading }) => page.goto(reading),
  'no link': (page, { language }) => page.goto(`/${language}/assessments/000000000000`),
  'draft, with what is wrong in it': (page, { language }) => page.goto(`/${language}/draft`),
  'topic of a draft': async (page, { language }) => {
    await page.goto(`/${language}/draft`);
    await sent(page, () => page.locator('button[value=full]').click());
  },
};
