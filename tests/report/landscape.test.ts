import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../server/landscape/model.ts';
import { landscape as chapters } from '../../server/report/chapters/landscape.ts';
import { composeReport } from '../../server/report/compose.ts';
import type { Block, Document } from '../../server/report/document.ts';
import { type Language, telling } from '../../server/report/telling.ts';
import { landscapeDe } from '../../server/report/words/landscape-de.ts';
import { landscapeEn } from '../../server/report/words/landscape-en.ts';
import { value } from '../fixtures/content-of.ts';
import { chapter, originsOf, reportInput, textsOf } from '../fixtures/report-of.ts';
import { group, service, town } from '../landscape/made.ts';

const answers = { 'profile.country': value('de') };

const own: Landscape = {
  ...town,
  services: town.services.map((one) =>
    one.id === 'melde' ? { ...one, critical: true, contractEnd: '2029-12', noticeMonths: 12 } : one,
  ),
};

/** A report of these chapters alone. */
function told(landscape: Landscape | null, language: Language = 'de'): Document {
  const input = reportInput({ answers, language });
  const beside = landscape === null ? {} : { landscape };
  return { ...composeReport(input), blocks: chapters(telling({ ...input, beside })) };
}

const text = (blocks: readonly Block[]): string => textsOf(blocks).join('\n');

