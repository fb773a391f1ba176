import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import type { Content, FindingSource, PartSource } from '../../../server/questionnaire/model.ts';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import { ownOf, type Robustness, robustnessOf } from '../../../server/report/robustness-of.ts';
import type { Language } from '../../../server/report/telling.ts';
import type { OwnWeights } from '../../../server/scoring/robustness/own.ts';
import { measure } from '../../fixtures/called-measures.ts';
import { contentOf, is, unknown, value } from '../../fixtures/content-of.ts';
import { reportInput, textsOf } from '../../fixtures/report-of.ts';

const points = { bad: 0, fair: 50, good: 100 };
const asks = (question: string, weight: number): PartSource => ({ question, weight, points });
const single = (id: string, quick = false) =>
  ({ id, kind: 'single', choices: Object.keys(points), quick }) as const;
const finding = (id: string, weight: number): FindingSource => ({
  id,
  kind: 'challenge',
  dimension: 'strategy',
  weight,
  when: is('s.plan', 'bad'),
  sources: [],
  quick: true,
});
const step = (id: string, meets: string) =>
  ({ ...measure({ id, meets: [meets], achieves: { 's.plan': 'good' } }), quick: true }) as const;

const content: Content = contentOf({
  areas: ['mail', 'office'],
  sections: [
    { id: 's', questions: [{ ...single('plan', true), choices: [...Object.keys(points)] }] },
    {
      id: 'area',
      repeat: 'areas',
      questions: [
        { ...single('use'), choices: [...Object.keys(points)] },
        { ...single('links'), choices: [...Object.keys(points)] },
      ],
    },
  ],
  rules: {
    dimensions: [{ id: 'strategy', kind: 'mean', parts: [asks('s.plan', 1)] }],
    scores: [
      { id: 'benefit', each: 'areas', kind: 'mean', parts: [asks('$.use', 3), asks('$.links', 1)] },
      { id: 'ease', each: 'areas', kind: 'mean', parts: [asks('$.links', 1)] },
    ],
    findings: [finding('first', 4), finding('second', 1)],
    measures: [step('do-first', 'first'), step('do-second', 'second')],
  },
});
const answers: Answers = {
  'areas.needed': value(['mail', 'office']),
  's.plan': value('bad'),
  'mail.use': value('good'),
  'mail.links': value('fair'),
  'office.use': value('bad'),
  'office.links': value('good'),
};

interface Asked {
  more?: Answers;
  language?: Language;
  mode?: 'quick' | 'full';
  weights?: OwnWeights;
}

function told({ more = {}, language = 'de', mode = 'full', weights }: Asked = {}) {
  const input = reportInput({ content, answers: { ...answers, ...more }, language, mode });
  const robustness: Robustness = robustnessOf(input.ruleSet, input.answers, input.result);
  const own = weights === undefined ? {} : { own: ownOf(content, input.result, input.answers, weights) };
  const whole = { ...input, robustness, ...own };
  const [page, filed] = [composeResult(whole), composeReport(whole)];
  return {
    page: textsOf(page.blocks).join('\n'),
    filed: textsOf(filed.blocks).join('\n'),
    robustness,
  };
}

/** Names of areas and words of questions are made up by the content. */
const name = (area: string): string => content.texts.de!.areas[area]!.name;

describe('how firm the order is', () => {
  test('is told in a sentence, on the page and in the report to be filed', () => {
    const { page, filed, robustness } = told();
    const { id, first } = robustness.areas!.order[0]!;
    const sentence = `„${name(id)}“ bleibt in ${Math.round(first * 100)} % aller Gewichtungen vorn.`;
    expect(page).toContain(sentence);
    expect(filed).toContain(sentence);
    expect(filed).toContain('Von den Schritten der nächsten drei Monate bleibt');
  });

  test('names the weight that would turn the first two round, with its share now and then', () => {
    const { page, robustness } = told();
    const { turn } = robustness.areas!;
    expect(turn).not.toBeNull();
    expect(page).toMatch(/wenn (das Gewicht|der Anteil) von „.*“ .*von \d+(,\d)? % auf (mehr|weniger) als/);
    expect(page).toMatch(/wenn das Gewicht von „.*“ von 4 auf weniger als 1 fiele/);
  });

  test('says that none does where one is better in every part', () => {
    const { page } = told({ more: { 'office.use': value('bad'), 'office.links': value('bad') } });
    expect(page).toContain(`Kein einzelnes Gewicht bringt „${name('office')}“ vor „${name('mail')}“.`);
    expect(page).toContain('bleibt in 100 % aller Gewichtungen vorn');
  });

  test('says that two are level where they are', () => {
    const same = { 'office.use': value('good'), 'office.links': value('fair') };
    expect(told({ more: same }).page).toContain('sind nach dem Regelwerk gleichauf');
  });

  test('tells method, seed and that open answers were drawn', () => {
    expect(told().page).toContain('10.000 zufälligen Gewichtungen');
    expect(told().page).not.toContain('ausgelost');
    expect(told({ more: { 'mail.use': unknown } }).page).toContain('Eine offene Antwort wurde');
    expect(told({ more: { 'mail.use': unknown }, language: 'en' }).page).toContain(
      'One open answer was drawn',
    );
  });

  test('lists every share on the page', () => {
    const { page } = told({ language: 'en' });
    for (const label of ['in first place', 'among the first three']) expect(page).toContain(label);
  });

  test('says nothing of areas in the quick check, which asks too little of each', () => {
    const { robustness, page } = told({ mode: 'quick' });
    expect(robustness.areas).toBeNull();
    expect(page).toContain('Wie fest die Rangfolge ist');
  });

  test('is left out where it was not reckoned', () => {
    const page = textsOf(composeResult(reportInput({ content, answers })).blocks).join('\n');
    expect(page).not.toContain('Gewichtungen');
  });
});

describe("weights of one's own", () => {
  const weights = { benefit: { use: 0, links: 10 } };

  test('are told beside those of the rule set, with all of them', () => {
    const { page, filed } = told({ weights });
    for (const text of [page, filed]) {
      expect(text).toContain('Mit Ihren Gewichten: 0 von 100 Punkten');
      expect(text).toContain('Mit denen des Regelwerks: 0 von 100 Punkten');
      expect(text).toMatch(/Ihr Gewicht\nRegelwerk/);
    }
  });

  test('order the areas anew, and leave all else as it is', () => {
    const [own, without] = [told({ weights }), told()];
    expect(own.page).toContain(`Reihenfolge Ihrer Gewichte: ${name('office')} und ${name('mail')}.`);
    expect(own.robustness).toEqual(without.robustness);
    expect(own.page).toContain('Alles andere in diesem Bericht folgt dem Regelwerk.');
  });

  test('are not mentioned where none are set', () => {
    expect(told().page).not.toContain('Ihren Gewichten');
  });
});
