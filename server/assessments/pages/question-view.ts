import { longestNote } from '../../questionnaire/door.ts';
import type { Question } from '../../questionnaire/expand.ts';
import type { Content } from '../../questionnaire/model.ts';
import { type Language, longDate, questionText } from '../../report/telling.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import { notApplicableMark, type Typed, unknownMark } from './form.ts';

export interface QuestionInput {
  question: Question;
  content: Content;
  words: PageWords;
  language: Language;
  /** What the fields show now: as stored, or as typed where it could not be saved. */
  typed: Typed;
  /** Mark of what was shown when the fields were last equal to what is stored. */
  was: string;
  revision: number;
  answered: boolean;
  error: string | null;
  /** What is proposed and is not the answer already. */
  proposals: readonly ProposalShown[];
}

/** An answer that the round before or the list of services proposes. */
export interface ProposalShown {
  /** "2026 stand hier:" */
  from: string;
  text: string;
  /** What its button asks for. */
  asks: 'confirm' | 'list';
  /** The words of the button; empty: it is only told. */
  take: string;
}

/** What stands beside the answer: note, evidence, how certain it is, and what tells later whether it was touched. */
export function questionView(input: QuestionInput, body: string): object {
  const { question, content, words, language, typed } = input;
  const w = (name: string, values: Record<string, string | number> = {}): string =>
    word(words, `section.${name}`, values);
  return {
    id: question.id,
    text: questionText(content.texts[language]!, question).text,
    body,
    revision: input.revision,
    was: input.was,
    clear: input.answered,
    proposals: input.proposals,
    note: typed.note,
    evidence: typed.evidence,
    who: typed.who,
    noteOpen: [typed.note, typed.evidence, typed.grade, typed.who].some((entered) => entered !== ''),
    grades: ['', 'documented', 'estimated', 'heard'].map((grade) => ({
      value: grade,
      text: w(`grades.${grade === '' ? 'none' : grade}`),
      selected: grade === typed.grade,
    })),
    words: {
      note: w('note'),
      noteField: w('noteField'),
      noteHint: w('noteHint', { max: longest[language] }),
      evidenceField: w('evidenceField'),
      evidenceHint: w('evidenceHint'),
      who: w('who'),
      whoHint: w('whoHint'),
      grade: w('grade'),
      clear: w('clear'),
    },
  };
}

const longest = {
  de: new Intl.NumberFormat('de').format(longestNote),
  en: new Intl.NumberFormat('en').format(longestNote),
};

/** One choice of a question, as a box or a button. */
interface Check {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  text: string;
  checked: boolean;
  /** It rules out all others. */
  alone: boolean;
  error: boolean;
}

/** The two fields of a number or a date. */
interface Entry {
  label: string;
  toLabel: string;
  hint: string;
  inputmode: string;
  value: string;
  to: string;
}

/** The question itself: help, choices or fields, why it is asked. The template decides nothing. */
export function questionBodyView(input: QuestionInput) {
  const { question, content, words, language, error } = input;
  const texts = questionText(content.texts[language]!, question);
  const w = (name: string, values: Record<string, string | number> = {}): string =>
    word(words, `section.${name}`, values);
  return {
    id: question.id,
    text: texts.text,
    help: texts.help,
    why: texts.why,
    several: question.kind === 'multiple' ? w('several') : '',
    error,
    entry: question.kind === 'number' || question.kind === 'date' ? entry(input, w) : null,
    checks: checks(input, texts.choices ?? {}, w),
    terms: question.terms.map((id) => content.texts[language]!.glossary[id]).filter((t) => t !== undefined),
    sources: question.sources.map((id) => sourceView(content, words, id, language)),
    words: { why: w('why'), sources: w('sources') },
  };
}

type Word = (name: string, values?: Record<string, string | number>) => string;

function entry({ question, typed, language }: QuestionInput, w: Word): Entry {
  const number = new Intl.NumberFormat(language);
  const hint =
    question.kind === 'date'
      ? w('dateHint')
      : w('numberHint', {
          min: number.format(question.min),
          max: number.format(question.max),
          unit: question.unit === null ? '' : w(`units.${question.unit}`),
          decimals: question.decimals > 0 ? w('decimals') : '',
        });
  return {
    label: w('value'),
    toLabel: w('to'),
    hint,
    inputmode: question.kind === 'date' ? 'text' : 'decimal',
    value: typed.values[0] ?? '',
    to: typed.to,
  };
}

function checks({ question, typed, error }: QuestionInput, texts: Record<string, string>, w: Word): Check[] {
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  const ticked = [...typed.values, ...typed.stands];
  const rows: [string, string][] = question.choices.map((choice) => [choice, texts[choice] ?? choice]);
  rows.push([unknownMark, w('unknown')]);
  if (question.notApplicable) rows.push([notApplicableMark, w('notApplicable')]);
  const entered = question.kind === 'number' || question.kind === 'date';
  return rows.map(([value, text], i) => ({
    type,
    // The first control takes the bare id, so that a list of errors can lead to it.
    id: i === 0 && !entered ? question.id : `${question.id}--${i}`,
    name: question.id,
    value,
    text,
    checked: ticked.includes(value),
    alone: type === 'checkbox' && (value.startsWith('--') || question.exclusive.includes(value)),
    error: error !== null,
  }));
}

/** A source as it stands at a question or a term. */
export function sourceView(content: Content, words: PageWords, id: string, language: Language): object {
  const source = content.sources[id]!;
  const date = source.date === null ? word(words, 'section.undated') : longDate(source.date, language);
  return { ...source, date };
}
