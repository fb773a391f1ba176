import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedLockText, versionLockText } from '../questionnaire/check/lock.ts';
import { printProblems } from '../questionnaire/check/print.ts';
import { type Command, UserError } from './command.ts';
import { checkFolder, ownQuestionnaires } from './content.ts';
import { terminalLanguage } from './language.ts';

/** Problems that writing the lock takes away. */
const mended = ['published-unlocked', 'lock-behind'];

export const lock: Command = {
  summary: 'Locks published versions: writes down their fingerprints, and the dates of their texts.',
  takes: '[folder]',
  options: {},
  run: async ([folder = ownQuestionnaires], _options, { output, env }) => {
    const { problems, documents, versions } = checkFolder(folder);
    const left = problems.filter((p) => !mended.includes(p.code));
    if (left.length > 0)
      throw new UserError(printProblems(left, documents, terminalLanguage(undefined, env)).join('\n'));
    const published = versions.filter((v) => v.published !== null);
    for (const { id, version, content } of published) {
      const path = join(folder, id, version, 'lock.yaml');
      writeFileSync(path, versionLockText(content!.stamps));
      output.write(`${path}\n`);
    }
    const first = published[0]?.content;
    if (first === null || first === undefined)
      throw new UserError('No version is published: give one a `published` date.');
    const path = join(folder, 'shared', 'lock.yaml');
    writeFileSync(path, sharedLockText(first.stamps.shared));
    output.write(`${path}\n`);
    return 0;
  },
};
