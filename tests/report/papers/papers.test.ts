import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../../server/content-files.ts';
import { takeDefault, takeRate } from '../../../server/costs/defaults.ts';
import { loadVersion } from '../../../server/questionnaire/load.ts';
import type { Beside } from '../../../server/report/beside.ts';
import type { Document } from '../../../server/report/document.ts';
import { drawOdt } from '../../../server/report/odt/draw.ts';
import { councilPaper } from '../../../server/report/papers/council.ts';
import { projectSheets } from '../../../server/report/papers/projects.ts';
import { forms, strengths } from '../../../server/report/papers/words.ts';
import { worklist } from '../../../server/report/papers/worklist.ts';
import type { Language, ReportInput } from '../../../server/report/telling.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { input, sheetOf } from '../../costs/sheets.ts';
import { sha256 } from '../../fixtures/content.ts';
import { odfProblems } from '../../fixtures/odf.ts';
import { blocksOf, chapter, textsOf } from '../../fixtures/report-of.ts';

const folder = resolve(import.meta.dirname, '../../../questionnaires');
const content = loadVersion(readContentFiles(folder), 'kommune', '2026-1', sha256).content!;
const scenarios = ['village', 'town-with-provider', 'city', 'village-quick'] as const;

const costs = sheetOf([
  input('stay', 'licences', [20_000, 30_000]),
  input('step', 'introduction', 40_000),
  input('step', 'support', null),
]);

function inputOf(scenario: string, language: Language, beside: Beside = {}): ReportInput {
  const path = resolve(folder, `kommune/2026-1/scenarios/${scenario}.yaml`);
  const { asOf, mode, answers } = parse(readFileSync(path, 'utf8'));
  const ruleSet = compile(content, mode);
  const result = evaluate(ruleSet, answers, asOf);
  return {
    content,
    ruleSet,
    result,
    answers,
    assessment: { name: 'Musterstadt', contact: '' },
    beside,
    language,
  };
}

const said = (document: Document): string => textsOf(document.blocks).join('\n').replaceAll('\u00a0', ' ');

/** What claims something must say where it comes from; headings name, gaps ask. */
function withoutOrigin(document: Document): string[] {
  return blocksOf(document).flatMap((block) =>
    'from' in block && block.kind !== 'facts' && block.from.length === 0 ? [textsOf([block]).join(' ')] : [],
  );
}

