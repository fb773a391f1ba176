import * as assessments from '../../assessments/actions.ts';
import { readSheet } from '../../assessments/sheet-actions.ts';
import type { AgendaEntry } from '../../consensus/agenda.ts';
import type { OwnWeights } from '../../scoring/robustness/own.ts';
import { word } from '../../web/page-words.ts';
import { agendaIn, apartOf } from '../differing.ts';
import { pointsAbout, type State } from '../model.ts';
import { isWeighed, mostPoints, usualPoints, weightsIn } from '../points.ts';
import { roomOf } from '../showing.ts';
import type { Inside } from './come-in.ts';
import type { LeadSent } from './lead-forms.ts';
import type { WorkshopPageParts } from './parts.ts';
import type { Seen } from './seen.ts';

/** What those who lead are told beside the state. */
export interface LeadMore {
  /** Where roles see things apart; null: no vote on a question was revealed. */
  apart: string[] | null;
  /** At one's own pace, after the deadline: what to talk about first. */
  agenda: AgendaEntry[] | null;
  /** Whether points on goals can weigh the assessment, or do so already; null: they were not revealed. */
  weighed: boolean | null;
}

export const nothingMore: LeadMore = { apart: null, agenda: null, weighed: null };

/** Reads what those who lead are told beside the state. */
export async function moreFor(
  parts: WorkshopPageParts,
  { seen: { state, language }, assessment }: Inside,
): Promise<LeadMore> {
  const { id } = state;
  return {
    apart: await apartOf(parts, id, language),
    agenda: await agendaIn(parts, id),
    weighed: await weighedIn(parts, id, assessment),
  };
}

async function weighedIn(parts: WorkshopPageParts, id: string, assessment: string): Promise<boolean | null> {
  const room = await roomOf(parts, id);
  if (!room.workshop.items.some(({ points }) => points?.about === 'goals')) return null;
  const wanted = weightsIn(room, await assessments.view(parts, assessment));
  if (wanted === null) return null;
  const { content } = await readSheet<OwnWeights>(parts, assessment, 'weights');
  return isWeighed(content ?? undefined, wanted);
}

/** The items in the order in which to talk about them. */
export function inOrder(items: State['items'], agenda: LeadMore['agenda']): State['items'] {
  if (agenda === null) return items;
  const place = new Map(agenda.map(({ item }, i) => [item, i]));
  return items.toSorted((a, b) => (place.get(a.id) ?? items.length) - (place.get(b.id) ?? items.length));
}

/** What the page shows of it: points to be asked for, where roles see things apart, and weights. */
export function moreView(
  { state, words }: Seen,
  { apart, agenda, weighed }: LeadMore,
  sent: LeadSent | null,
): object {
  const wrong = sent?.form === 'points' ? sent : null;
  const points =
    state.current === null ? undefined : state.items.find(({ id }) => id === state.current?.item);
  const showsGoals = points?.points?.about === 'goals' && state.current?.phase !== 'voting';
  return {
    byDissent: agenda !== null,
    apart,
    apartKnown: apart !== null,
    apartNone: apart?.length === 0,
    apartShown: state.apart === true,
    weighed: showsGoals && weighed === true,
    weigh: showsGoals && weighed === false && !state.closed,
    pointsOpen: wrong !== null,
    askPoints: state.closed
      ? null
      : pointsAbout.map((about) => ({
          about,
          label: word(words, 'points.each', { about: word(words, `points.about.${about}`) }),
          button: `${word(words, 'points.ask')}: ${word(words, `points.about.${about}`)}`,
          id: `each--${about}`,
          value:
            wrong?.typed.values.find((entry) => entry.startsWith(`${about} `))?.slice(about.length + 1) ??
            state.items.find((item) => item.points?.about === about)?.points?.each ??
            usualPoints[about],
          most: mostPoints,
          error: wrong?.errors[`each--${about}`] ?? null,
        })),
  };
}
