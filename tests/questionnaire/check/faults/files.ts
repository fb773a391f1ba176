import { changed, smallContent } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

/** Faults of whole files: YAML, places and names. */
export const fileFaults: Fault[] = [
  {
    code: 'yaml',
    by: 'the same key twice',
    files: changed('small/1/sections/money.yaml', 'id: money', 'id: money\nid: geld'),
    lines: ['small/1/sections/money.yaml:2:1  -  This key stands twice.  Take one out.'],
  },
  {
    code: 'yaml',
    by: 'an open bracket',
    files: changed('small/1/sections/profile.yaml', '[de, at]', '[de, at'),
    lines: [
      'small/1/sections/profile.yaml:8:3  -  This cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ].  Check indentation, quotes and brackets.',
    ],
  },
  {
    code: 'yaml',
    by: 'an alias',
    files: changed(
      'shared/glossary.yaml',
      'sources: [council-2024]}',
      'sources: &s [council-2024]}\n- {id: more, sources: *s}',
    ),
    lines: [
      'shared/glossary.yaml:1:33  -  Anchors (&name) are not part of the format.  Take it out.',
      'shared/glossary.yaml:2:23  -  References (*name) are not part of the format.  Write out what they stand for.',
    ],
  },
  {
    code: 'yaml',
    by: 'a tag',
    files: changed('shared/about.yaml', 'date:', 'date: !!str'),
    lines: [
      'shared/about.yaml:1:13  -  Tags (!name) are not part of the format.  Take it out; write text in quotes.',
    ],
  },
  {
    code: 'yaml',
    by: 'another YAML',
    files: changed('shared/about.yaml', 'date:', '%YAML 1.1\n---\ndate:'),
    lines: ['shared/about.yaml:1:1  -  Directives (%) are not part of the format.  Take the line out.'],
  },
  {
    code: 'missing-file',
    by: 'a section that is listed but not written',
    files: without('small/1/sections/money.yaml'),
    lines: [
      'small/1/questionnaire.yaml:4:31  money  The file small/1/sections/money.yaml is missing.  Write it.',
    ],
  },
  {
    code: 'missing-file',
    by: 'no questionnaire.yaml',
    files: without('small/1/questionnaire.yaml'),
    lines: ['small/1/questionnaire.yaml:1:1  -  The file small/1/questionnaire.yaml is missing.  Write it.'],
  },
  {
    code: 'missing-file',
    by: 'no date of the texts',
    files: without('small/1/texts/about.yaml'),
    lines: ['small/1/texts/about.yaml:1:1  -  The file small/1/texts/about.yaml is missing.  Write it.'],
  },
  {
    code: 'missing-file',
    by: 'a language without words',
    files: changed('small/1/questionnaire.yaml', '[de, en]', '[de, en, fr]'),
    lines: [
      'shared/about.yaml:1:1  -  The file shared/texts/fr/*.yaml is missing.  Write it.',
      'small/1/questionnaire.yaml:2:21  fr  The file small/1/texts/fr/*.yaml is missing.  Write it.',
    ],
  },
  {
    code: 'unread-file',
    by: 'a section that is not listed',
    files: withFile('small/1/sections/draft.yaml', 'id: draft\nquestions: [{id: a, kind: date}]\n'),
    lines: [
      'small/1/sections/draft.yaml:1:1  draft  Nothing reads this file.  Move it to its place, list it in questionnaire.yaml, or delete it.',
    ],
  },
  {
    code: 'unread-file',
    by: 'a misspelt folder',
    files: withFile('small/1/rule/more.yaml', 'findings: []\n'),
    lines: [
      'small/1/rule/more.yaml:1:1  -  Nothing reads this file.  Move it to its place, list it in questionnaire.yaml, or delete it.',
    ],
  },
  {
    code: 'unread-file',
    by: 'a language that is not listed',
    files: withFile('small/1/texts/fr/rules.yaml', 'levels: {}\n'),
    lines: [
      'small/1/texts/fr/rules.yaml:1:1  -  Nothing reads this file.  Move it to its place, list it in questionnaire.yaml, or delete it.',
    ],
  },
  {
    code: 'missing-rule',
    by: 'no levels',
    files: changed(
      'small/1/rules/rules.yaml',
      'levels:\n  - {id: low, from: 0}\n  - {id: high, from: 50}\n',
      '',
    ),
    lines: [
      'small/1/questionnaire.yaml:1:1  levels  No file in rules/ has "levels".  Add "levels:" to one of them.',
    ],
  },
  {
    code: 'name-mismatch',
    by: 'a section named otherwise than its file',
    files: changed('small/1/sections/money.yaml', 'id: money', 'id: cash'),
    lines: [
      'small/1/sections/money.yaml:1:1  cash  The id is "cash", the name of file or folder "money".  Make them the same.',
    ],
  },
  {
    code: 'name-mismatch',
    by: 'a questionnaire named otherwise than its folder',
    files: changed('small/1/questionnaire.yaml', 'id: small', 'id: tiny'),
    lines: [
      'small/1/questionnaire.yaml:1:1  tiny  The id is "tiny", the name of file or folder "small".  Make them the same.',
    ],
  },
];

function without(path: string): Map<string, string> {
  const files = smallContent();
  files.delete(path);
  return files;
}

function withFile(path: string, text: string): Map<string, string> {
  return smallContent().set(path, text);
}
