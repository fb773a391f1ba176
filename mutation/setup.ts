import { beforeEach } from 'vitest';

/** Left out here: they count how many of all their runs said something, or take half a minute. */
const leftOut = new Set([
  'nor among fifteen measures',
  'where no question hides another, no smaller set of any answers reaches it',
  'whatever the rules and answers: the answers told make it false, no others do alone',
]);

beforeEach(({ task, skip }) => {
  if (leftOut.has(task.name)) skip();
});
