import type { CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { type AreaCosts, costResult } from '../../costs/result.ts';
import { assumedRates, assumptions } from '../chapters/cost-assumptions.ts';
import { moneyText } from '../chapters/cost-money.ts';
import { costs as costsChapter } from '../chapters/costs.ts';
import { summary } from '../chapters/council.ts';
import { versions } from '../chapters/cover.ts';
import { findingGroups } from '../chapters/findings.ts';
import { measureTitle } from '../chapters/measures.ts';
import { sources } from '../chapters/sources.ts';
import type { Block, Document, Origin, Table } from '../document.ts';
import { assessment, fact, heading, list, paragraph, rule, source, strong, text } from '../inline.ts';
import { type ReportInput, type Telling, telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import { certainSteps, effortText, gap, paper } from './paper.ts';
import { type Form, order, type PaperWords, type Part, paperWords, type Strength } from './words.ts';

/** So many steps and findings are named; the report annexed has them all. */
const most = 5;

/**
 * The paper for the council, in the form of a country and in the strength that is asked for. Each sentence
 * goes back to answers, rules or amounts that were entered; what is not known is a gap to fill in.
 */
export function councilPaper(input: ReportInput, form: Form, strength: Strength): Document {
  const t = telling(input);
  const words = paperWords[t.language];
  const title = words.title[form];
  const costs = costsOf(t);
  const parts: Record<Part, () => Block[]> = {
    proposal: () => proposal(t, words, strength),
    facts: () => facts(t, words),
    alternatives: () => alternativeBlocks(t, words, costs),
    finance: () => finance(t, words, costs),
    staff: () => staff(t, words),
    climate: () => [gap(words.climateGap)],
    privacy: () => [gap(words.privacyGap)],
    participation: () => [gap(words.participationGap)],
    annexes: () => [
      list(
        [[text(words.annex(t.words.title[t.result.mode], t.date(t.result.asOf), versions(t)))]],
        [assessment],
      ),
    ],
  };
  const head: Block[] = [
    {
      kind: 'cover',
      title,
      subtitle: words.subject,
      facts: [
        fact(t.words.cover.municipality, t.municipality),
        fact(t.words.cover.asOf, t.date(t.result.asOf)),
      ],
    },
    ...[words.number, words.body, words.session, words.author].map(gap),
  ];
  const body = order[form].flatMap((part) => [heading(1, words.part[part][form], part), ...parts[part]()]);
  return paper(t, title, [...head, ...body, ...sources(t)]);
}

function proposal(t: Telling, words: PaperWords, strength: Strength): Block[] {
  const steps = certainSteps(t).slice(0, most);
  const says = paragraph([text(words.proposal[strength])], [assessment]);
  if (strength === 'note') return [says];
  if (steps.length === 0) return [paragraph([text(words.noSteps)], [rule('measures')])];
  const from = steps.flat().map((m) => rule(m.id));
  const items = steps.map((group) => [
    text(words.step(measureTitle(t, group), t.words.measures.role[group[0]!.role], effortText(t, group))),
  ]);
  return [says, list(items, from, true), gap(words.report)];
}

function facts(t: Telling, words: PaperWords): Block[] {
  const told = (kind: 'opportunity' | 'challenge', title: string): Block[] => {
    const groups = findingGroups(t, kind)
      .filter((group) => group.holds === 'certainly')
      .slice(0, most);
    if (groups.length === 0) return [];
    const from = groups.flatMap(({ members }) => members.map((m) => rule(m.id)));
    return [
      heading(2, title, kind),
      list(
        groups.map(({ origin, areas }) => {
          const { title: name, text: says } = t.texts.findings[origin]!;
          const where = areas.length === 0 ? '' : ` (${t.words.list(areas.map(t.areaName))})`;
          const { sources: cited = [] } = t.content.rules.findings.find((f) => f.id === origin)!;
          return [strong(`${name}${where}. `), text(`${says} `), ...t.cite(cited)];
        }),
        from,
      ),
    ];
  };
  return [
    ...summary(t),
    ...told('opportunity', words.strongest),
    ...told('challenge', words.hardest),
    paragraph([text(words.steps)], [assessment]),
  ];
}

/** The published spans that were taken where the administration has no figure of its own. */
function spansTaken({ inputs, rates = {} }: CostSheet): string[] {
  const ofRates = Object.values(rates).flatMap((rate) => (rate.origin === 'default' ? [rate.default] : []));
  const ofInputs = inputs.flatMap(({ origin, basis }) =>
    origin === 'default' && basis !== undefined ? [basis.default] : [],
  );
  return [...new Set([...ofRates, ...ofInputs])];
}

/** A figure of the costs was entered by a person, or comes from the sources of a published span. */
function originsOf({ content }: Telling, sheet: CostSheet): Origin[] {
  const taken = spansTaken(sheet);
  const named = content.costDefaults.filter(({ id }) => taken.includes(id));
  return [assessment, ...named.flatMap(({ sources: ids }) => ids.map(source))];
}

/** The sum of all amounts, or the one area that has some. */
interface Costs {
  sheet: CostSheet;
  last: AreaCosts;
}

function costsOf({ beside, content }: Telling): Costs | null {
  const sheet = beside?.costs;
  const last =
    sheet === undefined
      ? undefined
      : costResult({ ...sheet, kinds: content.costKinds }, content.questionnaire.areas.ids).at(-1);
  return sheet === undefined || last === undefined ? null : { sheet, last };
}

function alternativeBlocks(t: Telling, words: PaperWords, costs: Costs | null): Block[] {
  if (costs === null) return [gap(words.costsMissing)];
  const { sheet, last } = costs;
  const says = costWords[t.language];
  const items = last.alternatives.map((one) => {
    const total = moneyText(t.language, sheet.currency, one.cumulated.at(-1)!);
    return [
      strong(`${says.alternative[one.alternative]}: `),
      text(`${total} (${says.column.total(sheet.years)})`),
    ];
  });
  const from = originsOf(t, sheet);
  const { own, assumed } = words.alternativesIntro;
  return [paragraph([text(spansTaken(sheet).length === 0 ? own : assumed)], from), list(items, from)];
}

function finance(t: Telling, words: PaperWords, costs: Costs | null): Block[] {
  if (costs === null) return [gap(words.costsMissing)];
  const { sheet, last } = costs;
  const says = costWords[t.language];
  const table: Table = {
    caption: words.yearly,
    columns: [
      { label: words.yearOf, width: 1.4, align: 'start' },
      ...last.alternatives.map((one) => ({
        label: says.alternative[one.alternative],
        width: 3,
        align: 'end' as const,
      })),
    ],
    rows: Array.from({ length: sheet.years }, (_, year) => [
      [text(words.year(year + 1))],
      ...last.alternatives.map((one) => [text(moneyText(t.language, sheet.currency, one.yearly[year]!))]),
    ]),
  };
  // The report annexed says it of each area; the council is told the sum, or the one area there is.
  const chapter = costsChapter(t);
  const start = chapter.findIndex((block) => block.kind === 'heading' && block.id === `costs-${last.area}`);
  const told = [...chapter.slice(1, 3), ...chapter.slice(start + 1)].filter(
    ({ kind }) => !['chart', 'table', 'heading'].includes(kind),
  );
  const assumed = [...assumedRates(t, sheet), ...(last.area === whole ? assumptions(t, sheet, whole) : [])];
  return [{ kind: 'table', table, from: originsOf(t, sheet) }, ...told, ...assumed];
}

function staff(t: Telling, words: PaperWords): Block[] {
  const steps = certainSteps(t).flat();
  const sum = (end: 0 | 1): string => t.points(steps.reduce((n, m) => n + m.effort[end], 0));
  const from = steps.map((m) => rule(m.id));
  return [
    steps.length === 0
      ? paragraph([text(words.noSteps)], [rule('measures')])
      : paragraph([text(words.effort(sum(0), sum(1)))], from),
    gap(words.staffGap),
  ];
}
