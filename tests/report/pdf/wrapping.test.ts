import { describe, expect, test } from 'vitest';
import { hyphens } from '../../../server/report/pdf/hyphenation.ts';
import { plainRun, type Run } from '../../../server/report/pdf/inlines.ts';
import { STYLES } from '../../../server/report/pdf/look.ts';
import { wrap } from '../../../server/report/pdf/wrapping.ts';
import { FONTS } from './drawn.ts';

function run(text: string, style: keyof typeof STYLES = 'normal', language = 'de'): Run {
  const wording = { fonts: FONTS, language, ids: new Set<string>() };
  return plainRun(text, STYLES[style], { role: 'P', kids: [], attributes: {} }, wording);
}

/** Lines as they look, a hyphen of ours as ‧. */
function looks(content: Run[], width: number): string[] {
  return wrap(content, width, FONTS).map(({ stretches, end }) => {
    return stretches.map(({ text }) => text).join('') + (end === 'hyphen' ? '‧' : '');
  });
}

describe('lines', () => {
  test('are as full as they get and no wider', () => {
    const lines = wrap(
      [run('Die Verwaltung prüft bei jeder Beschaffung, ob es offene Software gibt. '.repeat(9))],
      200,
      FONTS,
    );
    expect(lines.length).toBeGreaterThan(8);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(200.02);
  });

  test('are ended by a line break, and an empty one stays', () => {
    expect(looks([run('eins\nzwei\n\ndrei')], 200)).toEqual(['eins', 'zwei', '', 'drei']);
  });

  test('do not part words that only change their look', () => {
    const content = [run('Die Stadt mag '), run('Linux', 'strong'), run('umstieg.')];
    expect(looks(content, 100)).toEqual(['Die Stadt mag', 'Linuxumstieg.']);
  });

  test('keep a space that stands between looks', () => {
    const [line] = wrap([run('ein'), run(' '), run('Wort', 'strong'), run(' mehr')], 300, FONTS);
    expect(line!.stretches.map(({ text }) => text)).toEqual(['ein', ' ', 'Wort', ' mehr']);
  });

  test('divide a long word by syllables where much would stay white', () => {
    expect(looks([run('Neue Verwaltungsdigitalisierungsstrategie ist da')], 150)).toEqual([
      'Neue Verwaltungsdigitalisie‧',
      'rungsstrategie ist da',
    ]);
  });

  test('do not divide a word that needs no more than a little white', () => {
    expect(looks([run('Wir fördern die Gemeinschaft sehr')], 110)).toEqual([
      'Wir fördern die',
      'Gemeinschaft sehr',
    ]);
  });

  test('do not leave half a word alone at the end', () => {
    expect(looks([run('Das ist eine gute Zusammenarbeit')], 140)).toEqual([
      'Das ist eine gute',
      'Zusammenarbeit',
    ]);
  });

  test('break after a hyphen that was there, but not behind two letters', () => {
    expect(looks([run('mit Open-Source-Lizenz')], 80)).toEqual(['mit Open-', 'Source-Lizenz']);
    expect(looks([run('im IT-Planungsrat')], 80)).toEqual(['im', 'IT-Planungsrat']);
  });

  test('give an address a line of its own where one suffices', () => {
    expect(looks([run('Siehe https://www.example.org/seite')], 150)).toEqual([
      'Siehe',
      'https://www.example.org/seite',
    ]);
  });

  test('divide an address after its signs, never with a hyphen', () => {
    expect(looks([run('https://www.example.org/verwaltung/digitalisierung/open-source.pdf')], 150)).toEqual([
      'https://www.example.org/',
      'verwaltung/digitalisierung/',
      'open-source.pdf',
    ]);
  });

  test('cut what offers no place at all', () => {
    const lines = wrap([run('x'.repeat(10_000))], 300, FONTS);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(300.02);
    expect(lines.map(({ stretches }) => stretches[0]!.text).join('')).toBe('x'.repeat(10_000));
  });

  test('are no wider either where signs that stand close are parted', () => {
    for (let width = 20; width < 60; width += 0.5)
      for (const line of wrap([run('https://a//b//c//d//Te.Te.AVAVAV'.repeat(20))], width, FONTS))
        expect(line.width).toBeLessThanOrEqual(width + 0.02);
  });

  test('hold at least one character, however narrow', () => {
    expect(looks([run('ab\u0301c')], 1)).toEqual(['a', 'b\u0301', 'c']);
  });
});

describe('hyphenation', () => {
  test.each([
    ['Verwaltungsdigitalisierung', 'de', 'Ver-wal-tungs-di-gi-ta-li-sie-rung'],
    ['municipality', 'en', 'muni-cip-al-ity'],
    ['Stadtrat', 'de', 'Stadt-rat'],
    ['Behörde', 'de', 'Behörde'],
    ['Ausschreibung', 'fr', 'Ausschreibung'],
  ])('divides %s in %s as %s', (word, language, expected) => {
    const points = [0, ...hyphens(word, language), word.length];
    expect(
      points
        .slice(1)
        .map((end, i) => word.slice(points[i], end))
        .join('-'),
    ).toBe(expected);
  });

  test('leaves three letters on either side', () => {
    for (const word of ['Abendessen', 'Radioapparate', 'Informationstechnologie', 'Ozeanografie'])
      for (const point of hyphens(word, 'de')) {
        expect(point).toBeGreaterThanOrEqual(3);
        expect(word.length - point).toBeGreaterThanOrEqual(3);
      }
  });

  test('forgets in time, and says the same afterwards', () => {
    const before = hyphens('Ausschreibung', 'de');
    for (let i = 0; i < 25_000; i++) hyphens(`wort${i.toString(26).replace(/\d/g, 'q')}abcde`, 'de');
    expect(hyphens('Ausschreibung', 'de')).toEqual(before);
  });
});
