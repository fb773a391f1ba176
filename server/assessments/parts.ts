import type { Draft } from './draft.ts';
import type { Library } from './library.ts';
import type { Store } from './store.ts';

/** What the actions need. */
export interface Parts {
  store: Store;
  library: Library;
  /** The version its authors look at in this server. */
  draft?: Draft | undefined;
  clock: () => Date;
}
