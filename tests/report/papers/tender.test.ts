import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../../server/content-files.ts';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { loadVersion } from '../../../server/questionnaire/load.ts';
import { countries, criterionParts, tenderParts } from '../../../server/questionnaire/tender.ts';
import type { Beside } from '../../../server/report/beside.ts';
import type { Document } from '../../../server/report/document.ts';
import { drawOdt } from '../../../server/report/odt/draw.ts';
import { tenderKit } from '../../../server/report/papers/tender/kit.ts';
import { linesOf } from '../../../server/report/papers/tender/scope.ts';
import type { Language, ReportInput } from '../../../server/report/telling.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { sha256 } from '../../fixtures/content.ts';
import { blocksOf, chapter, originsOf, textsOf } from '../../fixtures/report-of.ts';
import '../../seed.ts';
import { saidIn, unpacked } from '../odt/reading.ts';

const folder = resolve(import.meta.dirname, '../../../questionnaires');
const content = loadVersion(readContentFiles(folder), 'kommune', '2026-1', sha256).content!;
const scenarios = ['village', 'town-with-provider', 'city', 'village-quick'] as const;
const areas = content.questionnaire.areas.ids;

function inputOf(scenario: string, language: Language, more: Answers = {}, beside: Beside = {}): ReportInput {
  const path = resolve(folder, `kommune/2026-1/scenarios/${scenario}.yaml`);
  const { asOf, mode, answers: given } = parse(readFileSync(path, 'utf8'));
  const answers = { ...given, ...more };
  const ruleSet = compile(content, mode);
  const result = evaluate(ruleSet, answers, asOf);
  const assessment = { name: 'Musterstadt', contact: '' };
  return { content, ruleSet, result, answers, assessment, beside, language };
}

const said = (document: Document): string => textsOf(document.blocks).join('\n').replaceAll('\u00a0', ' ');
const rowsOf = (document: Document, part: string): string[][] =>
  chapter(document, part).flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map((cells) =>
          cells.map((cell) => cell.map((i) => (i.kind === 'source' ? `[${i.number}]` : i.text)).join('')),
        )
      : [],
  );
const gapsOf = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'gap' ? [block.label] : []));
const country = (value: string): Answers => ({ 'profile.country': { value } });

describe.each(scenarios)('the tender kit of %s', (scenario) => {
  test.each(['de', 'en'] as const)(
    'says in %s, for each need area, where every statement comes from',
    (language) => {
      for (const area of areas)
        for (const value of [null, 500_000]) {
          const document = tenderKit(inputOf(scenario, language), area, value);
          for (const block of blocksOf(document))
            if ('from' in block) expect(block.from.length, textsOf([block]).join(' ')).toBeGreaterThan(0);
          expect(said(document)).not.toMatch(/undefined|NaN|\[object/);
          const ids = document.blocks.flatMap((b) => (b.kind === 'heading' ? [b.id] : []));
          expect(new Set(ids).size).toBe(ids.length);
          expect(() => saidIn(unpacked(drawOdt(document))['content.xml']!)).not.toThrow();
          for (const origin of originsOf(document))
            if (origin.kind === 'source') expect(Object.keys(content.sources)).toContain(origin.id);
        }
    },
  );
});

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

describe('the value of the order', () => {
  const steps = (land: string, value: number | null): string[] =>
    rowsOf(tenderKit(inputOf('village', 'de', country(land)), 'office', value), 'procedure').map(([range]) =>
      range!.replaceAll('\u00a0', ' '),
    );

  test('picks the steps it reaches; the limit itself belongs to the higher one', () => {
    expect(steps('at', 139_999)).toEqual(['unter 140.000 €', 'ab 50.000 €, unter 140.000 €', 'jeder']);
    expect(steps('at', 140_000)).toEqual(['ab 140.000 €, unter 216.000 €', 'jeder']);
    expect(steps('at', 216_000)).toEqual(['ab 216.000 €', 'jeder', 'ab 216.000 €']);
    expect(steps('ch', 10_000)).toEqual(['unter 150.000 CHF']);
  });

  test('says of a rule that begins above it that it does not bind here', () => {
    const basis = (value: number | null): string =>
      rowsOf(tenderKit(inputOf('city', 'de'), 'office', value), 'award')[0]!.at(-1)!;
    expect(basis(20_000)).toContain('§ 58 Abs. 2 VgV (bei diesem Auftragswert nicht verbindlich)');
    for (const value of [216_000, null]) expect(basis(value)).toContain('§ 58 Abs. 2 VgV (Erlaubnis)');
  });

  test('is a gap where it is not known, and all steps are told', () => {
    expect(steps('at', null)).toHaveLength(6);
    const label = 'Geschätzter Auftragswert ohne Steuer';
    expect(gapsOf(tenderKit(inputOf('village', 'de'), 'office', null))).toContain(label);
    expect(gapsOf(tenderKit(inputOf('village', 'de'), 'office', 5000))).not.toContain(label);
  });

  test('always reaches at least one step of each country', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (land, value) => {
          const scope = { area: 'office', country: land, state: 'he', value };
          expect(linesOf(content.tender, 'procedure', scope).some((line) => line.value !== undefined)).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('what is not known', () => {
  test('is a gap with the words of its question; what was answered is a fact', () => {
    const known = tenderKit(inputOf('city', 'de', { 'office.users': { value: 1200 } }), 'office', null);
    expect(textsOf(chapter(known, 'subject')).join('\n')).toContain('1.200');
    const question = content.texts.de!.sections.area!.questions.users!.text;
    const open = tenderKit(inputOf('city', 'de', { 'office.users': { unknown: true } }), 'office', null);
    expect(gapsOf(open)).toContain(question);
    expect(gapsOf(known)).not.toContain(question);
    for (const [scenario, area] of [
      ['village-quick', 'office'],
      ['village', 'records'],
    ] as const)
      expect(gapsOf(tenderKit(inputOf(scenario, 'de'), area, null))).toContain(question);
  });

  test('is told as a doubt, never as a duty', () => {
    const thuringia = { ...country('de'), 'profile.state': { value: 'th' } };
    const text = said(tenderKit(inputOf('city', 'de', thuringia), 'office', null));
    expect(text).toContain('§ 4 Thüringer Vergabegesetz (ungeklärt)');
    expect(text).toContain('Prüfen Sie den geltenden Text.');
    const bavaria = { ...country('de'), 'profile.state': { value: 'by' } };
    expect(said(tenderKit(inputOf('city', 'de', bavaria), 'office', null))).not.toContain('Thüringer');
  });

  test('no legal advice is said once', () => {
    const text = said(tenderKit(inputOf('city', 'de'), 'office', null));
    expect(text.split('keine Rechtsberatung')).toHaveLength(2);
  });
});

test('the questions that a kit asks for exist', () => {
  const keys = content.sections
    .filter((s) => s.repeat === 'areas')
    .flatMap((s) => s.questions.map((q) => q.id));
  for (const key of content.tender.facts) expect(keys).toContain(key);
});
