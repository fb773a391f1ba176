import type { Service } from '../../../landscape/model.ts';
import { answerText } from '../../answer-text.ts';
import { findingGroups } from '../../chapters/findings.ts';
import type { Block } from '../../document.ts';
import { answer, assessment, heading, listOf, paragraph, rule, source, strong, text } from '../../inline.ts';
import { questionText, type Telling } from '../../telling.ts';
import { gap } from '../paper.ts';
import type { TenderScope } from './scope.ts';
import { tenderWords } from './words.ts';

/** So many findings are named; the report has them all. */
const most = 5;

/** What is known of the thing to be procured, and a gap for each thing that is not. */
export function subject(t: Telling, { area, value }: TenderScope): Block[] {
  const words = tenderWords[t.language];
  const asked = t.content.tender.facts.flatMap((key) => factOrGap(t, area, key));
  const known = asked.flatMap((one) => ('told' in one ? [one] : []));
  const open = asked.flatMap((one) => ('gap' in one ? [one.gap] : []));
  return [
    heading(1, words.subject, 'subject'),
    ...(known.length === 0
      ? []
      : [
          paragraph([text(words.subjectIntro)], [assessment]),
          listOf(
            known.map(({ id, question, told }) => ({
              content: [text(`${question} `), strong(told)],
              from: [answer(id)],
            })),
          ),
        ]),
    ...services(t, area),
    ...[...open, ...words.subjectGaps, ...(value === null ? [words.valueGap] : [])].map(gap),
  ];
}

type Told = { id: string; question: string; told: string } | { gap: string };

/** An answer as a fact; what is open, unknown or of an area that is not asked is a gap; what others hide is neither. */
function factOrGap(t: Telling, area: string, key: string): Told[] {
  const question = t.ruleSet.questionnaire.questions.find(({ id }) => id === `${area}.${key}`);
  if (question === undefined) {
    const section = t.content.sections.find(
      ({ repeat, questions }) => repeat === 'areas' && questions.some(({ id }) => id === key),
    );
    const own = section === undefined ? undefined : t.texts.sections[section.id]!.questions[key];
    return own === undefined ? [] : [{ gap: own.text }];
  }
  if (!t.isAsked(question) && t.ruleSet.questionnaire.questions.some((q) => q.area === area && t.isAsked(q)))
    return [];
  const words = questionText(t.texts, question);
  const given = t.answers[question.id];
  if (given === undefined || 'open' in given || 'unknown' in given) return [{ gap: words.text }];
  const told = answerText(question, given, words, t.language);
  return [{ id: question.id, question: words.text, told }];
}

function services(t: Telling, area: string): Block[] {
  const words = tenderWords[t.language].services;
  const own = (t.beside?.landscape?.services ?? []).filter((one) => one.area === area);
  if (own.length === 0) return [];
  const made = ({ product, maker }: Service): string => [product, maker].filter(Boolean).join(', ');
  const rows = own.map((one) => [
    [text(one.name)],
    [text(made(one) || words.open)],
    [text(one.users === null ? words.open : t.points(one.users))],
    [text(one.contractEnd === null ? words.open : t.date(one.contractEnd))],
  ]);
  const columns = words.columns.map((label, i) => ({
    label,
    width: i < 2 ? 5 : 3,
    align: i === 2 ? ('end' as const) : ('start' as const),
  }));
  return [
    paragraph([text(words.intro)], [assessment]),
    { kind: 'table', table: { caption: words.caption, columns, rows }, from: [assessment] },
  ];
}

/** The findings of the area that certainly hold: material for the reasons a tender needs. */
export function ownReasons(t: Telling, area: string): Block[] {
  const groups = [...findingGroups(t, 'challenge'), ...findingGroups(t, 'opportunity')]
    .filter(({ holds, areas }) => holds === 'certainly' && areas.includes(area))
    .slice(0, most);
  if (groups.length === 0) return [];
  return [
    heading(2, tenderWords[t.language].ownReasons, 'own-reasons'),
    listOf(
      groups.map(({ origin, members }) => {
        const { title, text: says } = t.texts.findings[origin]!;
        const { sources: cited = [] } = t.content.rules.findings.find(({ id }) => id === origin)!;
        const own = members.filter((m) => m.area === area).map((m) => rule(m.id));
        return {
          content: [strong(`${title}. `), text(`${says} `), ...t.cite(cited)],
          from: [...own, ...cited.map(source)],
        };
      }),
    ),
  ];
}
