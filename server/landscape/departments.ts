import type { Landscape } from './model.ts';

/** A department that the services name and no group of workplaces has yet. */
export interface Department {
  name: string;
  /** Ids of its services. */
  services: string[];
  /** The most users of one of its services; null: none says. The same people use several. */
  users: number | null;
}

/** Departments of services without a group of their own, in alphabetical order. */
export function departmentsWithoutGroup({ services, groups }: Landscape): Department[] {
  const grouped = new Set(groups.flatMap(({ name, department }) => [name, department]));
  const named = services.filter(({ department }) => department && !grouped.has(department));
  return [...Map.groupBy(named, ({ department }) => department!)]
    .map(([name, own]) => {
      const users = own.flatMap((service) => service.users ?? []);
      return {
        name,
        services: own.map(({ id }) => id),
        users: users.length === 0 ? null : Math.max(...users),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
