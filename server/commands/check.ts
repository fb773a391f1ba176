import { differences } from '../proofs/expected.ts';
import { printAgainst, printProven } from '../proofs/print.ts';
import { printAgreement, printDifferences } from '../proofs/print-expected.ts';
import { prove } from '../proofs/prove.ts';
import { printProblems } from '../questionnaire/check/print.ts';
import { printRanges } from '../questionnaire/check/ranges.ts';
import { compile } from '../scoring/evaluate.ts';
import { rangeCases } from '../scoring/exact/worst.ts';
import type { Command } from './command.ts';
import { checkFolder, ownQuestionnaires } from './content.ts';
import { terminalLanguage } from './language.ts';

/** How a check ends. */
const ends = {
  de: {
    none: (names: string) => `Keine Probleme in ${names}.`,
    some: (count: number) => (count === 1 ? '1 Problem.' : `${count} Probleme.`),
    unproven: (name: string) => `Für ${name} ist nichts bewiesen, bis die Probleme behoben sind.`,
    took: (seconds: string) => `Das dauerte ${seconds.replace('.', ',')} s.`,
    draft: 'Entwurf',
  },
  en: {
    none: (names: string) => `No problems in ${names}.`,
    some: (count: number) => (count === 1 ? '1 problem.' : `${count} problems.`),
    unproven: (name: string) => `Nothing is proven of ${name} until its problems are mended.`,
    took: (seconds: string) => `It took ${seconds} s.`,
    draft: 'draft',
  },
};

export const check: Command = {
  summary:
    'Checks questionnaires, rules and texts, names every problem, and proves what holds for all answers.',
  takes: '[folder]',
  options: { language: { value: 'de|en', help: 'of what is told; default: as the terminal, else en' } },
  run: async ([folder = ownQuestionnaires], options, { output, env, clock }) => {
    const start = clock().getTime();
    const { problems, documents, versions } = checkFolder(folder);
    const language = terminalLanguage(options.language, env);
    const { none, some, unproven, took, draft } = ends[language];
    const lines = printProblems(problems, documents, language);
    const told: string[] = [];
    for (const { id, version, content } of versions) {
      const name = `${id} ${version}`;
      if (content === null) told.push(unproven(name));
      else {
        const proofs = prove(content, documents);
        lines.push(...printAgainst(proofs.against, documents, language));
        told.push(...printProven(proofs, name, language));
        const { found, scenarios } = differences(content, documents);
        lines.push(...printDifferences(found, documents, language));
        if (scenarios > 0) told.push(printAgreement(found, scenarios, name, language));
        if (problems.length === 0)
          told.push(
            ...printRanges(name, rangeCases(compile(content, 'full'), compile(content, 'quick')), language),
          );
      }
    }
    const names = versions.map((v) => `${v.id} ${v.version}${v.published === null ? ` (${draft})` : ''}`);
    const end = lines.length === 0 ? none(names.join(', ')) : some(lines.length);
    const seconds = ((clock().getTime() - start) / 1000).toFixed(1);
    for (const line of [...lines, ...told, took(seconds), end]) output.write(`${line}\n`);
    return lines.length === 0 ? 0 : 1;
  },
};
