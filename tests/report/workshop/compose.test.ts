import { describe, expect, test } from 'vitest';
import { prioritise } from '../../../server/consensus/prioritise.ts';
import type { Block, Document } from '../../../server/report/document.ts';
import { drawOdt } from '../../../server/report/odt/draw.ts';
import type { Language } from '../../../server/report/telling.ts';
import { composeWorkshopReport } from '../../../server/report/workshop/compose.ts';
import type { WorkshopInput } from '../../../server/report/workshop/input.ts';
import { odfProblems } from '../../fixtures/odf.ts';
import { blocksOf, chapter, textsOf } from '../../fixtures/report-of.ts';
import { workshop } from './sample.ts';

const said = (blocks: readonly Block[]): string => textsOf(blocks).join('\n').replaceAll('\u00a0', ' ');
const saidIn = (id: string, input: WorkshopInput = workshop()): string =>
  said(chapter(composeWorkshopReport(input), id));
const headings = ({ blocks }: Document): string[] =>
  blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b.id] : []));

describe.each<Language>(['de', 'en'])('the report of a workshop in %s', (language) => {
  const document = composeWorkshopReport(workshop(language));

  test('has its chapters in the order in which they are needed', () => {
    expect(headings(document)).toEqual([
      'glance',
      'agreed',
      'open',
      'differing',
      'priorities',
      'plan',
      'votes',
      'myths',
      'protocol',
      'sources',
    ]);
  });

  test('says where each statement comes from, misses no word and is well formed as a text', () => {
    const without = blocksOf(document).filter((b) => 'from' in b && b.from.length === 0);
    expect(without).toEqual([]);
    expect(said(document.blocks)).not.toMatch(/undefined|NaN|\[object/);
    expect(odfProblems(drawOdt(document))).toEqual([]);
    const ids = document.blocks.flatMap((b) => (b.kind === 'heading' || b.kind === 'card' ? [b.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same for the same workshop', () => {
    expect(composeWorkshopReport(workshop(language))).toEqual(document);
  });
});

test('the cover tells roles and numbers, and roles of few people together', () => {
  const [cover] = composeWorkshopReport(workshop()).blocks;
  expect(said([cover!])).toContain('Teilgenommen haben: 12 Personen: IT 4, Fachamt 5, übrige Rollen 3');
  const [small] = composeWorkshopReport({ ...workshop(), people: 4, byRole: null }).blocks;
  expect(said([small!])).toContain('Teilgenommen haben: 4 Personen\n');
});

test('an agreed answer stands with its note, how certain it is and who dissents', () => {
  const told = saidIn('agreed');
  expect(told).toContain('Ja, der Rat');
  expect(told).toContain('Ratsbeschluss vom 14. Februar 2024, liegt im Ratsinformationssystem.\nbelegt');
  expect(told).toContain('geschätzt\nWiderspruch: Fachamt: Im Alltag hilft niemand');
});

test('an agreed answer that was changed since says so', () => {
  const told = workshop();
  const answers = { ...told.report.answers, 'strategy.mandate': { value: 'none' } };
  const changed = saidIn('agreed', { ...told, report: { ...told.report, answers } });
  expect(changed).toContain('Inzwischen steht in der Einschätzung etwas anderes.');
  expect(saidIn('agreed')).not.toContain('Inzwischen');
});

test('of two votes both are shown, with how much closer people came', () => {
  const told = saidIn('vote-1');
  expect(told).toContain('12 Stimmen. Am häufigsten gewählt');
  expect(told).toContain('Einigkeit 86 Prozent (große Einigkeit), in der ersten Abstimmung 32 Prozent.');
  expect(told).toContain('11 (zuerst 5)');
  expect(told).toContain('übrige Rollen (3)');
});

test('a vote that may not be split by role says so', () => {
  expect(saidIn('vote-4')).toContain('Nach Rollen nicht geteilt');
});

test('an item is open while nothing is agreed, or nobody knew', () => {
  const table = chapter(composeWorkshopReport(workshop()), 'open').find((b) => b.kind === 'table');
  const rows = table?.kind === 'table' ? table.table.rows.map((row) => row.slice(1)) : [];
  expect(rows.map((cells) => said([{ kind: 'list', ordered: false, items: cells, from: [] }]))).toEqual([
    'im Raum wusste es niemand genau\nIT-Leitung',
    'nicht abgestimmt\nnoch niemand benannt',
    'abgestimmt, aber nichts vereinbart\nnoch niemand benannt',
  ]);
});

test('roles that are levels apart and recorded dissent stand together', () => {
  const told = saidIn('differing');
  expect(told).toContain('zwei Stufen auseinander');
  expect(told).toContain('Fachamt: Im Alltag hilft niemand');
  expect(saidIn('differing', { ...workshop(), apart: [] })).toContain(
    'keine Rolle darf einzeln gezeigt werden',
  );
});

test('priorities tell what stays first whoever is left out', () => {
  const told = saidIn('priorities');
  expect(told).toContain('bleibt auf dem ersten Platz, auch wenn man');
  expect(told).toMatch(/Büroprogramme\n8\n67 %/);
});

test('priorities of goals say that the assessment is weighed by them, and how much got no points', () => {
  const goals = prioritise(
    [{ strategy: 3 }, { strategy: 2, skills: 1 }],
    ['skills', 'strategy', 'people', 'law'],
  );
  const given = { ...workshop(), priorities: [{ about: 'goals' as const, priorities: goals }] };
  const told = saidIn('priorities', { ...given, weighed: true });
  expect(told).toContain('Auftrag und Ziele\n5');
  expect(told).toContain('2 weitere bekamen keine Punkte.');
  expect(told).toContain('Nach diesen Punkten ist die Prüfung gewichtet');
  expect(saidIn('priorities', given)).not.toContain('gewichtet');
});

test('the myth check tells how many were right before and after, and why', () => {
  const told = saidIn('myths');
  expect(told).toContain('lagen zuerst 17 % der Stimmen richtig, am Ende 83 %');
  expect(told).toContain('10 von 12 lagen richtig, in der ersten Abstimmung 2 von 12.');
  expect(told).toContain('geschätzt 2,5 Millionen Euro für verlorene Effizienz. [1] [2]');
});

test('what did not happen has no chapter', () => {
  const empty = { ...workshop(), items: [], priorities: [], apart: [] };
  expect(headings(composeWorkshopReport(empty))).toEqual([
    'glance',
    'agreed',
    'open',
    'differing',
    'plan',
    'protocol',
  ]);
});

test('the steps of the protocol fill two hours', () => {
  expect(saidIn('protocol')).toContain('zusammen\n120');
});

test('in Switzerland no ß is left but in what people typed', () => {
  const told = workshop('de', 'swiss-town');
  const [first, ...others] = told.items;
  const note = 'Beschluss aus der Straße 3';
  const typed = { ...told, items: [{ ...first!, agreed: { ...first!.agreed!, note } }, ...others] };
  const whole = said(composeWorkshopReport(typed).blocks);
  expect(whole).toContain(note);
  expect(whole.replace(note, '')).not.toContain('ß');
});

test('a draft is marked', () => {
  const told = workshop();
  const draft = {
    ...told,
    report: { ...told.report, content: { ...told.report.content, draft: true as const } },
  };
  expect(composeWorkshopReport(draft).title).toMatch(/^Entwurf: Protokoll/);
});
