import { beforeEach } from 'vitest';
import { runs } from './few-runs.ts';

/** They count how many of their runs said something, so they make all of them. */
const whole = new Set([
  'where no question hides another, no smaller set of any answers reaches it',
  'whatever the rules and answers: the answers told make it false, no others do alone',
]);

/** Takes half a minute. */
const leftOut = 'nor among fifteen measures';

beforeEach(({ task, skip }) => {
  runs.all = whole.has(task.name);
  if (task.name === leftOut) skip();
});
