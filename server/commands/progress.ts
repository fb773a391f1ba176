import type { Writable } from 'node:stream';

/** So many steps lie between two words of progress. */
const every = 100;

/** Tells how many were done, in one line that is written anew; to a person at a terminal only. */
export function progressOn(errors: Writable): { step: () => void; end: () => void } {
  let done = 0;
  if (!(errors as NodeJS.WriteStream).isTTY) return { step: () => {}, end: () => {} };
  return {
    step: () => {
      done += 1;
      if (done % every === 0) errors.write(`\r${done} …`);
    },
    end: () => {
      if (done >= every) errors.write(`\r${done}  \n`);
    },
  };
}
