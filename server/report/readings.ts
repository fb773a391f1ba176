import type { Content } from '../questionnaire/model.ts';
import type { Reading } from '../questionnaire/reading.ts';
import type { CoveredLine } from '../readings/coverage.ts';
import type { Figure, FigureScore } from '../readings/figure.ts';
import type { RuleSet } from '../scoring/evaluate.ts';
import { answerText } from './answer-text.ts';
import { versions } from './chapters/cover.ts';
import { sources } from './chapters/sources.ts';
import type { Block, Document, Inline, Table } from './document.ts';
import { heading, paragraph, rule, strong, text, wording } from './inline.ts';
import { type ReportInput, scoreWords, type Telling, telling } from './telling.ts';
import { readingWords } from './words/readings.ts';

/** A reading with what it makes of the answers; `figure` is there where a framework is stated. */
export interface ToldReading {
  reading: Reading;
  lines: CoveredLine[];
  figure: { found: Figure; content: Content; ruleSet: RuleSet } | null;
}

/** What frameworks of others make of the answers, as a document of its own. */
export function composeReadings(input: ReportInput, readings: readonly ToldReading[]): Document {
  const t = telling(input);
  const words = readingWords[t.language];
  const blocks: Block[] = [
    paragraph([text(words.intro)], [wording('readings')], 'lead'),
    ...readings.flatMap((one) => chapter(t, one)),
  ];
  return {
    language: t.language,
    title: words.title,
    subject: words.subject(t.municipality),
    footer: t.words.footer(t.municipality, t.date(t.result.asOf), versions(t)),
    date: t.result.asOf,
    blocks: [...blocks, ...sources(t)],
  };
}

function chapter(t: Telling, told: ToldReading): Block[] {
  const { id, sources: cited } = told.reading;
  const own = t.texts.readings[id]!;
  return [
    heading(1, own.name, `reading-${id}`),
    paragraph([text(`${own.what} `), ...t.cite(cited)], [wording(id)]),
    { kind: 'note', tone: 'info', content: [text(own.limits)], from: [wording(id)] },
    ...(told.figure === null ? [] : figure(t, told.figure)),
    ...lines(t, told),
  ];
}

function figure(t: Telling, { found, content }: NonNullable<ToldReading['figure']>): Block[] {
  const words = readingWords[t.language];
  const texts = content.texts[t.language]!;
  const row = (score: FigureScore): Inline[][] => [
    [text(scoreWords(texts, score.id)?.name ?? score.id)],
    [text(score.low === null ? '–' : t.words.range(t.points(score.low), t.points(score.high!)))],
    [text(score.level === null ? '–' : levels(t, content, score.level))],
  ];
  // Scores made of others sum up; those of single objectives stand with their levels already.
  const whole = content.rules.scores.filter(({ parts = [] }) => parts.some((part) => part.score));
  const summed = found.scores.filter(({ id }) => whole.some((one) => one.id === id));
  const table: Table = {
    caption: words.figure,
    columns: [
      { label: words.column.score, width: 5, align: 'start' },
      { label: words.column.points, width: 2, align: 'end' },
      { label: words.column.level, width: 6, align: 'start' },
    ],
    rows: [found.overall, ...summed, ...found.dimensions].map(row),
  };
  return [
    heading(3, words.figure, `figure-${content.questionnaire.id}`),
    paragraph([text(words.narrowed(t.points(found.narrowed.length), t.points(found.of)))], [rule('overall')]),
    { kind: 'table', table, from: [rule('overall')] },
  ];
}

function levels(t: Telling, content: Content, { low, high }: { low: string; high: string }): string {
  const names = content.texts[t.language]!.levels;
  return t.words.range(names[low]!.name, names[high]!.name);
}

function lines(t: Telling, told: ToldReading): Block[] {
  const words = readingWords[t.language];
  const caption = told.figure === null ? words.lines.covered : words.lines.read;
  const { line } = words;
  const columns =
    told.figure === null
      ? [line.criterion, line.said, line.gap]
      : [line.criterion, line.said, line.gives, line.why];
  const table: Table = {
    caption,
    columns: columns.map((label) => ({ label, width: 4, align: 'start' })),
    rows: told.lines.map((one) => [
      [text(criterion(t, told, one))],
      said(t, one),
      ...(told.figure === null ? [[text(gap(t, told, one))]] : read(t, told, told.figure, one)),
    ]),
  };
  return [
    heading(3, caption, `lines-${told.reading.id}`),
    { kind: 'table', dense: true, table, from: [wording(told.reading.id)] },
  ];
}

/** With a figure its question there, else the words of the line. */
function criterion(t: Telling, { reading, figure: read }: ToldReading, { line }: CoveredLine): string {
  const question = read?.ruleSet.questionnaire.byId.get(line.question ?? '');
  if (read === null || question === undefined) return t.texts.readings[reading.id]!.lines[line.id]!.text;
  return read.content.texts[t.language]!.sections[question.origin]!.questions[question.key]!.text;
}

function said(t: Telling, { cover, questions }: CoveredLine): Inline[] {
  const words = readingWords[t.language];
  if (cover === 'gap' || cover === 'notAsked') return [text(words.cover[cover])];
  // A repeated question stands once, with its answers for each need area.
  const groups = Map.groupBy(questions, ({ question }) => `${question.origin}.${question.key}`);
  return [...groups.values()].flatMap((group, i): Inline[] => {
    const told = group.map(({ question, answer }) => {
      const given = answerText(question, answer, t.questionText(question), t.language);
      return question.area === null ? given : words.inArea(t.areaName(question.area), given);
    });
    const before = i === 0 ? [] : [text(' ')];
    return [...before, strong(t.questionText(group[0]!.question).text), text(` ${told.join('; ')}.`)];
  });
}

function gap(t: Telling, { reading }: ToldReading, { line }: CoveredLine): string {
  return t.texts.readings[reading.id]!.lines[line.id]!.gap ?? '';
}

/** What follows from the answer, and why. */
function read(
  t: Telling,
  { reading }: ToldReading,
  { found, content, ruleSet }: NonNullable<ToldReading['figure']>,
  { line }: CoveredLine,
): Inline[][] {
  const span = found.narrowed.find((one) => one.line === line.id);
  const question = ruleSet.questionnaire.byId.get(line.question!)!;
  const choices = content.texts[t.language]!.sections[question.origin]!.questions[question.key]!.choices!;
  const follows =
    span === undefined
      ? readingWords[t.language].nothing
      : t.words.range(t.words.quote(choices[span.low]!), t.words.quote(choices[span.high]!));
  return [[text(follows)], [text(t.texts.readings[reading.id]!.lines[line.id]!.text)]];
}
