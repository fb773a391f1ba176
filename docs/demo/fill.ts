import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { type DemoItem, goalPoints, items, people } from './people.ts';

/** Where to go once a workshop is filled. */
export interface Filled {
  id: string;
  code: string;
  keys: { moderator: string; coModerator: string; beamer: string; recovery: string };
  assessment: { id: string; key: string };
}

const scenario = new URL(
  '../../questionnaires/kommune/2026-1/scenarios/town-with-provider.yaml',
  import.meta.url,
);

type Call = <T>(method: string, path: string, body: object, key?: string) => Promise<T>;

/**
 * Makes an assessment and a workshop at an address, and lets twelve invented people vote over the API.
 * @param pause between votes, in milliseconds; more than 0 to watch it on the screen
 * @param made is told where to look before the first vote
 * @throws Error with what the program said, where it refuses something
 */
export async function fill(
  address: string,
  pause = 0,
  made: (filled: Filled) => void = () => {},
): Promise<Filled> {
  const call: Call = async (method, path, body, key) => {
    const response = await fetch(`${address}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json() as never;
  };
  const assessment = await call<Filled['assessment']>('POST', 'assessments', {
    language: 'de',
    name: 'Musterstadt (Vorführung)',
    answers: answersBefore(),
  });
  const { id, code, ...keys } = await call<Filled['keys'] & { id: string; code: string }>(
    'POST',
    `assessments/${assessment.id}/workshops`,
    { title: 'Vorführung', items: items.map(({ id: item, of }) => ({ id: item, of })) },
    assessment.key,
  );
  const filled: Filled = { id, code, keys, assessment };
  made(filled);
  const phones: string[] = [];
  for (const person of people)
    phones.push((await call<{ key: string }>('POST', 'workshops/join', { code, ...person })).key);
  const lead = <T>(step: string, body: object) =>
    call<T>('POST', `workshops/${id}/${step}`, body, keys.moderator);
  const vote = async (item: DemoItem, said: string): Promise<void> => {
    for (const [i, phone] of phones.entries()) {
      if (said[i] === '-') continue;
      const answer = said[i] === '?' ? { unknown: true } : { value: item.choices[said.charCodeAt(i) - 97] };
      await call('PUT', `workshops/${id}/votes/${item.id}`, { answer }, phone);
      await setTimeout(pause);
    }
  };
  const giveGoals = async (): Promise<void> => {
    const { items: all } = await lead<Asked>('points', { about: 'goals', each: 5 });
    const { id: item, points } = all.at(-1)!;
    for (const [i, phone] of phones.entries()) {
      const value = [...goalPoints[i]!].map((letter) => points.things[letter.charCodeAt(0) - 97]);
      await call('PUT', `workshops/${id}/votes/${item}`, { answer: { value } }, phone);
      await setTimeout(pause);
    }
    await lead('reveal', { item });
    await setTimeout(pause * 4);
  };
  for (const item of items) {
    const isLast = item === items.at(-1);
    if (isLast) await giveGoals();
    await play(item, lead, vote, isLast, pause);
  }
  return filled;
}

/** The state once points were asked for; the newest item is that of points. */
interface Asked {
  items: { id: string; points: { things: string[] } }[];
}

/** An invented town as it answers alone; what people vote on is open still. */
function answersBefore(): Record<string, object> {
  const { answers } = parse(readFileSync(scenario, 'utf8')) as { answers: Record<string, object> };
  const questions = items.filter(({ of }) => of === 'question');
  const open = questions.map(({ id }) => [id, { open: true }]);
  return { ...answers, ...Object.fromEntries(open) };
}

/** One item from opening to what is agreed; the last one stays open. */
async function play(
  item: DemoItem,
  lead: (step: string, body: object) => Promise<unknown>,
  vote: (item: DemoItem, said: string) => Promise<void>,
  isLast: boolean,
  pause: number,
): Promise<void> {
  await lead('open', { item: item.id });
  await vote(item, item.first);
  if (isLast) return;
  await lead('reveal', { item: item.id });
  await setTimeout(pause * 4);
  if (item.second !== undefined) {
    await lead('vote-anew', { item: item.id, round: 1 });
    await vote(item, item.second);
    await lead('reveal', { item: item.id });
    await setTimeout(pause * 4);
  }
  const { agreed, grade, note = '', dissent = '', finder = '' } = item;
  if (agreed === undefined) return;
  const answer = agreed === null ? { unknown: true } : { value: agreed };
  await lead('agree', { item: item.id, answer, grade, note, dissent, finder });
}
