/** Throws where text is not well-formed XML; gives the text of the elements by their name. */
export function readXml(xml: string): Map<string, string[]> {
  if (!/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(xml))
    throw new Error('forbidden character');
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const pattern =
    /<\?[\s\S]*?\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="(?:[^"<&]|&\w+;)*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of xml.matchAll(pattern)) {
    const [whole, closing, opening, , empty, text] = match;
    if (match.index !== end) throw new Error(`unreadable at ${end}`);
    end += whole.length;
    if (closing && open.pop() !== closing) throw new Error(`${closing} closes nothing`);
    if (opening && !empty) open.push(opening);
    const name = open.at(-1);
    if (text?.trim() && !name) throw new Error('text outside of all elements');
    if (text && name) texts.set(name, [...(texts.get(name) ?? []), unescaped(text)]);
  }
  if (end !== xml.length || open.length > 0) throw new Error(`ends early, at ${end} of ${xml.length}`);
  return texts;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`bare & in ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
}
