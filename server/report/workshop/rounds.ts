import { type Ballot, ballotsOf, notApplicable } from '../../consensus/ballots.ts';
import { mergedRoles, shownRoles } from '../../consensus/groups.ts';
import { type Scale, scaleOf } from '../../consensus/scale.ts';
import { spreadOf } from '../../consensus/spread.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import { verdicts } from '../../questionnaire/myth.ts';
import type { Agreed, Hands, Item, Participant, Phase, Role, Vote } from '../../workshops/model.ts';
import type { ReportInput } from '../telling.ts';
import type { ItemTold, WorkshopInput } from './input.ts';
import type { RawRound, RawVote } from './raw-votes.ts';

/** What a workshop has gathered, as it is stored. */
export interface Gathered {
  items: readonly Item[];
  /** In the order of their numbers. */
  rounds: readonly { item: string; round: number; phase: Phase }[];
  votes: readonly Vote[];
  hands: readonly Hands[];
  agreed: readonly Agreed[];
}

/** Every round that was revealed, with its votes and its spread; what is hidden still is not among them. */
export function revealedRounds(report: ReportInput, gathered: Gathered): RawRound[] {
  const votesIn = Map.groupBy(gathered.votes, placeOf);
  const handsIn = Map.groupBy(gathered.hands, placeOf);
  return gathered.items.flatMap((item): RawRound[] => {
    const scale = scaleFor(report, item);
    if (scale === null) return [];
    const shown = gathered.rounds.filter((one) => one.item === item.id && one.phase !== 'voting');
    const cast = shown.map(placeOf).map((place) => ({
      votes: votesIn.get(place) ?? [],
      hands: handsIn.get(place) ?? [],
    }));
    return shown.map(({ round }, i): RawRound => {
      const { votes, hands } = cast[i]!;
      const spread = spreadOf(votes, hands, scale.choices, { ...scale, earlier: cast.slice(0, i) });
      return { item, round, spread, votes: [...ofPeople(votes), ...ofHands(hands, scale)] };
    });
  });
}

/** The items with their revealed rounds and what was agreed. */
export const itemsTold = (
  { items, agreed }: Pick<Gathered, 'items' | 'agreed'>,
  rounds: readonly RawRound[],
): ItemTold[] =>
  items.map((item) => ({
    item,
    votes: rounds.filter((one) => one.item.id === item.id),
    agreed: agreed.find((one) => one.item === item.id) ?? null,
  }));

/** How many of each role joined; roles of few are merged, and null where even that would tell of few. */
export function attendance(participants: readonly Pick<Participant, 'role'>[]): WorkshopInput['byRole'] {
  const people = new Map<Role, number>();
  for (const { role } of participants) people.set(role, (people.get(role) ?? 0) + 1);
  const groups = mergedRoles(people);
  if (groups === null) return null;
  return shownRoles(groups).map((shown) => ({
    role: shown,
    people: participants.filter(({ role }) => groups.get(role) === shown).length,
  }));
}

/** Null where the question is none of the questionnaire’s any more. */
function scaleFor({ ruleSet, content, result }: ReportInput, { id, of }: Item): Scale | null {
  if (of === 'myth') return { choices: verdicts, ordered: false, multiple: false };
  const question = ruleSet.questionnaire.byId.get(id);
  return question === undefined ? null : scaleOf(question, content.rules, result.asOf);
}

const placeOf = ({ item, round }: { item: string; round: number }): string => `${round} ${item}`;

/** The last vote of each; one that is left open is none. */
const ofPeople = (votes: readonly Vote[]): RawVote[] =>
  [...new Map(votes.map((vote) => [vote.participant, vote])).values()]
    .filter(({ answer }) => !('open' in answer))
    .map(({ role, answer }) => ({ role, answer }));

const ofHands = (hands: readonly Hands[], { choices, multiple }: Scale): RawVote[] =>
  ballotsOf({ votes: [], hands }, choices, multiple).map(({ role, choices: said }) => ({
    role,
    answer: answerOf(said, multiple),
  }));

function answerOf(said: Ballot['choices'], multiple: boolean): Answer {
  if (said === null) return { unknown: true };
  if (said.includes(notApplicable)) return { notApplicable: true };
  return { value: multiple ? [...said] : said[0]! };
}
