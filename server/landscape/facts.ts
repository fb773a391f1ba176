import type { Service } from './model.ts';

/** What the services of a need area say together. Null: none of them says it. */
export interface AreaFacts {
  area: string;
  /** Names of the services. */
  services: string[];
  /** The first contract to end (ISO date or month), and the service it is for. */
  contractEnd: { value: string; service: string } | null;
  /** Of the service with most users: the same people use several. */
  users: { value: number; service: string } | null;
  /** A year, added up; `without` counts services that name none, so the sum is the least it can be. */
  costPerYear: { value: number; without: number } | null;
  critical: number;
  /** Makers by their services, most first. `share` is of the services whose maker is known (0 to 1). */
  makers: { maker: string; services: number; share: number; costPerYear: number | null }[];
}

/** What the services say of each need area, in the order of the areas. Areas without services are left out. */
export function factsOf(services: readonly Service[], areas: readonly string[]): AreaFacts[] {
  return areas.flatMap((area) => {
    const own = services.filter((service) => service.area === area);
    return own.length === 0 ? [] : [factsOfArea(area, own)];
  });
}

function factsOfArea(area: string, services: readonly Service[]): AreaFacts {
  const costs = known(services.map(({ costPerYear }) => costPerYear));
  return {
    area,
    services: services.map(({ name }) => name),
    contractEnd: best(services, 'contractEnd', (a, b) => ended(a) < ended(b)),
    users: best(services, 'users', (a, b) => a > b),
    costPerYear: sum(costs) === null ? null : { value: sum(costs)!, without: services.length - costs.length },
    critical: services.filter(({ critical }) => critical).length,
    makers: makersOf(services),
  };
}

/** A month ends with its last day; compared as text, "-99" stands after each day. */
const ended = (date: string): string => (date.length === 7 ? `${date}-99` : date);

function best<Key extends 'contractEnd' | 'users'>(
  services: readonly Service[],
  key: Key,
  before: (a: NonNullable<Service[Key]>, b: NonNullable<Service[Key]>) => boolean,
): { value: NonNullable<Service[Key]>; service: string } | null {
  let found: { value: NonNullable<Service[Key]>; service: string } | null = null;
  for (const service of services) {
    const value = service[key];
    if (value !== null && (found === null || before(value, found.value)))
      found = { value, service: service.name };
  }
  return found;
}

function makersOf(services: readonly Service[]): AreaFacts['makers'] {
  const makers = new Map<string, Service[]>();
  for (const service of services)
    if (service.maker !== null) makers.set(service.maker, [...(makers.get(service.maker) ?? []), service]);
  const total = [...makers.values()].reduce((count, own) => count + own.length, 0);
  return [...makers]
    .map(([maker, own]) => ({
      maker,
      services: own.length,
      share: own.length / total,
      costPerYear: sum(known(own.map(({ costPerYear }) => costPerYear))),
    }))
    .sort((a, b) => b.services - a.services || (a.maker < b.maker ? -1 : 1));
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** In whole cents, so that the order of the services does not change it. Null: nothing to add up. */
const sum = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((cents, value) => cents + Math.round(value * 100), 0) / 100;
