import { strToU8, zipSync } from 'fflate';
import { content, manifest, type Sheet, styles } from './xml.ts';

/** Media type of what is made here. */
export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

/** A package of the OpenDocument format as bytes; the same sheets give the same bytes. */
export function spreadsheet(sheets: readonly Sheet[]): Uint8Array {
  // The kind of package must come first and stand unpacked, so that it can be told without unpacking.
  return zipSync(
    {
      mimetype: [strToU8(odsType), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest(odsType)),
      'content.xml': strToU8(content(sheets)),
      'styles.xml': strToU8(styles),
    },
    { mtime: '1980-01-01T00:00:00' },
  );
}
