import type { Block, Fact, Tone } from '../document.ts';
import type { Context } from './context.ts';
import { drawInlines } from './inlines.ts';
import { pictureOf } from './picture.ts';
import { drawTable } from './table.ts';
import { element, escapeXml, textXml } from './xml.ts';

type Draw = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, context: Context) => string };

const paragraph = (style: string, content: string): string =>
  element('text:p', { 'text:style-name': style }, content);

const styles = { lead: 'Lead', normal: 'Text_20_body', small: 'Small' } as const;

/** What a colour says elsewhere is said in a word here. */
const tones: Record<Context['language'], Record<Tone, string>> = {
  de: { opportunity: 'Chance', challenge: 'Herausforderung', warning: 'Achtung', info: '', neutral: '' },
  en: { opportunity: 'Opportunity', challenge: 'Challenge', warning: 'Attention', info: '', neutral: '' },
};

const fillIn = { de: '[bitte ergänzen]', en: '[please fill in]' } as const;

const drawers: Draw = {
  cover: ({ title, subtitle, facts }, context) =>
    `${paragraph('Title', textXml(title))}${paragraph('Subtitle', textXml(subtitle))}${drawFacts(facts, context)}`,
  heading: ({ level, text, id }, context) => drawHeading(level, text, id, context),
  paragraph: ({ style, content }, context) => paragraph(styles[style], drawInlines(content, context)),
  list: ({ ordered, items }, context) =>
    drawList(
      ordered ? 'Numbering_20_1' : 'List_20_1',
      items.map((item) => drawInlines(item, context)),
    ),
  facts: ({ facts }, context) => drawFacts(facts, context),
  table: ({ table }, context) => drawTable(table, context),
  card: ({ tone, id, title, badges, blocks }, context) => {
    const said = [tones[context.language][tone], ...badges].filter((badge) => badge.trim() !== '');
    const line = said.length === 0 ? '' : paragraph('Small', textXml(said.join(' · ')));
    return `${drawHeading(3, title, id, context)}${line}${drawBlocks(blocks, context)}`;
  },
  note: ({ tone, content }, context) => {
    const word = tones[context.language][tone];
    const before =
      word === '' ? '' : element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, `${word}: `);
    return paragraph('Note', `${before}${drawInlines(content, context)}`);
  },
  chart: (chart, context) => drawChart(chart, context),
  options: ({ options }) =>
    drawList(
      'List_20_1',
      options.map(({ text, marked }) => `${marked ? '☒' : '☐'} ${textXml(text)}`),
    ),
  gap: ({ label }, { language }) => paragraph('Gap', textXml(`${label} ${fillIn[language]}`.trim())),
  pageBreak: () => paragraph('Page_20_Break', ''),
};

/** Blocks as the text of the document, in their order. */
export function drawBlocks(blocks: readonly Block[], context: Context): string {
  return blocks
    .map((block) => (drawers[block.kind] as (b: Block, c: Context) => string)(block, context))
    .join('\n');
}

function drawHeading(level: number, text: string, id: string, { placed }: Context): string {
  const mark = placed.has(id) ? '' : element('text:bookmark', { 'text:name': id });
  placed.add(id);
  return element(
    'text:h',
    { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': String(level) },
    `${mark}${textXml(text)}`,
  );
}

function drawList(style: string, items: string[]): string {
  if (items.length === 0) return '';
  const rows = items.map((item) => element('text:list-item', {}, paragraph('List_20_Contents', item)));
  return element('text:list', { 'text:style-name': style }, rows.join(''));
}

function drawFacts(facts: readonly Fact[], context: Context): string {
  return facts
    .map(({ label, value }) => {
      const name = element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, `${textXml(label)}: `);
      return paragraph('Facts', `${name}${drawInlines(value, context)}`);
    })
    .join('');
}

/** Centimetres of a unit of a drawing: 1 pt. */
const unit = 2.54 / 72;

function drawChart(
  { caption, summary, drawing, table }: Extract<Block, { kind: 'chart' }>,
  context: Context,
): string {
  const path = `Pictures/chart${context.pictures.size + 1}.svg`;
  context.pictures.set(path, pictureOf(drawing));
  const image = element('draw:image', {
    'xlink:href': path,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
    'draw:mime-type': 'image/svg+xml',
  });
  const frame = element(
    'draw:frame',
    {
      'draw:name': `Chart${context.pictures.size}`,
      'draw:style-name': 'Graphics',
      'text:anchor-type': 'as-char',
      'svg:width': `${(drawing.width * unit).toFixed(3)}cm`,
      'svg:height': `${(drawing.height * unit).toFixed(3)}cm`,
    },
    `${image}<svg:title>${escapeXml(caption)}</svg:title><svg:desc>${escapeXml(summary)}</svg:desc>`,
  );
  return `${paragraph('Caption', textXml(caption))}${paragraph('Text_20_body', frame)}${paragraph('Small', textXml(summary))}${drawTable(table, context)}`;
}
