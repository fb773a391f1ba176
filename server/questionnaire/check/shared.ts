import { type Problem, problemAt } from '../problem.ts';
import { type ContentFiles, fileProblems } from '../read/files.ts';
import { readShared, type Shared } from '../read/shared.ts';
import { languagesIn, readTexts, type Words } from '../read/texts.ts';
import { unknownAreas } from './areas.ts';
import { checkCases } from './cases.ts';
import { checkCostDefaults } from './cost-defaults.ts';
import { checkSharedIds } from './ids.ts';
import { checkSharedSources } from './sources.ts';
import { checkTender } from './tender.ts';
import { allowedSharedTexts, neededSharedTexts } from './text-needs.ts';
import { checkTexts } from './texts.ts';

/** What stands beside the versions, read and checked. */
export interface SharedPart {
  shared: Shared;
  words: Map<string, Words>;
  problems: Problem[];
}

/**
 * @param languages those of the versions that use it; null: those it has
 * @param areas all need areas of these versions; null: not known
 */
export function checkShared(
  files: ContentFiles,
  languages: readonly string[] | null,
  areas: readonly string[] | null,
): SharedPart {
  const { shared, problems } = readShared(files);
  const present = languagesIn(files, 'shared/', 'shared-texts');
  const needed = neededSharedTexts(shared);
  const words = new Map<string, Words>();
  const about = { file: 'shared/about.yaml', path: [], id: '' };
  const textProblems = (languages ?? [...present]).flatMap((language): Problem[] => {
    const read = readTexts(files, 'shared/', 'shared-texts', language);
    words.set(language, read.words);
    if (!present.has(language) && needed.length > 0)
      return [problemAt(about, [], 'missing-file', { file: `shared/texts/${language}/*.yaml` })];
    const isComplete = (root: string): boolean => shared.complete[root as keyof typeof shared.complete];
    return [...read.problems, ...checkTexts(read.words, needed, allowedSharedTexts(shared), isComplete)];
  });
  const areaProblems =
    areas === null
      ? []
      : [
          ...[...shared.catalogue, ...shared.cases].flatMap((one) =>
            unknownAreas(one, ['areas'], one.value.areas, areas),
          ),
          ...shared.tender.lines.flatMap((one) => unknownAreas(one, ['areas'], one.value.areas ?? [], areas)),
          ...shared.costDefaults.flatMap((one) => unknownAreas(one, ['areas'], one.value.areas ?? [], areas)),
          ...shared.products.flatMap((one) =>
            unknownAreas(one, ['area'], one.value.area === null ? [] : [one.value.area], areas),
          ),
        ];
  return {
    shared,
    words,
    problems: [
      ...fileProblems(files, 'shared/'),
      ...problems,
      ...checkSharedIds(shared),
      ...checkSharedSources(shared),
      ...checkCases(shared),
      ...checkTender(shared, words, areas),
      ...checkCostDefaults(shared),
      ...areaProblems,
      ...textProblems,
    ],
  };
}
