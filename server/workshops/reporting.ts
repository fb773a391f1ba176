import { randomInt } from 'node:crypto';
import * as assessments from '../assessments/actions.ts';
import { reportInput } from '../assessments/report-input.ts';
import { besideOf } from '../assessments/sheet-actions.ts';
import { today } from '../assessments/today.ts';
import type { Document } from '../report/document.ts';
import { composeWorkshopReport } from '../report/workshop/compose.ts';
import type { WorkshopInput } from '../report/workshop/input.ts';
import { type RawRound, rawVotesCsv } from '../report/workshop/raw-votes.ts';
import { attendance, itemsTold, revealedRounds } from '../report/workshop/rounds.ts';
import { workshopTelling } from '../report/workshop/told.ts';
import type { Language } from '../web/language.ts';
import { apartIn } from './differing.ts';
import type { WorkshopParts } from './parts.ts';
import { isWeighed, weightsIn } from './points.ts';
import { rankings } from './ranking.ts';
import { roomOf } from './showing.ts';

/** The report of a workshop; what is hidden still is not in it. @throws Refusal 'workshop-not-found' */
export async function reportOf(parts: WorkshopParts, id: string, language?: Language): Promise<Document> {
  return composeWorkshopReport((await gathered(parts, id, language)).input);
}

/** The votes of all revealed rounds as a table of text. @throws Refusal 'workshop-not-found' */
export async function votesOf(parts: WorkshopParts, id: string, language?: Language): Promise<string> {
  const { input, rounds } = await gathered(parts, id, language);
  return rawVotesCsv(workshopTelling(input), rounds, shuffled);
}

async function gathered(
  parts: WorkshopParts,
  id: string,
  wanted: Language | undefined,
): Promise<{ input: WorkshopInput; rounds: RawRound[] }> {
  const room = await roomOf(parts, id);
  const { workshop, participants, hands } = room;
  const view = await assessments.view(parts, workshop.assessment);
  const language = wanted ?? view.assessment.language;
  assessments.requireLanguage(view.edition.content.questionnaire.languages, language);
  const beside = await besideOf(parts, workshop.assessment);
  const report = reportInput(view, beside, language);
  const items = workshop.items.filter(({ of }) => of !== 'points');
  const rounds = revealedRounds(report, { ...room, items });
  const began = participants[0]?.joined;
  const input: WorkshopInput = {
    report,
    workshop: {
      title: workshop.title,
      date: today(began === undefined ? parts.clock() : new Date(began)),
      pace: workshop.pace,
      deadline: workshop.deadline === null ? null : today(new Date(workshop.deadline)),
    },
    people: participants.length,
    hands: hands.length > 0,
    byRole: attendance(participants),
    items: itemsTold({ items, agreed: room.agreed }, rounds),
    apart: apartIn(report, room, rounds),
    priorities: rankings(room).map(({ item, priorities }) => ({ about: item.points!.about, priorities })),
    weighed: isWeighed(beside.weights, weightsIn(room, view)),
  };
  return { input, rounds };
}

/** In any order, each as likely as the others (Fisher and Yates). */
function shuffled(rows: readonly string[]): string[] {
  const mixed = [...rows];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
