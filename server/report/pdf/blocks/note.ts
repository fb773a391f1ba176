import type { Block } from '../../document.ts';
import type { Flow } from '../flow.ts';
import { plainRun, runs } from '../inlines.ts';
import { STYLES, TONES } from '../look.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';
import { toneFrame } from './card.ts';

type Note = Extract<Block, { kind: 'note' }>;

/** A paragraph in a box, the word for its tone ahead. */
export function drawNote(block: Note, flow: Flow): void {
  const inner: Flow = {
    ...flow,
    x: flow.x + 16,
    width: flow.width - 30,
    frames: [...flow.frames, toneFrame(block.tone, flow, 9, 10)],
  };
  const style = STYLES.normal;
  const tag = tagIn(flow.tag, 'P');
  const word = flow.labels.tones[block.tone];
  const strong = { ...style, face: 'strong' as const, colour: TONES[block.tone].strong };
  const ahead = word ? [plainRun(`${word}: `, strong, tag, flow)] : [];
  putRuns(inner, [...ahead, ...runs(block.content, style, tag, flow)], style, { before: 10, after: 12 });
}
