import type { Content } from '../../questionnaire/model.ts';
import { type Verdict, verdicts } from '../../questionnaire/myth.ts';
import type { Language } from '../../web/language.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import { type Body, one } from './form.ts';
import { sourceView } from './question-view.ts';

/** What somebody says of each statement, by its id; what was not chosen is missing. */
export type Said = Readonly<Record<string, Verdict>>;

/** What a form says of the statements; whatever is no choice counts as not chosen. */
export function saidIn({ myths }: Pick<Content, 'myths'>, body: Body): Said {
  return Object.fromEntries(
    myths.flatMap(({ id }) => {
      const said = verdicts.find((verdict) => verdict === one(body[id]));
      return said === undefined ? [] : [[id, said]];
    }),
  );
}

/** The statements as a form, with what was chosen. @param error told at the first statement; '': none */
export function mythsFormView(
  content: Content,
  words: PageWords,
  language: Language,
  said: Said,
  error: string,
): object {
  const texts = content.texts[language]!.myths;
  const count = content.myths.length;
  return {
    intro: word(words, 'myths.intro', { count }),
    myths: content.myths.map(({ id }, i) => ({
      id,
      position: word(words, 'myths.position', { number: i + 1, count }),
      statement: word(words, 'myths.quoted', { statement: texts[id]!.statement }),
      error: i === 0 ? error : '',
      checks: verdicts.map((value, at) => ({
        type: 'radio',
        id: at === 0 ? id : `${id}--${value}`,
        name: id,
        value,
        checked: said[id] === value,
        error: i === 0 && error !== '',
        text: verdictWord(words, value),
      })),
    })),
    errors:
      error === '' ? null : [{ field: content.myths[0]?.id, label: word(words, 'myths.first'), text: error }],
  };
}

/** Each statement with what was said of it and what the sources say, and the number of matches. */
export function mythsResultView(content: Content, words: PageWords, language: Language, said: Said): object {
  const texts = content.texts[language]!.myths;
  const open = content.myths.filter(({ id }) => said[id] === undefined).length;
  return {
    matches: word(words, 'myths.matches', {
      matches: content.myths.filter(({ id, verdict }) => said[id] === verdict).length,
      count: content.myths.length,
    }),
    open: open === 0 ? '' : word(words, open === 1 ? 'myths.openOne' : 'myths.open', { open }),
    myths: content.myths.map(({ id, verdict, sources }, i) => ({
      id,
      number: i + 1,
      statement: word(words, 'myths.quoted', { statement: texts[id]!.statement }),
      explanation: texts[id]!.explanation,
      verdict: verdictWord(words, verdict),
      mine: saidWords(words, said[id]),
      said: said[id] ?? '',
      match: said[id] === verdict,
      sources: sources.map((source) => sourceView(content, words, source, language)),
    })),
  };
}

const verdictWord = (words: PageWords, verdict: Verdict): string => word(words, `myths.verdicts.${verdict}`);

const saidWords = (words: PageWords, said: Verdict | undefined): string =>
  said === undefined
    ? word(words, 'myths.nothing')
    : word(words, 'myths.youSaid', { verdict: verdictWord(words, said) });
