import { Refusal } from '../web/errors.ts';

/**
 * The revision named by If-Match: "3", with or without quotation marks; undefined if there is none.
 * @throws Refusal 'wrong-revision'
 */
export function revisionOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const found = /^\s*(?:W\/)?("?)(\d{1,9})\1\s*$/.exec(header)?.[2];
  if (found === undefined) throw new Refusal('wrong-revision');
  return Number(found);
}
