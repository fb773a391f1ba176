import type { Landscape, NeedKind, Service, WorkplaceGroup } from './model.ts';

/** What a need of a service can hold in place. */
export type Held = 'office' | 'desktop' | 'database' | 'server' | 'interface';

/**
 * What a need holds in place: our judgement, as data. A format holds the office product that writes it;
 * a system may be that of the workplace or of the server, so it holds both.
 */
export const heldBy: Readonly<Record<NeedKind, readonly Held[]>> = {
  office: ['office'],
  format: ['office'],
  system: ['desktop', 'server'],
  database: ['database', 'server'],
  interface: ['interface'],
};

/** The kinds of need that hold something in place, in fixed order. */
export const kindsHolding = (held: Held): NeedKind[] =>
  (Object.keys(heldBy) as NeedKind[]).filter((kind) => heldBy[kind].includes(held));

/** Whether a service needs something of these kinds. */
export const blocks = (service: Service, kinds: readonly NeedKind[]): boolean =>
  service.needs.some((need) => kinds.includes(need.kind));

/** Whom to talk to about a service: its maker; where that is not known, the service stands for itself. */
export const makerOf = ({ maker, name }: Service): string => maker?.trim() || name;

/**
 * The services in the way of a group, each once, in the order of the list. A service that is named but
 * not in the list is not known, so it cannot be told to be in the way.
 */
export function inTheWay(
  { services }: Landscape,
  group: WorkplaceGroup,
  kinds: readonly NeedKind[],
): Service[] {
  const used = new Set(group.services);
  return services.filter((service) => used.has(service.id) && blocks(service, kinds));
}
