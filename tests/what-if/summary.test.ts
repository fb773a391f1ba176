import { describe, expect, test } from 'vitest';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { namesOf } from '../../server/what-if/content.ts';
import { differenceOf } from '../../server/what-if/difference.ts';
import { drawSummary, tellSummary } from '../../server/what-if/summary.ts';
import { asOf } from '../fixtures/content-of.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';

const content = handmadeContent();
const ruleSet = compile(content, 'full');
const answered = (mandate: string) =>
  evaluate(ruleSet, { 'profile.kind': { value: 'town' }, 'strategy.mandate': { value: mandate } }, asOf);
const [none, council] = [answered('none'), answered('council')];

describe('what a change of answers is told with', () => {
  test('is a sentence for whoever hears the page, in its language', () => {
    const difference = differenceOf(none, council);
    expect(tellSummary(difference, 1, 'de')).toMatch(/^Gesamt: .* von 100 Punkten \(vorher .*\)\./);
    expect(tellSummary(difference, 1, 'en')).toMatch(/^Overall: .* of 100 points \(before: .*\)\./);
  });

  test('says that nothing is changed, or that a change changes nothing', () => {
    const same = differenceOf(none, none);
    expect(tellSummary(same, 0, 'de')).toBe('Noch keine Antwort ist geändert. So steht das Ergebnis jetzt.');
    expect(tellSummary(same, 1, 'de')).toBe('Eine Antwort ist geändert. Am Ergebnis ändert sie nichts.');
    expect(tellSummary(same, 2, 'en')).toBe('2 answers are changed. They do not change the result.');
  });

  test('names what was before only where it is another', () => {
    const names = namesOf(content, 'de');
    expect(drawSummary(differenceOf(none, none), names, 'de')).not.toContain('vorher');
    expect(drawSummary(differenceOf(none, council), names, 'de')).toContain('vorher');
  });

  test('shows markup in names as it is', () => {
    const names = namesOf(content, 'de');
    names.dimensions.strategy = '<script>';
    const drawn = drawSummary(differenceOf(none, council), names, 'de');
    expect(drawn).toContain('&lt;script&gt;');
    expect(drawn).not.toContain('<script');
  });
});
