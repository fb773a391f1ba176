import { walk } from '../../questionnaire/walk.ts';
import { evaluate } from '../../scoring/evaluate.ts';
import { type AnswersMoved, answersMoved, type Moves, moved, type ScoreMove } from '../../scoring/moved.ts';
import { answerText } from '../answer-text.ts';
import type { Earlier } from '../beside.ts';
import type { Block, Inline, Table } from '../document.ts';
import { answer, assessment, heading, paragraph, rule, strong, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import { movedWords } from '../words/moved.ts';
import { acrossVersions } from './across-versions.ts';

/**
 * What moved since the round before; nothing where this is the first one.
 * @param most so many changes of rules are told, where the round before was under other ones
 */
export function movedSince(t: Telling, most: number): Block[] {
  const earlier = t.beside?.earlier;
  if (earlier === undefined) return [];
  const words = movedWords[t.language];
  const { questionnaire, encoder } = t.ruleSet;
  const moves = moved(evaluate(t.ruleSet, earlier.answers, earlier.asOf), t.result);
  const confirmed = walk(encoder, { ...earlier.answers, ...t.answers }, t.result.asOf).asked;
  const told = answersMoved(
    questionnaire.questions.filter((q) => t.isAsked(q) || confirmed.has(q.id)),
    earlier.answers,
    t.answers,
  );
  const count = (ids: readonly string[]): string => t.points(ids.length);
  const from = Object.values(told).flat().map(answer);
  return [
    heading(1, words.title(t.date(earlier.asOf.slice(0, 7))), 'moved'),
    paragraph(
      [
        text(
          words.stands(
            count(told.confirmed),
            count(told.changed),
            count(told.added),
            told.waiting.length,
            count(told.waiting),
          ),
        ),
      ],
      [assessment, ...from],
    ),
    ...(acrossVersions(t, earlier, most) ?? underSameRules(t, earlier, moves)),
    ...changed(t, earlier, told),
  ];
}

function underSameRules(t: Telling, earlier: Earlier, moves: Moves): Block[] {
  const words = movedWords[t.language];
  return [
    {
      kind: 'table',
      table: scores(t, moves),
      from: moves.scores.map(({ id }) => rule(id)),
    },
    paragraph([text(`${words.sameRules}${otherVersion(t, earlier)}`)], [assessment], 'small'),
    ...findingsTold(t, words.appeared, moves.appeared),
    ...findingsTold(t, words.gone, moves.gone),
  ];
}

function otherVersion({ language, content }: Telling, { version }: Earlier): string {
  return version === content.version ? '' : ` ${movedWords[language].otherVersion(version)}`;
}

function scores(t: Telling, { scores }: Moves): Table {
  const words = movedWords[t.language];
  const range = (of: ScoreMove['now']): string =>
    of === null ? words.none : t.words.range(t.points(of.low), t.points(of.high));
  return {
    caption: words.caption,
    columns: [
      { label: words.column.score, width: 5, align: 'start' },
      { label: words.column.before, width: 2, align: 'end' },
      { label: words.column.now, width: 2, align: 'end' },
      { label: words.column.move, width: 4, align: 'start' },
    ],
    rows: scores.map((move): Inline[][] => [
      [text(scoreWords(t.texts, move.id)?.name ?? move.id)],
      [text(range(move.before))],
      [text(range(move.now))],
      [text(words.direction(move.direction, byText(t, move)))],
    ]),
  };
}

/** By how many points, from the least to the most, without a sign: the word before it says which way. */
function byText(t: Telling, { by }: ScoreMove): string | null {
  if (by === null) return null;
  const [least, most] = [Math.min(...by.map(Math.abs)), Math.max(...by.map(Math.abs))];
  return t.words.range(t.points(least), t.points(most));
}

function findingsTold(t: Telling, title: string, ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  const found = t.result.findings.filter(({ id }) => ids.includes(id));
  const named = found.map(({ origin, area }) => {
    const name = t.texts.findings[origin]!.title;
    return area === null ? name : `${name} (${t.areaName(area)})`;
  });
  return [paragraph([strong(`${title} `), text(`${named.join('; ')}.`)], ids.map(rule))];
}

function changed(t: Telling, earlier: Earlier, { changed }: AnswersMoved): Block[] {
  if (changed.length === 0) return [];
  const words = movedWords[t.language].answers;
  const questions = t.ruleSet.questionnaire.questions.filter(({ id }) => changed.includes(id));
  return [
    heading(3, words.caption, 'moved-answers'),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.caption,
        columns: [
          { label: words.question, width: 5, align: 'start' },
          { label: words.before, width: 4, align: 'start' },
          { label: words.now, width: 4, align: 'start' },
        ],
        rows: questions.map((question): Inline[][] => {
          const texts = t.questionText(question);
          const told = (of: Telling['answers']): string =>
            answerText(question, of[question.id], texts, t.language);
          const where = question.area === null ? '' : `${t.areaName(question.area)}: `;
          return [[text(`${where}${texts.text}`)], [text(told(earlier.answers))], [text(told(t.answers))]];
        }),
      },
      from: changed.map(answer),
    },
  ];
}
