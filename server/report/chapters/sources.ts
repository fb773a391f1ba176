import type { Block, Inline } from '../document.ts';
import { heading, link, paragraph, source, text, wording } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** Where the claims come from, in the order of their numbers; composed last, when all are known. */
export function sources(t: Telling): Block[] {
  const { words } = t;
  const usual = mostFrequent(t.cited().map((id) => t.content.sources[id]!.read));
  const items = t.cited().map((id): Inline[] => {
    const { title, publisher, date, url, read, language } = t.content.sources[id]!;
    const when = date === null ? words.sources.undated : t.date(date);
    const foreign: Inline[] = language === t.language ? [] : [text(` [${language}]`)];
    const site = new URL(url).host.replace(/^www\./, '');
    const readOn = read === usual ? '' : ` (${words.sources.read(t.date(read))})`;
    return [link(title, url), ...foreign, text(`. ${publisher}, ${when}, ${site}${readOn}.`)];
  });
  if (items.length === 0) return [];
  return [
    heading(1, words.headings.sources, 'sources'),
    paragraph([text(words.sources.intro(t.date(usual)))], [wording('sources')]),
    { kind: 'list', ordered: true, dense: true, items, from: t.cited().map(source) },
  ];
}

function mostFrequent(days: string[]): string {
  const counted = Map.groupBy(days, (day) => day);
  return [...counted].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
