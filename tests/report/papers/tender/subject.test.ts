import { describe, expect, test } from 'vitest';
import { tenderKit } from '../../../../server/report/papers/tender/kit.ts';
import { chapter, textsOf } from '../../../fixtures/report-of.ts';
import { content, country, gapsOf, inputOf, said } from './kits.ts';

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
