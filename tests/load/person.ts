import { setTimeout as wait } from 'node:timers/promises';
import { type Call, caller } from './calls.ts';
import { type Watching, watch } from './watching.ts';

/** A vote that the program has acknowledged; times as performance.now(). */
export interface Acknowledged {
  item: string;
  choice: string;
  sent: number;
  acknowledged: number;
}

/** Somebody with a phone. */
export interface Person {
  id: string;
  screen: Watching;
  /** What was acknowledged, in the order in which it was. */
  votes: Acknowledged[];
  /** Votes once; false if it was not acknowledged. */
  vote: (item: string, choice: string) => Promise<boolean>;
  /** Votes, and presses again until it is acknowledged. */
  insist: (item: string, choice: string) => Promise<void>;
}

export interface Door {
  address: string;
  code: string;
  role: string;
  /** What went wrong, in the words of the program. */
  failed: (why: string) => void;
}

/** How long somebody waits before pressing again, in milliseconds. */
const patience = 1000;

/** Joins, and listens from then on. @throws where the program does not let them in */
export async function joinAs({ address, code, role, failed }: Door): Promise<Person> {
  const call: Call = caller(address);
  const { status, body } = await call('POST', '/api/workshops/join', undefined, { code, role });
  if (status !== 201) throw new Error(`${status} ${body.code}`);
  const { id: workshop, participant, key } = body;
  const votes: Acknowledged[] = [];
  const vote = async (item: string, choice: string): Promise<boolean> => {
    const sent = performance.now();
    try {
      const answer = await call('PUT', `/api/workshops/${workshop}/votes/${item}`, key, {
        answer: { value: choice },
      });
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.code}`);
      votes.push({ item, choice, sent, acknowledged: performance.now() });
      return true;
    } catch (error) {
      failed(String(error));
      return false;
    }
  };
  const insist = async (item: string, choice: string): Promise<void> => {
    while (!(await vote(item, choice))) await wait(patience);
  };
  const screen = watch({ address, workshop, key, call, failed });
  return { id: participant, screen, votes, vote, insist };
}
