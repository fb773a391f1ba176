/** Circles in a graph: each as the names along it, beginning with the one that stands first. */
export function cycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const done = new Set<string>();
  const way: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    const start = way.indexOf(node);
    if (start >= 0) {
      found.push(way.slice(start));
      return;
    }
    if (done.has(node)) return;
    way.push(node);
    for (const other of next(node)) visit(other);
    way.pop();
    done.add(node);
  };
  for (const node of nodes) visit(node);
  return found;
}

/** A circle for people: a → b → a. */
export function drawn(cycle: readonly string[]): string {
  return [...cycle, cycle[0]].join(' → ');
}
