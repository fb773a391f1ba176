import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../server/content-files.ts';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { Case } from '../../server/questionnaire/case.ts';
import { loadVersion } from '../../server/questionnaire/load.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import type { Document } from '../../server/report/document.ts';
import { sha256 } from '../fixtures/content.ts';
import { value } from '../fixtures/content-of.ts';
import { chapter, originsOf, reportInput, small, type Told, textsOf } from '../fixtures/report-of.ts';

const answers: Answers = {
  'profile.country': value('de'),
  'profile.areas': value(['office', 'servers']),
  'office.use': value('proprietary'),
};
const town: Case = {
  id: 'town',
  who: 'Town',
  country: 'DE',
  body: 'municipality',
  size: { number: 1500, of: 'workplaces' },
  areas: ['office'],
  from: 2003,
  to: 2017,
  outcome: 'reversal',
  sources: ['council-2024'],
};
const withCases = (cases: Case[]): Content => ({
  ...small,
  cases,
  texts: Object.fromEntries(
    Object.entries(small.texts).map(([language, texts]) => [
      language,
      { ...texts, cases: Object.fromEntries(cases.map((one) => [one.id, `What ${one.id} did.`])) },
    ]),
  ),
});
const told = (cases: Case[], more: Told = {}): string =>
  textsOf(chapter(composeReport(reportInput({ answers, content: withCases(cases), ...more })), 'areas')).join(
    '\n',
  );

describe('cases elsewhere in a chosen need area', () => {
  test('are told with who, size, years, age and outcome, reversals as such', () => {
    const text = told([town]);
    expect(text).toContain(
      'Zurückgenommen. Town (DE, 1.500 Arbeitsplätze), 2003–2017, vor 9 Jahren: What town did.',
    );
    expect(told([town], { language: 'en' })).toContain('Town (DE, 1,500 workplaces)');
  });

  test('name their sources', () => {
    const document = composeReport(reportInput({ answers, content: withCases([town]) }));
    expect(originsOf(document)).toContainEqual({ kind: 'source', id: 'council-2024' });
    expect(told([town])).toMatch(/What town did\. \[\d+\]/);
  });

  test('say so where none is known, and where no reversal is', () => {
    const text = told([{ ...town, outcome: 'success' }]);
    expect(text).toContain('Für diesen Bereich kennen wir keinen.');
    expect(text).toContain('Einen Fall, in dem jemand zurückkehrte, kennen wir für diesen Bereich nicht.');
    expect(told([town])).not.toContain('in dem jemand zurückkehrte');
  });

  test('of this year, of the last and of a single one are said in words', () => {
    expect(told([{ ...town, from: 2026, to: 2026 }])).toContain('2026, dieses Jahr');
    expect(told([{ ...town, to: 2025 }])).toContain('2003–2025, vor 1 Jahr');
  });

  test('stand on the page too, three beside a reversal where a report to be filed has one', () => {
    const others = ['a', 'b', 'c', 'd'].map((id): Case => ({ ...town, id, who: id, outcome: 'success' }));
    const input = reportInput({ answers, content: withCases([town, ...others]) });
    const count = (document: Document): number =>
      textsOf(chapter(document, 'area-office')).filter((line) => / did\./.test(line)).length;
    expect(count(composeResult(input))).toBe(4);
    expect(count(composeReport(input))).toBe(2);
  });

  test('are pointed to from the plan of steps, where there are any', () => {
    const way = (cases: Case[]): string =>
      textsOf(chapter(composeReport(reportInput({ answers, content: withCases(cases) })), 'measures')).join(
        '\n',
      );
    expect(way([town])).toContain('Fälle bei jedem Bereich.');
    expect(way([])).not.toContain('Fälle bei jedem Bereich.');
  });

  test('are left out of the quick check', () => {
    expect(told([town], { mode: 'quick' })).not.toContain('What town did.');
  });
});

describe('cases elsewhere at a recommended step', () => {
  const plan = (cases: Case[], more: Told = {}): string =>
    textsOf(
      chapter(
        composeReport(
          reportInput({
            answers: { ...answers, 'strategy.mandate': value('none') },
            content: withCases(cases),
            ...more,
          }),
        ),
        'measures',
      ),
    ).join('\n');
  const mandate: Case = { ...town, id: 'hall', who: 'Hall', areas: ['servers'], steps: ['get-mandate'] };

  test('are those that tell something of it, with outcome, size, years, age and source', () => {
    expect(plan([mandate])).toMatch(
      /Anderswo: Zurückgenommen\. Hall \(DE, 1\.500 Arbeitsplätze\), 2003–2017, vor 9 Jahren ?\[\d+\]\./,
    );
    expect(plan([mandate], { language: 'en' })).toContain(
      'Elsewhere: Taken back. Hall (DE, 1,500 workplaces)',
    );
  });

  test('have the reversal beside the nearest other', () => {
    const others = ['a', 'b'].map((id): Case => ({ ...mandate, id, who: id, outcome: 'success', to: 2020 }));
    const told = plan([mandate, ...others]);
    expect(told).toContain('Gelungen. a (DE');
    expect(told).toContain('Zurückgenommen. Hall');
    expect(told).not.toContain('b (DE');
  });

  test('are said to be unknown where none is', () => {
    expect(plan([{ ...mandate, steps: ['pilot'], areas: ['servers'] }])).toContain(
      'Anderswo: Kein Fall bekannt.',
    );
  });

  test('name only steps that the published rules know', () => {
    const folder = resolve(import.meta.dirname, '../../questionnaires');
    const { content } = loadVersion(readContentFiles(folder), 'kommune', '2026-1', sha256);
    const known = content!.rules.measures.map(({ id }) => id);
    const named = content!.cases.flatMap(({ steps = [] }) => steps);
    expect(named.length).toBeGreaterThan(50);
    expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
