import { isAnswered } from '../../questionnaire/walk.ts';
import type { FindingResult } from '../../scoring/result.ts';
import type { Block, Inline } from '../document.ts';
import { assessment, heading, link, list, paragraph, rule, strong, text } from '../inline.ts';
import { levelText, middle, scoreText, type Telling } from '../telling.ts';
import { findingAnchor, findingGroups } from './findings.ts';
import { limits } from './limits.ts';
import { measureTitle } from './measures.ts';

/** The one page for the council: what came out, why, what to do first. */
export function council(t: Telling): Block[] {
  const { words, texts } = t;
  const strongest = (kind: FindingResult['kind']): Inline[][] =>
    findingGroups(t, kind)
      .filter((g) => g.holds === 'certainly')
      .slice(0, 3)
      .map((g) => {
        const areas = g.areas.length === 0 ? '' : ` (${words.list(g.areas.map(t.areaName))})`;
        return [link(texts.findings[g.origin]!.title, `#${findingAnchor(g)}`), text(areas)];
      });
  const steps = t.result.measures
    .filter((m) => m.holds === 'certainly')
    .slice(0, 3)
    .map((m): Inline[] => [
      strong(measureTitle(t, m)),
      text(
        ` – ${words.measures.role[m.role]}, ${words.measures.effort(t.points(m.effort[0]), t.points(m.effort[1]))}`,
      ),
    ]);
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
  const { words, result, texts } = t;
  const { overall, dimensions, findings, measures } = result;
  const sentences: string[] =
    overall.low === null ? [] : [words.summary.overall(scoreText(t, overall), levelText(t, overall))];
  const open = result.unanswered.length + result.unknown.length;
  const answered = t.ruleSet.questionnaire.questions.some((q) => !q.profile && isAnswered(t.answers[q.id]));
  if (!answered) return [paragraph([text(words.summary.nothingYet)], [assessment], 'lead')];
  const ranked = dimensions.filter((d) => d.low !== null).toSorted((a, b) => middle(b) - middle(a));
  const name = (id: string): string => `„${texts.dimensions[id]!.name}“`;
  if (ranked.length > 3) {
    sentences.push(words.summary.best(words.list(ranked.slice(0, 2).map((d) => quoted(t, name(d.id))))));
    sentences.push(words.summary.weakest(words.list(ranked.slice(-2).map((d) => quoted(t, name(d.id))))));
  }
  const certain = (kind: string): number =>
    findingGroups(t, kind as FindingResult['kind']).filter((g) => g.holds === 'certainly').length;
  const width = (overall.high ?? 0) - (overall.low ?? 0);
  const rest = [
    words.summary.counts(certain('opportunity'), certain('challenge'), measures.length),
    ...(open === 0 ? [words.summary.allKnown] : []),
    ...(open > 0 && overall.low !== null
      ? [words.summary.unknown(open), width < 1 ? words.summary.hardly : words.summary.width(t.points(width))]
      : []),
  ];
  const from = [rule('overall'), ...findings.filter((f) => f.holds === 'certainly').map((f) => rule(f.id))];
  return [
    ...(sentences.length === 0 ? [] : [paragraph([text(sentences.join(' '))], [rule('overall')], 'lead')]),
    paragraph([text(rest.join(' '))], from),
    ...limits(t, overall),
  ];
}

const quoted = (t: Telling, name: string): string =>
  t.language === 'de' ? name : name.replace('„', '“').replace(/“$/, '”');

function listOr(items: Inline[][], otherwise: string, ordered = false): Block {
  return items.length === 0 ? paragraph([text(otherwise)], [assessment]) : list(items, [assessment], ordered);
}
