import type { Alternative, CostKind } from './model.ts';

const change: readonly Alternative[] = ['step', 'gradual'];
const leaving: readonly Alternative[] = ['step', 'gradual', 'exit'];
const all: readonly Alternative[] = ['stay', 'step', 'gradual', 'exit'];

/**
 * The kinds of cost the federal WiBe separates: what introduces a solution, once, and what runs it, every
 * year. Staying brings no cost once, keeping with an exit plan only what prepares the exit.
 */
export const costKinds: readonly CostKind[] = [
  { id: 'introduction', recurs: 'once', alternatives: change },
  { id: 'templates', recurs: 'once', alternatives: leaving },
  { id: 'macros', recurs: 'once', alternatives: leaving },
  { id: 'data', recurs: 'once', alternatives: change },
  { id: 'interfaces', recurs: 'once', alternatives: leaving },
  { id: 'training', recurs: 'once', alternatives: leaving },
  { id: 'double-running', recurs: 'once', alternatives: change },
  { id: 'exit', recurs: 'once', alternatives: leaving },
  { id: 'licences', recurs: 'yearly', alternatives: all },
  { id: 'support', recurs: 'yearly', alternatives: all },
  { id: 'operation', recurs: 'yearly', alternatives: all },
  { id: 'staff', recurs: 'yearly', alternatives: all },
];

export const kindOf: ReadonlyMap<string, CostKind> = new Map(costKinds.map((kind) => [kind.id, kind]));
