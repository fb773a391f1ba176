import type { Block } from '../document.ts';
import type { Telling } from '../telling.ts';
import { dates } from './dates.ts';
import { exit } from './exit.ts';
import { fachverfahren } from './fachverfahren.ts';

/** What follows from the services that were brought in, and the dates; nothing where there are none. */
export function landscape(t: Telling): Block[] {
  const own = t.beside?.landscape;
  const services = own !== undefined && own.services.length > 0;
  return [...(services ? fachverfahren(t, own) : []), ...dates(t), ...(services ? exit(t, own) : [])];
}
