import type { OwnWeights } from '../scoring/robustness/own.ts';

/** The greatest weight one may give; 0 leaves a part out. */
export const greatestWeight = 10;

export interface WeightsBody {
  weights: OwnWeights;
}

export const ownWeightsSchema = {
  type: 'object',
  description: 'by score (overall, benefit, ease), then by topic, by question or `area`; 0 leaves it out',
  additionalProperties: {
    type: 'object',
    additionalProperties: { type: 'number', minimum: 0, maximum: greatestWeight },
  },
};

export const weightsBodySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['weights'],
  properties: { weights: ownWeightsSchema },
};

export const weightsSchema = {
  type: 'object',
  required: ['weights', 'ruleSet', 'revision'],
  properties: {
    ...weightsBodySchema.properties,
    ruleSet: { ...ownWeightsSchema, description: 'all weights that may be set, as the rule set gives them' },
    revision: { type: 'integer', minimum: 0 },
  },
};
