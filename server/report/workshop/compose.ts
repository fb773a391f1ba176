import { whoIs } from '../../questionnaire/who.ts';
import { sources } from '../chapters/sources.ts';
import type { Block, Document } from '../document.ts';
import { markedIfDraft } from '../draft.ts';
import { inSwissSpelling } from '../swiss.ts';
import { agreedAnswers } from './agreed.ts';
import { differing, openItems } from './differing.ts';
import type { WorkshopInput } from './input.ts';
import { mythCheck } from './myths.ts';
import { nextSteps } from './next-steps.ts';
import { glance, workshopCover } from './opening.ts';
import { prioritiesTold } from './priorities.ts';
import { protocol } from './protocol.ts';
import { type WorkshopTelling, workshopTelling } from './told.ts';
import { votesOnQuestions } from './votes.ts';

/** The report of a workshop, to be filed: pure, the same for the same input, without a name of a participant. */
export function composeWorkshopReport(input: WorkshopInput): Document {
  const w = workshopTelling(input);
  const blocks: Block[] = [
    ...workshopCover(w),
    { kind: 'pageBreak' },
    ...glance(w),
    ...agreedAnswers(w),
    ...openItems(w),
    ...differing(w),
    ...prioritiesTold(w),
    ...nextSteps(w),
    ...votesOnQuestions(w),
    ...mythCheck(w),
    ...protocol(w),
  ];
  return document(w, input, [...blocks, ...sources(w.t)]);
}

function document({ t, own, workshop }: WorkshopTelling, input: WorkshopInput, blocks: Block[]): Document {
  const date = t.date(workshop.date);
  const made: Document = {
    language: t.language,
    title: `${own.title}: ${workshop.title.trim() === '' ? t.municipality : workshop.title.trim()}`,
    subject: own.subtitle(workshop.title.trim(), t.municipality),
    footer: own.footer(`${own.title}, ${t.municipality}`, date),
    date: workshop.date,
    blocks,
  };
  const { country } = whoIs(t.ruleSet.questionnaire, input.report.answers);
  const { assessment, answers, beside } = input.report;
  const typed = {
    assessment,
    answers,
    beside,
    title: workshop.title,
    agreed: input.items.map((one) => one.agreed),
  };
  return markedIfDraft(country === 'ch' ? inSwissSpelling(made, typed) : made, t.content);
}
