import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../../server/storage/sqlite.ts';
import type { Person } from './person.ts';

/**
 * How many acknowledged votes are not in the database as the newest of their participant and item, and how
 * many are there that nobody gave. To be asked once the program has ended.
 */
export function wrongVotes(folder: string, people: readonly Person[]): { lost: number; invented: number } {
  const database = new DatabaseSync(join(folder, databaseFile), { readOnly: true });
  const rows = database.prepare('SELECT participant, item, answer FROM workshop_votes').all();
  database.close();
  const stored = new Map(
    rows.map(({ participant, item, answer }) => [
      `${participant} ${item}`,
      String(JSON.parse(String(answer)).value),
    ]),
  );
  const given = new Map<string, string>(
    people.flatMap(({ id, votes }) => votes.map(({ item, choice }) => [`${id} ${item}`, choice] as const)),
  );
  const lost = [...given].filter(([whose, choice]) => stored.get(whose) !== choice).length;
  const invented = [...stored.keys()].filter((whose) => !given.has(whose)).length;
  return { lost, invented };
}
