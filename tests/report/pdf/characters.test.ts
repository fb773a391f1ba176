import { describe, expect, test } from 'vitest';
import { oneLine, printable } from '../../../server/report/pdf/characters.ts';
import { documentOf, drawn, FONTS, paragraph } from './drawn.ts';
import { spoken } from './tagtree.ts';

describe('printable text', () => {
  test.each([
    ['Straße, Größe, „Zitat“ – 5 €', 'Straße, Größe, „Zitat“ – 5 €'],
    ['<b>kein HTML</b> &amp;', '<b>kein HTML</b> &amp;'],
    ['gut 😀 sehr gut', 'gut □ sehr gut'],
    ['مرحبا', '□□□□□'],
    ['halb \ud83d und \udc00', 'halb □ und □'],
    ['a\u0308 o\u0308', 'ä ö'],
    ['Null\u0000 Glocke\u0007 Weg\u001b[31m', 'Null Glocke Weg[31m'],
    ['Sil\u00adben\u200b \u202edrehen\u2066', 'Silben drehen'],
    ['ein\u00a0Abstand', 'ein\u00a0Abstand'],
    ['▯', '□'],
    ['viele    Leerzeichen\tund\u2003mehr', 'viele Leerzeichen und mehr'],
    ['Zeile\r\nZeile\rZeile\u2028Zeile', 'Zeile\nZeile\nZeile\nZeile'],
    ['Absatz \n \n \n \n Absatz', 'Absatz\n\nAbsatz'],
    ['Ελλάδα, Україна, Łódź, İstanbul', 'Ελλάδα, Україна, Łódź, İstanbul'],
  ])('%j becomes %j', (given, expected) => {
    expect(printable(given, FONTS.regular)).toBe(expected);
  });

  test('has no line breaks where there is one line', () => {
    expect(oneLine(' Titel\n\n in zwei\tTeilen \n', FONTS.regular)).toBe('Titel in zwei Teilen');
  });
});

describe('text in the file', () => {
  test.each([
    'fi fl ffi ﬁ ﬂ Auflage',
    'µ μ Ω ∆ Δ ı i̇ I İ',
    'x̂ y̆ z̃',
    '2\u00a0000 und 3 000',
    '□ für □',
    'A–V–W, Té, „To“, „fü“',
  ])('is what was given: %j', async (given) => {
    const { tree, painted } = await drawn(documentOf([paragraph(given)]));
    expect(spoken(tree, painted)).toBe(given.normalize('NFC'));
  });

  test('shows hyphens and spaces of other width by the glyphs there are', async () => {
    const { tree, painted } = await drawn(documentOf([paragraph('a\u2011b c\u2010d 2\u202f000')]));
    expect(spoken(tree, painted)).toBe('a-b c-d 2\u00a0000');
  });
});
