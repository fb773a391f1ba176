import type { MeasureResult } from '../../scoring/result.ts';
import { versions } from '../chapters/cover.ts';
import type { Block, Document } from '../document.ts';
import { markedIfDraft } from '../draft.ts';
import { assessment, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { paperWords } from './words.ts';

/** A paper as a document, with what each of them says of itself. */
export function paper(t: Telling, title: string, blocks: readonly Block[]): Document {
  const whole: Document = {
    language: t.language,
    title: `${title}: ${t.municipality}`,
    subject: paperWords[t.language].subject,
    footer: t.words.footer(t.municipality, t.date(t.result.asOf), versions(t)),
    date: t.result.asOf,
    blocks: [...blocks, paragraph([text(paperWords[t.language].draft)], [assessment], 'small')],
  };
  return markedIfDraft(whole, t.content);
}

/** A place to fill in by hand: what the program does not know. */
export const gap = (label: string): Block => ({ kind: 'gap', label, lines: 1 });

/** The measures that are certainly needed, one group for what repeats in several areas. */
export function certainSteps(t: Telling): MeasureResult[][] {
  const certain = t.result.measures.filter((m) => m.holds === 'certainly');
  return [...Map.groupBy(certain, (m) => m.origin).values()];
}

/** The effort of some measures together, in words. */
export function effortText(t: Telling, group: readonly MeasureResult[]): string {
  const sum = (end: 0 | 1): string => t.points(group.reduce((n, m) => n + m.effort[end], 0));
  return t.words.measures.effort(sum(0), sum(1));
}
