/** One measured figure; `most`: what it may be at most. */
export interface Row {
  name: string;
  value: number;
  unit: 'ms' | 's' | 'KiB' | 'MiB' | '';
  most?: number;
}

/** The value below which a share (0 to 1) of all values lies, by nearest rank; NaN without values. */
function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median, 99th percentile and greatest of times in milliseconds; the 99th may be limited. */
export function times(name: string, values: readonly number[], most?: number): Row[] {
  return [
    { name: `${name}, p50`, value: quantile(values, 0.5), unit: 'ms' },
    { name: `${name}, p99`, value: quantile(values, 0.99), unit: 'ms', ...(most ? { most } : {}) },
    { name: `${name}, longest`, value: quantile(values, 1), unit: 'ms' },
  ];
}

/** Whether a figure is beyond its limit; one that could not be measured is. */
export const broken = ({ value, most }: Row): boolean => most !== undefined && !(value <= most);

/** The figures as lines for people. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) => {
      const { name, value, unit, most } = row;
      const shown = (n: number): string =>
        `${n.toFixed(unit === '' || unit === 'ms' ? 0 : 1)}${unit && ` ${unit}`}`;
      const limit = most === undefined ? '' : `  at most ${shown(most)}${broken(row) ? '  BROKEN' : ''}`;
      return `${name.padEnd(width)}  ${shown(value).padStart(10)}${limit}`;
    })
    .join('\n');
}
