import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import type { Document } from '../../server/report/document.ts';
import { between, unknown, value } from '../fixtures/content-of.ts';
import {
  blocksOf,
  chapter,
  inlinesOf,
  originsOf,
  reportInput,
  type Told,
  textsOf,
} from '../fixtures/report-of.ts';

const answers: Answers = {
  'profile.country': value('de'),
  'profile.areas': value(['office', 'servers']),
  'strategy.mandate': {
    value: 'talked',
    note: 'Der Rat berät im Mai.',
    evidence: 'Akte 12/3',
    grade: 'documented',
  },
  'strategy.goals': value(['cost', 'security']),
  'money.share': between(40, 60),
  'office.use': value('proprietary'),
  'office.contract-end': value('2027-06'),
  'office.macros': unknown,
  'servers.use': value('open'),
};
const report = (told: Told = {}): Document => composeReport(reportInput({ answers, ...told }));
const result = (told: Told = {}): Document => composeResult(reportInput({ answers, ...told }));
const text = (document: Document): string => textsOf(document.blocks).join('\n');
const headings = (document: Document): string[] =>
  document.blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b.id] : []));

describe('the report to be filed', () => {
  test('has its chapters in order', () => {
    expect(headings(report())).toEqual([
      'council',
      'dimensions',
      'opportunities',
      'challenges',
      'measures',
      'areas',
      'unknown',
      'method',
      'answers',
      'sources',
    ]);
  });

  test('opens with whose it is, of which day, and under which version', () => {
    const document = report({ name: ' Stadt Beispiel ', contact: 'Frau Meier' });
    expect(document.blocks[0]).toMatchObject({ kind: 'cover' });
    const cover = textsOf(document.blocks.slice(0, 1)).join('\n');
    for (const part of [
      'Stadt Beispiel',
      'Frau Meier',
      '25. November 2026',
      'Vollständige Prüfung',
      'small 1',
    ])
      expect(cover).toContain(part);
    expect(document).toMatchObject({ language: 'de', date: '2026-11-25' });
    expect(document.footer).toContain('Stadt Beispiel');
  });

  test('without a name says so', () => {
    expect(report().footer).toContain('Kommune ohne Namen');
    expect(report({ language: 'en' }).footer).toContain('Unnamed municipality');
  });

  test('tells each finding that holds, and none that does not', () => {
    const challenges = textsOf(chapter(report(), 'challenges')).join('\n');
    const { findings } = reportInput({ answers }).result;
    expect(findings.map((f) => [f.id, f.holds])).toEqual([
      ['mandate-missing', 'certainly'],
      ['office.contract-ends', 'certainly'],
      ['servers.contract-ends', 'not'],
      ['costs-high', 'possibly'],
    ]);
    const { texts } = reportInput().content;
    expect(challenges).toContain(texts.de!.findings['mandate-missing']!.title);
    expect(challenges).toContain(texts.de!.findings['costs-high']!.title);
    const opportunities = textsOf(chapter(report(), 'opportunities')).join('\n');
    expect(opportunities).toContain(texts.de!.areas.office!.name);
    expect(opportunities).not.toContain(texts.de!.areas.servers!.name);
  });

  test('tells all answers, with note, evidence and grade', () => {
    const told = textsOf(chapter(report(), 'answers')).join('\n');
    for (const part of ['Der Rat berät im Mai.', 'Akte 12/3', 'belegt', 'zwischen 40 und 60 %', 'Juni 2027'])
      expect(told).toContain(part);
    expect(told).toContain('Wissen wir nicht');
    expect(textsOf(chapter(report({ language: 'en' }), 'answers')).join('\n')).toContain(
      'Der Rat berät im Mai.',
    );
  });

  test('tells a note on a question that is not answered yet', () => {
    const noted: Answers = { 'money.share': { open: true, note: 'Kämmerei fragen' } };
    expect(text(report({ answers: noted }))).toContain('Kämmerei fragen');
  });

  test('tells what is still open, the unknown apart from what is not answered yet', () => {
    const open = textsOf(chapter(report(), 'unknown'));
    const { texts } = reportInput().content;
    const macros = texts.de!.sections.area!.questions.macros!.text;
    expect(open.join('\n')).toContain(macros);
    expect(textsOf(chapter(report({ answers: {} }), 'unknown')).join('\n')).toContain(
      'Noch nicht beantwortet',
    );
  });

  test('names sources by number, in the order in which they are first cited', () => {
    const document = report();
    const numbers = inlinesOf(document).flatMap((i) => (i.kind === 'source' ? [i.number] : []));
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers)).toEqual(new Set([1]));
    expect(textsOf(chapter(document, 'sources')).join('\n')).toContain('Beschluss des Rates');
    expect(inlinesOf(document)).toContainEqual(
      expect.objectContaining({ kind: 'link', href: 'https://example.org/beschluss' }),
    );
  });
});

