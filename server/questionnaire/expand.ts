import type {
  Condition,
  Content,
  ProfileQuestions,
  QuestionKind,
  QuestionSource,
  SectionSource,
  Unit,
} from './model.ts';

export type Mode = 'quick' | 'full';

/** A plain question: repetition is gone, nothing else needs to know of it. */
export interface Question {
  /** Position in `Questionnaire.questions`. */
  index: number;
  /** Full id: `strategy.mandate`, `office.contract-end`. */
  id: string;
  /** Id inside its section: `mandate`. */
  key: string;
  /** Id of the page it stands on: the section, or the area of a repeated section. */
  section: string;
  /** Id of the section in the files, where its words stand. */
  origin: string;
  area: string | null;
  kind: QuestionKind;
  choices: string[];
  exclusive: string[];
  unit: Unit | null;
  min: number;
  max: number;
  decimals: number;
  quick: boolean;
  notApplicable: boolean;
  /** Decides what is asked; never measured, has no range. */
  profile: boolean;
  /** Own condition joined with those of section and area; null: always asked. */
  show: Condition | null;
  terms: string[];
  sources: string[];
}

/** What of a version evaluation alone needs. */
export interface RuleContent extends Pick<Content, 'version' | 'sections' | 'rules'> {
  questionnaire: Pick<Content['questionnaire'], 'id' | 'areas' | 'profile'>;
  stamps: Pick<Content['stamps'], 'rules'>;
}

export interface Section {
  id: string;
  origin: string;
  area: string | null;
  profile: boolean;
  questions: Question[];
}

export interface Questionnaire {
  id: string;
  version: string;
  mode: Mode;
  /** The question whose ticked choices are the need areas. */
  areasQuestion: string;
  profile: ProfileQuestions;
  areas: string[];
  sections: Section[];
  questions: Question[];
  byId: ReadonlyMap<string, Question>;
}

/** Puts `area` in the place of `$` in every question id of a condition. */
export function inArea(condition: Condition, area: string): Condition {
  if ('all' in condition) return { all: condition.all.map((c) => inArea(c, area)) };
  if ('any' in condition) return { any: condition.any.map((c) => inArea(c, area)) };
  if ('not' in condition) return { not: inArea(condition.not, area) };
  if ('answered' in condition) return { answered: idInArea(condition.answered, area) };
  if ('is' in condition) return { is: keysInArea(condition.is, area) };
  if ('in' in condition) return { in: keysInArea(condition.in, area) };
  if ('atLeast' in condition) return { atLeast: keysInArea(condition.atLeast, area) };
  return { atMost: keysInArea(condition.atMost, area) };
}

/** `$.use` as the question of an area: `office.use`; other ids stay as they are. */
export function idInArea(id: string, area: string): string {
  return id.startsWith('$.') ? area + id.slice(1) : id;
}

function keysInArea<T>(record: Record<string, T>, area: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [idInArea(id, area), value]));
}

/**
 * The questionnaire as plain questions in the order in which they are asked. In the quick check only
 * quick questions exist; a section without any is left out.
 */
export function expand(content: RuleContent, mode: Mode): Questionnaire {
  const { areas } = content.questionnaire;
  const pages = content.sections.flatMap((source): { source: SectionSource; area: string | null }[] =>
    source.repeat ? areas.ids.map((area) => ({ source, area })) : [{ source, area: null }],
  );
  const questions: Question[] = [];
  const sections: Section[] = [];
  for (const { source, area } of pages) {
    const asked = source.questions.filter(
      (q) => (mode === 'full' || q.quick) && (area === null || !q.areas || q.areas.includes(area)),
    );
    if (asked.length === 0) continue;
    const section: Section = {
      id: area ?? source.id,
      origin: source.id,
      area,
      profile: source.profile ?? false,
      questions: [],
    };
    for (const q of asked) {
      const question = plain(q, source, section, questions.length, areas.from);
      questions.push(question);
      section.questions.push(question);
    }
    sections.push(section);
  }
  return {
    id: content.questionnaire.id,
    version: content.version,
    mode,
    areasQuestion: areas.from,
    profile: content.questionnaire.profile ?? {},
    areas: areas.ids,
    sections,
    questions,
    byId: new Map(questions.map((q) => [q.id, q])),
  };
}

function plain(
  q: QuestionSource,
  source: SectionSource,
  section: Section,
  index: number,
  areasFrom: string,
): Question {
  const { area } = section;
  const parts = [area === null ? undefined : { is: { [areasFrom]: area } }, source.show, q.show]
    .filter((c) => c !== undefined)
    .map((c) => (area === null ? c : inArea(c, area)));
  return {
    index,
    id: `${section.id}.${q.id}`,
    key: q.id,
    section: section.id,
    origin: source.id,
    area,
    kind: q.kind,
    choices: q.choices ?? [],
    exclusive: q.exclusive ?? [],
    unit: q.unit ?? null,
    min: q.min ?? Number.NEGATIVE_INFINITY,
    max: q.max ?? Number.POSITIVE_INFINITY,
    decimals: q.decimals ?? 0,
    quick: q.quick ?? false,
    notApplicable: q.notApplicable ?? false,
    profile: section.profile || `${section.id}.${q.id}` === areasFrom,
    show: parts.length === 0 ? null : parts.length === 1 ? parts[0]! : { all: parts },
    terms: q.terms ?? [],
    sources: q.sources ?? [],
  };
}
