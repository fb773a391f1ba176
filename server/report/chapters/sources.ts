import type { Block, Inline } from '../document.ts';
import { heading, link, paragraph, source, text, wording } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** Where the claims come from, in the order of their numbers; composed last, when all are known. */
export function sources(t: Telling): Block[] {
  const { words } = t;
  const days = t
    .cited()
    .map((id) => t.content.sources[id]!.read)
    .sort();
  const items = t.cited().map((id): Inline[] => {
    const { title, publisher, date, url, language } = t.content.sources[id]!;
    const when = date === null ? words.sources.undated : t.date(date);
    const foreign = language === t.language ? undefined : language;
    const stop = /[.?!]$/.test(title) ? '' : '.';
    const site = new URL(url).host.replace(/^www\.|\.$/g, '');
    return [link(title, url, foreign), text(`${stop} ${publisher}, ${when}, ${site}.`)];
  });
  if (items.length === 0) return [];
  return [
    heading(1, words.headings.sources, 'sources'),
    paragraph([text(words.sources.intro(t.date(days[0]!), t.date(days.at(-1)!)))], [wording('sources')]),
    {
      kind: 'list',
      ordered: true,
      dense: true,
      items,
      from: t.cited().map(source),
      each: t.cited().map((id) => [source(id)]),
    },
  ];
}
