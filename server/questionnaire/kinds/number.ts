import { type Kind, problem } from './kind.ts';

export const number: Kind = {
  errors: ['not-a-number', 'out-of-bounds', 'too-many-decimals', 'span-order', 'span-start-missing'],
  check: (question, value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return problem(question, 'not-a-number');
    if (value < question.min || value > question.max)
      return problem(question, 'out-of-bounds', { min: question.min, max: question.max });
    const { decimals } = question;
    return Number(value.toFixed(decimals)) === value
      ? null
      : problem(question, 'too-many-decimals', { decimals });
  },
  read: (question, { values, to }, language) => {
    const from = (values[0] ?? '').trim();
    const end = to.trim();
    if (from === '' && end === '') return undefined;
    if (from === '') return problem(question, 'span-start-missing');
    const low = parseNumber(from, language);
    const high = end === '' ? low : parseNumber(end, language);
    const wrong = number.check(question, low) ?? number.check(question, high);
    if (wrong !== null) return wrong;
    if (low > high) return problem(question, 'span-order');
    return low === high ? { value: low } : { span: [low, high] };
  },
  fields: (question, answer, language) => {
    const text = (n: number | string): string => formatNumber(Number(n), question.decimals, language);
    if ('span' in answer) return { values: [text(answer.span[0])], to: text(answer.span[1]) };
    return { values: 'value' in answer ? [text(answer.value as number)] : [], to: '' };
  },
};

/**
 * Reads a number as people write it. German: "1.234,5"; English: "1,234.5". A mark of the other
 * language is understood where it cannot be mistaken for one that groups thousands. NaN if it is none.
 */
export function parseNumber(text: string, language: string): number {
  const [group, mark] = language === 'de' ? ['.', ','] : [',', '.'];
  let plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(€|EUR|CHF)|(%|€|EUR|CHF)$/i, '');
  const groups = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${mark}\\d+)?$`);
  if (groups.test(plain)) plain = plain.replaceAll(group!, '');
  plain = plain.replace(mark!, '.').replace(group!, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Without grouping, so that what is shown in a field can be read back unchanged. */
export function formatNumber(value: number, decimals: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals, useGrouping: false }).format(
    value,
  );
}
