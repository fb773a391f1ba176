import type { Landscape, Service } from '../../landscape/model.ts';
import { serviceLine } from '../../landscape/service-line.ts';
import { formatDate } from '../../questionnaire/kinds/date.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';
import { partOf } from './paging.ts';

/** So many services stand on a page. */
const shown = 100;

/** Each service on one line, those of one page. */
export function listView(
  { view, words, language, path }: Visit,
  { services }: Landscape,
  today: string,
  asked: number,
): object {
  const { items, page, pages } = partOf(services, asked, shown);
  const areas = view.edition.content.texts[language]!.areas;
  const date = (iso: string | null): string => (iso === null ? '–' : formatDate(iso, language));
  const lines = items.map((service) => {
    const line = serviceLine(service, today, view.edition.content.products);
    return {
      id: line.id,
      name: line.name,
      about: [
        productText(service, words),
        service.maker,
        service.area === null
          ? word(words, 'services.form.noArea')
          : (areas[service.area]?.name ?? service.area),
        service.department,
      ]
        .filter((text) => text && text !== line.name)
        .join(' · '),
      dependence: word(words, `services.dependence.${line.dependence}`),
      end: date(line.contractEnd),
      blocked: line.blockedBy.join(', ') || '–',
      next: word(words, `services.next.${line.nextStep}`),
      accepted: line.acceptedUntil === null ? '' : date(line.acceptedUntil),
    };
  });
  const way = (to: number): string => (to < 1 || to > pages ? '' : `${path}/services?page=${to}`);
  return {
    lines: lines.length === 0 ? null : lines,
    total: word(words, 'list.total', { count: services.length }),
    paging: pages > 1 ? word(words, 'list.page', { page, pages }) : '',
    page,
    back: way(page - 1),
    next: way(page + 1),
  };
}

function productText({ product, written }: Service, words: PageWords): string {
  if (product === null) return word(words, 'list.noProduct');
  return written === undefined ? product : word(words, 'list.guessed', { product, written });
}
