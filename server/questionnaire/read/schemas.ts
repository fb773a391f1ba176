import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import about from '../../../questionnaires/schema/about.schema.json' with { type: 'json' };
import cases from '../../../questionnaires/schema/cases.schema.json' with { type: 'json' };
import catalogue from '../../../questionnaires/schema/catalogue.schema.json' with { type: 'json' };
import claims from '../../../questionnaires/schema/claims.schema.json' with { type: 'json' };
import common from '../../../questionnaires/schema/common.schema.json' with { type: 'json' };
import costKinds from '../../../questionnaires/schema/cost-kinds.schema.json' with { type: 'json' };
import costs from '../../../questionnaires/schema/costs.schema.json' with { type: 'json' };
import editions from '../../../questionnaires/schema/editions.schema.json' with { type: 'json' };
import glossary from '../../../questionnaires/schema/glossary.schema.json' with { type: 'json' };
import listFacts from '../../../questionnaires/schema/list-facts.schema.json' with { type: 'json' };
import lock from '../../../questionnaires/schema/lock.schema.json' with { type: 'json' };
import migration from '../../../questionnaires/schema/migration.schema.json' with { type: 'json' };
import myths from '../../../questionnaires/schema/myths.schema.json' with { type: 'json' };
import products from '../../../questionnaires/schema/products.schema.json' with { type: 'json' };
import questionnaire from '../../../questionnaires/schema/questionnaire.schema.json' with { type: 'json' };
import readings from '../../../questionnaires/schema/readings.schema.json' with { type: 'json' };
import rules from '../../../questionnaires/schema/rules.schema.json' with { type: 'json' };
import scenario from '../../../questionnaires/schema/scenario.schema.json' with { type: 'json' };
import section from '../../../questionnaires/schema/section.schema.json' with { type: 'json' };
import sharedLock from '../../../questionnaires/schema/shared-lock.schema.json' with { type: 'json' };
import sharedTexts from '../../../questionnaires/schema/shared-texts.schema.json' with { type: 'json' };
import sources from '../../../questionnaires/schema/sources.schema.json' with { type: 'json' };
import tender from '../../../questionnaires/schema/tender.schema.json' with { type: 'json' };
import texts from '../../../questionnaires/schema/texts.schema.json' with { type: 'json' };
import { isDay } from '../kinds/date.ts';
import type { FileKind } from './file-kind.ts';

const schemas: Record<FileKind, object> = {
  questionnaire,
  section,
  rules,
  about,
  texts,
  scenario,
  lock,
  claims,
  migration,
  sources,
  glossary,
  'list-facts': listFacts,
  catalogue,
  cases,
  products,
  editions,
  tender,
  costs,
  'cost-kinds': costKinds,
  readings,
  myths,
  'shared-texts': sharedTexts,
  'shared-lock': sharedLock,
};

// Schemas name each other by file name, as editors do.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
ajv.addFormat('date', isDay);
ajv.addSchema(common, 'common.schema.json');
for (const [kind, schema] of Object.entries(schemas)) ajv.addSchema(schema, `${kind}.schema.json`);

/** What a file of this kind has that its schema does not allow; Ajv compiles each schema when first used. */
export function schemaErrors(kind: FileKind, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(`${kind}.schema.json`) as ValidateFunction;
  return validate(value) ? [] : [...validate.errors!];
}
