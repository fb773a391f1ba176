import type { Counts, Hands, ShownRole, Spread, Vote } from '../workshops/model.ts';
import { type Ballot, ballotsOf, notApplicable, type Round } from './ballots.ts';
import { shownRoles } from './groups.ts';
import { consensus } from './ordinal.ts';
import { splitsOf } from './splits.ts';

interface Counting {
  /** The choices stand in an order; see `scaleOf`. */
  ordered: boolean;
  /** Several choices may be given; without it, whether a vote has several. */
  multiple?: boolean;
  /** The rounds of the same item before this one, in their order. */
  earlier?: readonly Round[];
}

/**
 * What the votes and hands of one round come to. Who says that it does not apply stands at the end of the
 * choices, where somebody does; consensus is reckoned without them and without those who do not know.
 * @param choices of the question; of a number or date its classes, see `scaleOf`
 */
export function spreadOf(
  votes: readonly Vote[],
  hands: readonly Hands[],
  choices: readonly string[],
  { ordered, multiple = votes.some(isMultiple), earlier = [] }: Counting,
): Spread {
  const rounds = [...earlier, { votes, hands }].map((round) => ballotsOf(round, choices, multiple));
  const ballots = rounds.at(-1)!;
  const groups = splitsOf(rounds).at(-1)!;
  const apply = ballots.some((ballot) => ballot.choices?.includes(notApplicable));
  const told = apply && !choices.includes(notApplicable) ? [...choices, notApplicable] : choices;
  const counts = countsOf(ballots, told);
  return {
    ...counts,
    byRole:
      groups === null
        ? null
        : shownRoles(groups).map((role): { role: ShownRole } & Counts => ({
            role,
            ...countsOf(
              ballots.filter((ballot) => groups.get(ballot.role) === role),
              told,
            ),
          })),
    consensus: ordered ? consensus(counts.choices.slice(0, choices.length).map(({ count }) => count)) : null,
  };
}

const isMultiple = ({ answer }: Vote): boolean => 'value' in answer && Array.isArray(answer.value);

const countsOf = (ballots: readonly Ballot[], choices: readonly string[]): Counts => ({
  total: ballots.length,
  unknown: ballots.filter((ballot) => ballot.choices === null).length,
  choices: choices.map((choice) => ({
    choice,
    count: ballots.filter((ballot) => ballot.choices?.includes(choice)).length,
  })),
});
