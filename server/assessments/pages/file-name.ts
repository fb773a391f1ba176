import { nameOf, type Visit } from './frame.ts';

/** "filename" of a download: what it is, whose it is, of which day. */
export function fileName(visit: Visit, what: string, ending: string): string {
  const words = ['OSS-Kompass', what, nameOf(visit), visit.view.assessment.asOf];
  const name = words
    .map((w) =>
      w
        .replace(/[^\p{L}\p{N}-]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60),
    )
    .filter((w) => w !== '');
  const full = `${name.join('_')}.${ending}`;
  const plain = full
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^\x20-\x7e]/g, '');
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(full)}`;
}
