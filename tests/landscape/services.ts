import type { Service } from '../../server/landscape/model.ts';

/** A service of which nothing is known but what is given. */
export function service(given: Partial<Service> & { id: string }): Service {
  return {
    name: given.id,
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
    exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    ...given,
  };
}
