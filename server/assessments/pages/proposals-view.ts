import { factsOf } from '../../landscape/facts.ts';
import type { Service } from '../../landscape/model.ts';
import type { Proposal } from '../../landscape/proposals.ts';
import { answerText } from '../../report/answer-text.ts';
import { numberFormat } from '../../report/formats.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** So many services and makers are named. */
const named = 3;

/** The proposals of the whole list, then those of each need area with what its services say together. */
export function proposalsView(
  here: Visit,
  services: readonly Service[],
  proposals: readonly Proposal[],
): object {
  const { view, language, words } = here;
  const { areas } = view.edition.content.texts[language]!;
  const ids = view.ruleSet.questionnaire.areas;
  const facts = factsOf(services, ids);
  const sections = [null, ...ids].flatMap((area) => {
    const own = proposals.filter(({ question }) => question.area === area);
    const fact = facts.find((one) => one.area === area);
    if (own.length === 0 && fact === undefined) return [];
    return [
      {
        id: area ?? '~whole',
        title: area === null ? word(words, 'proposals.whole') : (areas[area]?.name ?? area),
        facts: fact === undefined ? '' : factsText(here, fact),
        open: own.filter(({ standing }) => standing === 'open').length > 1,
        none: own.length === 0 ? word(words, 'proposals.notAsked') : '',
        items: own.map((proposal) => lineOf(here, proposal)),
      },
    ];
  });
  return {
    none: services.length === 0,
    sections,
    anyOpen: proposals.some(({ standing }) => standing === 'open'),
    any: proposals.some(({ standing }) => standing !== 'same'),
  };
}

function lineOf({ view, words, language }: Visit, { question, value, services, of, standing }: Proposal) {
  const texts = questionText(view.edition.content.texts[language]!, question);
  const names = services.slice(0, named).map(({ name }) => name);
  const more = services.length > named ? ' …' : '';
  return {
    question: question.id,
    text: texts.text,
    proposed: answerText(question, { value }, texts, language),
    from: word(words, 'proposals.from', { said: services.length, of, names: `${names.join(', ')}${more}` }),
    stored: answerText(question, view.answers[question.id], texts, language),
    revision: view.revisions[question.id] ?? 0,
    same: standing === 'same',
    checked: standing === 'open',
    standing: word(words, `proposals.standing.${standing}`),
    kind: { open: 'info', same: 'success', differs: 'warning' }[standing],
  };
}

/** What the services of an area cost and by which makers they are. */
function factsText(
  { words, language }: Visit,
  { services, costPerYear, makers, critical }: ReturnType<typeof factsOf>[number],
): string {
  const number = (value: number): string => numberFormat(language, 0).format(value);
  const w = (name: string, values: Record<string, string | number>): string =>
    word(words, `proposals.${name}`, values);
  const { value = 0, without = 0 } = costPerYear ?? {};
  return [
    w('services', { count: services.length, critical }),
    costPerYear === null
      ? ''
      : without === 0
        ? w('costOfAll', { cost: number(value) })
        : // Rounded up it would be more than is known.
          w('cost', {
            cost: number(Math.floor(value)),
            known: services.length - without,
            of: services.length,
          }),
    makers.length === 0
      ? ''
      : w('makers', {
          makers: makers
            .slice(0, named)
            .map(({ maker, share }) => `${maker} ${number(share * 100)}\u00a0%`)
            .join(', '),
        }),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