describe('what is hidden', () => {
  const hiding: Answers = {
    ...answers,
    'strategy.mandate': value('none'),
    'strategy.goals': { value: ['security'], note: 'Geheime Notiz', evidence: 'Geheime Akte' },
    'servers.contract-end': { value: '2031-03', note: 'Verborgener Vertrag' },
  };

  test.each([report, result])('is told nowhere: neither answer nor note', (compose) => {
    for (const mode of ['full', 'quick'] as const) {
      const told = text(compose({ answers: hiding, mode }));
      for (const part of ['Geheime', 'Verborgen', '2031']) expect(told).not.toContain(part);
    }
  });

  test('is told as not asked where a finding rests on it', () => {
    const { content } = reportInput();
    const findings = content.rules.findings.map((f) =>
      f.id === 'costs-high' ? { ...f, when: { not: { is: { 'strategy.goals': 'security' } } } } : f,
    );
    const turned = { ...content, rules: { ...content.rules, findings } };
    const told = text(report({ content: turned, answers: hiding }));
    expect(told).toContain(`${content.texts.de!.sections.strategy!.questions.goals!.text} Nicht gefragt`);
  });

  test('an area that was not chosen is told nowhere', () => {
    const told = text(report({ answers: { ...answers, 'profile.areas': value(['office']) } }));
    const { areas } = reportInput().content.texts.de!;
    expect(told).toContain(areas.office!.name);
    expect(told).not.toContain(areas.servers!.name);
  });
});

describe('the result on the page', () => {
  test('has what the report tells of the result, without cover, method and answers', () => {
    expect(headings(result())).toEqual([
      'dimensions',
      'opportunities',
      'challenges',
      'measures',
      'areas',
      'unknown',
      'sources',
    ]);
    expect(result().blocks.some((b) => b.kind === 'cover')).toBe(false);
  });

  test('starts in words: the score, or that nothing was answered yet', () => {
    expect(textsOf(result().blocks.slice(0, 1))[0]).toMatch(
      /^Insgesamt erreicht die Verwaltung 53 von 100 Punkten/,
    );
    expect(textsOf(result({ answers: {} }).blocks.slice(0, 1))[0]).toContain('noch keine Frage beantwortet');
  });

  test('does not take a note, or the profile alone, for an answer', () => {
    const noted: Answers = {
      'profile.country': value('de'),
      'money.share': { open: true, note: 'Kämmerei fragen' },
    };
    expect(text(result({ answers: noted }))).toContain('noch keine Frage beantwortet');
  });

  test('says what limits the whole, where it limits anything', () => {
    const { content } = reportInput();
    const levels = content.rules.levels.map((l) => (l.id === 'high' ? { ...l, from: 20 } : l));
    const early = { ...content, rules: { ...content.rules, levels } };
    const limit = content.texts.de!.knockouts['no-mandate'];
    const open: Answers = {
      ...answers,
      'strategy.mandate': { unknown: true },
      'money.share': value(10),
      'office.use': value('open'),
    };
    expect(text(result({ content: early, answers: open }))).toContain(`Vielleicht begrenzt: ${limit}`);
    const none: Answers = { ...open, 'strategy.mandate': value('none') };
    expect(text(result({ content: early, answers: none }))).toContain(`Begrenzt: ${limit}`);
    // Without a mandate half of the points are out of reach, so there is nothing left to limit.
    const [knockout] = content.rules.knockouts;
    const without = { ...knockout!, when: { is: { 'strategy.mandate': 'none' } } };
    const only = { ...content, rules: { ...content.rules, knockouts: [without] } };
    expect(text(result({ content: only, answers: open }))).not.toContain(limit);
    expect(text(result({ answers: none }))).not.toContain(limit);
  });
});

describe('the quick check', () => {
  test('is marked as such wherever it is told', () => {
    for (const document of [report({ mode: 'quick' }), result({ mode: 'quick' })]) {
      expect(document.title).toContain('Kurzprüfung');
      expect(text(document)).toContain('Dies ist das Ergebnis der Kurzprüfung');
    }
  });

  test('tells quick findings alone', () => {
    const { texts } = reportInput().content;
    const told = text(report({ mode: 'quick' }));
    expect(told).toContain(texts.de!.findings['mandate-missing']!.title);
    expect(told).not.toContain(texts.de!.findings['costs-high']!.title);
  });
});

describe('both languages', () => {
  test('tell the same, block by block', () => {
    const shape = (document: Document): string[] =>
      blocksOf(document).map((b) => `${b.kind} ${'id' in b ? b.id : ''}`);
    expect(shape(report({ language: 'en' }))).toEqual(shape(report({ language: 'de' })));
    expect(originsOf(report({ language: 'en' }))).toEqual(originsOf(report({ language: 'de' })));
  });
});

test('the same input gives the same document, to the byte', () => {
  expect(JSON.stringify(report())).toBe(JSON.stringify(report()));
});
