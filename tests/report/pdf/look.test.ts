import { describe, expect, test } from 'vitest';
import { COLOURS, ON_ACCENT_QUIET, PAGE, TONES, WHITE } from '../../../server/report/pdf/look.ts';

const GROUNDS = [WHITE, ...Object.values(TONES).map(({ ground }) => ground)];
const { ink, muted, accent } = COLOURS;

describe('text', () => {
  test.each([
    ...[ink, muted, accent].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
    ...Object.values(TONES).map(({ strong, ground }) => [strong, ground] as const),
    [COLOURS.opportunity, WHITE] as const,
    [COLOURS.challenge, WHITE] as const,
    [WHITE, accent] as const,
    [ON_ACCENT_QUIET, accent] as const,
  ])('%s stands out on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a page', () => {
  test('leaves two centimetres at every side', () => {
    const centimetres = (points: number) => (points / 72) * 2.54;
    for (const margin of [PAGE.left, PAGE.width - PAGE.right, PAGE.top, PAGE.height - PAGE.bottom])
      expect(centimetres(margin)).toBeGreaterThanOrEqual(2);
  });
});

describe('drawings', () => {
  test.each([accent, COLOURS.opportunity, COLOURS.challenge])('%s stands out', (colour) => {
    expect(contrast(colour, WHITE)).toBeGreaterThanOrEqual(3);
  });
});

/** The contrast of two colours as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
