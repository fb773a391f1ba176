import type { ExitState, Landscape, Service, WorkplaceGroup } from '../../server/landscape/model.ts';

const nothingTried: ExitState = {
  exported: null,
  readBack: null,
  format: null,
  alternative: null,
  daysWithout: null,
};

/** A service of which nothing is known but its name. */
export const service = (id: string, known: Partial<Service> = {}): Service => ({
  id,
  name: `Verfahren ${id}`,
  product: null,
  maker: null,
  area: null,
  users: null,
  contractEnd: null,
  noticeMonths: null,
  costPerYear: null,
  critical: false,
  needs: [],
  acceptedUntil: null,
  exit: nothingTried,
  ...known,
});

/** A service that cannot do without the office product. */
export const bound = (id: string, maker: string): Service =>
  service(id, { maker, needs: [{ kind: 'office', what: 'Textverarbeitung A' }] });

export const group = (id: string, workplaces: number, services: string[]): WorkplaceGroup => ({
  id,
  name: `Gruppe ${id}`,
  department: `Amt ${id}`,
  workplaces,
  services,
});

/** Three makers in the way, four groups, one of them free. */
export const town: Landscape = {
  services: [
    bound('melde', 'Alpha'),
    bound('kfz', 'Beta'),
    bound('bau', 'Gamma'),
    service('kasse', { maker: 'Delta', needs: [{ kind: 'database', what: 'Datenbank B' }] }),
  ],
  groups: [
    group('buergerbuero', 30, ['melde', 'kfz']),
    group('standesamt', 10, ['melde']),
    group('bauamt', 25, ['bau']),
    group('kaemmerei', 12, ['kasse']),
  ],
};
