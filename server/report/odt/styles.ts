import type { Document } from '../document.ts';
import { declaration, element, escapeXml, namespaces } from './xml.ts';

const font = 'Liberation Sans';

/** A named paragraph style. */
function paragraph(name: string, shown: string, parent: string, layout: string, text = ''): string {
  const next = parent === 'Heading' ? ' style:next-style-name="Text_20_body"' : '';
  const outline = /^Heading_20_(\d)$/.exec(name);
  const level = outline === null ? '' : ` style:default-outline-level="${outline[1]}"`;
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${next}${level} style:class="text"><style:paragraph-properties ${layout}/>${text === '' ? '' : `<style:text-properties ${text}/>`}</style:style>`;
}

const blue = 'fo:color="#1f3a93"';
const bold = 'fo:font-weight="bold"';

/** Writer takes the looks of tables and pictures out of the text's own part alone. */
export const contentStyles = [
  '<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>',
  '<style:style style:name="Table" style:family="table"><style:table-properties style:width="16.5cm" table:align="left" fo:margin-bottom="0.4cm"/></style:style>',
  '<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.04cm solid #1f3a93"/></style:style>',
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
  '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.02cm solid #c5cade"/></style:style>',
];

/** Styles by the names office programs know, so that a house's own template takes them over. */
const named = [
  paragraph(
    'Standard',
    'Standard',
    '',
    'fo:margin-top="0cm" fo:margin-bottom="0cm" fo:line-height="125%" fo:orphans="2" fo:widows="2"',
  ),
  paragraph('Text_20_body', 'Text body', 'Standard', 'fo:margin-bottom="0.25cm"'),
  paragraph('Lead', 'Lead', 'Text_20_body', 'fo:margin-bottom="0.3cm"', 'fo:font-size="12pt"'),
  paragraph('Small', 'Small', 'Text_20_body', 'fo:margin-bottom="0.2cm"', 'fo:font-size="9pt"'),
  paragraph('Heading', 'Heading', 'Standard', 'fo:keep-with-next="always"', `${bold} ${blue}`),
  paragraph(
    'Heading_20_1',
    'Heading 1',
    'Heading',
    'fo:margin-top="0.8cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"',
    'fo:font-size="18pt"',
  ),
  paragraph(
    'Heading_20_2',
    'Heading 2',
    'Heading',
    'fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
    'fo:font-size="14pt"',
  ),
  paragraph(
    'Heading_20_3',
    'Heading 3',
    'Heading',
    'fo:margin-top="0.45cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
    'fo:font-size="11.5pt"',
  ),
  paragraph(
    'Title',
    'Title',
    'Heading',
    'fo:margin-top="1cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"',
    'fo:font-size="24pt"',
  ),
  paragraph(
    'Subtitle',
    'Subtitle',
    'Heading',
    'fo:margin-bottom="0.6cm"',
    'fo:font-size="14pt" fo:font-weight="normal"',
  ),
  paragraph('Facts', 'Facts', 'Text_20_body', 'fo:margin-bottom="0.1cm"'),
  paragraph('List_20_Contents', 'List Contents', 'Text_20_body', 'fo:margin-bottom="0.12cm"'),
  paragraph(
    'Caption',
    'Caption',
    'Text_20_body',
    'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
    bold,
  ),
  paragraph(
    'Note',
    'Note',
    'Text_20_body',
    'fo:padding="0.2cm" fo:margin-top="0.2cm" fo:margin-bottom="0.3cm" fo:background-color="#eef1fa" fo:border-left="0.1cm solid #1f3a93"',
  ),
  paragraph(
    'Gap',
    'Gap',
    'Text_20_body',
    'fo:padding="0.1cm" fo:margin-bottom="0.25cm" fo:background-color="#fff3c4"',
  ),
  paragraph('Page_20_Break', 'Page Break', 'Standard', 'fo:break-before="page"', 'fo:font-size="2pt"'),
  paragraph(
    'Table_20_Contents',
    'Table Contents',
    'Standard',
    'fo:margin-bottom="0cm"',
    'fo:font-size="9.5pt"',
  ),
  paragraph('Table_20_Contents_20_End', 'Table Contents End', 'Table_20_Contents', 'fo:text-align="end"'),
  paragraph(
    'Table_20_Heading',
    'Table Heading',
    'Table_20_Contents',
    'fo:keep-with-next="always"',
    `${bold} ${blue}`,
  ),
  paragraph('Table_20_Heading_20_End', 'Table Heading End', 'Table_20_Heading', 'fo:text-align="end"'),
  paragraph(
    'Footer',
    'Footer',
    'Standard',
    'fo:padding-top="0.1cm" fo:border-top="0.02cm solid #c5cade"',
    'fo:font-size="8.5pt"',
  ),
  `<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties ${bold}/></style:style>`,
  '<style:style style:name="Source" style:family="text"><style:text-properties style:text-position="super 70%"/></style:style>',
  listStyle(
    'List_20_1',
    'List 1',
    '<text:list-level-style-bullet text:level="1" text:bullet-char="•">',
    'bullet',
  ),
  listStyle(
    'Numbering_20_1',
    'Numbering 1',
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">',
    'number',
  ),
];

function listStyle(name: string, shown: string, level: string, kind: 'bullet' | 'number'): string {
  return `<text:list-style style:name="${name}" style:display-name="${shown}">${level}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.6cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-${kind}></text:list-style>`;
}

const country = { de: 'DE', en: 'GB' } as const;
const pages = { de: ['Seite', 'von'], en: ['Page', 'of'] } as const;

/** styles.xml: what all paragraphs look like, the page and its foot. */
export function stylesXml({ language, footer }: Document): string {
  const [page, of] = pages[language];
  const base = `<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="${font}" fo:font-size="10.5pt" fo:language="${language}" fo:country="${country[language]}" fo:hyphenate="true"/></style:default-style>`;
  const layout =
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>';
  const foot = `<text:p text:style-name="Footer">${escapeXml(footer)} · ${page} <text:page-number text:select-page="current">1</text:page-number> ${of} <text:page-count>1</text:page-count></text:p>`;
  return `${declaration}${element(
    'office:document-styles',
    namespaces,
    `<office:font-face-decls><style:font-face style:name="${font}" svg:font-family="'${font}', Arial, sans-serif" style:font-family-generic="swiss"/></office:font-face-decls>` +
      `<office:styles>${base}${named.join('')}</office:styles>` +
      `<office:automatic-styles>${layout}</office:automatic-styles>` +
      `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>${foot}</style:footer></style:master-page></office:master-styles>`,
  )}`;
}
