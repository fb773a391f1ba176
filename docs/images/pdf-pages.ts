import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Canvas {
  width: number;
  height: number;
  toBuffer: (type: 'image/png') => Buffer;
}

/**
 * Pages of a PDF as PNG.
 * @param numbers of the pages, from 1
 * @param width in pixels
 */
export async function pdfPages(bytes: Uint8Array, numbers: number[], width: number): Promise<Buffer[]> {
  const pdf = await getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS }).promise;
  const images: Buffer[] = [];
  for (const number of numbers) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const factory = pdf.canvasFactory as { create: (width: number, height: number) => { canvas: Canvas } };
    const { canvas } = factory.create(viewport.width, viewport.height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    images.push(canvas.toBuffer('image/png'));
  }
  await pdf.destroy();
  return images;
}
