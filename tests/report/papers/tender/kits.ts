import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readContentFiles } from '../../../../server/content-files.ts';
import type { Answers } from '../../../../server/questionnaire/answers.ts';
import { loadVersion } from '../../../../server/questionnaire/load.ts';
import type { Beside } from '../../../../server/report/beside.ts';
import type { Document } from '../../../../server/report/document.ts';
import type { Language, ReportInput } from '../../../../server/report/telling.ts';
import { compile, evaluate } from '../../../../server/scoring/evaluate.ts';
import { sha256 } from '../../../fixtures/content.ts';
import { chapter, textsOf } from '../../../fixtures/report-of.ts';

const folder = resolve(import.meta.dirname, '../../../../questionnaires');
/** The published questionnaire. */
export const content = loadVersion(readContentFiles(folder), 'kommune', '2026-1', sha256).content!;
/** Its scenarios. */
export const scenarios = ['village', 'town-with-provider', 'city', 'village-quick'] as const;
/** Its need areas. */
export const areas = content.questionnaire.areas.ids;

/** A scenario with its answers, some of them changed. */
export function inputOf(
  scenario: string,
  language: Language,
  more: Answers = {},
  beside: Beside = {},
): ReportInput {
  const path = resolve(folder, `kommune/2026-1/scenarios/${scenario}.yaml`);
  const { asOf, mode, answers: given } = parse(readFileSync(path, 'utf8'));
  const answers = { ...given, ...more };
  const ruleSet = compile(content, mode);
  const result = evaluate(ruleSet, answers, asOf);
  const assessment = { name: 'Musterstadt', contact: '' };
  return { content, ruleSet, result, answers, assessment, beside, language };
}

/** All a kit says. */
export const said = (document: Document): string =>
  textsOf(document.blocks).join('\n').replaceAll('\u00a0', ' ');
/** The rows of a part, cell by cell. */
export const rowsOf = (document: Document, part: string): string[][] =>
  chapter(document, part).flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map((cells) =>
          cells.map((cell) => cell.map((i) => (i.kind === 'source' ? `[${i.number}]` : i.text)).join('')),
        )
      : [],
  );
/** What a kit asks to fill in. */
export const gapsOf = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'gap' ? [block.label] : []));
/** The answer that names a country. */
export const country = (value: string): Answers => ({ 'profile.country': { value } });
