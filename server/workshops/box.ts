import type { Vote } from './model.ts';

type Box = ReadonlyMap<string, Vote>;
type Boxes = ReadonlyMap<string, Box>;

/** Votes by item and round and then by participant, made once for a list of votes. */
const known = new WeakMap<readonly Vote[], Boxes>();
const nobody: Box = new Map();

const nameOf = ({ item, round }: Pick<Vote, 'item' | 'round'>): string => `${round} ${item}`;

/** The votes in one round of an item, by participant. */
export function boxOf(votes: readonly Vote[], item: string, round: number): Box {
  return boxesOf(votes).get(nameOf({ item, round })) ?? nobody;
}

/** The votes with one more, which takes the place of what the same person gave in the same round. */
export function votesWith(votes: readonly Vote[], vote: Vote): readonly Vote[] {
  const boxes = boxesOf(votes);
  const box = boxes.get(nameOf(vote)) ?? nobody;
  const before = box.get(vote.participant);
  const after = before === undefined ? [...votes, vote] : votes.with(votes.indexOf(before), vote);
  known.set(after, new Map(boxes).set(nameOf(vote), new Map(box).set(vote.participant, vote)));
  return after;
}

function boxesOf(votes: readonly Vote[]): Boxes {
  const found = known.get(votes);
  if (found !== undefined) return found;
  const made = new Map<string, Map<string, Vote>>();
  for (const vote of votes) {
    const name = nameOf(vote);
    const box = made.get(name) ?? new Map<string, Vote>();
    made.set(name, box.set(vote.participant, vote));
  }
  known.set(votes, made);
  return made;
}
