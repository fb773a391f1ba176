import type { Answer } from '../../questionnaire/answers.ts';
import type { Item, Role, ShownRole, Spread } from '../../workshops/model.ts';
import { itemName, saidText, type WorkshopTelling } from './told.ts';

/** One vote of a round, or one hand that was raised; without who gave it. */
export interface RawVote {
  role: Role;
  answer: Answer;
}

/** All votes of one round of an item, with the spread by which they are shown elsewhere. */
export interface RawRound {
  item: Item;
  round: number;
  spread: Spread;
  votes: readonly RawVote[];
}

/** Marks the text as UTF-8 for spreadsheets. */
const byteOrderMark = '\uFEFF';

/**
 * The votes as a table of text, one row a vote: UTF-8 with a byte order mark, semicolons, CRLF. A row tells
 * a role only where the spread of that round is split by it, so the table tells of nobody more than the
 * report does. Nothing links the rows of one person.
 * @param shuffled puts rows into an order that tells nothing; it gets them in one that does not either
 */
export function rawVotesCsv(
  w: WorkshopTelling,
  rounds: readonly RawRound[],
  shuffled: (rows: readonly string[]) => readonly string[],
): string {
  const { csv } = w.own;
  const head = [csv.item, csv.question, csv.round, csv.role, csv.answer, csv.said];
  const rows = rounds.flatMap((one) =>
    one.votes.map(({ role, answer }) => {
      const shown = shownAs(role, one.spread);
      return line([
        one.item.id,
        itemName(w, one.item),
        String(one.round),
        shown === null ? '' : w.own.role[shown],
        ...said(w, one.item, answer),
      ]);
    }),
  );
  return `${byteOrderMark}${[line(head), ...shuffled(rows.sort())].join('\r\n')}\r\n`;
}

/** By which name a role is shown in a round; null where it is not split. */
function shownAs(role: Role, { byRole }: Spread): ShownRole | null {
  if (byRole === null) return null;
  return byRole.some((one) => one.role === role) ? role : 'others';
}

/** What was said, as ids for programs and in words. */
function said(w: WorkshopTelling, item: Item, answer: Answer): [string, string] {
  const words = saidText(w, item, answer);
  if ('value' in answer) return [[answer.value].flat().toSorted().join(' '), words];
  if ('span' in answer) return [answer.span.join('..'), words];
  return ['notApplicable' in answer ? 'not-applicable' : 'unknown', words];
}

const line = (cells: readonly string[]): string => cells.map(cell).join(';');

/** A spreadsheet must not take a text for a formula; a number stays one. */
function cell(value: string): string {
  const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) && !/^-?\d+(?:[.,]\d+)?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
