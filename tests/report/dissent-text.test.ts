import { expect, test } from 'vitest';
import type { Dissent } from '../../server/consensus/dissent.ts';
import { dissentText } from '../../server/report/dissent-text.ts';
import { published } from '../fixtures/published.ts';

const { texts } = published('kommune', '2026-1');
const found: Dissent = {
  dimension: 'change',
  lower: { role: 'department', level: { low: 'beginning', high: 'beginning' } },
  higher: { role: 'it', level: { low: 'steady', high: 'steady' } },
  apart: 2,
};

test('two roles that are apart are told in German and English', () => {
  expect(dissentText(found, texts.de!, 'de')).toBe(
    'Beim Thema „Menschen und Veränderung“ liegen Fachämter und IT zwei Stufen auseinander (Fachämter: am Anfang; IT: gefestigt).',
  );
  expect(dissentText(found, texts.en!, 'en')).toMatch(
    /^On “.+”, departments and IT are two levels apart \(departments: .+; IT: .+\)\.$/,
  );
});

test('where a level is not certain, it says at least', () => {
  const wide: Dissent = { ...found, higher: { role: 'it', level: { low: 'steady', high: 'leading' } } };
  expect(dissentText(wide, texts.de!, 'de')).toContain('mindestens zwei Stufen auseinander');
  expect(dissentText(wide, texts.de!, 'de')).toContain('IT: mindestens gefestigt');
  expect(dissentText(wide, texts.en!, 'en')).toContain('at least two levels apart');
});
