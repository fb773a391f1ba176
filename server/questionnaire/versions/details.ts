import type { Detail } from './changes.ts';
import type { Facts } from './facts.ts';

/** What differs between two states of one thing; what lies within something new or gone is not told again. */
export function detailsOf(before: Facts, after: Facts): Detail[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const differing = keys.flatMap((key): Detail[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was !== undefined && is !== undefined && same(was.value, is.value)) return [];
    return [{ path: (is ?? was)!.path, before: was?.value ?? null, after: is?.value ?? null }];
  });
  const whole = differing.filter(({ before, after }) => before === null || after === null);
  return differing.filter(
    ({ path }) => !whole.some((one) => one.path.length < path.length && begins(path, one.path)),
  );
}

const begins = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((key, i) => path[i] === key);

const same = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);

/** The order of keys says nothing. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
