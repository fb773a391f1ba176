import { describe, expect, test } from 'vitest';
import type { Mode } from '../../server/questionnaire/expand.ts';
import { composeBlank } from '../../server/report/blank.ts';
import type { Document } from '../../server/report/document.ts';
import { drawHtml } from '../../server/report/html/draw.ts';
import type { Language } from '../../server/report/telling.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { asOf, contentOf } from '../fixtures/content-of.ts';
import { small, textsOf } from '../fixtures/report-of.ts';
import { faultsOf } from '../fixtures/well-formed.ts';

const blank = (mode: Mode = 'full', language: Language = 'de', content = small): Document =>
  composeBlank(content, compile(content, mode), language, asOf);
const text = (document: Document): string => textsOf(document.blocks).join('\n');
const asked = (document: Document): string[] =>
  document.blocks.flatMap((b) => (b.kind === 'heading' && b.level === 3 ? [b.text] : []));

describe('the empty questionnaire', () => {
  test('asks every question once, repeated topics too', () => {
    const { sections } = small.texts.de!;
    const wanted = Object.values(sections).flatMap((s) => Object.values(s.questions).map((q) => q.text));
    expect(
      asked(blank())
        .map((t) => t.replace(/^\d+\. /, ''))
        .toSorted(),
    ).toEqual(wanted.toSorted());
  });

  test('asks what is asked in one area alone', () => {
    const content = contentOf({
      areas: ['office', 'mail'],
      sections: [
        {
          id: 'area',
          repeat: 'areas',
          questions: [
            { id: 'server', kind: 'single', choices: ['own', 'rented'], areas: ['mail'] },
            { id: 'use', kind: 'single', choices: ['open', 'closed'] },
          ],
        },
      ],
    });
    const { server, use } = content.texts.de!.sections.area!.questions;
    expect(asked(blank('full', 'de', content)).slice(1)).toEqual([`1. ${server!.text}`, `2. ${use!.text}`]);
  });

  test('names the areas a repeated topic is for, and leaves a line for one', () => {
    const { office, servers } = small.texts.de!.areas;
    expect(text(blank())).toContain(`${office!.name} und ${servers!.name}`);
    expect(blank().blocks).toContainEqual({ kind: 'gap', label: 'Bereich:', lines: 1 });
  });

  test('offers "we do not know" everywhere, "does not apply" where it is an answer', () => {
    const options = blank().blocks.flatMap((b) => (b.kind === 'options' ? [b] : []));
    expect(options.length).toBe(asked(blank()).length);
    for (const { options: list } of options) expect(list.map((o) => o.text)).toContain('Wissen wir nicht');
    expect(options.filter((b) => b.options.some((o) => o.text === 'Trifft auf uns nicht zu'))).toHaveLength(
      1,
    );
    for (const { options: list } of options) for (const o of list) expect(o.marked).toBe(false);
  });

  test('of the quick check has its questions alone', () => {
    expect(asked(blank('quick'))).toHaveLength(3);
    expect(blank('quick').title).toContain('Kurzprüfung');
  });

  test('can be drawn, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      expect(faultsOf(drawHtml(blank('full', language).blocks, { cards: 'open' }))).toEqual([]);
      expect(text(blank('full', language))).not.toMatch(/undefined/);
    }
  });
});
