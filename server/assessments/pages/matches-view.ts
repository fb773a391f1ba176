import type { FastifyRequest } from 'fastify';
import type { SpellingGroup } from '../../landscape/list/groups.ts';
import { word } from '../../web/page-words.ts';
import type { Frame } from '../../web/views.ts';
import { areasOf } from '../costs-actions.ts';
import { type Visit, visitFrame } from './frame.ts';
import { partOf } from './paging.ts';

/** So many spellings stand on a page. */
const shown = 40;
/** So many rows of a spelling are named. */
const named = 4;
/** The choice of an area where the rows of a spelling differ. */
const various = '~various';

/** What one page asks to be looked at: spellings, or the rows of one spelling. */
export interface MatchesAsked {
  page: number;
  /** Key of the spelling whose rows are shown one by one; '' shows spellings. */
  spelling: string;
  /** Which spellings are shown: a name of `kinds`; others show all. */
  only: string;
}

/** Spellings by how well they were understood; a person's decision changes nothing of it, so pages stay. */
const kinds: Record<string, readonly SpellingGroup['by'][]> = {
  likely: ['likely'],
  none: [null],
  sure: ['alias', 'name'],
};

/** One line to be checked: a spelling with all its rows, or one row. */
interface Line {
  key: string;
  product: string | null | undefined;
  area: string | null | undefined;
  group: SpellingGroup;
  /** The keys of its rows, where it is a spelling. */
  rows: string[];
  title: string;
  about: string;
  checked: boolean;
}

/** The lines of a page, in the order in which they are numbered. */
function linesOf(
  here: Visit,
  groups: readonly SpellingGroup[],
  asked: MatchesAsked,
): { items: Line[]; page: number; pages: number } {
  const one = groups.find(({ key }) => key === asked.spelling);
  if (one !== undefined) return partOf(rowLines(here, one), asked.page, shown);
  const wanted = Object.hasOwn(kinds, asked.only) ? kinds[asked.only] : undefined;
  const part = partOf(wanted ? groups.filter(({ by }) => wanted.includes(by)) : groups, asked.page, shown);
  return { ...part, items: part.items.map((group) => groupLine(here, group)) };
}

function groupLine({ words }: Visit, group: SpellingGroup): Line {
  const names = [...new Set(group.rows.map(({ service }) => service.name))];
  const lines = group.rows.slice(0, named).map(({ line }) => line);
  const more = group.rows.length > named ? ' …' : '';
  const others = names.filter((name) => name !== group.written).slice(0, named);
  return {
    ...group,
    group,
    rows: group.rows.map(({ key }) => key),
    title: group.written,
    about: [
      word(words, group.rows.length === 1 ? 'list.row' : 'list.rows', {
        count: group.rows.length,
        lines: `${lines.join(', ')}${more}`,
      }),
      others.join(', '),
    ]
      .filter((text) => text !== '')
      .join(' · '),
  };
}

const rowLines = ({ words }: Visit, group: SpellingGroup): Line[] =>
  group.rows.map(({ key, line, service, checked }) => ({
    key,
    product: service.product,
    area: service.area,
    group,
    rows: [],
    title: `${word(words, 'services.line')} ${line}: ${service.name}`,
    about: [service.department, service.maker].filter((text) => text).join(' · '),
    checked,
  }));

/** The page on which products and areas are checked and corrected. */
export function matchesView(
  here: Visit,
  groups: readonly SpellingGroup[],
  asked: MatchesAsked,
  action: string,
): object {
  const { words, view, language } = here;
  const w = (name: string, values = {}): string => word(words, `list.${name}`, values);
  const { items, page, pages } = linesOf(here, groups, asked);
  const texts = view.edition.content.texts[language]!.areas;
  const areas = areasOf(view).map((id) => ({ id, name: texts[id]?.name ?? id }));
  const one = groups.find(({ key }) => key === asked.spelling);
  return {
    action,
    page,
    spelling: one === undefined ? '' : one.key,
    rowsOf: one === undefined ? '' : w('rowsOf', { written: one.written }),
    only: Object.hasOwn(kinds, asked.only) ? asked.only : '',
    filters: filters(here, groups, asked, action),
    allAreas: groups.some(({ rows }) => rows.some(({ service }) => service.area === null)) ? areas : null,
    paging: pages > 1 ? w('page', { page, pages }) : '',
    hasNext: page < pages,
    hasBack: page > 1,
    known: view.edition.content.products.map(({ name }) => name),
    items: items.map((item, n) => {
      const isVarious = item.product === undefined || item.area === undefined;
      const area = item.area === undefined ? various : (item.area ?? '');
      return {
        ...lineView(here, item, n),
        various: isVarious ? w('various') : '',
        area,
        areas: [
          ...(item.area === undefined ? [{ value: various, text: w('variousArea'), selected: true }] : []),
          { value: '', text: word(words, 'services.form.noArea'), selected: area === '' },
          ...areas.map(({ id, name }) => ({ value: id, text: name, selected: id === area })),
        ],
        single:
          one === undefined && item.rows.length > 1
            ? `${action}?spelling=${encodeURIComponent(item.key)}`
            : '',
      };
    }),
  };
}

/** Ways to all spellings, and to those of each kind, with how many there are. */
function filters(
  { words }: Visit,
  groups: readonly SpellingGroup[],
  { only }: MatchesAsked,
  action: string,
): object[] {
  const counted = Object.entries(kinds).map(([id, wanted]) => ({
    id,
    count: groups.filter(({ by }) => wanted.includes(by)).length,
  }));
  return [{ id: '', count: groups.length }, ...counted].map(({ id, count }) => ({
    href: id === '' ? action : `${action}?only=${id}`,
    text: word(words, `list.only.${id || 'all'}`, { count }),
    current: id === (Object.hasOwn(kinds, only) ? only : ''),
  }));
}

function lineView({ words }: Visit, { key, product, group, title, about, checked }: Line, n: number): object {
  const state = checked ? 'checked' : (group.by ?? 'none');
  return {
    n,
    key,
    title,
    about,
    product: product ?? '',
    state: word(words, `list.states.${state}`),
    kind: { checked: 'success', likely: 'warning', none: 'danger', alias: 'info', name: 'info' }[state],
  };
}

/** Frame of a page of matches. */
export const matchesFrame = (here: Visit, request: FastifyRequest): Frame =>
  visitFrame(here, request, word(here.words, 'list.matches'), 'other', 'matches');
