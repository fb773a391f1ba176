import type { Myth } from '../../questionnaire/myth.ts';
import type { Spread } from '../../workshops/model.ts';
import { spaced } from '../chapters/findings.ts';
import type { Block, Origin } from '../document.ts';
import { percentFormat } from '../formats.ts';
import { assessment, heading, paragraph, source, strong, text } from '../inline.ts';
import type { ItemTold } from './input.ts';
import { ends, itemOrigin, type WorkshopTelling } from './told.ts';

/** Each statement with how many were right before and after, the solution and its sources. */
export function mythCheck(w: WorkshopTelling): Block[] {
  const { own, items } = w;
  const words = own.myths;
  const told = items.flatMap((one): Told[] => {
    const myth = w.t.content.myths.find(({ id }) => id === one.item.id);
    return one.item.of === 'myth' && one.votes.length > 0 && myth !== undefined ? [{ ...one, myth }] : [];
  });
  if (told.length === 0) return [];
  return [
    heading(1, words.title, 'myths'),
    paragraph([text(words.intro)], [assessment]),
    ...before(w, told),
    ...told.map((one) => statement(w, one)),
  ];
}

interface Told extends ItemTold {
  myth: Myth;
}

const right = ({ choices }: Spread, { verdict }: Myth): number =>
  choices.find(({ choice }) => choice === verdict)?.count ?? 0;

/** All votes together, where every statement was voted on twice. */
function before(w: WorkshopTelling, told: readonly Told[]): Block[] {
  const pairs = told.map((one) => ({ ...ends(one), myth: one.myth }));
  if (pairs.some(({ first }) => first === null)) return [];
  const share = (of: 'first' | 'last'): number => {
    const all = pairs.reduce((sum, pair) => sum + pair[of]!.total, 0);
    return all === 0 ? 0 : pairs.reduce((sum, pair) => sum + right(pair[of]!, pair.myth), 0) / all;
  };
  const percent = (of: 'first' | 'last'): string =>
    percentFormat(w.t.language).format(Math.round(share(of) * 100) / 100);
  const from = told.map(({ item }) => itemOrigin(item));
  return [paragraph([text(w.own.myths.total(percent('first'), percent('last')))], from, 'lead')];
}

function statement(w: WorkshopTelling, one: Told): Block {
  const { own, t } = w;
  const { myth } = one;
  const says = t.texts.myths[myth.id]!;
  const words = own.myths;
  const { first, last } = ends(one);
  const from: Origin[] = [itemOrigin(one.item), ...myth.sources.map(source)];
  const earlier = first === null ? null : words.before(right(first, myth), first.total);
  return {
    kind: 'card',
    tone: 'neutral',
    id: `myth-${one.item.id}`,
    title: t.words.quote(says.statement),
    badges: [words.verdict[myth.verdict]],
    blocks: [
      paragraph([text(words.right(right(last!, myth), last!.total, earlier))], from),
      paragraph(
        [strong(`${words.really} `), text(`${says.explanation} `), ...spaced(t.cite(myth.sources))],
        from,
      ),
    ],
    from,
  };
}
