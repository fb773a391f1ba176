/** Twelve invented people, in the order in which they vote. */
export const people = [
  { role: 'it', name: 'IT-Leitung' },
  { role: 'it', name: 'Netze' },
  { role: 'it', name: '' },
  { role: 'it', name: 'Anwendungen' },
  { role: 'department', name: 'Bauamt' },
  { role: 'department', name: 'Bürgeramt' },
  { role: 'department', name: '' },
  { role: 'department', name: 'Sozialamt' },
  { role: 'department', name: 'Kämmerei' },
  { role: 'data-protection', name: '' },
  { role: 'staff-council', name: '' },
  { role: 'management', name: 'Hauptamt' },
] as const;

/** What they say to an item: a letter for each person, `a` for the first choice; `?` does not know, `-` does not vote. */
export interface DemoItem {
  id: string;
  of: 'question' | 'myth';
  choices: readonly string[];
  first: string;
  /** The second vote, where there is one. */
  second?: string;
  /** What is agreed in the end, null: unknown; left out: nothing. */
  agreed?: string | null;
  /** How sure it is, where somebody could say so. */
  grade?: 'documented' | 'estimated';
  note?: string;
  dissent?: string;
  finder?: string;
}

const verdicts = ['myth', 'fact', 'depends'];

/** The last one stays open, with some votes still to come. */
export const items: readonly DemoItem[] = [
  { id: 'free-of-charge', of: 'myth', choices: verdicts, first: 'aaacbbbcbb?a', second: 'aaaaacaaabaa' },
  { id: 'no-support', of: 'myth', choices: verdicts, first: 'aacabbb?bbcb', second: 'aaaaabacaaaa' },
  { id: 'muenchen', of: 'myth', choices: verdicts, first: 'ccacbbbb?bbc', second: 'cccccbcccacc' },
  {
    id: 'strategy.mandate',
    of: 'question',
    choices: ['none', 'talked', 'leadership', 'council'],
    first: 'bbcbaaa?abbc',
    second: 'bbcbbbbbbbbc',
    agreed: 'talked',
    grade: 'documented',
    note: 'Zwei Besprechungen der Amtsleitungen, kein Beschluss.',
  },
  {
    id: 'skills.knowledge',
    of: 'question',
    choices: ['none', 'use', 'run', 'solve'],
    first: 'dcdcaabab?bb',
    second: 'cccdababbbbb',
    agreed: 'run',
    grade: 'estimated',
    note: 'Im Alltag betreut: Webserver und Überwachung.',
    dissent: 'Fachamt: Am Arbeitsplatz hilft bei offener Software niemand.',
  },
  {
    id: 'change.staff-council',
    of: 'question',
    choices: ['never', 'late', 'before-decision', 'planning'],
    first: 'cccdbbcbcbac',
    second: 'ccccbcccccbc',
    agreed: 'before-decision',
    grade: 'estimated',
    dissent: 'Personalrat: Zuletzt erst, als der Vertrag unterschrieben war.',
  },
  {
    id: 'procurement.templates',
    of: 'question',
    choices: ['supplier', 'outdated', 'mixed', 'current'],
    first: '?c??bb?b?b?c',
    agreed: null,
    finder: 'Beschaffung',
  },
  {
    id: 'independence.exit',
    of: 'question',
    choices: ['none', 'thought', 'some', 'all', 'tested'],
    first: 'ccbbaaaa?bab',
  },
  {
    id: 'office.use',
    of: 'question',
    choices: ['proprietary', 'mixed', 'open', 'nothing'],
    first: 'bbab---a----',
  },
];

/** What each gives five points to, a letter for each point: `a` for the first part of the whole. */
export const goalPoints = [
  'bbccg',
  'bbggh',
  'cccbh',
  'bbbgh',
  'aaadd',
  'addde',
  'aabcd',
  'aaddf',
  'affff',
  'bbeeg',
  'cdddd',
  'aaaaf',
] as const;
