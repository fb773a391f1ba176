import { fingerprint, readContentFiles } from '../server/content-files.ts';
import { prove } from '../server/proofs/prove.ts';
import { checkAll } from '../server/questionnaire/check.ts';
import { lowerIsBetter, type Row } from './row.ts';

/** The milliseconds that proving all content may take. */
const most = 5000;

/** Checking and proving all versions that are shipped, as `check` does, beside the time it may take. */
export function proofsRow(): Row {
  const start = performance.now();
  const { versions, documents } = checkAll(readContentFiles('questionnaires'), fingerprint);
  const against = versions.flatMap(({ content }) => prove(content!, documents).against);
  const took = performance.now() - start;
  if (against.length > 0) throw new Error('Something is refuted. Run: npm run check');
  return lowerIsBetter(
    'checking and proving all shipped content, beside the time it may take',
    took,
    most,
    'ms',
  );
}
