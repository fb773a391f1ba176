import type { FastifyInstance } from 'fastify';
import * as actions from './actions.ts';
import { askedPlan, horizons, type PlanQuery, usualDays } from './best-plan.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';

const number = { type: 'number' };
const points = {
  type: ['number', 'null'],
  description: 'low end of the goal; null where nothing of it applies',
};
const ids = { type: 'array', items: { type: 'string' }, description: 'ids of measures' };
const range = { type: 'array', items: number, description: 'person-days, from and to' };
const level = {
  anyOf: [schemas.whole({ low: { type: 'string' }, high: { type: 'string' } }), { type: 'null' }],
};
const standing = schemas.whole({
  low: points,
  level,
  limitedBy: { type: 'array', items: { type: 'string' }, description: 'knock-outs that limit the level' },
});

const bestPlanSchema = schemas.whole({
  goal: { type: 'string' },
  before: standing,
  after: standing,
  effort: range,
  fits: { type: 'boolean', description: 'false: the pinned measures alone take more days than there are' },
  exact: { type: 'boolean', description: 'else there may be a better choice' },
  steps: {
    type: 'array',
    description: 'in the order in which to take them',
    items: schemas.whole({
      id: { type: 'string' },
      horizon: { type: 'string', enum: [...horizons] },
      effort: range,
      gain: { ...number, description: 'points by which the low end rises, after the steps before it' },
      pinned: { type: 'boolean' },
    }),
  },
  curve: {
    type: 'array',
    description: 'the best for each number of days at which more can be had',
    items: schemas.whole({ days: number, low: points, measures: ids }),
  },
});

const measures = { type: ['string', 'array'], items: { type: 'string' } };

const querySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    days: {
      type: 'string',
      pattern: '^\\d{1,5}$',
      description: `person-days that can be spared; ${usualDays} where not said`,
    },
    goal: { type: 'string', description: 'id of a score: overall where not said' },
    horizon: { type: 'string', enum: [...horizons], description: 'measures beyond it are left out' },
    pin: { ...measures, description: 'a measure that is to be taken; may stand several times' },
    strike: { ...measures, description: 'a measure that is not to be taken; may stand several times' },
  },
};

/** The measures that gain the most for the days there are. */
export function bestPlanRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams; Querystring: PlanQuery }>('/api/assessments/:id/plan/best', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'The measures that raise the low end of a score the most within the days that can be spared',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      querystring: querySchema,
      response: responses(200, bestPlanSchema, 'keyed', 'version-not-there', 'invalid-input'),
    },
    handler: async (request) => {
      const view = await actions.view(parts, request.params.id);
      const { goal, after, effort, fits, exact, steps, curve } = askedPlan(view, request.query);
      const standingOf = ({ low, level: reached, limitedBy }: typeof goal) => ({
        low,
        level: reached,
        limitedBy: limitedBy.map(({ id }) => id),
      });
      return {
        goal: goal.id,
        before: standingOf(goal),
        after: standingOf(after),
        effort,
        fits,
        exact,
        steps: steps.map(({ measure, gain, pinned }) => ({
          id: measure.id,
          horizon: measure.horizon,
          effort: measure.effort,
          gain,
          pinned,
        })),
        curve,
      };
    },
  });
}
