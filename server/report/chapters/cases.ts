import type { Case } from '../../questionnaire/case.ts';
import type { Block, Inline } from '../document.ts';
import { paragraph, source, strong, text, wording } from '../inline.ts';
import { isReversal, type Likeness, nearest, sizeClass } from '../nearest.ts';
import type { Telling } from '../telling.ts';
import { caseWords } from '../words/cases.ts';
import { spaced } from './findings.ts';

/** What happened elsewhere in a need area: the nearest cases, reversals too, or that none is known; `most` beside a reversal. */
export function cases(t: Telling, area: string, most: number): Block[] {
  const words = caseWords[t.language];
  const near = nearest(t.content.cases, area, likeness(t), most);
  if (near.length === 0) return [paragraph([text(words.none)], [wording('cases')], 'small')];
  const from = near.flatMap((one) => [wording(one.id), ...one.sources.map(source)]);
  const items = near.map((one) => line(t, one));
  if (!near.some(isReversal)) items.push([text(words.noReversal)]);
  return [
    paragraph([strong(`${words.title}:`)], from),
    { kind: 'list', ordered: false, dense: true, items, from },
  ];
}

/** Outcome first, then who and how large, the years and their age, and what happened. */
function line(t: Telling, one: Case): Inline[] {
  const words = caseWords[t.language];
  const { size, from, to } = one;
  const scale = size === null ? '' : `, ${words.size(t.points(size.number), size.of)}`;
  const years = from === to ? `${to}` : `${from}–${to}`;
  const age = words.age(Math.max(0, Number(t.result.asOf.slice(0, 4)) - to));
  return [
    strong(words.outcome[one.outcome]),
    text(` ${one.who} (${one.country}${scale}), ${years}, ${age}: ${t.texts.cases[one.id]!} `),
    ...spaced(t.cite(one.sources)),
  ];
}

/** Country, state and size as the profile asks them; a questionnaire need not. */
function likeness({ answers }: Telling): Likeness {
  const chosen = (id: string): string | null => {
    const given = answers[id];
    return given !== undefined && 'value' in given && typeof given.value === 'string' ? given.value : null;
  };
  const size = /^(under|over)-(\d+)$/.exec(chosen('profile.size') ?? '');
  return {
    country: chosen('profile.country'),
    state: chosen('profile.state'),
    size: size === null ? null : sizeClass(Number(size[2]) - (size[1] === 'under' ? 1 : 0), 'inhabitants'),
  };
}
