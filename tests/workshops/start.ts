import type { FastifyInstance } from 'fastify';
import type { AppParts } from '../../server/app.ts';
import { library } from '../../server/assessments/library.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import type { SqliteOptions } from '../../server/storage/sqlite.ts';
import { type Answered, type Call, caller, type Made, made } from '../assessments/caller.ts';
import { type Started, startApp } from '../assessments/start.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';

export interface Person {
  id: string;
  key: string;
  vote: (item: string, answer: object, round?: number) => Promise<Answered>;
  state: () => Promise<Answered['body']>;
}

export interface Workshop {
  id: string;
  code: string;
  keys: { moderator: string; coModerator: string; beamer: string; recovery: string };
  assessment: Made;
  call: Call;
  /** A step of the moderator: open, reveal, agree … */
  lead: (path: string, body: object, key?: string) => Promise<Answered>;
  join: (role?: string, name?: string) => Promise<Person>;
  /** The state as the holder of a key sees it. */
  stateOf: (key: string) => Promise<Answered['body']>;
}

/** Items of the small questionnaire, and a statement. */
export const items = [
  { id: 'strategy.mandate', of: 'question' },
  { id: 'strategy.goals', of: 'question' },
  { id: 'strategy.share', of: 'question' },
  { id: 'open-is-free', of: 'myth' },
];

/** A new workshop of a new assessment. */
export async function workshopIn(app: FastifyInstance, input: object = {}): Promise<Workshop> {
  const assessment = await made(app);
  const call = await caller(app);
  const created = await call('POST', `${assessment.base}/workshops`, {
    key: assessment.key,
    body: { items, ...input },
  });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  const { id, code, ...keys } = created.body;
  const base = `/api/workshops/${id}`;
  const stateOf = async (key: string) => (await call('GET', base, { key })).body;
  return {
    id,
    code,
    keys,
    assessment,
    call,
    stateOf,
    lead: (path, body, key = keys.moderator) => call('POST', `${base}/${path}`, { key, body }),
    join: async (role = 'it', name = '') => {
      const joined = await call('POST', '/api/workshops/join', { body: { code, role, name } });
      if (joined.status !== 201) throw new Error(JSON.stringify(joined.body));
      const { participant, key } = joined.body;
      return {
        id: participant,
        key,
        vote: (item, answer, round) =>
          call('PUT', `${base}/votes/${item}`, { key, body: { answer, ...(round ? { round } : {}) } }),
        state: () => stateOf(key),
      };
    },
  };
}

const content: Content = {
  ...handmadeContent(),
  myths: [{ id: 'open-is-free', verdict: 'depends', sources: [] }],
};

/** The program, with a statement to vote on. */
export const startRooms = (
  change: Partial<AppParts> = {},
  database: Partial<SqliteOptions> = {},
): Promise<Started> => startApp({ library: library([content]), ...change }, database);

/** The program with one workshop. */
export async function startWorkshop(input: object = {}): Promise<Started & { workshop: Workshop }> {
  const started = await startRooms();
  return { ...started, workshop: await workshopIn(started.app, input) };
}
