import type { Param, Queries } from '../storage/database.ts';
import type { AgreedOver, Change, NewParticipant, Round } from './kept.ts';
import type { Hands, Vote, Workshop } from './model.ts';

type Run = Queries['run'];

/** Writes a decision; returns how many rows are other than before. To be called within a transaction. */
export async function writeChange(run: Run, id: string, change: Change<unknown>): Promise<number> {
  const { workshop = {}, current, rounds = [], participants = [], vote, hands = [], agreed, undone } = change;
  let changed = await writeFields(run, id, workshop);
  if (current !== undefined)
    changed += await run('UPDATE workshops SET current = $1 WHERE id = $2 AND current IS NOT $1', [
      current,
      id,
    ]);
  for (const round of rounds) changed += await writeRound(run, id, round);
  for (const one of participants) changed += await writeParticipant(run, id, one);
  if (vote !== undefined) changed += await writeVote(run, id, vote);
  for (const shown of hands) changed += await writeHands(run, id, shown);
  if (agreed !== undefined) changed += await writeAgreed(run, id, agreed);
  if (undone !== undefined)
    changed += await run('DELETE FROM workshop_agreed WHERE workshop = $1 AND item = $2', [id, undone]);
  return changed;
}

/** In one statement: whether a code may stay may hang on what is closed at the same time. */
async function writeFields(
  run: Run,
  id: string,
  fields: NonNullable<Change<unknown>['workshop']>,
): Promise<number> {
  const names = Object.keys(fields);
  if (names.length === 0) return 0;
  const set = names.map((name, i) => `${name} = $${i + 2}`).join(', ');
  const other = names.map((name, i) => `${name} IS NOT $${i + 2}`).join(' OR ');
  return run(`UPDATE workshops SET ${set} WHERE id = $1 AND (${other})`, [
    id,
    ...Object.values(fields).map(stored),
  ]);
}

const stored = (value: string | boolean | null | readonly object[]): Param =>
  typeof value === 'boolean'
    ? Number(value)
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : value;

const writeRound = (run: Run, id: string, { item, round, phase, endsAt }: Round): Promise<number> =>
  run(
    `INSERT INTO workshop_rounds (workshop, item, round, phase, ends_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workshop, item, round) DO UPDATE SET phase = excluded.phase, ends_at = excluded.ends_at
     WHERE phase <> excluded.phase OR ends_at IS NOT excluded.ends_at`,
    [id, item, round, phase, endsAt],
  );

const writeParticipant = (run: Run, id: string, one: NewParticipant): Promise<number> =>
  run(
    'INSERT INTO workshop_participants (id, workshop, key_hash, role, name, joined) VALUES ($1, $2, $3, $4, $5, $6)',
    [one.id, id, one.keyHash, one.role, one.name, one.joined],
  );

const writeVote = (
  run: Run,
  id: string,
  { item, round, participant, answer }: Omit<Vote, 'role'>,
): Promise<number> =>
  run(
    `INSERT INTO workshop_votes (workshop, item, round, participant, answer) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workshop, item, round, participant) DO UPDATE SET answer = excluded.answer
     WHERE answer <> excluded.answer`,
    [id, item, round, participant, JSON.stringify(answer)],
  );

const writeHands = (run: Run, id: string, { item, round, role, counts }: Hands): Promise<number> =>
  run(
    `INSERT INTO workshop_hands (workshop, item, round, role, counts) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workshop, item, round, role) DO UPDATE SET counts = excluded.counts
     WHERE counts <> excluded.counts`,
    [id, item, round, role, JSON.stringify(counts)],
  );

const writeAgreed = (run: Run, id: string, agreed: AgreedOver): Promise<number> =>
  run(
    `INSERT INTO workshop_agreed (workshop, item, answer, note, dissent, finder, at, before)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (workshop, item) DO UPDATE SET answer = excluded.answer, note = excluded.note,
       dissent = excluded.dissent, finder = excluded.finder, at = excluded.at`,
    [
      id,
      agreed.item,
      JSON.stringify(agreed.answer),
      agreed.note,
      agreed.dissent,
      agreed.finder,
      agreed.at,
      agreed.before === null ? null : JSON.stringify(agreed.before),
    ],
  );

/** Writes a new workshop without its keys. */
export async function insertWorkshop(run: Run, workshop: Workshop, created: string): Promise<void> {
  const { id, assessment, code, title, pace, deadline, closed, version, items } = workshop;
  await run(
    `INSERT INTO workshops (id, assessment, code, title, pace, deadline, closed, version, items, current, created)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, $10)`,
    [id, assessment, code, title, pace, deadline, Number(closed), version, JSON.stringify(items), created],
  );
}
