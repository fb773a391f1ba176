import type { PartReason } from '../scoring/result.ts';

/** Up to two parts that pull a score furthest from its middle, by weight. */
export function strongest(parts: PartReason[], direction: 'up' | 'down'): PartReason[] {
  const pull = (p: PartReason): number => {
    const distance = (p.low + p.high) / 2 - 50;
    return p.weight * (direction === 'up' ? distance : -distance);
  };
  return parts
    .filter((p) => pull(p) > 0)
    .sort((a, b) => pull(b) - pull(a))
    .slice(0, 2);
}
