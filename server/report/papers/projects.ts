import type { MeasureResult } from '../../scoring/result.ts';
import { casesOfStepInFull } from '../chapters/cases.ts';
import { measureTitle } from '../chapters/measures.ts';
import { sources } from '../chapters/sources.ts';
import type { Block, Document, Fact } from '../document.ts';
import { assessment, fact, heading, listOf, paragraph, rule, source, text } from '../inline.ts';
import { type ReportInput, type Telling, telling } from '../telling.ts';
import { effortText, gap, paper } from './paper.ts';
import { paperWords } from './words.ts';

/** A sheet for each measure the result calls for, or for the one that is named; a page each. */
export function projectSheets(input: ReportInput, measure: string | undefined): Document {
  const t = telling(input);
  const words = paperWords[t.language].project;
  const chosen = t.result.measures.filter((m) => measure === undefined || m.id === measure);
  const sheets = chosen.flatMap((m, i): Block[] => [
    ...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...sheet(t, m),
  ]);
  const none = [heading(1, words.title, 'none'), paragraph([text(words.none)], [rule('measures')])];
  return paper(t, words.title, chosen.length === 0 ? none : [...sheets, ...sources(t)]);
}

function sheet(t: Telling, measure: MeasureResult): Block[] {
  const words = paperWords[t.language].project;
  const { title, text: steps, result } = t.texts.measures[measure.origin]!;
  const definition = t.content.rules.measures.find((m) => m.id === measure.origin)!;
  const why = measure.because.map((id) => ({
    content: [text(t.texts.findings[t.result.findings.find((f) => f.id === id)!.origin]!.title)],
    from: [rule(id)],
  }));
  const from = [rule(measure.id)];
  const part = (name: string, key: string): Block => heading(2, name, `${measure.id}-${key}`);
  const plan = t.beside?.plan?.[measure.id];
  const planned: Fact[] =
    plan === undefined
      ? []
      : [
          ...(plan.owner.trim() === '' ? [] : [fact(words.owner, plan.owner.trim())]),
          ...(plan.due === null ? [] : [fact(words.due, t.date(plan.due))]),
          fact(words.state, t.words.measures.plan.state[plan.state]),
        ];
  const has = (label: string): boolean => planned.some((one) => one.label === label);
  return [
    heading(1, `${words.title}: ${measureTitle(t, [measure])}`, measure.id),
    {
      kind: 'facts',
      facts: [
        fact(t.words.cover.municipality, t.municipality),
        fact(words.role, t.words.measures.role[measure.role]),
        fact(words.effort, effortText(t, [measure])),
        ...planned,
      ],
      from: [...from, assessment],
    },
    ...[words.owner, words.due].filter((label) => !has(label)).map(gap),
    part(words.aim, 'aim'),
    paragraph([text(`${title}.`)], from),
    part(words.why, 'why'),
    listOf(why),
    part(words.steps, 'steps'),
    paragraph(
      [text(`${steps} `), ...t.cite(definition.sources)],
      [...from, ...definition.sources.map(source)],
    ),
    part(words.result, 'result'),
    paragraph([text(result)], from),
    part(words.cases, 'cases'),
    ...casesOfStepInFull(t, [measure], 2),
    ...[words.milestones, words.cost, words.risks].map(gap),
  ];
}
