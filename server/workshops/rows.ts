import type { Answer } from '../questionnaire/answers.ts';
import type { Queries, Row } from '../storage/database.ts';
import type { Head, Room, Round } from './kept.ts';
import type { Agreed, Hands, Item, Pace, Participant, Phase, Role, Vote, Workshop } from './model.ts';

type All = Queries['all'];

/** Stands in the place of the open item while the screen shows where roles see things apart; no id is so. */
export const apartShown = '*apart';

const text = (value: unknown): string | null => (value === null ? null : String(value));
const json = <T>(value: unknown): T => JSON.parse(String(value)) as T;

/** A workshop out of its row; what is open in it is told by its rounds. */
export function workshopOf(row: Row, rounds: readonly Round[]): Workshop {
  const open = rounds.findLast(({ item }) => item === row.current);
  return {
    id: String(row.id),
    assessment: String(row.assessment),
    code: String(row.code),
    title: String(row.title),
    pace: String(row.pace) as Pace,
    deadline: text(row.deadline),
    closed: row.closed === 1,
    version: Number(row.version),
    items: json<Item[]>(row.items),
    current: open === undefined ? null : { ...open },
    ...(row.current === apartShown ? { apart: true as const } : {}),
  };
}

/** A workshop and its rounds; null where there is none. To be called within a transaction. */
export async function readHead(all: All, id: string): Promise<Head | null> {
  const [row] = await all(
    `SELECT w.*, a.questionnaire, a.version AS edition, a.as_of,
       (SELECT count(*) FROM workshop_participants p WHERE p.workshop = w.id) AS people
     FROM workshops w
     JOIN assessments a ON a.id = w.assessment WHERE w.id = $1`,
    [id],
  );
  if (row === undefined) return null;
  const rows = await all('SELECT * FROM workshop_rounds WHERE workshop = $1 ORDER BY item, round', [id]);
  const rounds = rows.map(
    (one): Round => ({ ...placeOf(one), phase: String(one.phase) as Phase, endsAt: text(one.ends_at) }),
  );
  const questionnaire = {
    id: String(row.questionnaire),
    version: String(row.edition),
    asOf: String(row.as_of),
  };
  return { workshop: workshopOf(row, rounds), rounds, people: Number(row.people), questionnaire };
}

/** All of a workshop; null where there is none. To be called within a transaction. */
export async function readRoom(all: All, id: string): Promise<Room | null> {
  const head = await readHead(all, id);
  if (head === null) return null;
  const participants = await all(
    'SELECT id, role, name, joined FROM workshop_participants WHERE workshop = $1 ORDER BY joined, id',
    [id],
  );
  const votes = await all(
    `SELECT v.item, v.round, v.participant, v.answer, p.role FROM workshop_votes v
     JOIN workshop_participants p ON p.id = v.participant WHERE v.workshop = $1 ORDER BY p.joined, p.id`,
    [id],
  );
  const hands = await all('SELECT * FROM workshop_hands WHERE workshop = $1 ORDER BY role', [id]);
  const agreed = await all('SELECT * FROM workshop_agreed WHERE workshop = $1 ORDER BY at', [id]);
  return {
    ...head,
    participants: participants.map(participantOf),
    votes: votes.map(
      (row): Vote => ({
        ...placeOf(row),
        participant: String(row.participant),
        role: String(row.role) as Role,
        answer: json<Answer>(row.answer),
      }),
    ),
    hands: hands.map(
      (row): Hands => ({ ...placeOf(row), role: String(row.role) as Role, counts: json(row.counts) }),
    ),
    agreed: agreed.map(agreedOf),
  };
}

function placeOf({ item, round }: Row): { item: string; round: number } {
  return { item: String(item), round: Number(round) };
}

function participantOf({ id, role, name, joined }: Row): Participant {
  return { id: String(id), role: String(role) as Role, name: String(name), joined: String(joined) };
}

function agreedOf({ item, answer, note, dissent, finder, at }: Row): Agreed {
  return {
    item: String(item),
    answer: json<Answer>(answer),
    note: String(note),
    dissent: String(dissent),
    finder: String(finder),
    at: String(at),
  };
}
