import type { Migration } from '../migration.ts';
import type { Content, RulesSource, Source } from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type ContentFiles, fileProblems, ofKind, readAbout } from '../read/files.ts';
import { type Hash, rulesStamp, sharedStamp, textsStamp } from '../read/stamps.ts';
import type { readStructure, Structure } from '../read/structure.ts';
import { languagesIn, readTexts, textTree, type Words } from '../read/texts.ts';
import type { Scenario } from '../scenario.ts';
import { checkLock, type VersionLock } from './lock.ts';
import { checkScenarios } from './scenarios.ts';
import type { SharedPart } from './shared.ts';
import { unknownSources } from './sources.ts';
import { checkStructure } from './structure.ts';
import { allowedTexts, neededTexts } from './text-needs.ts';
import { checkTexts } from './texts.ts';

/** Questions, rules and words of one version, checked; what is only beside it comes as `part`. */
export function checkVersion(
  files: ContentFiles,
  folder: string,
  { structure, problems }: ReturnType<typeof readStructure>,
  part: SharedPart,
  hash: Hash,
): { content: Content | null; problems: Problem[] } {
  const about = readAbout(files, `${folder}texts/about.yaml`);
  const all = [...fileProblems(files, folder), ...problems, ...about.problems];
  if (structure === null) return { content: null, problems: all };
  const texts = checkLanguages(files, folder, structure);
  all.push(...checkStructure(structure, part.shared), ...texts.problems);
  const whole = [structure.complete, part.shared.complete].every((c) => Object.values(c).every(Boolean));
  if (!whole || structure.overall === null || about.date === null) return { content: null, problems: all };
  const content = contentOf(structure, folder, texts.words, part, {
    rules: rulesStamp(files, folder, structure.questionnaire.value.published ?? '', hash),
    texts: textsStamp(files, folder, about.date, hash),
    shared: sharedStamp(files, part.shared.date ?? '', hash),
  });
  const migration = files.get(`${folder}migration.yaml`)?.value as Migration | null | undefined;
  if (migration) content.migration = migration;
  const lock = (files.get(`${folder}lock.yaml`)?.value ?? null) as VersionLock | null;
  const published = { ...structure.questionnaire, path: ['published'] };
  const date = { file: `${folder}texts/about.yaml`, path: ['date'], id: '' };
  all.push(
    ...scenarioProblems(files, folder, content, part),
    ...checkLock(content.stamps, lock, published, date),
  );
  return { content, problems: all };
}

function checkLanguages(
  files: ContentFiles,
  folder: string,
  structure: Structure,
): { words: Map<string, Words>; problems: Problem[] } {
  const { questionnaire, complete } = structure;
  const { languages } = questionnaire.value;
  const present = languagesIn(files, folder, 'texts');
  const needed = neededTexts(structure);
  const allowed = allowedTexts(structure);
  const isComplete = (root: string): boolean =>
    root === 'sections' || root === 'areas' ? complete.sections : complete.rules;
  const words = new Map<string, Words>();
  const problems = languages.flatMap((language, i): Problem[] => {
    const read = readTexts(files, folder, 'texts', language);
    words.set(language, read.words);
    const missing = `${folder}texts/${language}/*.yaml`;
    if (!present.has(language))
      return [
        problemAt({ ...questionnaire, id: language }, ['languages', i], 'missing-file', { file: missing }),
      ];
    return [...read.problems, ...checkTexts(read.words, needed, allowed, isComplete)];
  });
  for (const { path } of ofKind(files, `${folder}texts/`, 'texts'))
    if (!languages.some((language) => path.startsWith(`${folder}texts/${language}/`)))
      problems.push(problemAt({ file: path, path: [], id: '' }, [], 'unread-file', {}));
  return { words, problems };
}

function scenarioProblems(
  files: ContentFiles,
  folder: string,
  content: Content,
  { shared }: SharedPart,
): Problem[] {
  const scenarios = ofKind(files, folder, 'scenario').flatMap(({ path, value }) =>
    value === null ? [] : [{ path, value: value as Scenario }],
  );
  const sources = scenarios.flatMap(({ path, value }) =>
    unknownSources({ file: path, path: [], id: '' }, ['sources'], value.sources, shared),
  );
  return [...checkScenarios(scenarios, content), ...sources];
}

function contentOf(
  structure: Structure,
  folder: string,
  words: Map<string, Words>,
  { shared, words: sharedWords }: SharedPart,
  stamps: Content['stamps'],
): Content {
  const value = <T>(placed: { value: T }): T => placed.value;
  const rules: RulesSource = {
    levels: structure.levels.map(value),
    overall: structure.overall!.value,
    dimensions: structure.dimensions.map(value),
    scores: structure.scores.map(value),
    knockouts: structure.knockouts.map(value),
    findings: structure.findings.map(value),
    measures: structure.measures.map(value),
  };
  return {
    questionnaire: structure.questionnaire.value,
    version: folder.split('/')[1]!,
    sections: structure.sections.map(value),
    rules,
    texts: Object.fromEntries(
      [...words].map(([language, own]) => {
        const beside = sharedWords.get(language);
        return [language, textTree(...(beside ? [own, beside] : [own]))];
      }),
    ),
    sources: Object.fromEntries(
      shared.sources.map(({ id, value: source }): [string, Source] => [id, source]),
    ),
    glossary: shared.glossary.map(value),
    listFacts: shared.listFacts.map(value),
    catalogue: shared.catalogue.map(value),
    cases: shared.cases.map(value),
    tender: {
      facts: shared.tender.facts,
      bases: shared.tender.bases.map(value),
      lines: shared.tender.lines.map(value),
    },
    products: shared.products.map(value),
    editions: shared.editions,
    costKinds: shared.costKinds.map(value),
    costDefaults: shared.costDefaults.map(value),
    readings: shared.readings.map(value).filter((one) => one.of === structure.questionnaire.value.id),
    myths: shared.myths.map(value),
    stamps,
  };
}
