import { word } from '../../web/page-words.ts';
import { nameOf, type Visit } from './frame.ts';

/** So many characters of each part of the name. */
const longest = 60;

/** "filename" of a download: what it is, whose it is, of which day. */
export function fileName(visit: Visit, what: string, ending: string): string {
  const { assessment, edition } = visit.view;
  const mark = edition.content.draft ? [word(visit.words, 'draft.mark')] : [];
  return dispositionName(['OSS-Kompass', ...mark, what, nameOf(visit), assessment.asOf], ending);
}

/** Parts as a file name for Content-Disposition: once in plain letters, once as they are (RFC 6266). */
export function dispositionName(parts: readonly string[], ending: string): string {
  const name = parts.map(asPart).filter((part) => part !== '');
  const full = `${name.join('_')}.${ending}`;
  const plain = full
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^\w.-]/g, '');
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(full)}`;
}

function asPart(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}-]+/gu, '-');
  return [...plain.replace(/^-+|-+$/g, '')].slice(0, longest).join('');
}
