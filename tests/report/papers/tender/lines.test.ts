import { describe, expect, test } from 'vitest';
import { countries, criterionParts, tenderParts } from '../../../../server/questionnaire/tender.ts';
import { tenderKit } from '../../../../server/report/papers/tender/kit.ts';
import { linesOf } from '../../../../server/report/papers/tender/scope.ts';
import { evaluate } from '../../../../server/scoring/evaluate.ts';
import { chapter, textsOf } from '../../../fixtures/report-of.ts';
import { areas, content, country, inputOf, rowsOf, said } from './kits.ts';

describe('each line of a kit', () => {
  test.each(countries)(
    'has in %s a basis with source and whom it binds, and a criterion its proof',
    (land) => {
      for (const language of ['de', 'en'] as const)
        for (const area of areas) {
          const document = tenderKit(inputOf('village', language, country(land)), area, null);
          for (const part of tenderParts)
            for (const cells of rowsOf(document, part)) {
              if (cells[0] === '' && part === 'award') continue;
              expect(cells.at(-1), `${part} ${cells[0]}`).toMatch(/\(.+\)\. (Bindet|Binds): .+\. \[\d+\]/);
              if (criterionParts.includes(part)) expect(cells.at(-2)!.length).toBeGreaterThan(10);
            }
        }
    },
  );

  test('is there in every part of every need area of every country', () => {
    for (const land of countries)
      for (const area of areas)
        for (const part of tenderParts) {
          const scope = { area, country: land, state: null, value: null };
          expect(linesOf(content.tender, part, scope), `${part} ${area} ${land}`).not.toEqual([]);
        }
  });

  test('rests on no rule of another country', () => {
    const swiss = said(tenderKit(inputOf('village', 'de', country('ch')), 'records', null));
    expect(swiss).toContain('eCH-0160');
    expect(swiss).not.toMatch(/VgV|BVergG|xdomea|€/);
    const german = said(tenderKit(inputOf('city', 'de'), 'records', null));
    expect(german).toContain('xdomea');
    expect(german).not.toMatch(/eCH-0160|BVergG|Kanton Bern/);
  });

  test('says its country where the country is not known', () => {
    const { 'profile.country': _, 'profile.state': __, ...answers } = inputOf('city', 'de').answers;
    const input = inputOf('city', 'de');
    const ruleSet = input.ruleSet;
    const result = evaluate(ruleSet, answers, input.result.asOf);
    const text = said(tenderKit({ ...input, answers, result }, 'office', 100_000));
    for (const name of ['Deutschland: ', 'Österreich: ', 'Schweiz: ']) expect(text).toContain(name);
    expect(text).toContain('nicht beantwortet; das Paket nennt alle drei Länder');
  });
});

describe('the names of products and makers', () => {
  const names = [
    ...content.products.flatMap(({ name, maker, aliases }) => [name, maker ?? '', ...aliases]),
    ...content.catalogue.flatMap(({ name, maker }) => [name, maker]),
  ].filter((name) => name !== '');
  const whole = (name: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');

  test.each(['de', 'en'])('stand in no criterion and no proof in %s', (language) => {
    const criteria = content.tender.lines
      .filter(({ part }) => criterionParts.includes(part))
      .map(({ id }) => content.texts[language]!.tender[id]!);
    expect(criteria.length).toBeGreaterThan(40);
    const text = criteria.map(({ text, proof }) => `${text} ${proof}`).join('\n');
    expect(names.filter((name) => whole(name).test(text))).toEqual([]);
  });

  test('stand where one tells what is in use today, and only there', () => {
    const services = [
      {
        name: 'Büro',
        product: 'Microsoft 365',
        maker: 'Microsoft',
        area: 'office',
        users: 40,
        contractEnd: '2027-06',
      },
      {
        name: 'Post',
        product: 'Exchange',
        maker: 'Microsoft',
        area: 'groupware',
        users: null,
        contractEnd: null,
      },
    ].map((one, n) => ({
      ...one,
      id: `s${n}`,
      noticeMonths: null,
      costPerYear: null,
      critical: false,
      needs: [],
      acceptedUntil: null,
      exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    }));
    const document = tenderKit(
      inputOf('city', 'de', {}, { landscape: { services, groups: [] } }),
      'office',
      null,
    );
    expect(rowsOf(document, 'subject')).toEqual([['Büro', 'Microsoft 365, Microsoft', '40', 'Juni 2027']]);
    for (const part of criterionParts)
      expect(textsOf(chapter(document, part)).join(' ')).not.toContain('Microsoft');
  });
});

describe('award criteria', () => {
  test('have weights that sum to 100 in each country and need area', () => {
    for (const land of countries)
      for (const area of areas) {
        const rows = rowsOf(tenderKit(inputOf('village', 'de', country(land)), area, null), 'award');
        const weights = rows.map((cells) => Number(cells[2]!.replace(' %', '')));
        expect(weights.at(-1)).toBe(100);
        expect(weights.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(100);
      }
  });
});
