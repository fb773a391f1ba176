import type { FastifyInstance } from 'fastify';
import type { OwnWeights } from '../scoring/robustness/own.ts';
import type { Parts } from './parts.ts';
import { sheetRoutes } from './sheet-routes.ts';
import { ruleWeightsOf, saveWeights } from './weights-actions.ts';
import { type WeightsBody, weightsBodySchema, weightsSchema } from './weights-schema.ts';

/** Weights of one's own, beside those of the rule set. */
export function weightsRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<OwnWeights, WeightsBody>(app, parts, {
    sheet: 'weights',
    path: 'weights',
    summary: {
      read: "Weights of one's own, beside those of the rule set",
      write: "Write weights of one's own whole; none takes them back",
    },
    body: weightsBodySchema,
    told: weightsSchema,
    contentOf: ({ weights }) => weights,
    save: (view, weights, expected) => saveWeights(parts, view, weights, expected),
    tell: (weights, revision, { edition }) => ({
      weights: weights ?? {},
      ruleSet: ruleWeightsOf(edition.content.rules),
      revision,
    }),
  });
}
