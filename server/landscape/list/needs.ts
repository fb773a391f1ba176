import type { NeedKind, Service } from '../model.ts';

/** Words by which a cell names a need; what is needed is called by one name, so that it can be counted. */
const needWords: readonly [RegExp, NeedKind, string][] = [
  [
    /\b(?:ms|microsoft)[\s-]*(?:office|365)|\bo365\b|\bm365\b|\b(?:ms[\s-]*)?(?:word|excel|outlook|powerpoint)\b/i,
    'office',
    'Microsoft Office',
  ],
  [/\b(?:ms[\s-]*)?access\b/i, 'database', 'Microsoft Access'],
  [/libre\s?office/i, 'office', 'LibreOffice'],
  [/\b(?:ms|microsoft)[\s-]*sql|sql[\s-]*server|\bmssql\b/i, 'database', 'Microsoft SQL Server'],
  [/\boracle\b/i, 'database', 'Oracle Database'],
  [/postgres/i, 'database', 'PostgreSQL'],
  [/\bmaria\s?db\b/i, 'database', 'MariaDB'],
  [/\bmy\s?sql\b/i, 'database', 'MySQL'],
  [/windows[\s-]*server/i, 'system', 'Windows Server'],
  [/\bwindows\b(?![\s-]*server)|\bwin\s?1[01]\b/i, 'system', 'Windows'],
  [/\blinux\b/i, 'system', 'Linux'],
  [/\bdocx?\b/i, 'format', 'DOCX'],
  [/\bxlsx?\b/i, 'format', 'XLSX'],
  [/\bodt\b|\bodf\b/i, 'format', 'ODF'],
  [/\bxta\b/i, 'interface', 'XTA'],
  [/\bosci\b/i, 'interface', 'OSCI'],
];

/**
 * Needs that a cell names; one that only says yes needs what its header names. A cell that names none of the
 * known ones is kept as an interface, as it says.
 */
export function needsOf(cell: string, header: string): Service['needs'] {
  if (/^(?:ja|j|x|✓|✔|yes|y)$/i.test(cell.trim())) return known(header);
  if (/^(?:|[-–—?.x]+|nein|ja|keine?|n\/?a|unbekannt|entfällt)$/i.test(cell.trim())) return [];
  const needs = known(cell);
  return needs.length > 0 ? needs : [{ kind: 'interface', what: cell.trim().slice(0, 200) }];
}

const known = (text: string): Service['needs'] =>
  needWords.flatMap(([words, kind, what]) => (words.test(text) ? [{ kind, what }] : []));
