import { element } from '../report/odt/xml.ts';
import { sizes } from './layout.ts';
import { escaped, markXml } from './marks.ts';
import type { GraphWords } from './words.ts';

/** What everything in the picture means, above it. */
export function legendXml(title: string, desc: string, words: GraphWords): string {
  const top = sizes.margin;
  const text = (x: number, y: number, told: string, kind: string): string =>
    element('text', { x: String(x), y: String(y), class: kind }, escaped(told));
  const y = top + 70;
  const marks = [
    { mark: 'quick', at: 0 },
    { mark: 'opportunities', at: 150 },
    { mark: 'challenges', at: 370 },
    { mark: 'knockouts', at: 640 },
  ] as const;
  const shown = marks.flatMap(({ mark, at }) => [
    markXml(mark, top + 6 + at, y, '', words[mark]),
    text(top + 20 + at, y + 4, words[mark], 'soft'),
  ]);
  const lines = [
    element('path', { d: `M${top + 780} ${y} h22`, class: 'shows' }),
    element('path', { d: `M${top + 808} ${y} l-8 -4 v8 Z`, class: 'arrow' }),
    text(top + 816, y + 4, words.shows, 'soft'),
    element('path', {
      d: `M${top + 930} ${y} h26`,
      class: 'feeds',
      stroke: '#3a64c8',
      'stroke-width': '2.4',
    }),
    text(top + 962, y + 4, words.feeds, 'soft'),
  ];
  return element(
    'g',
    { 'aria-hidden': 'true' },
    [text(top, top + 18, title, 'big'), text(top, top + 42, desc, 'soft'), ...shown, ...lines].join(''),
  );
}
