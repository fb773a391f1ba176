/** What a YAML file of the content is, by where it stands. */
export type FileKind =
  | 'questionnaire'
  | 'section'
  | 'rules'
  | 'about'
  | 'texts'
  | 'scenario'
  | 'lock'
  | 'claims'
  | 'migration'
  | 'sources'
  | 'glossary'
  | 'list-facts'
  | 'catalogue'
  | 'cases'
  | 'products'
  | 'editions'
  | 'tender'
  | 'costs'
  | 'cost-kinds'
  | 'readings'
  | 'myths'
  | 'shared-texts'
  | 'shared-lock';

const shared: [RegExp, FileKind][] = [
  [/^shared\/about\.yaml$/, 'about'],
  [/^shared\/lock\.yaml$/, 'shared-lock'],
  [/^shared\/glossary\.yaml$/, 'glossary'],
  [/^shared\/list-facts\.yaml$/, 'list-facts'],
  [/^shared\/cases\.yaml$/, 'cases'],
  [/^shared\/costs\.yaml$/, 'costs'],
  [/^shared\/cost-kinds\.yaml$/, 'cost-kinds'],
  [/^shared\/products\.yaml$/, 'products'],
  [/^shared\/editions\.yaml$/, 'editions'],
  [/^shared\/tender\.yaml$/, 'tender'],
  [/^shared\/myths\.yaml$/, 'myths'],
  [/^shared\/readings\/[^/]+\.yaml$/, 'readings'],
  [/^shared\/sources\/[^/]+\.yaml$/, 'sources'],
  [/^shared\/catalogue\/[^/]+\.yaml$/, 'catalogue'],
  [/^shared\/texts\/[a-z]{2}\/[^/]+\.yaml$/, 'shared-texts'],
];

const version: [RegExp, FileKind][] = [
  [/^[^/]+\/[^/]+\/questionnaire\.yaml$/, 'questionnaire'],
  [/^[^/]+\/[^/]+\/lock\.yaml$/, 'lock'],
  [/^[^/]+\/[^/]+\/claims\.yaml$/, 'claims'],
  [/^[^/]+\/[^/]+\/migration\.yaml$/, 'migration'],
  [/^[^/]+\/[^/]+\/sections\/[^/]+\.yaml$/, 'section'],
  [/^[^/]+\/[^/]+\/rules\/[^/]+\.yaml$/, 'rules'],
  [/^[^/]+\/[^/]+\/scenarios\/[^/]+\.yaml$/, 'scenario'],
  [/^[^/]+\/[^/]+\/texts\/about\.yaml$/, 'about'],
  [/^[^/]+\/[^/]+\/texts\/[a-z]{2}\/[^/]+\.yaml$/, 'texts'],
];

/** Null: a YAML file that nothing reads. */
export function fileKind(path: string): FileKind | null {
  const table = path.startsWith('shared/') ? shared : version;
  return table.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** Files beside the content, such as a README or the schemas, are nobody's business here. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.startsWith('schema/');
}

/** Name of a file without folders and ending. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
