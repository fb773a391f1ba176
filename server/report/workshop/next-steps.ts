import { measureTitle } from '../chapters/measures.ts';
import type { Block, Inline, Table } from '../document.ts';
import { heading, paragraph, rule, text } from '../inline.ts';
import { certainSteps } from '../papers/paper.ts';
import type { WorkshopTelling } from './told.ts';

/** The steps that follow for certain, with who sees to them until when as far as the plan says so. */
export function nextSteps({ own, t }: WorkshopTelling): Block[] {
  const words = own.plan;
  const steps = certainSteps(t);
  const head = heading(1, words.title, 'plan');
  if (steps.length === 0) return [head, paragraph([text(words.none)], [rule('measures')])];
  const each = steps.map((group) => group.map((m) => rule(m.id)));
  const table: Table = {
    caption: words.title,
    columns: [
      { label: words.column.step, width: 7, align: 'start' },
      { label: words.column.role, width: 2.4, align: 'start' },
      { label: words.column.owner, width: 2.4, align: 'start' },
      { label: words.column.due, width: 2.4, align: 'start' },
    ],
    rows: steps.map((group): Inline[][] => {
      const entries = group.flatMap(({ id }) => t.beside?.plan?.[id] ?? []);
      const owners = new Set(entries.map(({ owner }) => owner.trim()).filter((owner) => owner !== ''));
      const days = new Set(entries.flatMap(({ due }) => due ?? []).sort());
      return [
        [text(measureTitle(t, group))],
        [text(t.words.measures.role[group[0]!.role])],
        [text(owners.size === 0 ? words.open : [...owners].join(', '))],
        [text(days.size === 0 ? words.open : [...days].map(t.date).join(', '))],
      ];
    }),
  };
  return [
    head,
    paragraph([text(words.intro)], each.flat()),
    { kind: 'table', dense: true, table, from: each.flat(), each },
  ];
}
