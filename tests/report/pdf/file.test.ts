import { describe, expect, test } from 'vitest';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { documentOf, drawn, FONTS, paragraph } from './drawn.ts';
import { isReference, look, type Reference } from './objects.ts';
import { open } from './reading.ts';
import { SAMPLE } from './sample.ts';
import { readXml } from './xml.ts';

describe('the file', () => {
  test('is the same to the byte for the same document, whatever was drawn in between', async () => {
    const first = await drawPdf(SAMPLE, FONTS);
    await drawPdf(documentOf([paragraph('ﬁ µ μ ı i̇ Ω Ω ∆ Δ 2\u202f000 a\u2011b 𝔘')]), FONTS);
    expect((await drawPdf(SAMPLE, FONTS)).equals(first)).toBe(true);
  });

  test('names title, subject, language and the date of the result, and no clock', async () => {
    const pdf = await open(await drawPdf(SAMPLE, FONTS));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: SAMPLE.title,
      Subject: SAMPLE.subject,
      Creator: 'OSS-Kompass',
      Language: 'de',
      CreationDate: 'D:20260212000000Z',
      ModDate: 'D:20260212000000Z',
      PDFFormatVersion: '1.7',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('claims no standard that has not been shown', async () => {
    expect((await drawPdf(SAMPLE, FONTS)).toString('latin1')).not.toMatch(/pdfaid|pdfuaid|GTS_PDF/);
  });

  test('holds every font it uses', async () => {
    const { objects } = await drawn(SAMPLE);
    const dictionaries = [...objects.values()].map(({ value }) => value as Record<string, unknown>);
    const fonts = dictionaries.filter(({ Subtype }) => (Subtype as { name?: string })?.name === 'Type0');
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      const descendant = look(objects, (font.DescendantFonts as Reference[])[0]!);
      const descriptor = look(objects, descendant.FontDescriptor!);
      expect(isReference(descriptor.FontFile2)).toBe(true);
      expect(isReference(font.ToUnicode as Reference)).toBe(true);
    }
    const types = dictionaries.filter(({ Type }) => (Type as { name?: string })?.name === 'Font');
    expect(types).toHaveLength(4);
  });
});

describe('metadata', () => {
  const half = 'ein\u0000 halbes \ud83d Zeichen\u0007 und\nZeilen\u2028 \uffff';
  test.each([
    ['Rat & Verwaltung', 'Rat & Verwaltung'],
    ['<b>Fett</b> "und" \'mehr\' ]]> -->', '<b>Fett</b> "und" \'mehr\' ]]> -->'],
    ['Grün, größer, Straße – 100 €', 'Grün, größer, Straße – 100 €'],
    ['😀 Bericht 👩‍👩‍👧', '😀 Bericht 👩‍👩‍👧'],
    [half, 'ein halbes \ufffd Zeichen und Zeilen'],
  ])('is valid XML and says the title as it is: %j', async (title, said) => {
    const { bytes, objects, trailer } = await drawn(
      documentOf([paragraph('Text')], { title, subject: title }),
    );
    const metadata = look(objects, trailer.Root!).Metadata as Reference;
    const texts = readXml(objects.get(metadata.ref)!.stream!.toString('utf8'));
    expect(texts.get('rdf:li')).toEqual([said, said, 'de']);
    const { info } = await (await open(bytes)).getMetadata();
    expect(info).toMatchObject({ Title: said, Subject: said });
  });
});
