import type { Held } from '../../landscape/blocking.ts';
import type { ExitLayer, LayerState } from '../../landscape/exit.ts';

/** What a report says of services and ways out, in one language. */
export interface LandscapeWords {
  unknown: string;
  more: (count: number) => string;
  release: {
    title: string;
    intro: string;
    /** `groups` is a list in words. */
    free: (workplaces: number, groups: string) => string;
    freeNone: string;
    curve: string;
    curveCaption: string;
    curveSummary: (makers: number, all: number) => string;
    /** `without`: what the applications would do without. */
    first: (makers: string, without: string, workplaces: number, all: number) => string;
    without: Record<Held, string>;
    column: { makers: string; chosen: string; workplaces: string };
    /** Where it is not known to be the best. */
    between: (found: number, bound: number) => string;
    notExact: string;
    map: string;
    mapSummary: (groups: number, makers: number, most: string) => string;
    mapPart: (groups: number, makers: number) => string;
    mapColumn: { group: string; workplaces: string; makers: string };
    nothing: string;
    held: Record<Held, string>;
    holding: Record<Held, string>;
    holdColumn: { service: string; maker: string; workplaces: string; departments: string };
  };
  exit: {
    title: string;
    intro: (months: number, days: number) => string;
    none: string;
    ready: (ready: number, all: number) => string;
    table: string;
    service: string;
    layer: Record<ExitLayer, string>;
    state: Record<LayerState, string>;
    off: string;
    offIntro: string;
    offColumn: { maker: string; services: string; workplaces: string; days: string };
    days: (days: number) => string;
    drill: (service: string) => string;
    drillIntro: string;
    drillSteps: string[];
    gaps: string[];
  };
}
