import { diff } from '../../questionnaire/versions/diff.ts';
import type { Step } from '../../scoring/versions/path.ts';
import type { Ends, FindingSplit, ScoreSplit, Split } from '../../scoring/versions/split.ts';
import { namesIn } from '../changes/names.ts';
import { tellChanges } from '../changes/tell.ts';
import type { Block, Inline } from '../document.ts';
import { answer, assessment, list, paragraph, rule, strong, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import { versionWords } from '../words/versions.ts';

/** The points under two versions, with what answers and rules moved. */
export function splitTable(t: Telling, { before, after, scores }: Split): Block {
  const words = versionWords[t.language];
  const { column, by } = words;
  const end = (label: string, width: number) => ({ label, width, align: 'end' as const });
  return {
    kind: 'table',
    table: {
      caption: words.caption,
      columns: [
        { label: column.score, width: 4, align: 'start' },
        end(column.before(before.questionnaire.version), 2),
        end(column.after(after.questionnaire.version), 2),
        end(by.answers, 3),
        end(by.rules, 3),
      ],
      rows: scores.map((score): Inline[][] => [
        [text(scoreWords(t.texts, score.id)?.name ?? score.id)],
        [text(rangeText(t, score.before))],
        [text(rangeText(t, score.after))],
        ...partTexts(t, score).map((part) => [text(part)]),
      ]),
    },
    from: [assessment, ...scores.map(({ id }) => rule(id))],
  };
}

/** A range in whole points. */
export function rangeText(t: Telling, ends: Ends | null): string {
  if (ends === null) return versionWords[t.language].none;
  return t.words.range(t.points(ends.low), t.points(ends.high));
}

/** Both parts in whole points; rounded where one ends and the other begins, so that they add up as read. */
function partTexts(t: Telling, { before, after, answers, rules }: ScoreSplit): string[] {
  const words = versionWords[t.language];
  if (before === null || after === null || answers === null || rules === null)
    return [words.none, words.none];
  const parts = (end: keyof Ends): [number, number] => {
    const between = Math.round(before[end] + answers[end]);
    return [between - Math.round(before[end]), Math.round(after[end]) - between];
  };
  const [low, high] = [parts('low'), parts('high')];
  return ([0, 1] as const).map((i) =>
    low[i] === high[i] ? signed(low[i]) : words.ends(signed(low[i]), signed(high[i])),
  );
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** Findings that hold otherwise, each with what made it so. */
export function splitFindings(t: Telling, path: readonly Step[], { findings }: Split): Block[] {
  const words = versionWords[t.language];
  const names = namesIn(path.at(-1)!.newer.content, t.language, path[0]!.older.content);
  const told = findings.map(({ id, before, after, by }: FindingSplit): Inline[] => {
    const [area, own] = id.includes('.') ? (id.split('.') as [string, string]) : [null, id];
    const name = area === null ? names.finding(own) : `${names.finding(own)}, ${t.areaName(area)}`;
    const causes = by.map((cause) => words.by[cause]).join(', ');
    const how =
      after === 'certainly'
        ? words.appeared
        : before === 'certainly' && after === 'not'
          ? words.gone
          : words.unsure;
    return [text(how(name, causes))];
  });
  return told.length === 0
    ? []
    : [
        list(
          told,
          findings.map(({ id }) => rule(id)),
        ),
      ];
}

/**
 * What differs in questions and rules and can move a result, the versions between told too.
 * @param most so many are told, without their details; all of them with details where it is infinite
 */
export function ruleChanges(t: Telling, path: readonly Step[], most: number): Block[] {
  const words = versionWords[t.language];
  const told = path.flatMap(({ older, newer, migration }) =>
    tellChanges(older.content, newer.content, diff(older.content, newer.content, migration), t.language),
  );
  const moving = told.filter(({ moves }) => moves !== 'nothing');
  if (moving.length === 0) return [];
  const shown = moving.slice(0, most);
  const items = shown.map(({ title, details }): Inline[] =>
    Number.isFinite(most) || details.length === 0
      ? [text(`${title}.`)]
      : [text(`${title}. ${details.join(' ')}`)],
  );
  if (moving.length > shown.length) items.push([text(`${words.more(moving.length - shown.length)}.`)]);
  return [paragraph([strong(words.changes)], [assessment]), list(items, [assessment])];
}

/** The answers that must be given anew, each with why. */
export function askedAgain(t: Telling, path: readonly Step[], { left }: Split): Block[] {
  const words = versionWords[t.language];
  const items = left.flatMap(({ question, version, why }): Inline[][] => {
    if (why === 'dropped') return [];
    const { older, newer } = path.find((step) => step.older.content.version === version)!;
    const names = namesIn(older.content, t.language, newer.content);
    return [[text(`${names.question(question)}: ${words.why[why]}`)]];
  });
  if (items.length === 0) return [];
  return [
    paragraph([strong(words.asked)], [assessment]),
    list(
      items,
      left.map(({ question }) => answer(question)),
    ),
  ];
}
