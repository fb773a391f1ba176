import type { Question, Section } from '../questionnaire/expand.ts';
import type { Content } from '../questionnaire/model.ts';
import type { RuleSet } from '../scoring/evaluate.ts';
import { conditionText } from './condition-text.ts';
import type { Block, Document } from './document.ts';
import { heading, paragraph, strong, text, wording } from './inline.ts';
import { type Language, longDate, questionText, wordsOf } from './telling.ts';
import { wordsFor } from './words/own.ts';

/**
 * The empty questionnaire, to print and take into a meeting. A repeated topic stands once, with a line
 * to write the area on.
 * @param date day on which it is printed, YYYY-MM-DD
 */
export function composeBlank(content: Content, ruleSet: RuleSet, language: Language, date: string): Document {
  const { questionnaire } = ruleSet;
  const texts = content.texts[language]!;
  const words = wordsFor(wordsOf[language], language, texts);
  const sections = [...Map.groupBy(questionnaire.sections, (s) => s.origin).values()].map(
    (pages): Section => ({ ...pages[0]!, questions: once(content, pages) }),
  );
  const names = questionnaire.areas.map((area) => texts.areas[area]!.name);
  const draft = content.questionnaire.published === undefined ? ` (${words.preview})` : '';
  const version = `${questionnaire.id} ${questionnaire.version}${draft}`;

  const section = (s: Section): Block[] => [
    heading(1, texts.sections[s.origin]!.title, s.origin),
    paragraph([text(texts.sections[s.origin]!.intro)], [wording(s.origin)]),
    ...(s.area === null
      ? []
      : [
          paragraph([text(words.blank.forAreas(words.list(names)))], [wording(s.origin)]),
          { kind: 'gap', label: words.blank.perArea, lines: 1 } as const,
        ]),
    ...s.questions.flatMap((q, i) => question(q, i + 1, s.area !== null)),
  ];

  const question = (q: Question, number: number, repeated: boolean): Block[] => {
    const own = repeated ? texts.sections[q.origin]!.questions[q.key]! : questionText(texts, q);
    const rest = [words.blank.unknown, ...(q.notApplicable ? [words.blank.notApplicable] : [])];
    const choices = q.choices.map((choice) => own.choices?.[choice] ?? choice);
    const several = q.kind === 'multiple' ? ` ${words.blank.multiple}` : '';
    const onlyIf = conditionText(q, questionnaire, texts, language);
    const entered = choices.length === 0;
    const expected = entered ? ` ${expectation(q, language)}` : '';
    const gaps = entered ? [words.blank.value, words.blank.to] : [];
    return [
      heading(3, `${number}. ${own.text}`, q.id),
      // One paragraph, so that it stays with the question.
      paragraph(
        [...(onlyIf === null ? [] : [strong(`${onlyIf}. `)]), text(`${own.help}${several}${expected}`)],
        [wording(q.id)],
        'small',
      ),
      ...gaps.map((label): Block => ({ kind: 'gap', label, lines: 1 })),
      {
        kind: 'options',
        shape: q.kind === 'multiple' ? 'square' : 'round',
        options: [...choices, ...rest].map((option) => ({ text: option, marked: false })),
      },
      { kind: 'gap', label: words.blank.note, lines: 1 },
    ];
  };

  return {
    language,
    title: words.blank.title[questionnaire.mode],
    subject: words.blank.subtitle,
    footer: `${words.blank.title[questionnaire.mode]} · ${version}`,
    date,
    blocks: [
      {
        kind: 'cover',
        title: words.blank.title[questionnaire.mode],
        subtitle: words.blank.subtitle,
        facts: [
          { label: words.cover.versions, value: [text(`${version}, ${ruleSet.fingerprint.slice(0, 8)}`)] },
          { label: words.cover.asOf, value: [text(longDate(date, language))] },
        ],
      },
      ...words.blank.intro.map((p) => paragraph([text(p)], [wording('blank')])),
      ...words.blank.filledIn.map((label): Block => ({ kind: 'gap', label, lines: 1 })),
      ...sections.flatMap((s): Block[] => [
        ...(s.profile || questionnaire.mode === 'quick' ? [] : [{ kind: 'pageBreak' } as const]),
        ...section(s),
      ]),
    ],
  };
}

/** What is asked on any of these pages, each question once, in the order of the files. */
function once(content: Content, pages: Section[]): Question[] {
  const byKey = new Map(pages.flatMap((page) => page.questions).map((q) => [q.key, q]));
  const source = content.sections.find((s) => s.id === pages[0]!.origin)!;
  return source.questions.flatMap((q) => byKey.get(q.id) ?? []);
}

/** What is expected of a number or a date. */
function expectation(q: Question, language: Language): string {
  const { blank, answers } = wordsOf[language];
  if (q.kind === 'date') return blank.date;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: q.decimals });
  return blank.number(number.format(q.min), answers.unit[q.unit ?? 'count'](number.format(q.max)));
}
