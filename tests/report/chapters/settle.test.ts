import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import type { Document } from '../../../server/report/document.ts';
import { worklist } from '../../../server/report/papers/worklist.ts';
import { unknown, value } from '../../fixtures/content-of.ts';
import { chapter, reportInput, type Told, textsOf } from '../../fixtures/report-of.ts';

const answers: Answers = {
  'profile.country': value('de'),
  'profile.areas': value(['office', 'servers']),
  'strategy.mandate': unknown,
  'strategy.goals': value(['cost', 'security']),
  'office.use': value('proprietary'),
  'office.contract-end': value('2027-06'),
  'servers.use': { open: true, who: 'Frau Meier' },
};
const told = (document: Document): string => textsOf(chapter(document, 'unknown')).join('\n');
const onPage = (some: Told = {}): string => told(composeResult(reportInput({ answers, ...some })));
const { texts } = reportInput().content;
const mandate = texts.de!.sections.strategy!.questions.mandate!.text;

describe('the chapter on what is unknown', () => {
  test('names on the page the three answers that settle most, each with how much', () => {
    expect(onPage()).toContain('Diese drei Antworten klären am meisten:');
    expect(onPage()).toMatch(/Macht die Spanne des Gesamtergebnisses .*um [\d,]+ Punkte schmaler/);
    expect(onPage()).toMatch(/Zusammen machen sie die Spanne .*schmaler/);
    expect(onPage({ language: 'en' })).toContain('These three answers settle most:');
  });

  test('says which findings hang on an answer', () => {
    expect(onPage()).toContain(`Daran hängt: „${texts.de!.findings['mandate-missing']!.title}“`);
  });

  test('tells the same in a report to be filed in one paragraph, and each question once', () => {
    const filed = told(composeReport(reportInput({ answers })));
    expect(filed).toMatch(/Diese drei Antworten klären am meisten: .+Spanne um [\d,]+ Punkte schmaler/);
    expect(filed.split(mandate)).toHaveLength(2);
    expect(filed).not.toContain('Daran hängt');
  });

  test('names who finds an answer out', () => {
    expect(onPage()).toContain('Frau Meier');
    expect(told(composeReport(reportInput({ answers })))).toContain('Frau Meier');
  });
});

describe('the worklist', () => {
  test('begins with what settles most, and says what hangs on each answer', () => {
    const said = textsOf(worklist(reportInput({ answers })).blocks).join('\n');
    expect(said).toContain('Daran hängt:');
    const ofNobody = said.slice(said.indexOf('Noch niemand benannt'));
    const narrowing = [...ofNobody.matchAll(/um ([\d,]+) Punkte schmaler[.,]/g)].map((m) => m[1]!);
    const first = Math.max(...narrowing.map((n) => Number(n.replace(',', '.'))));
    expect(Number(narrowing[0]!.replace(',', '.'))).toBe(first);
  });

  test('asks first what decides which questions are asked', () => {
    const said = textsOf(worklist(reportInput()).blocks).join('\n');
    const decides = said.indexOf('Entscheidet, welche Fragen gestellt werden.');
    expect(decides).toBeGreaterThan(0);
    expect(decides).toBeLessThan(said.indexOf('schmaler'));
  });
});
