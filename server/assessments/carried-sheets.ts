import { choicesOf } from '../questionnaire/versions/places.ts';
import type { Beside, Plan } from '../report/beside.ts';
import type { Step } from '../scoring/versions/path.ts';

/**
 * Sheets of an older version with the need areas of a newer one. What belongs to an area that was split,
 * merged or dropped belongs to none: of services that is said, amounts and workplaces are left behind.
 */
export function carriedSheets(beside: Beside, path: readonly Step[]): Beside {
  return path.reduce(inNewAreas, beside);
}

function inNewAreas(beside: Beside, step: Step): Beside {
  const areas = areasOver(step);
  const { landscape, costs, plan } = beside;
  const over = (area: string): string | null => (areas.has(area) ? areas.get(area)! : area);
  return {
    ...beside,
    ...(landscape === undefined
      ? {}
      : {
          landscape: {
            ...landscape,
            services: landscape.services.map((service) => ({
              ...service,
              area: service.area === null ? null : over(service.area),
            })),
          },
        }),
    ...(costs === undefined
      ? {}
      : {
          costs: {
            ...costs,
            ...(costs.workplaces === undefined ? {} : { workplaces: renamed(costs.workplaces, over) }),
            inputs: costs.inputs.flatMap((input) => {
              const area = over(input.area);
              return area === null ? [] : [{ ...input, area }];
            }),
          },
        }),
    ...(plan === undefined ? {} : { plan: planOver(plan, over) }),
  };
}

/** By area of the older version, its new name; null where it did not become exactly one of its own. */
function areasOver({ migration, from }: Step): Map<string, string | null> {
  const move = migration.questions?.[from.areasQuestion];
  const into = from.areas.map((area) => choicesOf(move, area));
  return new Map(
    from.areas.map((area, i) => {
      const [to, ...more] = into[i]!;
      const alone = into.filter((others) => others.includes(to!)).length === 1;
      return [area, to !== undefined && more.length === 0 && alone ? to : null];
    }),
  );
}

const renamed = <T>(
  record: Readonly<Record<string, T>>,
  over: (area: string) => string | null,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([area, value]): [string, T][] => {
      const to = over(area);
      return to === null ? [] : [[to, value]];
    }),
  );

/** A measure for each area is called `area.measure`. */
function planOver(plan: Plan, over: (area: string) => string | null): Plan {
  return Object.fromEntries(
    Object.entries(plan).flatMap(([id, entry]): [string, Plan[string]][] => {
      if (!id.includes('.')) return [[id, entry]];
      const [area, measure] = id.split('.') as [string, string];
      const to = over(area);
      return to === null ? [] : [[`${to}.${measure}`, entry]];
    }),
  );
}
