import { word } from '../../web/page-words.ts';
import type { Counts, Item, Spread } from '../model.ts';
import { choiceWords } from './item-text.ts';
import type { Seen } from './seen.ts';

/** How a vote came out, as a table with a bar in each row. */
export interface Tally {
  total: string;
  rows: TallyRow[];
  /** Beside the vote before. */
  before: boolean;
  consensus: { label: string; word: string; tone: string; was: string } | null;
  /** Why nothing is told by role; empty where it is, or where nobody has voted. */
  few: string;
  roles: {
    heads: { number: string; text: string }[];
    rows: { role: string; counts: { count: number; most: boolean }[] }[];
    merged: boolean;
  } | null;
}

interface TallyRow {
  /** Stands for the choice where there is no room for its words. */
  number: string;
  text: string;
  count: number;
  /** Of those who voted, 0 to 100. */
  percent: number;
  was: { count: number; percent: number } | null;
  most: boolean;
}

/** A spread in the words of the page; `before` is the vote before on the same item. */
export function tally(seen: Seen, item: Item, spread: Spread, before?: Spread): Tally {
  const { words } = seen;
  const label = (choice: string): string => choiceWords(seen, item, choice);
  const mostVotes = Math.max(...spread.choices.map(({ count }) => count));
  const rows = spread.choices.map(
    ({ choice, count }, i): TallyRow => ({
      number: String(i + 1),
      text: label(choice),
      count,
      percent: share(count, spread),
      was: before === undefined ? null : was(before.choices.find((c) => c.choice === choice)?.count, before),
      most: count > 0 && count === mostVotes,
    }),
  );
  rows.push({
    number: '?',
    text: word(words, 'workshop.unknown'),
    count: spread.unknown,
    percent: share(spread.unknown, spread),
    was: before === undefined ? null : was(before.unknown, before),
    most: false,
  });
  return {
    total: totalWords(seen, spread.total),
    rows,
    before: before !== undefined,
    consensus: consensusWords(seen, spread, before),
    few: spread.byRole === null && spread.total > 0 ? word(words, 'workshop.tally.few') : '',
    roles: rolesOf(
      seen,
      spread,
      rows.map(({ number, text }) => ({ number, text })),
    ),
  };
}

const share = (count: number, { total }: Counts): number =>
  total === 0 ? 0 : Math.min(100, Math.round((count / total) * 100));

const was = (count: number | undefined, before: Spread): { count: number; percent: number } => ({
  count: count ?? 0,
  percent: share(count ?? 0, before),
});

function totalWords({ words }: Seen, total: number): string {
  if (total === 0) return word(words, 'workshop.tally.none');
  return total === 1 ? word(words, 'workshop.tally.one') : word(words, 'workshop.tally.total', { total });
}

/** From where on a word holds; the figure goes from 0 (at the ends) to 1 (all the same). */
const steps = [
  { from: 1, word: 'all', tone: 'success' },
  { from: 0.75, word: 'high', tone: 'success' },
  { from: 0.5, word: 'middle', tone: 'warning' },
  { from: 0, word: 'low', tone: 'danger' },
] as const;

function consensusWords({ words }: Seen, { consensus }: Spread, before?: Spread): Tally['consensus'] {
  if (consensus === null) return null;
  const step = steps.find(({ from }) => consensus >= from) ?? steps.at(-1)!;
  const percent = (figure: number): number =>
    step.word === 'all' ? 100 : Math.min(99, Math.round(figure * 100));
  const earlier = before?.consensus ?? null;
  return {
    label: word(words, 'workshop.consensus.label', { percent: percent(consensus) }),
    word: word(words, `workshop.consensus.${step.word}`),
    tone: step.tone,
    was: earlier === null ? '' : `${word(words, 'workshop.tally.before')} ${Math.round(earlier * 100)} %`,
  };
}

function rolesOf(
  { words }: Seen,
  { byRole }: Spread,
  heads: { number: string; text: string }[],
): Tally['roles'] {
  if (byRole === null) return null;
  return {
    heads,
    rows: byRole.map(({ role, choices, unknown }) => {
      const counts = [...choices.map(({ count }) => count), unknown];
      const highest = Math.max(...counts);
      return {
        role: word(words, `workshop.roles.${role}`),
        counts: counts.map((count) => ({ count, most: count > 0 && count === highest })),
      };
    }),
    merged: byRole.some(({ role }) => role === 'others'),
  };
}
