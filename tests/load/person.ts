import { setTimeout as wait } from 'node:timers/promises';
import type { Phase } from '../../server/workshops/model.ts';
import { type Answered, caller } from './calls.ts';
import { type Shown, type Watching, watch } from './watching.ts';

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
  screen: Watching<Page>;
  /** What was acknowledged, in the order in which it was. */
  votes: Acknowledged[];
  /** Votes by the form of the page, and presses again until it is acknowledged. */
  vote: (item: string, choice: string) => Promise<void>;
}

export interface Door {
  address: string;
  code: string;
  role: string;
  random: () => number;
  /** What went wrong, in the words of the program. */
  failed: (why: string) => void;
}

/** What is read of the page on the phone. */
interface Page extends Shown {
  token: string;
  round: string;
}

/** How long somebody waits before pressing again, in milliseconds. */
const patience = 1000;

/** Joins, and keeps the page open from then on. @throws where the program does not let them in */
export async function joinAs({ address, code, role, random, failed }: Door): Promise<Person> {
  const call = caller(address);
  const {
    id: workshop,
    participant,
    key,
  } = await expected(201, call('POST', '/api/workshops/join', {}, { code, role }));
  const page = `/de/workshops/${workshop}`;
  let spread = 0;
  const cookie = { cookie: `workshop-${workshop}-participant=${key}` };
  const screen = watch({
    url: `${address}/api/workshops/${workshop}/events`,
    key,
    // The page tells over what time phones read; each does so at a moment of its own.
    read: async (version) => {
      await wait(random() * spread);
      const html: string = await expected(200, call('GET', page, cookie));
      spread = Number(/data-spread="(\d+)"/.exec(html)?.[1] ?? 0);
      return pageIn(html, version);
    },
    failed,
  });
  const votes: Acknowledged[] = [];
  const press = async (item: string, choice: string): Promise<void> => {
    const { token, round } = screen.shown()!;
    const sent = performance.now();
    const form = new URLSearchParams({ token, item, round, [item]: choice });
    await expected(303, call('POST', `${page}/vote`, cookie, form));
    votes.push({ item, choice, sent, acknowledged: performance.now() });
    // The browser follows to the page that says that the vote is saved.
    await expected(200, call('GET', page, cookie));
  };
  const vote = async (item: string, choice: string): Promise<void> => {
    const before = votes.length;
    while (votes.length === before)
      await press(item, choice).catch(async (error) => {
        failed(String(error));
        await wait(patience);
      });
  };
  return { id: participant, screen, votes, vote };
}

function pageIn(html: string, version: number): Page {
  const [, item = 'none', round = '', phase] = /data-for="(\S+) (\S+) (\S+) /.exec(html) ?? [];
  const token = /name="token" value="([^"]*)"/.exec(html)?.[1] ?? '';
  return { version, item, round, phase: (phase ?? null) as Phase | null, token };
}

/** What is answered. @throws where it is answered otherwise */
export async function expected(status: number, answer: Promise<Answered>): Promise<Answered['body']> {
  const { status: is, body } = await answer;
  if (is !== status) throw new Error(`${is} ${body.code ?? ''}`);
  return body;
}
