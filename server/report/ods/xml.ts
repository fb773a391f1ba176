/** How a number is shown: money with two places, a rate in per cent, or as it is. */
export type NumberShape = 'money' | 'rate' | 'plain';

/** A formula is OpenFormula with its value as reckoned, which readers show until they reckon anew. */
export type Cell =
  /** `choice`: one of the choices of the sheet. */
  | { text: string; strong?: boolean; choice?: true }
  /** ISO day; `text` is how it is shown. */
  | { day: string; text: string }
  | { value: number | string; shape: NumberShape; formula?: string };

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Widths of the columns in centimetres; without them all are as wide as the program makes them. */
  widths?: readonly number[];
  /** What cells marked so may hold; a spreadsheet program offers it as a list. */
  choices?: readonly string[];
}

const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ');

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const german = 'number:language="de" number:country="DE"';
const places = 'number:min-integer-digits="1" number:decimal-places="2"';
const cellStyle = (name: string, more = '', inner = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell"${more}>${inner}</style:style>`;

const atEnd = '<style:paragraph-properties fo:text-align="end"/>';

const automatic = [
  `<number:number-style style:name="n-money" ${german}><number:number ${places} number:grouping="true"/></number:number-style>`,
  `<number:percentage-style style:name="n-rate" ${german}><number:number ${places}/><number:text> %</number:text></number:percentage-style>`,
  // A word in place of a number stands where the number would.
  cellStyle('money', ' style:data-style-name="n-money"', atEnd),
  cellStyle('rate', ' style:data-style-name="n-rate"', atEnd),
  '<number:date-style style:name="n-day"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>',
  cellStyle('day', ' style:data-style-name="n-day"'),
  cellStyle('plain'),
  cellStyle('strong', '', '<style:text-properties fo:font-weight="bold"/>'),
].join('');

/** The styles of the whole package: pages that lie on their side, as wide as the sheet. */
export const styles = `${head}<office:document-styles ${spaces} office:version="1.3"><office:styles/><office:automatic-styles><style:page-layout style:name="side"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="side"/></office:master-styles></office:document-styles>`;

/** What the package holds. */
export function manifest(mime: string): string {
  const files = [
    ['/', mime],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
  ];
  const entries = files
    .map(
      ([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
    )
    .join('');
  return `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries}</manifest:manifest>`;
}

/** The sheets with their styles. */
export function content(sheets: readonly Sheet[]): string {
  const tables = sheets.map(
    ({ name, rows, widths }, n) =>
      `<table:table table:name="${escaped(name)}">${columns(widths, n)}${rows.map((cells) => row(cells, n)).join('')}</table:table>`,
  );
  return `${head}<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${automatic}${sheets.map(widthStyles).join('')}</office:automatic-styles><office:body><office:spreadsheet>${validations(sheets)}${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
}

const columns = (widths: Sheet['widths'] = [], n: number): string =>
  widths.length === 0
    ? '<table:table-column/>'
    : widths.map((_, i) => `<table:table-column table:style-name="w-${n}-${i}"/>`).join('');

const widthStyles = ({ widths = [] }: Sheet, n: number): string =>
  widths
    .map(
      (width, i) =>
        `<style:style style:name="w-${n}-${i}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
    )
    .join('');

/** What cells may hold, by sheet; the program shows it as a list to choose from. */
function validations(sheets: readonly Sheet[]): string {
  const all = sheets.flatMap(({ name, choices }, n) => {
    if (choices === undefined) return [];
    const listed = choices.map((choice) => `"${choice}"`).join(';');
    const at = `$'${name}'.A1`;
    return [
      `<table:content-validation table:name="choice-${n}" table:condition="${escaped(`of:cell-content-is-in-list(${listed})`)}" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${escaped(at)}"/>`,
    ];
  });
  return all.length === 0 ? '' : `<table:content-validations>${all.join('')}</table:content-validations>`;
}

const row = (cells: readonly Cell[], n: number): string =>
  `<table:table-row>${cells.length === 0 ? '<table:table-cell/>' : cells.map((one) => cell(one, n)).join('')}</table:table-row>`;

function cell(one: Cell, n: number): string {
  if ('day' in one)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${one.day}"><text:p>${escaped(one.text)}</text:p></table:table-cell>`;
  if ('text' in one) {
    const chosen = one.choice ? ` table:content-validation-name="choice-${n}"` : '';
    return tag(`${one.strong ? ' table:style-name="strong"' : ''}${chosen}`, one.text);
  }
  const { value, shape, formula } = one;
  const style = ` table:style-name="${shape}"`;
  const live = formula === undefined ? '' : ` table:formula="of:=${escaped(formula)}"`;
  if (typeof value === 'string') return tag(style + live, value);
  const type = shape === 'rate' ? 'percentage' : 'float';
  return `<table:table-cell${style}${live} office:value-type="${type}" office:value="${value}"/>`;
}

const tag = (attributes: string, text: string): string =>
  `<table:table-cell${attributes} office:value-type="string"><text:p>${spaced(escaped(text))}</text:p></table:table-cell>`;

// Several spaces would be read as one.
const spaced = (text: string): string =>
  text.replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`);

// A form feed and its like are not allowed in XML, not even escaped.
const escaped = (text: string): string =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\t' || sign === '\n')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
