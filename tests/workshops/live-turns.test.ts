import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newLive } from '../../server/workshops/live.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const room = 'room';

/** A workshop with one who hears promptly and some who are patient; what each has heard. */
function listeners(patient: number) {
  const live = newLive();
  const prompt: (number | null)[] = [];
  const others = Array.from({ length: patient }, (): (number | null)[] => []);
  live.listen(room, (version) => prompt.push(version));
  for (const heard of others) live.listen(room, (version) => heard.push(version), true);
  return { live, prompt, others };
}

test('the first change is told at once, what follows within a quarter of a second together', () => {
  const { live, prompt } = listeners(0);
  for (const version of [2, 3, 4]) live.tell(room, version, true);
  expect(prompt).toEqual([2]);
  vi.advanceTimersByTime(250);
  expect(prompt).toEqual([2, 4]);
  vi.advanceTimersByTime(5000);
  expect(prompt).toEqual([2, 4]);
});

test('what all have to see reaches all at once, even while votes are gathered', () => {
  const { live, prompt, others } = listeners(60);
  live.tell(room, 2, true);
  live.tell(room, 3, true);
  live.tell(room, 4);
  expect(prompt).toEqual([2, 4]);
  expect(others).toEqual(Array.from({ length: 60 }, () => [4]));
  vi.advanceTimersByTime(5000);
  expect(prompt).toEqual([2, 4]);
});

test('several steps within a quarter of a second are two tellings', () => {
  const { live, prompt, others } = listeners(1);
  for (const version of [2, 3, 4, 5]) live.tell(room, version);
  vi.advanceTimersByTime(250);
  expect([prompt, others[0]]).toEqual([
    [2, 5],
    [2, 5],
  ]);
});

test('of votes the patient hear in turn, 25 in a quarter of a second', () => {
  const { live, others } = listeners(60);
  live.tell(room, 2, true);
  const heard = (): number => others.filter((one) => one.length > 0).length;
  const turns = [0, 1, 2, 3].map((turn) => {
    vi.advanceTimersByTime(turn === 0 ? 0 : 250);
    return heard();
  });
  expect(turns).toEqual([0, 25, 50, 60]);
});

test('whatever comes in whatever order, everybody has heard the newest version in the end, and no timer is left', () => {
  const change = fc.record({ counts: fc.boolean(), after: fc.integer({ min: 0, max: 600 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.integer({ min: 0, max: 70 }), (changes, patient) => {
      const { live, prompt, others } = listeners(patient);
      changes.forEach(({ counts, after }, n) => {
        live.tell(room, n + 1, counts);
        vi.advanceTimersByTime(after);
      });
      vi.advanceTimersByTime(2000);
      expect(vi.getTimerCount()).toBe(0);
      for (const heard of [prompt, ...others]) {
        expect(heard.at(-1)).toBe(changes.length === 0 ? undefined : changes.length);
        expect(heard).toEqual([...new Set(heard)].toSorted((a, b) => a! - b!));
      }
    }),
  );
});

test('who leaves hears nothing more, and the end of a workshop is told to all who are there', () => {
  const { live, prompt, others } = listeners(2);
  const gone: (number | null)[] = [];
  live.listen(room, (version) => gone.push(version), true)();
  live.tell(room, 2, true);
  live.end(room);
  vi.advanceTimersByTime(1000);
  expect(gone).toEqual([]);
  expect(prompt).toEqual([2, null]);
  expect(others[0]).toContain(null);
});
