import type { Horizon } from '../../questionnaire/model.ts';
import type { MeasureResult } from '../../scoring/result.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { heading, link, paragraph, rule, type Sourced, source, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { caseWords } from '../words/cases.ts';
import { casesOfStep } from './cases.ts';
import { chosenAreas } from './chosen-areas.ts';
import { spaced } from './findings.ts';

const horizons: Horizon[] = ['now', 'year', 'later'];

/**
 * A plan by horizon; the same step for several areas stands once and names them. So many cases are told of
 * each, beside a reversal.
 */
export function measures(t: Telling, cases: number): Block[] {
  const { words, result } = t;
  const plan = [heading(1, words.headings.measures, 'measures')];
  if (result.measures.length === 0)
    return [...plan, paragraph([text(words.summary.noMeasure)], [rule('measures')])];
  return [
    ...plan,
    paragraph(
      [text(words.measures.intro), ...elsewhere(t)],
      result.measures.map((m) => rule(m.id)),
    ),
    ...horizons.flatMap((horizon) => stage(t, horizon, cases)),
  ];
}

/** The way to what others did, where cases of a chosen area are told. */
function elsewhere(t: Telling): Inline[] {
  const chosen = chosenAreas(t);
  const told = t.content.cases.some((one) => one.areas.some((area) => chosen.includes(area)));
  if (t.result.mode === 'quick' || !told) return [];
  const { before, there } = caseWords[t.language].plan;
  return [text(` ${before} `), link(there, '#areas'), text('.')];
}

function stage(t: Telling, horizon: Horizon, cases: number): Block[] {
  const { words, result } = t;
  const here = result.measures.filter((m) => m.horizon === horizon);
  if (here.length === 0) return [];
  const groups = [...Map.groupBy(here, (m) => m.origin).values()];
  const needed = groups.filter((group) => group.some((m) => m.holds === 'certainly'));
  const perhaps = groups.filter((group) => !needed.includes(group));
  const elsewhereOf = new Map(needed.map((group) => [group, casesOfStep(t, group, cases)]));
  const each = needed.map((group) => [...originsOf(t, group), ...elsewhereOf.get(group)!.from]);
  const table: Table = {
    caption: words.measures.horizon[horizon],
    columns: [
      { label: words.measures.column.measure, width: 12, align: 'start' },
      { label: words.measures.column.role, width: 1.9, align: 'start' },
      { label: words.measures.column.effort, width: 1.7, align: 'start' },
    ],
    rows: needed.map((group) => row(t, group, elsewhereOf.get(group)!)),
  };
  return [
    heading(2, words.measures.horizon[horizon], `horizon-${horizon}`),
    ...(needed.length === 0 ? [] : [{ kind: 'table', dense: true, table, from: each.flat(), each } as const]),
    ...(perhaps.length === 0
      ? []
      : [
          paragraph(
            [
              strong(`${words.measures.possibly} `),
              text(`${perhaps.map((g) => measureTitle(t, g)).join('; ')}.`),
            ],
            perhaps.flat().map((m) => rule(m.id)),
            'small',
          ),
        ]),
  ];
}

/** A step in its areas, the findings it is for and the sources it names. */
function originsOf(t: Telling, group: readonly MeasureResult[]): Origin[] {
  const { sources } = t.content.rules.measures.find((m) => m.id === group[0]!.origin)!;
  const because = new Set(group.flatMap((m) => m.because));
  return [...group.map((m) => rule(m.id)), ...[...because].map(rule), ...sources.map(source)];
}

/** The step with the areas it is for. */
export function measureTitle(t: Telling, group: MeasureResult[]): string {
  const { title } = t.texts.measures[group[0]!.origin]!;
  const areas = group.flatMap((m) => m.area ?? []);
  return areas.length === 0 ? title : `${title} (${t.words.list(areas.map(t.areaName))})`;
}

function row(t: Telling, group: MeasureResult[], elsewhere: Sourced): Inline[][] {
  const { words, texts } = t;
  const first = group[0]!;
  const own = texts.measures[first.origin]!;
  const definition = t.content.rules.measures.find((m) => m.id === first.origin)!;
  const effort = (end: 0 | 1): string => t.points(group.reduce((n, m) => n + m.effort[end], 0));
  const findings = group
    .flatMap((m) => m.because)
    .map((id) => t.result.findings.find((f) => f.id === id)!.origin);
  const met = [...new Set(findings)].map((origin) => words.quote(texts.findings[origin]!.title));
  return [
    [
      strong(`${measureTitle(t, group)}. `),
      text(`${own.text} `),
      ...spaced(t.cite(definition.sources)),
      text(` ${words.measures.because(words.list(met))}`),
      ...planned(t, group),
      ...elsewhere.content,
    ],
    [text(words.measures.role[first.role])],
    [text(words.measures.effort(effort(0), effort(1)))],
  ];
}

/** Who sees to it until when, as far as someone has said so; for each area where they differ. */
function planned({ words, beside, date }: Telling, group: MeasureResult[]): Inline[] {
  const told = group.flatMap(({ id }) => {
    const entry = beside?.plan?.[id];
    if (entry === undefined) return [];
    const { owner, due, state, note = '' } = entry;
    const says = words.measures.plan;
    const who = owner.trim() === '' ? [] : [says.owner(owner.trim())];
    const said = [...who, ...(due === null ? [] : [says.due(date(due))]), says.state[state]].join(', ');
    return [note === '' ? said : `${said}. ${note.replace(/\.$/, '')}`];
  });
  return [...new Set(told)].map((line) => strong(` ${line}.`));
}
