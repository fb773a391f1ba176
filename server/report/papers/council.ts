import { versions } from '../chapters/cover.ts';
import { measureTitle } from '../chapters/measures.ts';
import { sources } from '../chapters/sources.ts';
import type { Block, Document, Origin } from '../document.ts';
import {
  assessment,
  fact,
  heading,
  list,
  listOf,
  paragraph,
  rule,
  type Sentence,
  sentences,
  text,
} from '../inline.ts';
import { type ReportInput, type Telling, telling } from '../telling.ts';
import { alternativeBlocks, costsOf, finance } from './council-costs.ts';
import { councilDe } from './council-de.ts';
import { councilEn } from './council-en.ts';
import { facts } from './council-facts.ts';
import { type Proposal, proposed } from './council-steps.ts';
import type { CouncilWords } from './council-words.ts';
import { effortText, gap, paper } from './paper.ts';
import { type Form, order, type Part, paperWords, type Strength } from './words.ts';

/**
 * The paper for the council, in the form of a country and in the strength that is asked for. Each sentence
 * goes back to answers, rules or amounts that were entered; what is not known is a gap to fill in.
 */
export function councilPaper(input: ReportInput, form: Form, strength: Strength): Document {
  const t = telling(input);
  const words = { de: councilDe, en: councilEn }[t.language];
  const title = words.title[form];
  const costs = costsOf(t);
  const steps = proposed(t, strength);
  const parts: Record<Part, () => Block[]> = {
    proposal: () => proposal(t, words, steps, strength),
    facts: () => facts(t, words),
    alternatives: () => alternativeBlocks(t, words, costs),
    finance: () => finance(t, words, costs, steps.steps.length > 0),
    staff: () => staff(t, words, steps),
    climate: () => [gap(words.climateGap)],
    privacy: () => [gap(words.privacyGap)],
    participation: () => [gap(words.participationGap)],
    annexes: () => {
      const report = words.annex(t.words.title[t.result.mode], t.date(t.result.asOf), versions(t));
      const annexes = [report, ...(costs === null ? [] : [words.annexCosts])];
      return [
        list(
          annexes.map((one) => [text(one)]),
          [assessment],
        ),
      ];
    },
  };
  const body = order[form].flatMap((part) => [heading(1, words.part[part][form], part), ...parts[part]()]);
  return paper(t, title, [...head(t, words, title), ...body, ...sources(t)]);
}

function head(t: Telling, words: CouncilWords, title: string): Block[] {
  const { cover } = t.words;
  const contact = t.assessment.contact.trim();
  const next = (t.beside?.dates?.councilDates ?? []).filter((day) => day > t.result.asOf).sort()[0];
  return [
    {
      kind: 'cover',
      title,
      subtitle: paperWords[t.language].subject,
      facts: [
        fact(cover.municipality, t.municipality),
        ...(contact === '' ? [] : [fact(cover.contact, contact)]),
        fact(cover.asOf, t.date(t.result.asOf)),
      ],
    },
    ...[words.number, words.body, words.session(next === undefined ? null : t.date(next)), words.author].map(
      gap,
    ),
  ];
}

function proposal(
  t: Telling,
  words: CouncilWords,
  { steps, further, decided }: Proposal,
  strength: Strength,
): Block[] {
  const says = paragraph([text(words.proposal[strength])], [assessment]);
  if (strength === 'note') return [says];
  const done = decided.map((group) => measureTitle(t, group));
  const rulesOf = (groups: Proposal['steps']): Origin[] => groups.flat().map((m) => rule(m.id));
  const beside = [
    ...(done.length === 0 ? [] : [{ text: words.decided(t.words.list(done)), from: rulesOf(decided) }]),
    ...(further.length === 0 ? [] : [{ text: words.further(further.length), from: rulesOf(further) }]),
  ];
  const more = beside.length === 0 ? [] : [sentences(beside)];
  if (steps.length === 0) return [paragraph([text(words.noSteps)], [rule('measures')]), ...more];
  const items = steps.map((group) => {
    const days = group.flatMap(({ id }) => t.beside?.plan?.[id]?.due ?? []).sort();
    const ofAll = days.length === group.length && new Set(days).size === 1;
    const due = days[0] === undefined ? null : { day: t.date(days[0]), ofAll };
    const role = t.words.measures.role[group[0]!.role];
    return {
      content: [text(words.step(measureTitle(t, group), role, effortText(t, group), due))],
      from: [assessment, ...rulesOf([group])],
    };
  });
  return [says, listOf(items, { ordered: true }), ...more, gap(words.report)];
}

function staff(t: Telling, words: CouncilWords, { steps, all }: Proposal): Block[] {
  const told = (groups: Proposal['steps'], says: CouncilWords['effort']): Sentence => {
    const sum = (end: 0 | 1): string => t.points(groups.flat().reduce((n, m) => n + m.effort[end], 0));
    return { text: says(groups.length, sum(0), sum(1)), from: groups.flat().map((m) => rule(m.id)) };
  };
  const said = [
    ...(steps.length === 0 ? [] : [told(steps, words.effort)]),
    ...(all.length === steps.length ? [] : [told(all, words.effortAll)]),
    { text: words.sizes, from: [assessment] },
  ];
  return [
    all.length === 0 ? paragraph([text(words.noSteps)], [rule('measures')]) : sentences(said),
    gap(words.staffGap),
  ];
}
