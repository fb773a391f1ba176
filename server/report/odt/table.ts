import type { Table } from '../document.ts';
import type { Context } from './context.ts';
import { drawInlines } from './inlines.ts';
import { element, escapeXml, textXml } from './xml.ts';

/** The width of the text on a page, in centimetres. */
const textWidth = 16.5;

/** A table whose head is repeated on each page it reaches. */
export function drawTable(table: Table, context: Context): string {
  context.tables += 1;
  const name = `Table${context.tables}`;
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = table.columns.map(({ width }, i) => {
    const style = `${name}.${i + 1}`;
    const share = ((width / all) * textWidth).toFixed(3);
    context.automatic.push(
      `<style:style style:name="${style}" style:family="table-column"><style:table-column-properties style:column-width="${share}cm"/></style:style>`,
    );
    return element('table:table-column', { 'table:style-name': style });
  });
  const paragraph = (style: string, i: number, content: string): string =>
    element(
      'text:p',
      { 'text:style-name': table.columns[i]!.align === 'end' ? `${style}_20_End` : style },
      content,
    );
  const cell = (style: string, content: string): string =>
    element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, content);
  const head = table.columns.map(({ label }, i) =>
    cell('Head', paragraph('Table_20_Heading', i, textXml(label))),
  );
  const rows = table.rows.map((cells) => {
    const drawn = cells.map((content, i) =>
      cell('Cell', paragraph('Table_20_Contents', i, drawInlines(content, context))),
    );
    return element('table:table-row', { 'table:style-name': 'Row' }, drawn.join(''));
  });
  const titled = table.caption.trim() === '' ? '' : `<table:title>${escapeXml(table.caption)}</table:title>`;
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    `${titled}${columns.join('')}<table:table-header-rows>${element('table:table-row', {}, head.join(''))}</table:table-header-rows>${rows.join('')}`,
  );
}
