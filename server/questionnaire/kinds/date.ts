import { type Kind, problem } from './kind.ts';

/** The first year that an answer or the date of an assessment may lie in. */
export const firstYear = 1990;
/** The last one. */
export const lastYear = 2100;

/** A month is enough: YYYY-MM; with the day YYYY-MM-DD. */
export const date: Kind = {
  errors: ['not-a-date', 'out-of-bounds', 'span-order', 'span-start-missing'],
  check: (question, value) => {
    if (typeof value !== 'string' || !isDate(value)) return problem(question, 'not-a-date');
    const year = Number(value.slice(0, 4));
    return year >= firstYear && year <= lastYear
      ? null
      : problem(question, 'out-of-bounds', { min: firstYear, max: lastYear });
  },
  read: (question, { values, to }) => {
    const from = (values[0] ?? '').trim();
    const end = to.trim();
    if (from === '' && end === '') return undefined;
    if (from === '') return problem(question, 'span-start-missing');
    const first = parseDate(from);
    const last = parseDate(end || from);
    if (first === null || last === null) return problem(question, 'not-a-date');
    const [low, high] = [first[0], last[1]];
    const wrong = date.check(question, low) ?? date.check(question, high);
    if (wrong !== null) return wrong;
    if (endsBefore(low, high)) return problem(question, 'span-order');
    return low === high ? { value: low } : { span: [low, high] };
  },
  fields: (_question, answer, language) => {
    if ('span' in answer)
      return {
        values: [formatDate(String(answer.span[0]), language)],
        to: formatDate(String(answer.span[1]), language),
      };
    return { values: 'value' in answer ? [formatDate(String(answer.value), language)] : [], to: '' };
  },
};

/** Whether a span from `low` ends before it begins; a month without its day reaches to its last one. */
export function endsBefore(low: string, high: string): boolean {
  return low > high && !low.startsWith(high);
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (month < 1 || month > 12) return false;
  // Day 0 of the month after: not every browser that reads a date here has Temporal.
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads 12.2027, 12/2027, 31.12.2027, 2027-12, 2027-12-31 or 2027; a year is a span of its months. */
export function parseDate(text: string): [string, string] | null {
  const parts = text.split(/[.\-/\s]+/).filter((p) => p !== '');
  if (!parts.every((p) => /^\d{1,4}$/.test(p))) return null;
  const yearFirst = parts[0]?.length === 4;
  const [year, month, day] = yearFirst ? parts : parts.toReversed();
  if (year?.length !== 4) return null;
  if (month === undefined) return [`${year}-01`, `${year}-12`];
  if (parts.length > 3) return null;
  const iso = [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter((p) => p !== undefined).join('-');
  return isDate(iso) ? [iso, iso] : null;
}

/** 12.2027 or 31.12.2027 in German, 12/2027 or 2027-12-31 in English. */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  if (language === 'de') return [day, month, year].filter((p) => p !== undefined).join('.');
  return day === undefined ? `${month}/${year}` : iso;
}
