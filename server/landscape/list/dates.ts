const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const otherMonths: Record<string, number> = { jän: 1, feber: 2, mar: 3, mae: 3, may: 5, oct: 10, dec: 12 };

/**
 * The end of a contract as a list writes it: "31.12.2027", "31.12.27", "12/2027", "Q2 2027", "Ende 2027",
 * "Dezember 2027", "Dez. 27", "12/27", "1. Halbjahr 2027", "2027-12-31". A span ("01.01.2025 – 31.12.2027") counts
 * to its later end. A year alone ends in December, its beginning in January, its middle in June. Weeks are not read.
 * @returns ISO date or month; null: none said, or one without end ("unbefristet")
 */
export function endOf(cell: string): string | null {
  const text = cell
    .toLowerCase()
    .trim()
    .replace(/\b(?:kw|woche)\s?\d{1,2}\s?[./ -]\s?\d{2,4}/g, ' ');
  const found = [...isoDates(text), ...pointDates(text), ...monthDates(text)];
  if (found.length > 0) return found.sort().at(-1)!;
  const year = /(?<!\d|\d[./-]\s?)(20\d\d)(?!\d)/.exec(text)?.[1];
  if (!year || /[€$]|chf|eur/.test(text)) return null;
  return `${year}-${/anfang|beginn/.test(text) ? '01' : /mitte/.test(text) ? '06' : '12'}`;
}

/** Says that a contract has no end. */
export function isEndless(cell: string): boolean {
  return /unbefr|unbegrenzt|unlimit|ohne ende|dauerhaft|dauerlizenz|kauflizenz|offen|laufend|^[-–]+$|keine?\b|n\/a|∞/i.test(
    cell.trim(),
  );
}

function isoDates(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/g)].flatMap(([, year, month, day]) =>
    dated(Number(year), Number(month), day === undefined ? null : Number(day)),
  );
}

function pointDates(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d\d)(?!\d)/g)].flatMap(
    ([, day, month, year]) => dated(fullYear(year!), Number(month), Number(day)),
  );
}

function monthDates(text: string): string[] {
  const numbered = [...text.matchAll(/(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/g)].flatMap(
    ([, month, year]) => dated(Number(year), Number(month), null),
  );
  // No year of two digits is a month, so that "12/27" is one.
  const short = [...text.matchAll(/(?<![\d./-])(\d{1,2})\s?\/\s?(1[3-9]|[2-9]\d)(?![\d./-])/g)].flatMap(
    ([, month, year]) => dated(fullYear(year!), Number(month), null),
  );
  const named = [...text.matchAll(/(?:(\d{1,2})\.\s*)?(\p{L}{3,9})\.?\s+['’]?(\d{4}|\d\d)(?!\d)/gu)].flatMap(
    ([, day, word, year]) => {
      const month = monthOf(word!);
      return month === 0 ? [] : dated(fullYear(year!), month, day === undefined ? null : Number(day));
    },
  );
  const quarters = [...text.matchAll(/(?:q\s?([1-4])|([1-4])\.\s?quartal)\s?[/ ]?\s?(\d{4})/g)].flatMap(
    ([, short, long, year]) => dated(Number(year), Number(short ?? long) * 3, null),
  );
  const halves = [
    ...text.matchAll(/(?:(?:hj|halbjahr)\s?([12])|([12])\.\s?(?:hj|halbjahr))\s?[/ ]?\s?(\d{4})/g),
  ].flatMap(([, before, after, year]) => dated(Number(year), Number(before ?? after) * 6, null));
  return [...numbered, ...short, ...named, ...quarters, ...halves];
}

function monthOf(word: string): number {
  const at = months.indexOf(word.slice(0, 3));
  return at >= 0 ? at + 1 : (otherMonths[word] ?? otherMonths[word.slice(0, 3)] ?? 0);
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Empty where there is no such day, or none in a century in which contracts end. */
function dated(year: number, month: number, day: number | null): string[] {
  if (year < 1990 || year > 2099 || month < 1 || month > 12) return [];
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return [start];
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return [];
  return [`${start}-${String(day).padStart(2, '0')}`];
}
