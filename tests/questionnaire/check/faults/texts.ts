import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const sections = 'small/1/texts/de/sections.yaml';
const rules = 'small/1/texts/en/rules.yaml';

/** Faults of words. */
export const textFaults: Fault[] = [
  {
    code: 'missing-text',
    by: 'of a choice',
    files: changed(sections, 'security: Sicherheit, ', ''),
    lines: [
      'small/1/texts/de/sections.yaml:29:9  strategy.goals  The German text sections.strategy.questions.goals.choices.security is missing.  Write it in texts/de/.',
    ],
  },
  {
    code: 'missing-text',
    by: 'of a questionnaire with a place among others',
    files: changed('small/1/questionnaire.yaml', 'languages:', 'place: 2\nlanguages:'),
    lines: ['English', 'German'].flatMap((language) =>
      ['name', 'scale', 'what'].map(
        (key) =>
          `small/1/questionnaire.yaml:1:1  small  The ${language} text questionnaire.${key} is missing.  Write it in texts/${language === 'German' ? 'de' : 'en'}/.`,
      ),
    ),
  },
  {
    code: 'missing-text',
    by: 'of a whole finding, said once',
    files: changed(
      rules,
      '  costs-high: {title: Licences cost much, text: More than half., meet: Compare.}\n',
      '',
    ),
    lines: [
      'small/1/rules/findings.yaml:16:5  costs-high  The English text findings.costs-high is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'missing-text',
    by: 'why a question is asked',
    files: changed(sections, '        why: Das Recht ist nicht überall gleich.\n', ''),
    lines: [
      'small/1/texts/de/sections.yaml:6:7  profile.country  The German text sections.profile.questions.country.why is missing.  Write it in texts/de/.',
    ],
  },
  {
    code: 'missing-text',
    by: 'of a deployment',
    files: changed('shared/texts/en/all.yaml', '[500 workplaces]', '[]'),
    lines: [
      'shared/texts/en/all.yaml:4:3  libreoffice  The English text catalogue.libreoffice.deployments is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'unneeded-text',
    by: 'of a deployment that does not stand there',
    files: changed('shared/texts/en/all.yaml', '[500 workplaces]', '[500 workplaces, and more]'),
    lines: [
      'shared/texts/en/all.yaml:8:35  catalogue.libreoffice.deployments.1  catalogue.libreoffice.deployments.1 has words, but nothing has this name.  Correct the name, or take the words out.',
    ],
  },
  {
    code: 'unneeded-text',
    by: 'of a measure that was renamed',
    files: changed(rules, '  pilot:', '  trial:'),
    amongOthers: true,
    lines: [
      'small/1/texts/en/rules.yaml:18:3  measures.trial  measures.trial has words, but nothing has this name.  Correct the name, or take the words out.',
    ],
  },
  {
    code: 'unneeded-text',
    by: 'for an area that does not have the question',
    files: changed(sections, '{use: {help', '{macros: {help'),
    lines: [
      'small/1/texts/de/sections.yaml:62:17  areas.servers.questions.macros  areas.servers.questions.macros has words, but nothing has this name.  Correct the name, or take the words out.',
    ],
  },
  {
    code: 'duplicate-id',
    by: 'the same words in two files',
    files: changed(
      'small/1/texts/de/rules.yaml',
      'dimensions:\n',
      'sections: {money: {title: Geld}}\ndimensions:\n',
    ),
    lines: [
      'small/1/texts/de/sections.yaml:31:5  sections.money.title  "sections.money.title" exists twice, also in small/1/texts/de/rules.yaml.  Rename one, or take it out.',
    ],
  },
];
