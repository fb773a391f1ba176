import { datesOf } from '../dates-of.ts';
import type { Block } from '../document.ts';
import type { Telling } from '../telling.ts';
import { dates } from './dates.ts';
import { exit } from './exit.ts';
import { fachverfahren } from './fachverfahren.ts';

/** What follows from the services that were brought in; nothing where there are none. */
export function landscape(t: Telling): Block[] {
  const own = t.beside?.landscape;
  if (own === undefined || own.services.length === 0) return [];
  const { answers, ruleSet, texts, result } = t;
  return [
    ...fachverfahren(t, own),
    ...dates(t, datesOf({ answers, ruleSet, texts, asOf: result.asOf, landscape: own })),
    ...exit(t, own),
  ];
}
