import { versions } from '../chapters/cover.ts';
import type { Block } from '../document.ts';
import { assessment, fact, heading, paragraph, rule, type Sentence, sentences, text } from '../inline.ts';
import { levelText, scoreText } from '../telling.ts';
import { ends, itemOrigin, openWhy, rolesTold, type WorkshopTelling } from './told.ts';

/** What was held when, and by whom: roles and numbers, never names. */
export function workshopCover(w: WorkshopTelling): Block[] {
  const { t, own, workshop, people, byRole } = w;
  const { cover } = t.words;
  const deadline = workshop.deadline === null ? null : t.date(workshop.deadline);
  return [
    {
      kind: 'cover',
      title: own.title,
      subtitle: own.subtitle(workshop.title.trim(), t.municipality),
      facts: [
        fact(cover.municipality, t.municipality),
        fact(own.cover.date, t.date(workshop.date)),
        fact(own.cover.pace, workshop.pace === 'led' ? own.pace.led : own.pace.own(deadline)),
        fact(own.cover.people, own.people(people, rolesTold(w, byRole))),
        fact(cover.versions, versions(t)),
      ],
    },
  ];
}

/** How much was voted on and agreed, what stays open, and what the result is now. */
export function glance(w: WorkshopTelling): Block[] {
  const { t, own, items } = w;
  const words = own.glance;
  const said = items.map(({ item }) => itemOrigin(item));
  const voted = items.filter(({ votes }) => votes.length > 0).length;
  const agreed = items.filter((one) => one.agreed !== null);
  const twice = items.map(ends).flatMap(({ first, last }) => {
    const [before, after] = [first?.consensus ?? null, last?.consensus ?? null];
    return before === null || after === null ? [] : [{ before, after }];
  });
  const closer = twice.filter(({ before, after }) => after > before).length;
  const dissent = agreed.filter((one) => one.agreed!.dissent.trim() !== '').length;
  const open = items.filter((one) => openWhy(one) !== null).length;
  const from = [assessment, ...said];
  const told: Sentence[] = [
    { text: words.counts(items.length, voted, agreed.length), from },
    ...(twice.length === 0 ? [] : [{ text: words.again(twice.length, closer), from }]),
    { text: words.dissent(dissent), from },
    { text: words.open(open), from },
  ];
  const { overall } = t.result;
  const result: Block[] =
    overall.low === null
      ? []
      : [paragraph([text(words.result(scoreText(t, overall), levelText(t, overall)))], [rule('overall')])];
  return [
    heading(1, words.title, 'glance'),
    sentences(told, 'lead'),
    ...result,
    paragraph([text(w.hands ? `${own.masked} ${own.hands}` : own.masked)], [assessment], 'small'),
  ];
}
