import { blocks, type Held, heldBy, kindsHolding, makerOf } from './blocking.ts';
import type { Landscape, Service } from './model.ts';

/** A service or a maker that holds something in place. */
export interface Hold {
  name: string;
  workplaces: number;
  /** In alphabetical order. */
  departments: string[];
}

/** What is held in place, and by whom; those with most workplaces first. */
export interface AreaHold extends Hold {
  held: Held;
  services: (Hold & { service: Service })[];
  makers: Hold[];
}

/**
 * For each thing that a service can hold in place: which services and makers do, with the workplaces that use
 * them. A workplace counts once, however many services of its own hold it. What nothing holds is left out.
 */
export function holds(landscape: Landscape): AreaHold[] {
  const all = [...new Set(Object.values(heldBy).flat())];
  return all.flatMap((held): AreaHold[] => {
    const kinds = kindsHolding(held);
    const services = landscape.services.filter((service) => blocks(service, kinds));
    if (services.length === 0) return [];
    const byMaker = Map.groupBy(services, makerOf);
    return [
      {
        held,
        ...usedBy(landscape, held, services),
        services: services
          .map((service) => ({ service, ...usedBy(landscape, service.name, [service]) }))
          .sort(most),
        makers: [...byMaker].map(([maker, own]) => usedBy(landscape, maker, own)).sort(most),
      },
    ];
  });
}

function usedBy({ groups }: Landscape, name: string, services: Service[]): Hold {
  const using = groups.filter((group) => services.some(({ id }) => group.services.includes(id)));
  return {
    name,
    workplaces: using.reduce((sum, { workplaces }) => sum + workplaces, 0),
    departments: [...new Set(using.map(({ department }) => department))].sort(),
  };
}

const most = (a: Hold, b: Hold): number =>
  b.workplaces - a.workplaces || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
