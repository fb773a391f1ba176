import type { Library } from './library.ts';
import type { Store } from './store.ts';

/** What the actions need. */
export interface Parts {
  store: Store;
  library: Library;
  clock: () => Date;
}
