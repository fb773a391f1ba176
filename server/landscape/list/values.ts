/** A span of months as a list states it: "3 Monate zum Quartalsende" is 3. Null: not said. */
export function noticeOf(cell: string): number | null {
  const text = cell.toLowerCase();
  const said =
    /(\d+(?:[.,]\d+)?)\s*(?:-\s*)?(jahr|j\b|year|monat|mon\b|m\b|mt\b|month|woche|wo\b|week|tag|day|quartal)?/.exec(
      text,
    );
  const count = said ? Number(said[1]!.replace(',', '.')) : wordOf(text);
  if (count === null) return null;
  const unit = said?.[2] ?? /(jahr|monat|woche|tag|quartal|halbj)/.exec(text)?.[1] ?? 'monat';
  const months = count * (unitMonths.find(([start]) => unit.startsWith(start))?.[1] ?? 1);
  return months <= 120 ? Math.ceil(months - 0.05) : null;
}

const unitMonths: readonly [string, number][] = [
  ['j', 12],
  ['y', 12],
  ['halb', 6],
  ['q', 3],
  ['mo', 1],
  ['w', 7 / 30.4],
  ['d', 1 / 30.4],
  ['t', 1 / 30.4],
];

const countWords = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

function wordOf(text: string): number | null {
  if (/halbj/.test(text)) return 1;
  const at = countWords.findIndex((word) =>
    new RegExp(`(^|\\W)${word}(e|en|er|em)?\\s*(jahr|monat|woche|tag|quartal)`).test(text),
  );
  return at < 0 ? null : at + 1;
}

/** Words by which a list says yes or no to "critical", or how high the need for protection is. */
export function criticalOf(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  if (text === '') return null;
  if (
    /^(?:ja|j|x|✓|✔|yes|y|wahr|true|sehr hoch|hoch|high|very high|kritisch|hochkritisch|geschäftskritisch|kritis|a|vital)\b|^[x✓✔]$/.test(
      text,
    )
  )
    return true;
  if (
    /^(?:nein|n|no|falsch|false|normal|mittel|gering|niedrig|low|medium|unkritisch|nicht|keine?|-|–|b|c|d)\b|^[-–]$/.test(
      text,
    )
  )
    return false;
  return null;
}
