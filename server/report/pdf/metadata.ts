import type { Document } from '../document.ts';

/** The properties of the file as XMP, valid whatever the title holds: pdfkit writes it as it comes. */
export function xmp(document: Document, title: string, subject: string): string {
  const date = `${document.date}T00:00:00Z`;
  const text = (value: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      <dc:title>${text(title)}</dc:title>
      <dc:description>${text(subject)}</dc:description>
      <dc:language><rdf:Bag><rdf:li>${document.language}</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>OSS-Kompass</xmp:CreatorTool>
      <xmp:CreateDate>${date}</xmp:CreateDate>
      <xmp:ModifyDate>${date}</xmp:ModifyDate>
      <pdf:Producer>PDFKit</pdf:Producer>
    </rdf:Description>
  </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A property as one line that XML and readers can hold: no control characters, no halves of characters. */
export function property(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff\s]+/gu, ' ')
    .trim();
}
