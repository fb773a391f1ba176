import { caseFaults } from './cases.ts';
import { costFaults } from './costs.ts';
import type { Fault } from './fault.ts';
import { fileFaults } from './files.ts';
import { listFactFaults } from './list-facts.ts';
import { lockFaults } from './locks.ts';
import { migrationFaults } from './migrations.ts';
import { mythFaults } from './myths.ts';
import { questionFaults } from './questions.ts';
import { readingFaults } from './readings.ts';
import { referenceFaults } from './references.ts';
import { ruleFaults } from './rules.ts';
import { schemaFaults } from './schema.ts';
import { scoreFaults } from './scores.ts';
import { tenderFaults } from './tender.ts';
import { textFaults } from './texts.ts';

/** Every fault that the tests plant. */
export const faults: Fault[] = [
  ...fileFaults,
  ...schemaFaults,
  ...questionFaults,
  ...referenceFaults,
  ...scoreFaults,
  ...ruleFaults,
  ...caseFaults,
  ...mythFaults,
  ...tenderFaults,
  ...readingFaults,
  ...costFaults,
  ...textFaults,
  ...listFactFaults,
  ...lockFaults,
  ...migrationFaults,
];
