import { isAnswered } from '../../questionnaire/walk.ts';
import type { FindingResult, ScoreResult } from '../../scoring/result.ts';
import type { Block, Origin } from '../document.ts';
import {
  answer,
  assessment,
  heading,
  link,
  listOf,
  paragraph,
  rule,
  type Sentence,
  type Sourced,
  sentences,
  strong,
  text,
} from '../inline.ts';
import { levelText, middle, scoreText, type Telling } from '../telling.ts';
import { type FindingGroup, findingAnchor, findingGroups } from './findings.ts';
import { limits } from './limits.ts';
import { measureTitle } from './measures.ts';

/** The one page for the council: what came out, why, what to do first. */
export function council(t: Telling): Block[] {
  const { words, texts } = t;
  const strongest = (kind: FindingResult['kind']): Sourced[] =>
    findingGroups(t, kind)
      .filter((g) => g.holds === 'certainly')
      .slice(0, 3)
      .map((g) => {
        const areas = g.areas.length === 0 ? '' : ` (${words.list(g.areas.map(t.areaName))})`;
        return {
          content: [link(texts.findings[g.origin]!.title, `#${findingAnchor(g)}`), text(areas)],
          from: g.members.map((f) => rule(f.id)),
        };
      });
  const certain = t.result.measures.filter((m) => m.holds === 'certainly');
  const steps = [...Map.groupBy(certain, (m) => m.origin).values()].slice(0, 3).map((group): Sourced => {
    const { role } = group[0]!;
    const effort = (end: 0 | 1): string => t.points(group.reduce((n, m) => n + m.effort[end], 0));
    return {
      content: [
        strong(measureTitle(t, group)),
        text(` – ${words.measures.role[role]}, ${words.measures.effort(effort(0), effort(1))}`),
      ],
      from: group.map((m) => rule(m.id)),
    };
  });
  return [
    heading(1, words.headings.council, 'council'),
    ...summary(t),
    heading(3, words.headings.strongest, 'strongest'),
    listOr(strongest('opportunity'), words.summary.noOpportunity),
    heading(3, words.headings.hardest, 'hardest'),
    listOr(strongest('challenge'), words.summary.noChallenge),
    heading(3, words.headings.first, 'first-steps'),
    listOr(steps, words.summary.noMeasure, true),
    { kind: 'note', tone: 'info', content: [text(words.summary.ask)], from: [assessment] },
  ];
}

/** The result in sentences, before any figure is drawn. */
export function summary(t: Telling): Block[] {
  const { words, result } = t;
  const { overall, measures } = result;
  const whole = [rule('overall')];
  const lead =
    overall.low === null
      ? []
      : [{ text: words.summary.overall(scoreText(t, overall), levelText(t, overall)), from: whole }];
  const open = result.unanswered.length + result.unknown.length;
  const answered = t.ruleSet.questionnaire.questions.some((q) => !q.profile && isAnswered(t.answers[q.id]));
  if (!answered) return [paragraph([text(words.summary.nothingYet)], [assessment], 'lead')];
  lead.push(...ranking(t));
  const certain = (kind: FindingResult['kind']): FindingGroup[] =>
    findingGroups(t, kind).filter((g) => g.holds === 'certainly');
  const [opportunities, challenges] = [certain('opportunity'), certain('challenge')];
  const held = [...opportunities, ...challenges].flatMap(({ members }) => members.map((f) => rule(f.id)));
  const needed = measures.filter((m) => m.holds === 'certainly');
  const steps = new Set(needed.map((m) => m.origin)).size;
  const width = (overall.high ?? 0) - (overall.low ?? 0);
  const rest = [
    {
      text: words.summary.counts(opportunities.length, challenges.length, steps),
      from: [...whole, ...held, ...needed.map((m) => rule(m.id))],
    },
    ...(open === 0 ? [{ text: words.summary.allKnown, from: [assessment] }] : []),
    ...(open > 0 && overall.low !== null
      ? [
          ...(result.unanswered.length > 0
            ? [
                {
                  text: words.summary.unanswered(result.unanswered.length),
                  from: result.unanswered.map(answer),
                },
              ]
            : []),
          ...(result.unknown.length > 0
            ? [{ text: words.summary.unknown(result.unknown.length), from: result.unknown.map(answer) }]
            : []),
          { text: width < 1 ? words.summary.hardly : words.summary.width(t.points(width)), from: whole },
        ]
      : []),
  ];
  return [...(lead.length === 0 ? [] : [sentences(lead, 'lead')]), sentences(rest), ...limits(t, overall)];
}

/** A topic whose range is wider than this cannot be placed among others yet. */
const widest = 25;

/** Where the administration has come furthest and where most is left to do, as far as that can be said. */
function ranking({ words, result, texts, content }: Telling): Sentence[] {
  const measured = result.dimensions.filter((d) => d.low !== null && d.high !== null);
  const all = (some: ScoreResult[]): Origin[] => some.map(({ id }) => rule(id));
  const known = measured.filter((d) => d.high! - d.low! <= widest);
  if (known.length <= 3) return [{ text: words.summary.tooOpen, from: [rule('overall')] }];
  const turned = new Set(content.rules.dimensions.filter((d) => d.better === 'less').map((d) => d.id));
  const good = (d: ScoreResult): number => (turned.has(d.id) ? d.max - middle(d) : middle(d));
  const ranked = known.toSorted((a, b) => good(b) - good(a));
  const names = (some: ScoreResult[]): string =>
    words.list(some.map((d) => words.quote(texts.dimensions[d.id]!.name)));
  const [best, weakest] = [ranked.slice(0, 2), ranked.slice(-2).reverse()];
  return [
    ...(known.length < measured.length ? [{ text: words.summary.asFar, from: all(measured) }] : []),
    { text: words.summary.best(names(best)), from: all(best) },
    { text: words.summary.weakest(names(weakest)), from: all(weakest) },
  ];
}

function listOr(items: Sourced[], otherwise: string, ordered = false): Block {
  return items.length === 0
    ? paragraph([text(otherwise)], [assessment])
    : listOf(items, ordered ? { ordered } : {});
}
