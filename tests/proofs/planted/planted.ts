import type { RefutationCode } from '../../../server/proofs/refutation.ts';

/** Something wrong planted in the small content, and all that the proofs say of it in English. */
export interface Planted {
  code: RefutationCode;
  by: string;
  files: Map<string, string>;
  lines: string[];
}
