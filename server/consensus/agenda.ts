import type { Counts, Spread } from '../workshops/model.ts';
import { consensus } from './ordinal.ts';

/** Why an item stands where it does: people differ, too many do not know, or all gave the same. */
type Reason = 'dissent' | 'unknown' | 'agreed';

export interface AgendaEntry {
  item: string;
  reason: Reason;
  /** 0: as far apart as can be, 1: all the same; null where fewer than two gave a choice. */
  agreement: number | null;
}

const ranks: Record<Reason, number> = { dissent: 0, unknown: 1, agreed: 2 };

/**
 * In which order to talk about what people answered at their own pace: what they differ on, the lowest
 * consensus first; then what at least half do not know or hardly anyone answered, the most unknown first;
 * last what all agree on. What is level stays in the order of the items.
 */
export function agendaOf(items: readonly { item: string; spread: Spread }[]): AgendaEntry[] {
  return items
    .map(({ item, spread }) => {
      const agreement = agreementOf(spread);
      const unknown = spread.total === 0 ? 1 : spread.unknown / spread.total;
      const reason: Reason =
        agreement === null || unknown >= 0.5 ? 'unknown' : agreement < 1 ? 'dissent' : 'agreed';
      return { item, reason, agreement, unknown };
    })
    .sort(
      (a, b) =>
        ranks[a.reason] - ranks[b.reason] ||
        (a.reason === 'unknown' ? b.unknown - a.unknown : (a.agreement ?? 0) - (b.agreement ?? 0)),
    )
    .map(({ item, reason, agreement }) => ({ item, reason, agreement }));
}

/**
 * How far people agree, with or without an order. Without one each choice that somebody gave is asked like a
 * question of its own, given or not, and the means of their consensus is taken; so half and half is 0 as well.
 */
function agreementOf({ total, unknown, choices, consensus: ordered }: Spread): number | null {
  if (ordered !== null) return ordered;
  const known = total - unknown;
  const given = choices.filter(({ count }) => count > 0);
  if (known < 2 || given.length === 0) return null;
  const each = given.map(({ count }: Counts['choices'][number]) => consensus([known - count, count]) ?? 1);
  return each.reduce((sum, own) => sum + own, 0) / each.length;
}
