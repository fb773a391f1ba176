import type { Block } from '../document.ts';
import { rule, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';

/** Names what is only known within bounds, for too many missing answers hang together to try all. */
export function bounds(t: Telling): Block[] {
  const { words, texts, result, areaName } = t;
  const inArea = (name: string, area: string | null): string =>
    area === null ? name : `${areaName(area)}, ${name}`;
  const scores = [result.overall, ...result.dimensions, ...result.scores].filter((s) => !s.exact);
  const findings = result.findings.filter((f) => !f.exact);
  if (scores.length + findings.length === 0) return [];
  const names = [
    ...scores.map((s) => inArea(scoreWords(texts, s.id)?.name ?? s.id, s.area)),
    ...findings.map((f) => words.quote(inArea(texts.findings[f.origin]!.title, f.area))),
  ];
  return [
    {
      kind: 'note',
      tone: 'info',
      content: [text(words.bounds(words.list(names)))],
      from: [...scores.map((s) => rule(s.id)), ...findings.map((f) => rule(f.origin))],
    },
  ];
}
