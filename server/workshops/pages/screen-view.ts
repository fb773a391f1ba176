import type { Result } from '../../scoring/result.ts';
import { word } from '../../web/page-words.ts';
import { itemText } from './item-text.ts';
import type { Joining } from './joining.ts';
import { rankingView } from './ranking.ts';
import type { Seen } from './seen.ts';
import {
  agreedView,
  currentItem,
  keyOf,
  phaseOf,
  placeWords,
  solvedView,
  timerOf,
  titleOf,
  votedWords,
} from './shown.ts';
import { tally } from './tally.ts';

/** How the screen looks: as the room needs it, or as the machine says. */
export type Look = 'light' | 'dark';

/** So many rows of a ranking, and so many choices, fit on the screen. */
const mostRanked = 5;
const mostChoices = 14;
/** Beyond so many, choices stand in two columns. */
const mostInOne = 6;

/** The screen for all: nothing on it is about one person. */
export function screenView(
  seen: Seen,
  joining: Joining,
  look: Look,
  result: Result | null,
  apart: string[] | null = null,
): object {
  const { state, words, path } = seen;
  const { current, closed } = state;
  const item = currentItem(seen);
  const text = item === null ? null : itemText(seen, item);
  const shown =
    current?.spread === undefined || current.phase === 'agreed' || item === null || item.of === 'points'
      ? null
      : tally(seen, item, current.spread, current.before);
  const other = look === 'dark' ? 'light' : 'dark';
  const voting = current?.phase === 'voting';
  const told = { voting: 'vote', revealed: 'discuss', agreed: 'discuss' } as const;
  return {
    state,
    heading: titleOf(seen),
    ...joining,
    here: `${path}/screen?look=${look}`,
    key: keyOf(seen),
    closed,
    waiting: !closed && item === null && apart === null,
    apart: closed ? null : apart,
    apartKnown: apart !== null && !closed,
    apartNone: apart?.length === 0,
    ranking:
      item === null || current?.priorities === undefined
        ? null
        : rankingView(seen, item, current.priorities, mostRanked),
    solved: solvedView(seen, false),
    place: placeWords(seen),
    do:
      current === null || current.phase === 'agreed'
        ? ''
        : word(words, `workshop.screen.${told[current.phase]}`),
    question: text?.text ?? '',
    voting,
    choices: voting && text !== null ? choicesOf(seen, Object.values(text.choices)) : null,
    many: text !== null && Object.keys(text.choices).length > mostInOne,
    voted: closed ? '' : votedWords(seen),
    votedNumber: current?.voted ?? 0,
    votedOf: word(words, 'workshop.votedOf', { people: state.people }),
    timer: timerOf(seen),
    // Roles stand at the side, where there is room for them.
    tally: shown === null ? null : { ...shown, roles: null, few: '' },
    roles: shown?.roles == null ? null : shown,
    agreed: current?.agreed === undefined || item === null ? null : agreedView(seen, item, current.agreed),
    items: state.items.map((one, i) => ({
      number: i + 1,
      phase: one.phase ?? 'none',
      ...phaseOf(seen, one.phase),
      now: one.id === current?.item,
    })),
    // Beside a vote it would only lead away from it.
    result:
      result === null || apart !== null || (item !== null && current?.phase !== 'agreed')
        ? null
        : growing(seen, result),
    open: word(words, 'workshop.screen.open', {
      count: state.items.filter(({ phase }) => phase !== 'agreed').length,
      total: state.items.length,
    }),
    otherLook: { href: `${path}/screen?look=${other}`, text: word(words, `workshop.screen.${other}`) },
  };
}

function choicesOf({ words }: Seen, all: string[]): string[] {
  if (all.length <= mostChoices) return all;
  return [...all.slice(0, mostChoices - 1), word(words, 'points.onPhone', { count: all.length })];
}

/** The levels as they stand with what was agreed so far; what is open makes them ranges. */
function growing({ edition, language, words }: Seen, { overall, dimensions }: Result): object[] {
  const texts = edition.content.texts[language]!;
  const levels = (low: string, high: string): string =>
    low === high ? low : word(words, 'workshop.screen.levels', { low, high });
  return [overall, ...dimensions].flatMap((score) => {
    if (score.low === null || score.high === null || score.level === null || score.max <= 0) return [];
    return [
      {
        name:
          texts.dimensions[score.id]?.name ??
          texts.scores[score.id]?.name ??
          word(words, 'workshop.screen.overall'),
        low: Math.round((score.low / score.max) * 100),
        high: Math.round((score.high / score.max) * 100),
        text: levels(texts.levels[score.level.low]!.name, texts.levels[score.level.high]!.name),
      },
    ];
  });
}
