import { whoIs } from '../questionnaire/who.ts';
import { allAnswers } from './chapters/answers.ts';
import { areas } from './chapters/areas.ts';
import { bounds } from './chapters/bounds.ts';
import { costs } from './chapters/costs.ts';
import { council, summary } from './chapters/council.ts';
import { age, cover, quickNote, versions } from './chapters/cover.ts';
import { dimensions } from './chapters/dimensions.ts';
import { findings } from './chapters/findings.ts';
import { further } from './chapters/further.ts';
import { landscape } from './chapters/landscape.ts';
import { measures } from './chapters/measures.ts';
import { method } from './chapters/method.ts';
import { movedSince } from './chapters/moved.ts';
import { newerNote, newerOf, newerVersion } from './chapters/newer.ts';
import { ownWeights } from './chapters/own-weights.ts';
import { firmness, robustness } from './chapters/robustness.ts';
import { sources } from './chapters/sources.ts';
import { unknown } from './chapters/unknown.ts';
import type { Block, Document } from './document.ts';
import { markedIfDraft } from './draft.ts';
import { inSwissSpelling } from './swiss.ts';
import { type ReportInput, type Telling, telling } from './telling.ts';

/** So many findings are told in full in a report to be filed; the page tells all of them so. */
const cards = { opportunity: 3, challenge: 3 };

/** So much is told of a need area: deployments of each open solution, and cases beside a reversal. */
const filed = { deployments: 0, cases: 1 };
/** Cases told of each recommended step, beside a reversal. */
const ofStep = { filed: 1, onPage: 2 };
/** So many changes of rules are told in a report to be filed; the page tells all of them. */
const changes = { filed: 6, onPage: Number.POSITIVE_INFINITY };
const onPage = { deployments: Number.POSITIVE_INFINITY, cases: 3 };

const pageBreak: Block = { kind: 'pageBreak' };

/** The whole report, to be filed: pure, the same for the same input. */
export function composeReport(input: ReportInput): Document {
  const t = telling(input);
  const newer = newerOf(t);
  const blocks: Block[] = [
    ...cover(t),
    pageBreak,
    ...council(t),
    ...quickNote(t),
    ...newerNote(t, newer),
    age(t),
    pageBreak,
    ...dimensions(t, true),
    ...further(t),
    ...bounds(t),
    ...ownWeights(t),
    ...movedSince(t, changes.filed),
    ...newerVersion(t, newer, changes.filed),
    ...findings(t, 'opportunity', cards.opportunity),
    ...findings(t, 'challenge', cards.challenge),
    ...measures(t, ofStep.filed),
    ...firmness(t),
    ...areas(t, filed),
    ...costs(t),
    ...landscape(t),
    ...unknown(t, true),
    ...method(t),
    ...allAnswers(t),
  ];
  return document(t, [...blocks, ...sources(t)]);
}

/** The result on the page: the same chapters, the summary in words first. */
export function composeResult(input: ReportInput): Document {
  const t = telling(input);
  const newer = newerOf(t);
  const blocks: Block[] = [
    ...summary(t),
    ...quickNote(t),
    ...newerNote(t, newer),
    age(t),
    ...dimensions(t, false),
    ...further(t),
    ...bounds(t),
    ...ownWeights(t),
    ...movedSince(t, changes.onPage),
    ...newerVersion(t, newer, changes.onPage),
    ...findings(t, 'opportunity', Number.POSITIVE_INFINITY),
    ...findings(t, 'challenge', Number.POSITIVE_INFINITY),
    ...measures(t, ofStep.onPage),
    ...areas(t, onPage),
    ...robustness(t),
    ...costs(t),
    ...landscape(t),
    ...unknown(t, false),
  ];
  return document(t, [...blocks, ...sources(t)]);
}

/** As it is spelled where the municipality is; what people typed themselves stays. */
function document(t: Telling, blocks: Block[]): Document {
  const { assessment, answers, beside } = t;
  const made: Document = {
    language: t.language,
    title: t.words.title[t.result.mode],
    subject: t.words.subject(t.municipality),
    footer: t.words.footer(shortened(t.municipality), t.date(t.result.asOf), versions(t)),
    date: t.result.asOf,
    blocks,
  };
  const { country } = whoIs(t.ruleSet.questionnaire, answers);
  const spelled = country === 'ch' ? inSwissSpelling(made, { assessment, answers, beside }) : made;
  return markedIfDraft(spelled, t.content);
}

/** A long name must not push date and versions off the foot of a page; the cover has it whole. */
const longestInFooter = 48;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longestInFooter ? name : `${letters.slice(0, longestInFooter - 1).join('')}…`;
}
