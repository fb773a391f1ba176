import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fingerprint, readContentFiles } from '../../../server/content-files.ts';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { listVersions, loadVersion } from '../../../server/questionnaire/load.ts';
import { bestPlanBlocks } from '../../../server/report/chapters/best-plan.ts';
import type { Block } from '../../../server/report/document.ts';
import { type Language, telling } from '../../../server/report/telling.ts';
import { bestPlan } from '../../../server/scoring/plan/best.ts';
import type { Wish } from '../../../server/scoring/plan/candidates.ts';
import { value } from '../../fixtures/content-of.ts';
import { reportInput, textsOf } from '../../fixtures/report-of.ts';

const files = readContentFiles(fileURLToPath(new URL('../../../questionnaires', import.meta.url)));
const { id, version } = listVersions(files).at(-1)!;
const content = loadVersion(files, id, version, fingerprint).content!;

const answers: Answers = {
  'areas.needed': value(['office']),
  'strategy.mandate': value('none'),
  'skills.training': value('none'),
  'independence.overview': value('none'),
  'money.overview': value('none'),
};

function blocks(wish: Partial<Wish> = {}, language: Language = 'de'): Block[] {
  const t = telling(reportInput({ content, answers, language }));
  const whole = { goal: 'overall', days: 40, horizon: 'later', pinned: [], struck: [], ...wish } as const;
  const plan = bestPlan(t.ruleSet, answers, t.result, whole);
  if ('clash' in plan) throw new Error('nothing clashes here');
  return bestPlanBlocks(t, plan, whole.days);
}

const rowsOf = (all: readonly Block[]): number[] =>
  all.flatMap((block) => (block.kind === 'table' ? [block.table.rows.length] : []));

describe('the best plan as it is told', () => {
  test('shows three steps to start with, then the rest', () => {
    const shown = blocks();
    const headings = shown.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['Damit anfangen', 'Danach', 'Was mehr oder weniger Tage bringen']);
    expect(rowsOf(shown)[0]).toBe(3);
    expect(rowsOf(shown)[1]).toBeGreaterThan(0);
  });

  test('has the curve as chart with a table of twelve rows at most', () => {
    const chart = blocks().find((block) => block.kind === 'chart')!;
    expect(chart.table.rows.length).toBeLessThanOrEqual(12);
    expect(chart.drawing.shapes.length).toBeGreaterThan(10);
  });

  test('says levels before and afterwards, and what limits them', () => {
    const texts = textsOf(blocks({ struck: ['get-mandate'] })).join(' ');
    expect(texts).toMatch(/Vorher: .*Danach: /);
    expect(texts).toContain(content.texts.de!.knockouts['no-mandate']);
  });

  test('says what to do where nothing is gained, or pins do not fit', () => {
    expect(textsOf(blocks({ days: 0 })).join(' ')).toContain('Geben Sie mehr Tage an');
    expect(textsOf(blocks({ days: 1, pinned: ['get-mandate'] })).join(' ')).toContain(
      'Lösen Sie Schritte oder geben Sie mehr Tage an',
    );
  });

  test('speaks English too', () => {
    expect(textsOf(blocks({}, 'en')).join(' ')).toContain('Begin with these');
  });
});