describe('what a report says of services', () => {
  test('is nothing where none were brought in', () => {
    expect(told(null).blocks).toEqual([]);
    expect(told({ services: [], groups: [] }).blocks).toEqual([]);
  });

  test('names the maker to talk to first and what becomes free', () => {
    const chapterText = text(chapter(told(own), 'fachverfahren'));
    expect(chapterText).toContain(
      'Kommen die Verfahren von Gamma ohne das bisherige Büropaket aus, werden 25 von 65 festgehaltenen Arbeitsplätzen frei.',
    );
    expect(chapterText).toContain('Frei sind schon jetzt 12 Arbeitsplätze: Gruppe kaemmerei.');
    expect(chapterText).toContain('Die meisten Arbeitsplätze hält Alpha fest.');
  });

  test('does not say that a service no group uses has no workplaces', () => {
    const alone = service('archiv', {
      name: 'Archiv',
      maker: 'Haus K',
      needs: [{ kind: 'office', what: 'x' }],
    });
    const { blocks } = told({ ...own, services: [...own.services, alone] });
    const rows = blocks.flatMap((b) =>
      b.kind === 'table' ? b.table.rows : b.kind === 'chart' ? (b.table?.rows ?? []) : [],
    );
    const said = rows.map((row) => textsOf([{ kind: 'list', ordered: false, items: row, from: [] }]));
    expect(said.filter((cells) => cells.includes('Archiv'))).toEqual([
      ['Archiv', 'Haus K', 'nicht bekannt', '–'],
      ['Haus K', 'Archiv', 'nicht bekannt', 'nicht bekannt'],
    ]);
  });

  test('leaves no gap where a group names no department', () => {
    const groups = own.groups.map((one) => ({ ...one, department: '' }));
    const rows = told({ ...own, groups }).blocks.flatMap((b) => (b.kind === 'table' ? b.table.rows : []));
    const said = rows.map((row) => textsOf([{ kind: 'list', ordered: false, items: row, from: [] }]));
    expect(said.filter((cells) => cells.length === 4).map((cells) => cells[3])).toContain('–');
    expect(rows.flat().filter((cell) => cell.every((part) => 'text' in part && part.text === ''))).toEqual(
      [],
    );
  });

  test('draws a dot where a maker is in the way of a group', () => {
    const chart = told(own).blocks.find((b) => b.kind === 'chart' && b.caption === landscapeDe.release.map);
    const dots = chart?.kind === 'chart' ? chart.drawing.shapes.filter((s) => s.kind === 'circle') : [];
    expect(dots).toHaveLength(4);
  });

  test('tells of the office suite, the system of the workplace and the server, each with its curve', () => {
    const needing = (...kinds: ('office' | 'system' | 'database')[]): Landscape => ({
      ...own,
      services: own.services.map((one) => ({ ...one, needs: kinds.map((kind) => ({ kind, what: 'x' })) })),
    });
    const curves = (landscape: Landscape): string[] =>
      told(landscape).blocks.flatMap((b) =>
        b.kind === 'heading' && b.id.startsWith('makers-first-') ? [b.id.slice(13)] : [],
      );
    expect(curves(needing('office'))).toEqual(['office']);
    expect(curves(needing('system'))).toEqual(['desktop', 'server']);
    expect(curves(needing('database'))).toEqual(['server']);
    expect(curves(needing('office', 'system'))).toEqual(['office', 'desktop', 'server']);
  });

  test('draws the largest groups alone and names all in the table', () => {
    const groups = Array.from({ length: 30 }, (_, i) => group(`g${i}`, i + 1, ['melde']));
    const blocks = chapter(told({ ...own, groups }), 'fachverfahren');
    expect(text(blocks)).toContain('Das Bild zeigt die größten 20 Gruppen');
    const chart = blocks.find((b) => b.kind === 'chart' && b.caption === landscapeDe.release.map);
    expect(chart?.kind === 'chart' && chart.table.rows).toHaveLength(30);
  });

  test('says by when to decide, and each step back from the end', () => {
    const dates = text(chapter(told(own), 'dates'));
    expect(dates).toContain('Verfahren melde\n29. Juni 2028\nnicht bekannt\n31. Dezember 2029');
    expect(dates).toContain(
      'Kündigung ist da bis 29.12.2028 (12 Monate vorher), denn der 31.12.2028 ist kein Arbeitstag; Beschaffung beginnt bis 29.06.2028 (6 Monate vorher, angenommen)',
    );
    expect(dates).toContain('Angenommen sind 6 Monate. Das ist unser Urteil.');
  });

  test('asks for the period of notice where only the end is known', () => {
    const open = own.services.map((one) => ({ ...one, noticeMonths: null }));
    expect(text(chapter(told({ ...own, services: open }), 'dates'))).toContain(
      'Kündigungsfrist nicht bekannt: klären',
    );
  });

  test('warns of a decision whose day is past', () => {
    const late = own.services.map((one) => ({ ...one, contractEnd: '2020-01', noticeMonths: null }));
    expect(chapter(told({ ...own, services: late }), 'dates')).toContainEqual(
      expect.objectContaining({ kind: 'note', tone: 'warning' }),
    );
  });

  test('warns of figures for the budget and of steps whose day is past', () => {
    const input = reportInput({ answers });
    const [measure] = input.ruleSet.measures;
    const budget = { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null };
    const beside = {
      landscape: own,
      dates: { councilDates: [], procurementMonths: 24, budget, supportEnds: [] },
      plan: { [measure!.id]: { owner: '', due: '2020-01', state: 'open' as const } },
    };
    const said = text(
      chapter({ ...composeReport(input), blocks: chapters(telling({ ...input, beside })) }, 'dates'),
    );
    expect(said).toContain('Der Anmeldeschluss für den Haushalt ist vorbei bei: „Verfahren melde“.');
    expect(said).toContain('Die Frist ist vorbei bei diesen Schritten: „');
    expect(said).toContain('für den Haushalt, der am 01.01.2026 beginnt');
    expect(said).not.toContain('angenommen');
  });

  test('shows so many decisions and days as can be read, and says how many more there are', () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      service(`s${n}`, { contractEnd: `20${30 + (n % 10)}-12`, noticeMonths: 3 }),
    );
    const said = text(chapter(told({ services: many, groups: [] }), 'dates'));
    expect(said).toContain('20 weitere Entscheidungen stehen in der Kalenderdatei.');
    expect(said).toContain('180 weitere Tage stehen in der Kalenderdatei.');
  });

  test('names a few of many whose day is past', () => {
    const late = Array.from({ length: 30 }, (_, n) => service(`s${n}`, { contractEnd: '2020-01' }));
    expect(text(chapter(told({ services: late, groups: [] }), 'dates'))).toContain('und 18 weiteren.');
  });

  test('has the exit of critical services, and a drill with room to write', () => {
    const exit = chapter(told(own), 'exit');
    expect(text(exit)).toContain('Bereit sind 0 von 1 kritischen Verfahren.');
    expect(text(exit)).toContain('Probe in zwei Stunden: Verfahren melde');
    expect(exit.filter((b) => b.kind === 'gap')).toHaveLength(landscapeDe.exit.gaps.length);
  });

  test('has no drill where no service is critical', () => {
    const exit = chapter(told(town), 'exit');
    expect(text(exit)).toContain(landscapeDe.exit.none);
    expect(exit.some((b) => b.kind === 'gap')).toBe(false);
  });

  test('is told in English as well, block by block', () => {
    const kinds = (language: Language): string[] => told(own, language).blocks.map((b) => b.kind);
    expect(kinds('en')).toEqual(kinds('de'));
    expect(text(told(own, 'en').blocks)).toContain('Way out: what is ready for leaving');
  });

  test('has an origin for each statement', () => {
    for (const block of told(own).blocks) if ('from' in block) expect(block.from).not.toEqual([]);
    expect(originsOf(told(own)).length).toBeGreaterThan(0);
  });

  test('says nothing odd of a list with names alone', () => {
    const bare = { services: [service('a')], groups: [] };
    expect(text(told(bare).blocks)).not.toMatch(/undefined|null|NaN/);
  });
});

describe('the drill', () => {
  test('takes two hours', () => {
    for (const { exit } of [landscapeDe, landscapeEn]) {
      const minutes = exit.drillSteps.map((step) => Number.parseInt(step, 10));
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(120);
    }
  });
});
