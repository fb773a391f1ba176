import type { Content } from '../questionnaire/model.ts';
import { type ContentFiles, ofKind } from '../questionnaire/read/files.ts';
import { readStructure } from '../questionnaire/read/structure.ts';
import type { Scenario } from '../questionnaire/scenario.ts';
import { proveApart } from './apart.ts';
import type { Claims } from './claims.ts';
import { type Coverage, uncovered } from './coverage.ts';
import { proveEffects } from './effects.ts';
import { proveFindings, proveKnockouts } from './findings.ts';
import { groundOf } from './ground.ts';
import { proveLevels, proveQuickLevels } from './levels.ts';
import { proveMeasures } from './measures.ts';
import { proveOpposites } from './opposites.ts';
import { proveParts } from './parts.ts';
import { proveQuestions } from './questions.ts';
import { type Judged, type Refutation, type Subject, subjects } from './refutation.ts';
import { rulesOf } from './rules.ts';

/** What was proven of a version, and what was found against it. */
export interface Proofs {
  /** Of each subject how many sentences there are, and how many of them hold. */
  counts: { subject: Subject; proven: number; of: number }[];
  against: Refutation[];
  coverage: Coverage;
}

/**
 * Proves what must hold of a version for all answers that can be given; the check has found nothing wrong in
 * it. What is found for several areas at one place is told once.
 * @param files all files as they were read
 */
export function prove(content: Content, files: ContentFiles): Proofs {
  const folder = `${content.questionnaire.id}/${content.version}/`;
  const { structure } = readStructure(files, folder);
  const file = `${folder}claims.yaml`;
  const claims = (files.get(file)?.value ?? {}) as Claims;
  const claimed = { value: claims, place: { file, path: [], id: '' } };
  const ground = groundOf(content, structure!, claimed);
  const rules = rulesOf(ground);
  const quick = groundOf(content, structure!, claimed, 'quick');
  const questions = proveQuestions(ground);
  // What cannot be answered has no points either, so nothing can be said of levels until that is mended.
  const answerable = questions.every(({ against }) => against?.code !== 'question-unanswerable');
  const judged = [
    ...questions,
    ...proveEffects(ground, rules),
    ...proveApart(ground, rules),
    ...proveFindings(ground),
    ...proveKnockouts(ground),
    ...(answerable ? [...proveLevels(ground, rules), ...proveQuickLevels(quick, rulesOf(quick))] : []),
    ...proveParts(ground),
    ...proveMeasures(ground),
    ...proveOpposites(ground),
  ];
  const scenarios = ofKind(files, folder, 'scenario').map(({ value }) => value as Scenario);
  return { counts: countsOf(judged), against: onceOf(judged), coverage: uncovered(content, scenarios) };
}

function countsOf(judged: readonly Judged[]): Proofs['counts'] {
  return subjects.map((subject) => {
    const own = judged.filter((one) => one.subject === subject);
    return { subject, proven: own.filter((one) => one.against === null).length, of: own.length };
  });
}

function onceOf(judged: readonly Judged[]): Refutation[] {
  const found = judged.flatMap(({ against }) => against ?? []);
  const places = new Map<string, Refutation>();
  for (const one of found) {
    const key = JSON.stringify([one.file, one.path, one.code, apart(one)]);
    if (!places.has(key)) places.set(key, one);
  }
  return [...places.values()];
}

/** What tells two things apart that are found at one place: another part, another pair. Areas do not. */
function apart({ code, args }: Refutation): string[] {
  const plain = (name: string): string => name.slice(name.indexOf('.') + 1);
  if (code === 'part-never') return [args.part.replace(/[a-z0-9-]+\./g, '')];
  if (code === 'level-never') return [args.level, String(args.quick)];
  return code === 'same-facts' ? [plain(args.one), plain(args.other)] : [];
}
