import { expect, test } from 'vitest';
import { choiceText } from '../../server/report/choice-text.ts';
import { questionOf } from '../fixtures/question-of.ts';

const texts = { text: '', help: '', why: '', choices: { council: 'ein Beschluss des Rats' } };
const told = (question: ReturnType<typeof questionOf>, ...choices: string[]) =>
  choices.map((choice) => choiceText(question, choice, texts, 'de'));

test('a choice is told as the question tells it', () => {
  const question = questionOf({ kind: 'single', choices: ['council'], notApplicable: true });
  expect(told(question, 'council', 'not-applicable')).toEqual([
    'ein Beschluss des Rats',
    'Trifft auf uns nicht zu',
  ]);
});

test('a class of numbers is told by its bounds and its unit', () => {
  const share = questionOf({ kind: 'number', unit: 'percent' });
  expect(told(share, '..20', '20..35', '35..')).toEqual(['unter 20 %', '20 bis unter 35 %', 'ab 35 %']);
  expect(choiceText(share, '35..', texts, 'en')).toMatch(/^35\s?% or more$/);
});

test('a class of dates is told as its year', () => {
  const end = questionOf({ kind: 'date' });
  expect(told(end, '..2026', '2026..2027', '2032..')).toEqual(['vor 2026', '2026', '2032 oder später']);
});
