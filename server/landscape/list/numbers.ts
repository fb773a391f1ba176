/**
 * A number as German, Austrian or Swiss lists write it: "1.200,50 €", "CHF 1'200.–", "ca. 200", "10-15" (the
 * higher), "2,5 Mio.", "12 T€". Null: no number, or one below zero.
 */
export function numberOf(cell: string): number | null {
  const text = cell
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/(\d)[’'´`](?=\d{3})/g, '$1')
    .replace(/(\d)[.,]\s?[-–—]+/g, '$1');
  const found = [...text.matchAll(/\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d[\d.,]*/g)].map(([said]) => said);
  const span = /\d\s*(?:-|–|bis)\s*\d/.test(text);
  const said = found[span ? Math.min(1, found.length - 1) : 0];
  if (said === undefined || /^\s*[-–−]\s*\d/.test(text)) return null;
  const number = plain(said.replaceAll(' ', '').replace(/[.,]+$/, ''));
  return number === null ? null : Math.round(number * scaleOf(text) * 100) / 100;
}

/** The last of two kinds of sign is the decimal one; a sign alone before three digits marks thousands. */
function plain(digits: string): number | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  let text = digits;
  if (comma >= 0 && point >= 0)
    text = comma > point ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  else if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits)) text = digits.replace(/[.,]/g, '');
  else text = digits.replace(',', '.');
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

function scaleOf(text: string): number {
  if (/\d\s*(?:mio|million)/.test(text)) return 1e6;
  return /\d\s*(?:t€|t eur|teur|tsd|tausend|tchf|t chf|k€|k\b)/.test(text) ? 1e3 : 1;
}

/** A count of users or licences; null where the number is no whole one or too high for an administration. */
export function countOf(cell: string): number | null {
  const number = numberOf(cell);
  return number !== null && Number.isInteger(number) && number <= 1_000_000 ? number : null;
}
