import { makerOf } from '../../landscape/blocking.ts';
import type { Landscape, NeedKind, Service } from '../../landscape/model.ts';
import type { Block, Document, Inline } from '../document.ts';
import { assessment, heading, list, paragraph, text, wording } from '../inline.ts';
import { type ReportInput, type Telling, telling } from '../telling.ts';
import { enquiryWords } from './enquiry-words.ts';
import { gap, paper } from './paper.ts';

/** The makers to be asked: those whose services need something; those with most services first. */
export function makersToAsk({ services }: Landscape): string[] {
  const asked = services.filter(({ needs }) => needs.length > 0);
  return [...Map.groupBy(asked, makerOf)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([maker]) => maker);
}

/** A letter to each maker whose services hold something in place, or to the one that is named; a page each. */
export function enquiries(input: ReportInput, maker: string | undefined): Document {
  const t = telling(input);
  const words = enquiryWords[t.language];
  const landscape = t.beside?.landscape ?? { services: [], groups: [] };
  const makers = makersToAsk(landscape).filter((one) => maker === undefined || one === maker);
  if (makers.length === 0) {
    const none = [heading(1, words.title, 'none'), paragraph([text(words.none)], [assessment])];
    return paper(t, words.title, none);
  }
  const letters = makers.flatMap((one, i): Block[] => [
    ...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...letter(t, landscape, one, i),
  ]);
  return paper(t, words.title, letters);
}

function letter(t: Telling, landscape: Landscape, maker: string, number: number): Block[] {
  const words = enquiryWords[t.language];
  const own = landscape.services.filter((service) => makerOf(service) === maker);
  const asked = own.filter(({ needs }) => needs.length > 0);
  const contact = t.assessment.contact.trim();
  return [
    heading(1, words.to(maker), `enquiry-${number}`),
    ...[words.address, words.date].map(gap),
    paragraph([text(words.opening(t.municipality))], [wording('enquiry')]),
    list(
      own.map((service) => [text(serviceLine(t, landscape, service))]),
      [assessment],
    ),
    heading(2, words.binds, `binds-${number}`),
    {
      kind: 'table',
      table: {
        caption: words.binds,
        columns: [
          { label: words.column.service, width: 4, align: 'start' },
          { label: words.column.kind, width: 3, align: 'start' },
          { label: words.column.what, width: 4, align: 'start' },
        ],
        rows: asked.flatMap(({ name, needs }) =>
          needs.map(({ kind, what }): Inline[][] => [[text(name)], [text(words.kind[kind])], [text(what)]]),
        ),
      },
      from: [assessment],
    },
    heading(2, words.questions, `questions-${number}`),
    list(
      questionsTo(asked, words.ask).map((question) => [text(question)]),
      [assessment, wording('enquiry')],
      true,
    ),
    paragraph([text(words.closing)], [wording('enquiry')]),
    gap(words.until),
    ...(contact === ''
      ? [gap(words.contact)]
      : [paragraph([text(`${words.contact}: ${contact}`)], [assessment])]),
    gap(words.signature),
  ];
}

/** What the list knows of a service; nothing where it knows nothing. */
function serviceLine(t: Telling, { groups }: Landscape, { id, name, users, contractEnd }: Service): string {
  const words = enquiryWords[t.language];
  const workplaces = groups
    .filter(({ services }) => services.includes(id))
    .reduce((sum, group) => sum + group.workplaces, 0);
  const known = [
    ...(users === null ? [] : [words.users(t.points(users))]),
    ...(workplaces === 0 ? [] : [words.workplaces(t.points(workplaces))]),
    ...(contractEnd === null ? [] : [words.contractUntil(t.date(contractEnd))]),
  ];
  return known.length === 0 ? name : `${name}: ${known.join(', ')}`;
}

type Ask = Record<NeedKind, (services: string, what: string) => string> & { always: readonly string[] };

/** A question for each thing that is needed, with the services that need it; then what is asked of all. */
function questionsTo(services: readonly Service[], ask: Ask): string[] {
  const needs = services.flatMap(({ name, needs: own }) =>
    own.map(({ kind, what }) => ({ key: `${kind} ${what}`, kind, what, name })),
  );
  const each = [...Map.groupBy(needs, ({ key }) => key).values()].map((same) =>
    ask[same[0]!.kind]([...new Set(same.map(({ name }) => name))].join(', '), same[0]!.what),
  );
  return [...each, ...ask.always];
}
