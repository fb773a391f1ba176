import type { Block, Inline } from '../document.ts';
import { heading, link, list, paragraph, source, text, wording } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** Where the claims come from, in the order of their numbers; composed last, when all are known. */
export function sources(t: Telling): Block[] {
  const { words } = t;
  const items = t.cited().map((id): Inline[] => {
    const { title, publisher, date, url, read, language } = t.content.sources[id]!;
    const when = date === null ? words.sources.undated : t.date(date);
    const name: Inline =
      language === t.language ? text(title) : { kind: 'foreign', text: title, language };
    return [name, text(`. ${publisher}, ${when}. `), link(url, url), text(` (${words.sources.read(t.date(read))})`)];
  });
  if (items.length === 0) return [];
  return [
    heading(1, words.headings.sources, 'sources'),
    paragraph([text(words.sources.intro)], [wording('sources')]),
    list(items, t.cited().map(source), true),
  ];
}
