import { notThere } from '../assessments/access.ts';
import * as assessments from '../assessments/actions.ts';
import { hashOfKey, newEditKey, newId, parseKey } from '../assessments/keys.ts';
import { Refusal } from '../web/errors.ts';
import { requireItems } from './items.ts';
import { hashesOf, newCode, newKeys, parseCode, type WorkshopKeys } from './keys.ts';
import type { Item, Pace, Role, Workshop } from './model.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';

/** What a workshop begins with. */
export interface NewWorkshop {
  title?: string;
  pace?: Pace;
  /** ISO instant. */
  deadline?: string | null;
  items: readonly Item[];
}

/**
 * Makes a workshop of an assessment; its keys are told this once.
 * @throws Refusal if the assessment is not there or an item is not in its questionnaire
 */
export async function create(
  parts: WorkshopParts,
  assessment: string,
  input: NewWorkshop,
): Promise<{ workshop: Workshop; keys: WorkshopKeys }> {
  const view = await assessments.view(parts, assessment);
  requireItems(view.edition, input.items);
  const keys = newKeys();
  const workshop: Workshop = {
    id: newId(),
    assessment,
    code: newCode(),
    title: input.title ?? '',
    pace: input.pace ?? 'led',
    deadline: instantOf(input.deadline ?? null),
    closed: false,
    version: 1,
    items: [...input.items],
    current: null,
  };
  // Codes are many more than workshops that are open: a second try all but never comes.
  for (;;) {
    const done = await parts.workshops.store.create(workshop, hashesOf(keys), parts.clock());
    if (done === null) throw await notThere(parts, assessment);
    if (done) return { workshop, keys };
    workshop.code = newCode();
  }
}

/** An instant as it is stored: ISO 8601 in UTC. */
export const instantOf = (deadline: string | null): string | null =>
  deadline === null ? null : new Date(deadline).toISOString();

/** Who wants to take part. */
export interface Joining {
  code: string;
  role: Role;
  name?: string;
}

export interface Joined {
  workshop: string;
  participant: string;
  /** Told once, never stored. */
  key: string;
}

/** The most people in one workshop. */
export const mostParticipants = 1000;

/**
 * Lets someone take part.
 * @param address from where they come; wrong codes of one address are counted
 * @throws Refusal 'code-unknown', 'too-many-tries', 'workshop-closed', 'workshop-full'
 */
export async function join(
  parts: WorkshopParts,
  { code, role, name = '' }: Joining,
  address: string,
): Promise<Joined> {
  const workshop = await findByCode(parts, code, address);
  const key = newEditKey();
  const participant = newId();
  const joined = parts.clock().toISOString();
  await changeOpen(parts, workshop, ({ people }) => {
    if (people >= mostParticipants) throw new Refusal('workshop-full', { max: mostParticipants });
    return {
      participants: [{ id: participant, keyHash: hashOfKey(key), role, name: name.trim(), joined }],
      outcome: null,
    };
  });
  return { workshop, participant, key };
}

/**
 * The open workshop a code leads to.
 * @throws Refusal 'code-unknown', 'too-many-tries'
 */
export async function findByCode(
  { workshops: { store, tries }, clock }: WorkshopParts,
  code: string,
  address: string,
): Promise<string> {
  tries.require(address, clock());
  const parsed = parseCode(code);
  const workshop = parsed === null ? null : await store.findByCode(parsed);
  if (workshop !== null) return workshop;
  tries.failed(address, clock());
  throw new Refusal('code-unknown', { code });
}

/**
 * New keys for those who lead and for the screen, against the recovery code, which stays; the old ones open
 * nothing any more.
 * @throws Refusal 'recovery-unknown'
 */
export async function recover(
  { workshops: { store } }: WorkshopParts,
  recovery: string,
): Promise<{ workshop: string; keys: WorkshopKeys }> {
  const parsed = parseKey(recovery);
  const found = parsed === null ? null : await store.findByKey(hashOfKey(parsed));
  if (parsed === null || found?.opens !== 'recovery') throw new Refusal('recovery-unknown');
  const keys = { ...newKeys(), recovery: parsed };
  await store.renewKeys(found.workshop, hashesOf(keys));
  return { workshop: found.workshop, keys };
}
