import type { Drawing, Shape } from '../../../server/report/document.ts';

const ROWS: [string, number, number][] = [
  ['Strategie und Steuerung', 62, 68],
  ['Recht und Vergabe', 35, 48],
  ['Wissen und Personal', 41, 41],
  ['Technik und Betrieb', 57, 71],
  ['Zusammenarbeit', 22, 22],
];

/** Bars with the range that unanswered questions leave open. */
export function levelsDrawing(): Drawing {
  const x = (points: number) => 130 + points * 2.2;
  const grid = [0, 25, 50, 75, 100].flatMap((points): Shape[] => [
    {
      kind: 'line',
      x1: x(points),
      y1: 6,
      x2: x(points),
      y2: 146,
      stroke: 'grid',
      width: 0.8,
      dashed: points > 0,
    },
    {
      kind: 'label',
      x: x(points),
      y: 160,
      text: String(points),
      anchor: 'middle',
      size: 8,
      bold: false,
      fill: 'muted',
    },
  ]);
  const bars = ROWS.flatMap(([name, low, high], index): Shape[] => {
    const y = 14 + index * 27;
    return [
      { kind: 'label', x: 122, y: y + 11, text: name, anchor: 'end', size: 8.5, bold: false, fill: 'ink' },
      { kind: 'rect', x: x(0), y, width: x(high) - x(0), height: 15, radius: 2, fill: 'range' },
      { kind: 'rect', x: x(0), y, width: x(low) - x(0), height: 15, radius: 2, fill: 'accent' },
      {
        kind: 'label',
        x: x(high) + 5,
        y: y + 11,
        text: low === high ? `${low}` : `${low}–${high}`,
        anchor: 'start',
        size: 8.5,
        bold: true,
        fill: 'ink',
      },
    ];
  });
  const mark: Shape[] = [
    { kind: 'path', d: 'M240,2 L236,-4 L244,-4 Z', fill: 'challenge', stroke: null, width: 1 },
    { kind: 'circle', cx: 350, cy: 160, r: 0.1, fill: 'surface', stroke: 'grid' },
  ];
  return { width: 360, height: 166, shapes: [...grid, ...bars, ...mark] };
}
