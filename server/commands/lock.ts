import { join } from 'node:path';
import { today } from '../assessments/today.ts';
import { printAgainst } from '../proofs/print.ts';
import { prove } from '../proofs/prove.ts';
import { sharedLockText, versionLockText } from '../questionnaire/check/lock.ts';
import { printProblems } from '../questionnaire/check/print.ts';
import type { CheckedVersion } from '../questionnaire/check.ts';
import { type Command, UserError } from './command.ts';
import { checkFolder, ownQuestionnaires } from './content.ts';
import { writeFile } from './files.ts';
import { terminalLanguage } from './language.ts';

/** Problems that writing the lock takes away. */
const mended = ['published-unlocked', 'lock-behind'];

export const lock: Command = {
  summary: 'Locks published versions: writes down their fingerprints, and the dates of their texts.',
  takes: '[folder]',
  options: {},
  run: async ([folder = ownQuestionnaires], _options, { output, env, clock }) => {
    const { problems, documents, versions } = checkFolder(folder);
    const left = problems.filter((p) => !mended.includes(p.code));
    if (left.length > 0)
      throw new UserError(printProblems(left, documents, terminalLanguage(undefined, env)).join('\n'));
    const published = versions.filter((v) => v.published !== null);
    const lost = published.filter(
      (v) => v.published! < today(clock()) && !documents.has(`${v.id}/${v.version}/lock.yaml`),
    );
    if (lost.length > 0) throw new UserError(lost.map(lostWords).join('\n'));
    const unlocked = published.filter((v) => !documents.has(`${v.id}/${v.version}/lock.yaml`));
    // What is locked cannot be mended any more.
    const against = unlocked.flatMap((v) => (v.content === null ? [] : prove(v.content, documents).against));
    if (against.length > 0)
      throw new UserError(printAgainst(against, documents, terminalLanguage(undefined, env)).join('\n'));
    for (const { id, version, content } of published) {
      const path = join(folder, id, version, 'lock.yaml');
      writeFile(path, versionLockText(content!.stamps));
      output.write(`${path}\n`);
    }
    const first = published[0]?.content;
    if (first === null || first === undefined)
      throw new UserError('No version is published: give one a `published` date.');
    const path = join(folder, 'shared', 'lock.yaml');
    writeFile(path, sharedLockText(first.stamps.shared));
    output.write(`${path}\n`);
    return 0;
  },
};

/** A lock written anew would make whatever stands there now the published version. */
function lostWords({ id, version, published }: CheckedVersion): string {
  return `${id}/${version} was published on ${published}, and its lock.yaml is missing. Bring lock.yaml back from version control. Only a new version is locked anew: if this is one, set its \`published\` date to today.`;
}
