import type { Proposal } from '../../landscape/list/columns.ts';
import { fields } from '../../landscape/list/header-words.ts';
import type { Table } from '../../landscape/list/table.ts';
import type { Landscape } from '../../landscape/model.ts';
import { serviceLine } from '../../landscape/service-line.ts';
import { formatDate } from '../../questionnaire/kinds/date.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** So many rows show what a column holds. */
const shownRows = 3;

/** Each service on one line. */
export function listView({ view, words, language }: Visit, { services }: Landscape, today: string): object {
  const date = (iso: string | null): string => (iso === null ? '–' : formatDate(iso, language));
  const lines = services.map((service) => {
    const line = serviceLine(service, today, view.edition.content.products);
    return {
      id: line.id,
      name: line.name,
      dependence: word(words, `services.dependence.${line.dependence}`),
      end: date(line.contractEnd),
      blocked: line.blockedBy.join(', ') || '–',
      next: word(words, `services.next.${line.nextStep}`),
      accepted: date(line.acceptedUntil),
    };
  });
  return { lines: lines.length === 0 ? null : lines };
}

/** What each column says, to be confirmed; the table goes along in the form. */
export function columnsView({ words }: Visit, table: Table, { guesses }: Proposal): object {
  const columns = table.headers.map((header, column) => {
    const guess = guesses.find((one) => one.column === column)?.field;
    return {
      id: `column--${column}`,
      header,
      sample: table.rows
        .slice(0, shownRows)
        .map(({ cells }) => cells[column])
        .join(' · '),
      options: fields.map((field) => ({
        value: field,
        text: word(words, `services.fields.${field}`),
        selected: field === guess,
      })),
    };
  });
  return { columns, table: JSON.stringify({ headers: table.headers, rows: table.rows }) };
}
