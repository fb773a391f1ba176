import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A file that cannot even be read has no tests to count, and has failed all the same.
const unread = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
const failed = results.numFailedTests + unread.length;
const skipped = results.numPendingTests + results.numTodoTests;
console.log(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
