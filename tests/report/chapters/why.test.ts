import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import { drawHtml } from '../../../server/report/html/draw.ts';
import { telling } from '../../../server/report/telling.ts';
import { reasonsTold } from '../../../server/report/why/reasons-told.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { all, asOf, contentOf, is, unknown, value } from '../../fixtures/content-of.ts';
import { chapter, reportInput, textsOf } from '../../fixtures/report-of.ts';

const answers: Answers = {
  'profile.country': value('de'),
  'profile.areas': value(['office', 'servers']),
  'strategy.mandate': value('talked'),
  'strategy.goals': unknown,
  'office.use': value('proprietary'),
  'office.contract-end': value('2027-06'),
  'servers.use': value('proprietary'),
  'servers.contract-end': value('2027-06'),
};
const input = (language: 'de' | 'en' = 'de') => reportInput({ answers, language });
const { texts } = input().content;

describe('the result page', () => {
  const told = (id: string, language: 'de' | 'en' = 'de'): string =>
    textsOf(chapter(composeResult(input(language)), id)).join('\n');

  test('says what would make a finding false, once for areas in which it is the same', () => {
    expect(told('challenges')).toContain('Fiele weg, wenn: „');
    const both = `${texts.de!.areas.office!.name} und ${texts.de!.areas.servers!.name}: Fiele weg, wenn: `;
    const ends = told('opportunities') + told('challenges');
    expect(ends).toContain(both);
    expect(told('challenges', 'en')).toContain('Would no longer hold if: “');
  });

  test('says what is missing to the next level, in cards that it folds', () => {
    expect(told('dimensions')).toMatch(/Zur nächsten Stufe „.+“ fehlt: (mindestens|höchstens) /);
    const html = drawHtml(composeResult(input()).blocks, { cards: 'folded' });
    const folded = html
      .split('<details')
      .slice(1)
      .map((one) => one.split('</details>')[0]!);
    expect(folded.some((one) => one.includes('id="next-level-overall"'))).toBe(true);
  });
});

test('the report to be filed says in one line how many answers each level lacks', () => {
  const filed = textsOf(composeReport(input()).blocks).join('\n');
  expect(filed).toMatch(/Zur nächsten Stufe fehlen mindestens so viele bessere Antworten: .+ \d/);
  expect(filed).not.toContain('Fiele weg');
});

describe('the reasons as data', () => {
  const content = contentOf({
    sections: [
      {
        id: 's',
        questions: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'single', choices: ['yes', 'no'] })),
      },
    ],
    rules: {
      dimensions: [{ id: 'd', kind: 'mean', parts: [{ question: 's.a', points: { yes: 100, no: 0 } }] }],
      knockouts: [{ id: 'k', limits: 'd', to: 'low', when: is('s.b', 'yes') }],
      findings: [
        {
          id: 'f',
          kind: 'challenge',
          dimension: 'd',
          weight: 1,
          when: all(is('s.c', 'yes'), is('s.d', 'yes')),
          sources: [],
        },
      ],
    },
  });
  const ruleSet = compile(content, 'full');
  const given: Answers = { 's.a': value('yes'), 's.b': value('yes'), 's.c': value('yes'), 's.d': unknown };
  const reasons = (language: 'de' | 'en') =>
    reasonsTold(
      telling({
        content,
        ruleSet,
        result: evaluate(ruleSet, given, asOf),
        answers: given,
        assessment: { name: '', contact: '' },
        language,
      }),
    );

  test('have a sentence each, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const { scores, findings } = reasons(language);
      const sentences = [
        ...scores.flatMap((s) => [s, ...s.because, ...s.limitedBy, ...(s.next ? [s.next] : [])]),
        ...findings.flatMap((f) => [f, f.undone]),
      ].map(({ sentence }) => sentence);
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$/);
      expect(sentences.join()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('lead from the level to the knock-out, its cause, and the answer that lifts it', () => {
    const dimension = reasons('de').scores.find(({ id }) => id === 'd')!;
    expect(dimension.limitedBy).toMatchObject([{ id: 'k', because: [{ question: 's.b', holds: 'yes' }] }]);
    expect(dimension.limitedBy[0]!.sentence).toContain('Warum: ');
    expect(dimension.next?.missing).toEqual([{ question: 's.b', to: { choices: ['no'] } }]);
  });

  test('tell of a possible finding with which answers it does not hold', () => {
    const [finding] = reasons('de').findings;
    expect(finding).toMatchObject({ holds: 'possibly', because: [{ question: 's.d', holds: 'maybe' }] });
    expect(finding!.undone.sentence).toMatch(/^Entfällt, wenn: /);
  });
});
