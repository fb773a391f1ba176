import type { Value } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/expand.ts';
import type { KnownProduct } from '../questionnaire/known-product.ts';
import type { FactName } from '../questionnaire/list-fact.ts';
import type { Service } from './model.ts';

/** A value, and the services that say it. */
export interface Fact {
  value: Value;
  services: Service[];
}

/** What is known beside the services. `asOf` is an ISO date: contracts that ended before it say nothing. */
export interface FactBase {
  products: readonly KnownProduct[];
  asOf: string;
}

type FromArea = (services: readonly Service[], base: FactBase) => Fact | null;
type FromWhole = (services: readonly Service[], areas: Questionnaire['areas']) => Fact | null;

/** Facts of each need area, of the services in it. */
export const areaFacts: Partial<Record<FactName, FromArea>> = {
  use: (services, { products }) => {
    const classes = new Map(products.map((product) => [product.name, product.class]));
    const known = services.filter(({ product }) => product !== null && classes.has(product));
    const found = new Set(known.map(({ product }) => classes.get(product!)!));
    const [only] = found;
    return only === undefined ? null : { value: found.size > 1 ? 'mixed' : only, services: known };
  },
  users: (services) => {
    const counted = services.filter(({ users }) => users !== null);
    const most = Math.max(...counted.map(({ users }) => users!));
    return counted.length === 0 ? null : { value: most, services: counted };
  },
  'contract-end-first': (services, base) => firstEnd(running(services, base)),
  'contract-end-dearest': (services, base) => {
    const ending = running(services, base);
    const priced = ending.filter(({ costPerYear }) => costPerYear !== null);
    const most = Math.max(...priced.map(({ costPerYear }) => costPerYear!));
    const dearest = firstEnd(priced.filter(({ costPerYear }) => costPerYear === most));
    return dearest ?? firstEnd(ending);
  },
};

/** Facts of all services together. */
export const wholeFacts: Partial<Record<FactName, FromWhole>> = {
  areas: (services, areas) => {
    const named = areas.filter((area) => services.some((service) => service.area === area));
    const own = services.filter(({ area }) => area !== null);
    return named.length === 0 ? null : { value: named, services: own };
  },
  'largest-maker-share': (services) => {
    const priced = services.filter(({ costPerYear }) => costPerYear !== null);
    const total = sum(priced);
    const makers = Map.groupBy(priced, ({ maker }) => maker);
    makers.delete(null);
    const most = Math.max(...[...makers.values()].map(sum));
    return total > 0 && makers.size > 0 ? { value: (most / total) * 100, services: priced } : null;
  },
};

/** A month ends with its last day; as text, "-99" stands after each day. */
const ended = (date: string): string => (date.length === 7 ? `${date}-99` : date);

const running = (services: readonly Service[], { asOf }: FactBase): Service[] =>
  services.filter(({ contractEnd }) => contractEnd !== null && ended(contractEnd) >= asOf);

function firstEnd(services: readonly Service[]): Fact | null {
  const [first] = services.toSorted((a, b) => (ended(a.contractEnd!) < ended(b.contractEnd!) ? -1 : 1));
  return first === undefined ? null : { value: first.contractEnd!, services: [first] };
}

/** In whole cents, so that the order of the services does not change it. */
const sum = (services: readonly Service[]): number =>
  services.reduce((cents, { costPerYear }) => cents + Math.round(costPerYear! * 100), 0);
