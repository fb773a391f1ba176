/** What a piece of content is, for those who hear the file read. Built before anything is drawn. */
export interface Tag {
  role: Role;
  kids: (Tag | Leaf)[];
  attributes: Attributes;
}

/** A place in the tree for content; drawing notes here which marks on which pages belong to it. */
export interface Leaf {
  role: Role;
  marks: { page: number; mcid: number }[];
  annotations: { page: number; reference: unknown; key: number }[];
}

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Span';

export interface Attributes {
  alt?: string;
  lang?: string;
  actual?: string;
  scope?: 'Row' | 'Column';
  /** What a table is about, where no caption says so. */
  summary?: string;
  numbering?: 'Decimal' | 'Disc' | 'None';
  /** In points from the lower left corner, known when the figure is drawn. */
  box?: [number, number, number, number];
}

/** A new tag at the end of `parent`. */
export function tagIn(parent: Tag, role: Role, attributes: Attributes = {}): Tag {
  const tag: Tag = { role, kids: [], attributes };
  parent.kids.push(tag);
  return tag;
}

/** The leaf at the end of `parent`, a new one where the last kid is a tag. */
export function leafIn(parent: Tag): Leaf {
  const last = parent.kids.at(-1);
  if (last && 'marks' in last) return last;
  const leaf: Leaf = { role: parent.role, marks: [], annotations: [] };
  parent.kids.push(leaf);
  return leaf;
}
