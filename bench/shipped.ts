import { fingerprint, readContentFiles } from '../server/content-files.ts';
import { listVersions, loadVersion } from '../server/questionnaire/load.ts';
import type { Content } from '../server/questionnaire/model.ts';

/**
 * The newest version of the questionnaire for municipalities.
 * @throws where something is wrong in it
 */
export function shippedContent(): Content {
  const files = readContentFiles(process.env.QUESTIONNAIRES ?? 'questionnaires');
  const { id, version } = listVersions(files).findLast(({ id }) => id === 'kommune')!;
  const { content, problems } = loadVersion(files, id, version, fingerprint);
  if (content === null)
    throw new Error(`${id} ${version} cannot be used: ${problems.length} problems. Run: npm run check`);
  return content;
}
