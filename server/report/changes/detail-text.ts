import type { Condition, Step } from '../../questionnaire/model.ts';
import type { Change, Detail } from '../../questionnaire/versions/changes.ts';
import type { Language } from '../telling.ts';
import { wordsOf } from '../telling.ts';
import { changeWords } from '../words/changes.ts';
import type { Names } from './names.ts';
import { ruleConditionText, stepsText, valueText } from './values.ts';

/** Names of both versions: what is told of before is told in the words of then. */
export interface BothNames {
  before: Names;
  after: Names;
}

/** One detail of a change as a sentence. */
export function detailText(change: Change, detail: Detail, names: BothNames, language: Language): string {
  const { path, before, after } = detail;
  const words = changeWords[language];
  const [key, ...rest] = path as [string, ...string[]];
  const make = sentences[key];
  if (make !== undefined) return make({ change, detail, names, language, rest });
  const label = words.key[key] ?? key;
  if (rest.length > 0) return words.member(label, memberName(key, rest[0]!, change, names), after !== null);
  const told = (value: unknown, own: Names): string => scalarText(key, value, own, language);
  return words.from(label, told(before, names.before), told(after, names.after));
}

interface Said {
  change: Change;
  detail: Detail;
  names: BothNames;
  language: Language;
  /** The path behind its first key. */
  rest: string[];
}

const sentences: Record<string, (said: Said) => string> = {
  renamed: (said) => becameText('renamed', said),
  merged: (said) => becameText('merged', said),
  split: (said) => becameText('split', said),
  dropped: ({ change, names, language, rest: [choice] }) =>
    changeWords[language].dropped(names.before.choice(change.id, choice!)),
  achieves: ({ detail, names, language, rest: [question] }) => {
    const words = changeWords[language];
    const told = (value: unknown, own: Names): string =>
      value === null ? words.nothing : own.choice(question!, String(value));
    const label = `${words.key.achieves} ${names.after.question(question!)}`;
    return words.from(label, told(detail.before, names.before), told(detail.after, names.after));
  },
  parts: partText,
};

function becameText(how: 'renamed' | 'merged' | 'split', { change, detail, names, language }: Said): string {
  const { and } = wordsOf[language].blank;
  const words = changeWords[language];
  const before = names.before.choice(change.id, String(detail.before));
  const after = ([detail.after].flat() as string[]).map((choice) => names.after.choice(change.id, choice));
  if (how === 'renamed' && before === after[0]) return words.newId(before, String(detail.after));
  return words[how](before, after.join(` ${and} `));
}

function partText({ detail: { before, after }, names, language, rest }: Said): string {
  const words = changeWords[language];
  const [part, fact, choice] = rest as [string, string?, string?];
  const own = after === null ? names.before : names.after;
  const called = part.includes('.')
    ? own.question(part)
    : part.startsWith('areaPoints')
      ? words.areaItself
      : own.score(part);
  const told = (value: unknown): string => valueText(value, language);
  if (fact === undefined) return words.counts(called, after !== null);
  if (fact === 'weight') return words.weight(called, told(before), told(after));
  if (fact === 'points') {
    const side = after === null ? names.before : names.after;
    const of = part.includes('.') ? side.choice(part, choice!) : side.area(choice!);
    return words.points(of, called, told(before), told(after));
  }
  if (fact !== 'steps') return words.from(words.key[fact] ?? fact, told(before), told(after));
  const steps = (value: unknown): string =>
    value === null ? words.nothing : stepsText(value as Step[], language);
  return words.steps(called, steps(before), steps(after));
}

function memberName(key: string, id: string, change: Change, { after }: BothNames): string {
  if (key === 'choices' || key === 'exclusive') return after.choice(change.id, id);
  if (key === 'areas') return after.area(id);
  if (key === 'meets') return after.finding(id);
  return key === 'after' ? after.measure(id) : id;
}

function scalarText(key: string, value: unknown, names: Names, language: Language): string {
  const words = changeWords[language];
  if (key === 'show' || key === 'when')
    return value === null || typeof value === 'string'
      ? value === null
        ? words.always
        : names.score(value)
      : ruleConditionText(value as Condition, names, language);
  if (value !== null && ['dimension', 'limits', 'of'].includes(key)) return names.score(String(value));
  if (value !== null && key === 'to') return names.level(String(value));
  return value === null && ['quick', 'notApplicable', 'repeat', 'each', 'profile'].includes(key)
    ? words.no
    : valueText(key === 'repeat' || key === 'each' ? true : value, language);
}