describe.each(scenarios)('the papers of %s', (scenario) => {
  test.each(['de', 'en'] as const)(
    'say in %s where every statement comes from, and miss no word',
    (language) => {
      const wishes = [{}, { costs, plan: {} }].map((beside) => inputOf(scenario, language, beside));
      const documents = wishes.flatMap((wish) => [
        ...forms.flatMap((form) => strengths.map((strength) => councilPaper(wish, form, strength))),
        projectSheets(wish, undefined),
        worklist(wish),
      ]);
      for (const document of documents) {
        expect(withoutOrigin(document)).toEqual([]);
        expect(said(document)).not.toMatch(/undefined|NaN|\[object/);
        expect(odfProblems(drawOdt(document))).toEqual([]);
        const ids = document.blocks.flatMap((b) => (b.kind === 'heading' ? [b.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );
});

describe('the paper for the council', () => {
  const city = (beside: Beside = {}) => inputOf('city', 'de', beside);

  test('names every amount and rate that goes in, with its area and where it comes from', () => {
    const find = (id: string) => content.costDefaults.find((one) => one.id === id)!;
    const office = takeDefault(costs, find('office-training'), 'office', 300);
    const both = takeDefault(office, find('days-macros'), 'servers', 20);
    const sheet = takeRate(both, 'discount', find('public-discount'));
    const table = chapter(councilPaper(city({ costs: sheet }), 'de', 'note'), 'amounts').find(
      ({ kind }) => kind === 'table',
    );
    const rows = table?.kind === 'table' ? table.table.rows : [];
    const lines = rows.map((row) =>
      textsOf([{ kind: 'list', ordered: false, items: row, from: [] }])
        .join(' | ')
        .replaceAll('\u00a0', ' ')
        .replaceAll(/ ?\[\d+\]/g, ''),
    );
    expect(lines).toEqual([
      'Preissteigerung | alle | 0 % im Jahr | eingetragen',
      'Abzinsung | alle | 0,9 % bis 3,3 % im Jahr | Annahme aus Quelle',
      'Dauer eines schrittweisen Wechsels | schrittweise | 2 Jahre | eingetragen',
      'Büroprogramme: Lizenzen oder Abonnements | Bleiben | 20.000 € bis 30.000 € im Jahr | eingetragen',
      'Büroprogramme: Einführung und Projekt | in einem Schritt | 40.000 € einmalig | eingetragen',
      'Büroprogramme: Wartung und Support | in einem Schritt | nicht bekannt | –',
      'Büroprogramme: Schulung | in einem Schritt, schrittweise | 33.000 € bis 94.500 € einmalig | Annahme aus Quelle: 110 € bis 315 € für jede von 300 Personen',
      'Server und Virtualisierung: Makros umstellen | in einem Schritt, schrittweise | 10.980 € bis 24.000 € einmalig | Annahme aus Quelle: 549 € bis 1.200 € für jeden von 20 Tagen Arbeit',
    ]);
  });

  test('asks for what it is asked to ask: to note, to examine, to decide', () => {
    const proposals = strengths.map((strength) =>
      textsOf(chapter(councilPaper(city(), 'de', strength), 'proposal')).join('\n'),
    );
    expect(proposals[0]).toContain('wird zur Kenntnis genommen');
    expect(proposals[0]).not.toContain('Personentage');
    expect(proposals[1]).toContain('beauftragt, die folgenden Schritte zu prüfen');
    expect(proposals[2]).toContain('beauftragt, die folgenden Schritte umzusetzen');
  });

  test('has the form of its country: its name, its parts and their order', () => {
    const headings = forms.map((form) =>
      councilPaper(city(), form, 'examine').blocks.flatMap((b) =>
        b.kind === 'heading' && b.level === 1 ? [b.text] : [],
      ),
    );
    expect(headings[0]!.slice(0, 3)).toEqual(['Beschlussvorschlag', 'Sachverhalt', 'Alternativen']);
    expect(headings[1]![0]).toBe('Sachverhalt');
    expect(headings[2]!.slice(0, 2)).toEqual(['Ausgangslage', 'Varianten']);
    expect(forms.map((form) => councilPaper(city(), form, 'note').title)).toEqual([
      'Beschlussvorlage: Musterstadt',
      'Amtsvortrag: Musterstadt',
      'Antrag: Musterstadt',
    ]);
  });

  test('leaves a gap that is seen where nothing is known, and invents nothing', () => {
    const gaps = (document: Document): string[] =>
      document.blocks.flatMap((block) => (block.kind === 'gap' ? [block.label] : []));
    expect(gaps(councilPaper(city(), 'de', 'decide'))).toContain(
      'Welche Wege in Frage kommen und was sie kosten',
    );
    expect(gaps(councilPaper(city({ costs }), 'de', 'decide'))).not.toContain(
      'Welche Wege in Frage kommen und was sie kosten',
    );
    for (const label of ['Gremium', 'Sitzung am', 'Stellen und Zuständigkeit'])
      expect(gaps(councilPaper(city({ costs }), 'de', 'decide'))).toContain(label);
  });

  test('proposes no step that the decision itself is, and none that the plan calls done', () => {
    const proposal = (strength: 'examine' | 'note', beside: Beside = {}): string =>
      textsOf(chapter(councilPaper(inputOf('village', 'de', beside), 'de', strength), 'proposal')).join('\n');
    expect(proposal('examine')).toContain('Mit diesem Beschluss ist zugleich getan: Prüfauftrag des Rates');
    expect(proposal('examine').split('Prüfauftrag des Rates')).toHaveLength(2);
    expect(proposal('note')).not.toContain('Prüfauftrag');
    const entry = { owner: '', due: null, state: 'done' as const };
    expect(proposal('examine')).toContain('Liste aller Anwendungen anlegen');
    expect(proposal('examine', { plan: { 'list-applications': entry } })).not.toContain('Liste aller');
  });

  test('sums up the effort of the steps it proposes apart from that of all', () => {
    const paper = councilPaper(inputOf('village', 'de'), 'de', 'examine');
    const steps = chapter(paper, 'proposal').flatMap((block) => (block.kind === 'list' ? block.items : []));
    const days = steps.map(
      (step) =>
        /geschätzt (\d+) bis (\d+) Tage/.exec(
          textsOf([{ kind: 'list', ordered: true, items: [step], from: [] }])[0]!,
        )!,
    );
    const sum = (end: 1 | 2): number => days.reduce((n, found) => n + Number(found[end]), 0);
    expect(textsOf(chapter(paper, 'staff')).join('\n')).toContain(
      `Die ${steps.length} vorgeschlagenen Schritte brauchen zusammen nach Schätzung ${sum(1)} bis ${sum(2)} Personentage.`,
    );
  });

  test('fills in what was entered elsewhere: whom to ask, the next meeting, the days to decide by', () => {
    const service = {
      id: 'a',
      name: 'Vertrag A',
      product: null,
      maker: null,
      area: 'servers',
      users: null,
      contractEnd: '2027-09-30',
      noticeMonths: 3,
      costPerYear: null,
      critical: false,
      needs: [],
      acceptedUntil: null,
      exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    };
    const dates = {
      councilDates: ['2026-01-10', '2027-03-18', '2027-02-18'],
      procurementMonths: 2,
      budget: null,
      supportEnds: [],
    };
    const paper = councilPaper(
      {
        ...city({ landscape: { services: [service], groups: [] }, dates }),
        assessment: { name: 'Musterstadt', contact: 'Frau Kurz' },
      },
      'de',
      'decide',
    );
    expect(said(paper)).toContain('Ansprechperson: Frau Kurz');
    expect(said(paper)).toContain('Sitzung am (als nächste eingetragen: 18. Februar 2027)');
    const table = chapter(paper, 'deadlines').find(({ kind }) => kind === 'table');
    const lines = textsOf([table!]).join('|');
    expect(lines).toContain('Vertrag A|18. März 2027|30. Juni 2027|30. September 2027');
    expect(lines).not.toContain('Haushalt');
    const budget = { figuresBy: '10-15', yearStarts: '01-01', doubleFrom: null };
    const known = councilPaper(city({ dates: { ...dates, budget } }), 'de', 'decide');
    expect(said(known)).toContain('Zahlen für Haushalt bis');
    // The answer for servers speaks of the same contract.
    expect(lines).not.toContain('Server und Virtualisierung');
    expect(lines).toContain('E-Mail und Kalender');
  });

  test('says of the ways what they are about, roughly, and that none is settled', () => {
    const alternatives = textsOf(chapter(councilPaper(city({ costs }), 'de', 'decide'), 'alternatives'))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    for (const words of [
      'Betrachtet sind: Büroprogramme.',
      'Bleiben, wie es ist: rund 100.000 € bis 150.000 €',
      'mindestens rund 60.000 €, nach oben offen; ohne das, was nicht bekannt ist (Wartung und Support), höchstens rund 70.000 €',
      'Der Beschlussvorschlag legt keinen dieser Wege fest.',
    ])
      expect(alternatives).toContain(words);
  });

  test('asks for what steps cost only where it proposes any, and compares nothing with itself', () => {
    const gaps = (strength: 'note' | 'decide'): string[] =>
      councilPaper(city({ costs }), 'de', strength).blocks.flatMap((b) =>
        b.kind === 'gap' ? [b.label] : [],
      );
    const asked =
      'Kosten der vorgeschlagenen Schritte außer Arbeitszeit, etwa für Beratung oder Probebetrieb';
    expect(gaps('decide')).toContain(asked);
    expect(gaps('note')).not.toContain(asked);
    const alone = said(councilPaper(city({ costs: sheetOf([input('stay', 'licences', 1)]) }), 'de', 'note'));
    expect(alone).toContain('Erst für einen Weg sind Beträge eingetragen.');
    expect(alone).not.toContain('legt keinen dieser Wege fest');
  });

  test('says of the amounts that all are the administration’s own only where they are', () => {
    const alternatives = (sheet: typeof costs): string =>
      textsOf(chapter(councilPaper(city({ costs: sheet }), 'de', 'decide'), 'alternatives')).join('\n');
    const [first, ...others] = costs.inputs;
    const basis = { default: 'office-licences', quantity: 10 };
    const taken = { ...costs, inputs: [{ ...first!, origin: 'default' as const, basis }, ...others] };
    const rate = {
      ...costs,
      rates: { discount: { origin: 'default' as const, default: 'public-discount' } },
    };
    const struck = {
      ...costs,
      rates: { discount: { origin: 'struck' as const, default: 'public-discount' } },
    };
    for (const own of [costs, struck])
      expect(alternatives(own)).toContain('Alle Beträge hat die Verwaltung eingetragen');
    for (const assumed of [taken, rate]) {
      expect(alternatives(assumed)).not.toContain('Alle Beträge hat die Verwaltung eingetragen');
      expect(alternatives(assumed)).toContain('veröffentlichte Spannen als Annahmen');
    }
  });

  test('tells the costs year by year as they were entered, with what stays open', () => {
    const finance = textsOf(chapter(councilPaper(city({ costs }), 'de', 'decide'), 'finance'))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(finance).toContain('Jahr 1\n20.000 € bis 30.000 €\n60.000 € bis 70.000 €');
    expect(finance).toContain('Jahr 2\n20.000 € bis 30.000 €\nab 0 €');
    expect(finance).toContain('Summe\n100.000 € bis 150.000 €\nab 60.000 €');
  });
});

describe('project sheets', () => {
  test('are one for each measure, or the one that is named, with who was planned for it', () => {
    const all = inputOf('village', 'de');
    const ids = all.result.measures.map(({ id }) => id);
    const pages = projectSheets(all, undefined).blocks.filter((b) => b.kind === 'heading' && b.level === 1);
    expect(pages.slice(0, ids.length)).toHaveLength(ids.length);
    const plan = { [ids[0]!]: { owner: 'Frau Kurz', due: '2027-06', state: 'begun' as const } };
    const one = said(projectSheets(inputOf('village', 'de', { plan }), ids[0]));
    expect(one).toContain('Zuständig: Frau Kurz');
    expect(one).toContain('Bis wann: Juni 2027');
    expect(one).toContain('Meilensteine mit Datum');
  });
});

describe('the list of open questions', () => {
  test('holds each question that is open or not known exactly, once', () => {
    const town = inputOf('town-with-provider', 'de');
    const open = new Set([...town.result.unanswered, ...town.result.unknown]);
    const rows = worklist(town).blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
    expect(open.size).toBeGreaterThan(0);
    expect(rows).toHaveLength(open.size);
  });

  test('has a sheet for each person who was named, and one for what nobody was named for', () => {
    const town = inputOf('town-with-provider', 'de');
    const [first, second] = [...town.result.unknown];
    const answers = {
      ...town.answers,
      [first!]: { ...town.answers[first!]!, who: 'Frau Kurz' },
      [second!]: { ...town.answers[second!]!, who: 'Amt 10' },
    };
    const { blocks } = worklist({ ...town, answers });
    const headings = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [b.text] : []));
    expect(headings).toEqual(['Für Amt 10', 'Für Frau Kurz', 'Noch niemand benannt']);
    const rows = blocks.flatMap((b) => (b.kind === 'table' ? [b.table.rows.length] : []));
    expect(rows.slice(0, 2)).toEqual([1, 1]);
    expect(blocks.filter((b) => b.kind === 'pageBreak')).toHaveLength(2);
  });
});
