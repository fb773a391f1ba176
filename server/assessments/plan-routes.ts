import type { FastifyInstance } from 'fastify';
import type { Plan } from '../report/beside.ts';
import type { Parts } from './parts.ts';
import { savePlan } from './plan-actions.ts';
import { type PlanBody, planBodySchema, planSchema } from './plan-schema.ts';
import { sheetRoutes } from './sheet-routes.ts';

/** Who sees to which measure until when. */
export function planRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<Plan, PlanBody>(app, parts, {
    sheet: 'plan',
    path: 'plan',
    summary: {
      read: 'Who sees to which measure until when',
      write: 'Write the plan whole: an owner, a date and a state for each measure',
    },
    body: planBodySchema,
    told: planSchema,
    contentOf: ({ measures }) => measures,
    save: (view, plan, expected) => savePlan(parts, view, plan, expected),
    tell: (plan, revision) => ({ measures: plan ?? {}, revision }),
  });
}
