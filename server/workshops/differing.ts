import * as assessments from '../assessments/actions.ts';
import { reportInput } from '../assessments/report-input.ts';
import { type AgendaEntry, agendaOf } from '../consensus/agenda.ts';
import { dissentBetweenRoles } from '../consensus/dissent.ts';
import { spreadOf } from '../consensus/spread.ts';
import { dissentText } from '../report/dissent-text.ts';
import { rule, type Sentence } from '../report/inline.ts';
import type { ReportInput } from '../report/telling.ts';
import type { RawRound } from '../report/workshop/raw-votes.ts';
import { attendance, revealedRounds } from '../report/workshop/rounds.ts';
import type { Language } from '../web/language.ts';
import type { Room } from './kept.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';
import { apartShown } from './rows.ts';
import { roomOf, scaleIn } from './showing.ts';

/**
 * Roles a level or more apart by the last vote on each question, in words.
 * @param rounds all that were revealed, oldest first
 * @returns null where none was on a question
 */
export function apartIn(
  report: ReportInput,
  { participants }: Pick<Room, 'participants'>,
  rounds: readonly RawRound[],
): Sentence[] | null {
  const { ruleSet, content, answers, result, language } = report;
  const spreads = Object.fromEntries(
    rounds.filter(({ item }) => item.of === 'question').map(({ item, spread }) => [item.id, spread]),
  );
  if (Object.keys(spreads).length === 0) return null;
  const people = Object.fromEntries((attendance(participants) ?? []).map((one) => [one.role, one.people]));
  return dissentBetweenRoles({
    ruleSet,
    rules: content.rules,
    answers,
    asOf: result.asOf,
    spreads,
    people,
  }).map((dissent) => ({
    text: dissentText(dissent, content.texts[language]!, language),
    from: [rule(dissent.dimension)],
  }));
}

/** Where roles see things apart, for a page; null where no vote on a question was revealed. */
export async function apartOf(
  parts: WorkshopParts,
  id: string,
  language: Language,
): Promise<string[] | null> {
  const room = await roomOf(parts, id);
  const shown = room.rounds.some(({ phase }) => phase !== 'voting');
  if (!shown) return null;
  const view = await assessments.view(parts, room.workshop.assessment);
  const report = reportInput(view, {}, language);
  const rounds = revealedRounds(report, { ...room, items: room.workshop.items });
  return apartIn(report, room, rounds)?.map(({ text }) => text) ?? null;
}

/**
 * In which order those who lead are offered the items once a workshop at one’s own pace is over: what people
 * differ on first. Nothing of it but the order and its reason is told while votes are hidden.
 * @returns null with another pace, or before the deadline
 */
export async function agendaIn(parts: WorkshopParts, id: string): Promise<AgendaEntry[] | null> {
  const room = await roomOf(parts, id);
  const { pace, deadline, items } = room.workshop;
  if (pace !== 'own' || deadline === null || parts.clock().getTime() < Date.parse(deadline)) return null;
  return agendaOf(
    items
      .filter(({ of }) => of !== 'points')
      .map((item) => {
        const round = Math.max(1, ...room.rounds.filter((one) => one.item === item.id).map((r) => r.round));
        const here = (one: { item: string; round: number }): boolean =>
          one.item === item.id && one.round === round;
        const { choices, ...scale } = scaleIn(parts, room, item);
        const spread = spreadOf(room.votes.filter(here), room.hands.filter(here), choices, scale);
        return { item: item.id, spread };
      }),
  );
}

/** Shows on the screen where roles see things apart, in the place of an item, or takes it away. */
export const showApart = (parts: WorkshopParts, id: string, shown: boolean): Promise<void> =>
  changeOpen(parts, id, ({ workshop }) => ({
    ...(shown ? { current: apartShown } : workshop.apart ? { current: null } : {}),
    outcome: undefined,
  }));
