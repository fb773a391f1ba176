import type {
  FindingSource,
  KnockoutSource,
  LevelSource,
  MeasureSource,
  QuestionnaireSource,
  QuestionSource,
  RulesSource,
  ScoreSource,
  SectionSource,
} from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import { baseName } from './file-kind.ts';
import { type ContentFiles, ofKind } from './files.ts';
import { type Placed, placedList } from './placed.ts';

/** A question with its place; its id is `section.question` as the files have it. */
export interface PlacedQuestion extends Placed<QuestionSource> {
  section: SectionSource;
  /** The areas it is asked for; null: it is asked once. */
  areas: readonly string[] | null;
}

/** Questions and rules of one version with their places, all files as one. */
export interface Structure {
  questionnaire: Placed<QuestionnaireSource>;
  sections: Placed<SectionSource>[];
  questions: PlacedQuestion[];
  levels: Placed<LevelSource>[];
  overall: Placed<ScoreSource> | null;
  dimensions: Placed<ScoreSource>[];
  scores: Placed<ScoreSource>[];
  knockouts: Placed<KnockoutSource>[];
  findings: Placed<FindingSource>[];
  measures: Placed<MeasureSource>[];
  /** False where a file could not be read: what it holds must not be called unknown. */
  complete: { sections: boolean; rules: boolean };
}

/** Null where there is no questionnaire.yaml that could be read. */
export function readStructure(
  files: ContentFiles,
  folder: string,
): { structure: Structure | null; problems: Problem[] } {
  const path = `${folder}questionnaire.yaml`;
  const file = files.get(path);
  const here = { file: path, path: [], id: '' };
  if (file === undefined)
    return { structure: null, problems: [problemAt(here, [], 'missing-file', { file: path })] };
  if (file.value === null) return { structure: null, problems: [] };
  const written = file.value as Omit<QuestionnaireSource, 'areas'> & Partial<QuestionnaireSource>;
  const value: QuestionnaireSource = { ...written, areas: written.areas ?? { from: '', ids: [] } };
  const questionnaire = { ...here, id: value.id, value };
  const problems: Problem[] = [];
  const name = folder.slice(0, folder.indexOf('/'));
  if (value.id !== name)
    problems.push(problemAt(questionnaire, ['id'], 'name-mismatch', { id: value.id, name }));
  const sections = readSections(files, folder, questionnaire, problems);
  const rules = readRules(files, folder, questionnaire, problems);
  const questions = sections.flatMap((section) => placedQuestions(section, value.areas.ids));
  const complete = { sections: sections.length === value.sections.length, rules: rules.complete };
  return { structure: { ...rules, questionnaire, sections, questions, complete }, problems };
}

function readSections(
  files: ContentFiles,
  folder: string,
  questionnaire: Placed<QuestionnaireSource>,
  problems: Problem[],
): Placed<SectionSource>[] {
  const listed = questionnaire.value.sections;
  for (const { path } of ofKind(files, folder, 'section'))
    if (!listed.includes(baseName(path)))
      problems.push(problemAt({ file: path, path: [], id: baseName(path) }, [], 'unread-file', {}));
  return listed.flatMap((name, i) => {
    const path = `${folder}sections/${name}.yaml`;
    const file = files.get(path);
    if (file === undefined)
      problems.push(
        problemAt({ ...questionnaire, id: name }, ['sections', i], 'missing-file', { file: path }),
      );
    const value = file?.value as SectionSource | null | undefined;
    if (!value) return [];
    const section = { file: path, path: [], id: value.id, value };
    if (value.id === name) return [section];
    problems.push(problemAt(section, ['id'], 'name-mismatch', { id: value.id, name }));
    return [];
  });
}

function placedQuestions({ file, id, value }: Placed<SectionSource>, areas: string[]): PlacedQuestion[] {
  return placedList(file, ['questions'], value.questions, `${id}.`).map((question) => ({
    ...question,
    section: value,
    areas: value.repeat ? (question.value.areas ?? areas) : null,
  }));
}

type Rules = Omit<Structure, 'questionnaire' | 'sections' | 'questions' | 'complete'> & { complete: boolean };

function readRules(
  files: ContentFiles,
  folder: string,
  questionnaire: Placed<QuestionnaireSource>,
  problems: Problem[],
): Rules {
  const all = ofKind(files, folder, 'rules');
  const sound = all.flatMap(({ path, value }) =>
    value === null ? [] : [{ path, value: value as Partial<RulesSource> }],
  );
  const lists = <T extends { id: string }>(
    key: string,
    of: (rules: Partial<RulesSource>) => T[] | undefined,
  ) => sound.flatMap(({ path, value }) => placedList(path, [key], of(value)));
  const once = (key: 'levels' | 'overall'): { path: string; value: Partial<RulesSource> } | undefined => {
    const [first, ...more] = sound.filter(({ value }) => value[key] !== undefined);
    for (const { path } of more)
      problems.push(
        problemAt({ file: path, path: [], id: key }, [key], 'duplicate-id', { id: key, other: first!.path }),
      );
    if (first === undefined && sound.length === all.length)
      problems.push(problemAt({ ...questionnaire, id: key }, [], 'missing-rule', { rule: key }));
    return first;
  };
  const levels = once('levels');
  const overall = once('overall');
  return {
    levels: levels === undefined ? [] : placedList(levels.path, ['levels'], levels.value.levels),
    overall: overall
      ? { file: overall.path, path: ['overall'], id: 'overall', value: overall.value.overall! }
      : null,
    dimensions: lists('dimensions', (r) => r.dimensions),
    scores: lists('scores', (r) => r.scores),
    knockouts: lists('knockouts', (r) => r.knockouts),
    findings: lists('findings', (r) => r.findings),
    measures: lists('measures', (r) => r.measures),
    complete: sound.length === all.length && levels !== undefined && overall !== undefined,
  };
}
