import { makerOf } from './blocking.ts';
import { lastDay } from './days.ts';
import type { ExitState, Landscape, Service } from './model.ts';

/** What must be there to leave a service, each on the one before. */
export const exitLayers = ['exported', 'readBack', 'format', 'alternative', 'daysWithout'] as const;

export type ExitLayer = (typeof exitLayers)[number];

/** Untested counts as not ready; it is told apart because it is the easier to change. */
export type LayerState = 'ready' | 'not-ready' | 'untested';

/** Our judgement: after so many months an export says nothing of the service as it is now. */
const monthsATestHolds = 24;

/** Our judgement: leaving in good order needs at least so many days that can be bridged. */
const daysNeeded = 5;

export interface ExitCheck {
  service: Service;
  layers: Record<ExitLayer, LayerState>;
  /** The worst layer decides. */
  ready: boolean;
  /** The first layer that is not ready: what to do next; null where all are. */
  next: ExitLayer | null;
}

/** What the judgement rests on, to be told beside it: months a test holds, days that must be bridged. */
export const exitLimits = { months: monthsATestHolds, days: daysNeeded };

/** How ready the critical services are to be left, those with most still to do first. */
export function exitChecks({ services }: Landscape, today: string): ExitCheck[] {
  return services
    .filter(({ critical }) => critical)
    .map((service) => exitCheck(service, today))
    .sort((a, b) => missing(b) - missing(a));
}

/**
 * The layers of one service.
 * @param today ISO date
 */
export function exitCheck(service: Service, today: string): ExitCheck {
  const { exported, readBack, format, alternative, daysWithout } = service.exit;
  const layers: ExitCheck['layers'] = {
    exported: tested(exported, today),
    readBack: tested(readBack, today),
    format: named(format),
    alternative: named(alternative),
    daysWithout: daysWithout === null ? 'untested' : daysWithout >= daysNeeded ? 'ready' : 'not-ready',
  };
  // What was read back before it was last exported was another export.
  if (layers.readBack === 'ready' && (layers.exported !== 'ready' || before(readBack!, exported!)))
    layers.readBack = 'untested';
  const next = exitLayers.find((layer) => layers[layer] !== 'ready') ?? null;
  return { service, layers, ready: next === null, next };
}

/** A date within the last months is a test; a word that is no date says that it did not work. */
function tested(date: string | null, today: string): LayerState {
  if (date === null || date.trim() === '') return 'untested';
  const day = lastDay(date);
  if (day === null) return 'not-ready';
  const oldest = Temporal.PlainDate.from(today).subtract({ months: monthsATestHolds });
  return Temporal.PlainDate.compare(day, oldest) < 0 ? 'untested' : 'ready';
}

const named = (what: ExitState['format']): LayerState =>
  what === null ? 'untested' : what.trim() === '' ? 'not-ready' : 'ready';

const before = (a: string, b: string): boolean => Temporal.PlainDate.compare(lastDay(a)!, lastDay(b)!) < 0;

const missing = ({ layers }: ExitCheck): number =>
  exitLayers.filter((layer) => layers[layer] !== 'ready').length;

/** What stops when a maker switches off tomorrow. */
export interface Outage {
  maker: string;
  checks: ExitCheck[];
  /** Workplaces that use at least one of its services. */
  workplaces: number;
  /** In alphabetical order. */
  departments: string[];
  /** The fewest days that any of its critical services, else any, can be done without; null: not known of one. */
  days: number | null;
}

/**
 * For each maker: the services that stop, who uses them, and how long that can be bridged. Those with a
 * critical service first, then those with most workplaces.
 */
export function offTomorrow({ services, groups }: Landscape, today: string): Outage[] {
  return [...Map.groupBy(services, makerOf)]
    .map(([maker, own]): Outage => {
      const using = groups.filter((group) => own.some(({ id }) => group.services.includes(id)));
      return {
        maker,
        checks: own.map((service) => exitCheck(service, today)),
        workplaces: using.reduce((sum, { workplaces }) => sum + workplaces, 0),
        departments: [...new Set(using.map(({ department }) => department))].sort(),
        days: bridged(own),
      };
    })
    .sort((a, b) => critical(b) - critical(a) || b.workplaces - a.workplaces || (a.maker < b.maker ? -1 : 1));
}

const critical = ({ checks }: Outage): number => (checks.some(({ service }) => service.critical) ? 1 : 0);

function bridged(own: readonly Service[]): number | null {
  const important = own.filter((service) => service.critical);
  const days = (important.length > 0 ? important : own).map(({ exit }) => exit.daysWithout);
  return days.includes(null) ? null : Math.min(...days.map((one) => one!));
}
