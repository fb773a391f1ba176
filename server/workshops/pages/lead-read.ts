import { all, type Body, emptyTyped, one } from '../../assessments/pages/form.ts';
import { word } from '../../web/page-words.ts';
import { agree, undoAgreed } from '../agreeing.ts';
import { showApart } from '../differing.ts';
import { open, reopen, reveal, setTimer, voteAnew } from '../leading.ts';
import { type Item, type PointsAbout, pointsAbout, type Role, roles } from '../model.ts';
import { askPoints, mostPoints, weighByPoints } from '../points.ts';
import { set } from '../settings.ts';
import { showHands } from '../voting.ts';
import { agreedTexts, grades, handsChoices, handsField, type LeadSent } from './lead-forms.ts';
import type { WorkshopPageParts } from './parts.ts';
import { readBallot } from './read-ballot.ts';
import type { Seen } from './seen.ts';

/** What a moderator has asked for. */
export interface Step {
  /** What was typed, to be shown again where it is not done. */
  sent: LeadSent | null;
  /** Null: something in it is wrong. */
  run: ((parts: WorkshopPageParts, id: string) => Promise<unknown>) | null;
}

/** Most characters of what stands beside an agreement. */
const longest = { note: 10_000, dissent: 2000, finder: 200 } as const;
/** Most hands of one role for one choice. */
const mostHands = 200;

/** Reads which step a form asks for; buttons name it in `then`, and the item they were shown with. */
export function readStep(seen: Seen, body: Body): Step {
  const [then = '', other = ''] = one(body.then).split(' ');
  const id = one(body.item);
  const item = seen.state.items.find((known) => known.id === id);
  const round = Number(one(body.round));
  const minutes = Number(one(body.minutes));
  const plain: Record<string, NonNullable<Step['run']>> = {
    open: (parts, workshop) => open(parts, workshop, other),
    reveal: (parts, workshop) => reveal(parts, workshop, id),
    hide: (parts, workshop) => reopen(parts, workshop, id),
    again: (parts, workshop) => voteAnew(parts, workshop, id, round),
    timer: (parts, workshop) =>
      setTimer(parts, workshop, id, [1, 2, 3, 4, 5].includes(minutes) ? minutes * 60 : null),
    undo: (parts, workshop) => undoAgreed(parts, workshop, id),
    weigh: (parts, workshop) => weighByPoints(parts, workshop),
    apart: (parts, workshop) => showApart(parts, workshop, true),
    unapart: (parts, workshop) => showApart(parts, workshop, false),
    close: (parts, workshop) => set(parts, workshop, { closed: true }),
    reopen: (parts, workshop) => set(parts, workshop, { closed: false }),
  };
  const about = then === 'points' ? pointsAbout.find((known) => known === other) : undefined;
  if (about !== undefined) return readAsking(seen, about, body);
  if (then === 'agree' && item !== undefined) return readAgree(seen, item, body);
  if (then === 'hands' && item !== undefined) return readHands(seen, item, body);
  return { sent: null, run: plain[then] ?? (async () => null) };
}

function readAsking({ words }: Seen, about: PointsAbout, body: Body): Step {
  const field = `each--${about}`;
  const typed = one(body[field]).trim();
  const each = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (each >= 1 && each <= mostPoints)
    return { sent: null, run: (parts, id) => askPoints(parts, id, about, each) };
  const errors = { [field]: word(words, 'points.eachWrong', { most: mostPoints }) };
  const sent: LeadSent = {
    form: 'points',
    typed: { ...emptyTyped, values: [`${about} ${typed}`] },
    texts: {},
    hands: {},
    role: '',
    errors,
  };
  return { sent, run: null };
}

function readAgree(seen: Seen, item: Item, body: Body): Step {
  const { typed, answer, error } = readBallot(seen, item, body);
  const [note, dissent, finder] = agreedTexts.map((name) => one(body[name]).replace(/\r\n?/g, '\n').trim());
  const texts = { note: note!, dissent: dissent!, finder: finder!.replaceAll('\n', ' ') };
  const errors = Object.fromEntries([
    ...(answer === null ? [[item.id, error]] : []),
    ...agreedTexts
      .filter((name) => texts[name].length > longest[name])
      .map((name) => [name, word(seen.words, 'workshop.lead.tooLong', { max: longest[name] })]),
  ]) as Record<string, string>;
  const grade = grades.find((known) => known === one(body.grade));
  const sent: LeadSent = {
    form: 'agree',
    typed: { ...typed, grade: grade ?? '' },
    texts,
    hands: {},
    role: '',
    errors,
  };
  const sure = grade === undefined || item.of === 'myth' ? {} : { grade };
  if (answer === null || Object.keys(errors).length > 0) return { sent, run: null };
  return {
    sent,
    run: (parts, id) => agree(parts, id, { item: item.id, answer: { ...answer, ...sure }, ...texts }),
  };
}

function readHands(seen: Seen, item: Item, body: Body): Step {
  const hands = Object.fromEntries(
    handsChoices(seen, item).map((choice) => [choice, (all(body[handsField(choice)])[0] ?? '').trim()]),
  );
  const wrong = Object.entries(hands).filter(
    ([, typed]) => typed !== '' && !(/^\d{1,3}$/.test(typed) && Number(typed) <= mostHands),
  );
  const errors = Object.fromEntries(
    wrong.map(([choice]) => [handsField(choice), word(seen.words, 'workshop.lead.handsWrong')]),
  );
  const role = roles.find((known) => known === one(body.role));
  const sent: LeadSent = { form: 'hands', typed: emptyTyped, texts: {}, hands, role: role ?? '', errors };
  if (role === undefined || wrong.length > 0) return { sent, run: null };
  const counts = Object.fromEntries(
    Object.entries(hands).flatMap(([choice, typed]) => (Number(typed) > 0 ? [[choice, Number(typed)]] : [])),
  );
  return { sent, run: (parts, id) => showHands(parts, id, { item: item.id, role: role as Role, counts }) };
}
