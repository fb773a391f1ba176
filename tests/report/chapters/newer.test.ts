import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import type { ReportInput } from '../../../server/report/telling.ts';
import { evaluate } from '../../../server/scoring/evaluate.ts';
import type { Version } from '../../../server/scoring/versions/path.ts';
import { asOf, value } from '../../fixtures/content-of.ts';
import { chapter, textsOf } from '../../fixtures/report-of.ts';
import { smallVersions } from '../../fixtures/two-versions.ts';

const versions = smallVersions() as [Version, Version];
versions[1].content.questionnaire.published = '2026-03-01';

const given: Answers = {
  'profile.areas': value(['servers']),
  'servers.use': value('open'),
  'strategy.mandate': value('council'),
  'strategy.goals': value(['cost']),
  'money.share': value(45),
};

const input = (at: 0 | 1, answers: Answers, more: Partial<ReportInput> = {}): ReportInput => ({
  content: versions[at].content,
  ruleSet: versions[at].full,
  result: evaluate(versions[at].full, answers, asOf),
  answers,
  assessment: { name: '', contact: '' },
  versions,
  language: 'de',
  ...more,
});

describe('a report under a version that is no longer the newest', () => {
  test('tells the figures under both versions, what made the difference, and what is asked again', () => {
    const told = textsOf(chapter(composeReport(input(0, given)), 'newer'));
    expect(told).toContain('Unabhängigkeit');
    const at = told.indexOf('Unabhängigkeit');
    expect(told.slice(at, at + 5)).toEqual(['Unabhängigkeit', '60', '65', '0', '+5']);
    expect(told).toContain(
      '„Gibt es einen Auftrag, offene Software zu prüfen?“: Die Antwort ist jetzt in mehrere aufgeteilt.',
    );
    expect(told).toContain('Neu: „Lizenzen kosten viel“ (durch Regeln)');
  });

  test('in the report to be filed some changes of rules are told, on the page all with their details', () => {
    const [filed, page] = [composeReport, composeResult].map((compose) =>
      textsOf(chapter(compose(input(0, given)), 'newer')).join('\n'),
    );
    expect(filed).toContain('und 3 weitere Änderungen.');
    expect(page).not.toContain('weitere Änderungen');
    expect(page).toContain('Zählt nicht mehr mit: „Wie viele Makros gibt es?“.');
    for (const text of [filed, page]) expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test('says nothing under the newest version, nor of a draft', () => {
    const told = (of: ReportInput) => textsOf(composeResult(of).blocks).join('\n');
    expect(told(input(1, {}))).not.toContain('neuere Fassung');
    const drafts = smallVersions();
    expect(told(input(0, given, { versions: drafts }))).not.toContain('neuere Fassung');
  });

  test('speaks English as well', () => {
    const told = textsOf(chapter(composeReport(input(0, given, { language: 'en' })), 'newer')).join('\n');
    expect(told).toContain('The choice is now split into several.');
    expect(told).toContain('by rules');
  });
});

describe('a later round under a newer version', () => {
  const earlier = { asOf: '2025-11-25', version: '1', answers: { 'money.share': value(45) }, given };
  const answers = { 'money.share': value(10), 'strategy.order': value('vote') };

  test('tells by how much answers and rules moved each score, whose parts add up as they are read', () => {
    const told = textsOf(chapter(composeReport(input(1, answers, { beside: { earlier } })), 'moved'));
    expect(told.join('\n')).toContain(
      'Die frühere Runde wurde nach der Fassung 1 gerechnet, die heutige nach 2.',
    );
    const at = told.indexOf('Unabhängigkeit');
    expect(told.slice(at, at + 5)).toEqual(['Unabhängigkeit', '60', '100', '+35', '+5']);
  });

  test('is reckoned under the rules of today where those of then are not at hand', () => {
    const told = textsOf(
      chapter(composeReport(input(1, answers, { beside: { earlier }, versions: [versions[1]] })), 'moved'),
    ).join('\n');
    expect(told).toContain('Die frühere Runde wurde unter der Fassung 1 beantwortet');
    expect(told).not.toContain('durch Regeln');
  });
});
