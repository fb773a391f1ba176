import type { Content } from '../model.ts';

/**
 * Where in a list of versions the one stands whose answers go over into another: the one its migration
 * names, else the one before it; -1 where there is none.
 * @param versions of one questionnaire, oldest first
 */
export function olderOf(versions: readonly Pick<Content, 'version' | 'migration'>[], at: number): number {
  const { migration } = versions[at]!;
  if (migration === undefined) return at - 1;
  const found = versions.findIndex(({ version }) => version === migration.from);
  return found < at ? found : -1;
}
