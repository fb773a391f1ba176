import type { Pen } from './pen.ts';
import type { Attributes, Leaf, Tag } from './tags.ts';

interface Reference {
  data: Record<string, unknown>;
  end(): void;
}

interface TreeRoot {
  data: {
    K?: Reference[];
    ParentTree: { add(key: number, value: unknown): void; get(key: number): unknown[] };
  };
}

/** Writes the tree of tags once all is drawn and every leaf knows its marks. */
export function writeTree(pen: Pen, root: Tag): void {
  const treeRoot = pen.pdf.getStructTreeRoot() as unknown as TreeRoot;
  treeRoot.data.K = [writeTag(pen, root, treeRoot)!];

  function writeTag(pen: Pen, tag: Tag, parent: unknown): Reference | null {
    if (isEmpty(tag)) return null;
    const page = firstPage(tag);
    const reference = pen.pdf.ref({
      Type: 'StructElem',
      S: tag.role,
      P: parent,
      ...(page === null ? {} : { Pg: pen.pages[page]!.reference }),
      ...properties(tag.attributes),
    }) as unknown as Reference;
    reference.data.K = tag.kids.flatMap((kid) =>
      'marks' in kid ? contents(kid, page, reference) : (writeTag(pen, kid, reference) ?? []),
    );
    reference.end();
    return reference;
  }

  function contents(leaf: Leaf, page: number | null, owner: Reference): unknown[] {
    const tree = treeRoot.data.ParentTree;
    const marks = leaf.marks.map((mark) => {
      const { reference, key } = pen.pages[mark.page]!;
      tree.get(key)[mark.mcid] = owner;
      return mark.page === page ? mark.mcid : { Type: 'MCR', Pg: reference, MCID: mark.mcid };
    });
    const annotations = leaf.annotations.map((annotation) => {
      tree.add(annotation.key, owner);
      return { Type: 'OBJR', Pg: pen.pages[annotation.page]!.reference, Obj: annotation.reference };
    });
    return [...marks, ...annotations];
  }
}

/** Whether nothing of it was drawn. Cells stay, a row without them would shift; so does the root. */
function isEmpty(tag: Tag): boolean {
  if (tag.role === 'TD' || tag.role === 'TH' || tag.role === 'Document') return false;
  return tag.kids.every((kid) => ('marks' in kid ? kid.marks.length === 0 : isEmpty(kid)));
}

function firstPage(tag: Tag): number | null {
  for (const kid of tag.kids) if ('marks' in kid && kid.marks[0]) return kid.marks[0].page;
  return null;
}

// pdfkit writes a String object as text and a plain string as a name.
function properties({
  alt,
  lang,
  actual,
  scope,
  summary,
  numbering,
  box,
}: Attributes): Record<string, unknown> {
  return {
    ...(alt === undefined ? {} : { Alt: new String(alt) }),
    ...(lang === undefined ? {} : { Lang: new String(lang) }),
    ...(actual === undefined ? {} : { ActualText: new String(actual) }),
    ...(scope === undefined ? {} : { A: { O: 'Table', Scope: scope } }),
    ...(summary === undefined ? {} : { A: { O: 'Table', Summary: new String(summary) } }),
    ...(numbering === undefined ? {} : { A: { O: 'List', ListNumbering: numbering } }),
    ...(box === undefined ? {} : { A: { O: 'Layout', Placement: 'Block', BBox: box } }),
  };
}
