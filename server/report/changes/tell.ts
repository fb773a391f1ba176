import type { Content } from '../../questionnaire/model.ts';
import type { Change, Moves, Part } from '../../questionnaire/versions/changes.ts';
import type { Language } from '../telling.ts';
import { changeWords } from '../words/changes.ts';
import { type BothNames, detailText } from './detail-text.ts';
import { type Names, namesIn } from './names.ts';

/** A change in words: what it is about and how, then each detail as a sentence. */
export interface ToldChange {
  part: Part;
  title: string;
  moves: Moves;
  details: string[];
}

/** The changes between two versions in words, in their order. */
export function tellChanges(
  older: Content,
  newer: Content,
  changes: readonly Change[],
  language: Language,
): ToldChange[] {
  const former = new Map(changes.flatMap(({ id, was }) => (was === null ? [] : [[id, was] as const])));
  const names: BothNames = {
    before: namesIn(older, language, newer, former),
    after: namesIn(newer, language, older),
  };
  return changes.flatMap((change): ToldChange[] => {
    const { part, moves } = change;
    if (part !== 'text')
      return [
        {
          part,
          title: titleOf(change, names, language),
          moves,
          details: change.details.map((d) => detailText(change, d, names, language)),
        },
      ];
    const details = textDetails(change, names.after, language);
    const title = textTitle(change.id, names.after);
    return details.length === 0 ? [] : [{ part, title, moves, details }];
  });
}

function titleOf(change: Change, { before, after }: BothNames, language: Language): string {
  const words = changeWords[language];
  const names = change.what === 'removed' ? before : after;
  const called = nameOf[change.part](names, change.id);
  const own = [called.includes(change.id) ? '' : change.id, change.was === null ? '' : words.was(change.was)];
  const ids = own.filter((text) => text !== '').join(', ');
  const what = change.was !== null && change.details.length === 0 ? 'renamed' : change.what;
  return `${called}${ids === '' ? '' : ` (${ids})`}: ${words.what[what]}`;
}

const nameOf: Record<Part, (names: Names, id: string) => string> = {
  areas: (names, id) => names.question(id),
  section: (names, id) => names.section(id),
  question: (names, id) => names.question(id),
  level: (names, id) => names.level(id),
  score: (names, id) => names.score(id),
  knockout: (names, id) => names.knockout(id),
  finding: (names, id) => names.finding(id),
  measure: (names, id) => names.measure(id),
  text: (_names, id) => id,
};

/** The kinds of texts, each with what its things are called by. */
const textKinds: Record<string, Part> = {
  sections: 'section',
  questions: 'question',
  dimensions: 'score',
  scores: 'score',
  levels: 'level',
  knockouts: 'knockout',
  findings: 'finding',
  measures: 'measure',
};

function textTitle(id: string, names: Names): string {
  const [kind, own] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)];
  const part = textKinds[kind];
  return part === undefined ? names.area(own) : nameOf[part](names, own);
}

/** Texts of the language that is spoken; the other one changes for another reader. */
function textDetails({ id, details }: Change, names: Names, language: Language): string[] {
  const words = changeWords[language];
  const question = id.slice(id.indexOf('.') + 1);
  return details
    .filter(({ path: [spoken] }) => spoken === language)
    .map(({ path: [, field = ''], before, after }) => {
      const [kind, choice] = field.split('.') as [string, string?];
      const label = choice === undefined ? (words.text[kind] ?? kind) : names.choice(question, choice);
      return words.textOf(label, String(before), String(after));
    });
}
