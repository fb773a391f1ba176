import type { KnownProduct } from '../questionnaire/known-product.ts';
import type { Service } from './model.ts';

/**
 * What a service hangs on: its code is free; another product can take its data by an open format that was read
 * back; only its maker can go on with it; or nobody looked.
 */
export type Dependence = 'free' | 'standard' | 'maker' | 'unknown';

/** The next thing to do about a service; each has words of its own. */
export type NextStep =
  | 'none'
  | 'name-maker'
  | 'find-contract'
  | 'give-notice'
  | 'contract-over'
  | 'review-acceptance'
  | 'clear-needs'
  | 'test-export'
  | 'read-back'
  | 'find-alternative'
  | 'decide';

/** One service on one line of the overview. */
export interface ServiceLine {
  id: string;
  name: string;
  dependence: Dependence;
  contractEnd: string | null;
  /** Days until the last day on which notice can be given; negative: missed. Null: end or notice not known. */
  noticeIn: number | null;
  /** What holds a change back: needs of proprietary products. */
  blockedBy: string[];
  nextStep: NextStep;
  acceptedUntil: string | null;
}

/** Formats whose rules are public, so that any product may read them. */
const openFormats =
  /\b(?:odf|od[tsp]|csv|xml|json|xdomea|xta|pdf\/a|sql|ics|vcard|geopackage|gml|xplan|xbau|xmeld|imap|mbox|ldap)/i;

const days = 86_400_000;

/**
 * The line of a service on a day.
 * @param today ISO date; the core has no clock
 * @param products dictionary that tells free products from others
 */
export function serviceLine(
  service: Service,
  today: string,
  products: readonly KnownProduct[] = [],
): ServiceLine {
  const dependence = dependenceOf(service, products);
  const noticeIn = noticeDays(service, today);
  const isFree = (what: string): boolean => classOf(what, products) === 'open' || openFormats.test(what);
  const blockedBy = service.needs.map(({ what }) => what).filter((what) => !isFree(what));
  const line = { dependence, noticeIn, blockedBy };
  return {
    id: service.id,
    name: service.name,
    contractEnd: service.contractEnd,
    acceptedUntil: service.acceptedUntil,
    ...line,
    nextStep: nextStep(service, line, today),
  };
}

function dependenceOf(service: Service, products: readonly KnownProduct[]): Dependence {
  const kind = service.product === null ? null : classOf(service.product, products);
  if (kind === 'open') return 'free';
  const { exported, readBack, format } = service.exit;
  if (exported && readBack && format && openFormats.test(format)) return 'standard';
  return kind === 'proprietary' || service.maker !== null ? 'maker' : 'unknown';
}

const classOf = (name: string, products: readonly KnownProduct[]): KnownProduct['class'] | null =>
  products.find((product) => product.name === name)?.class ?? null;

function noticeDays({ contractEnd, noticeMonths }: Service, today: string): number | null {
  if (contractEnd === null || noticeMonths === null) return null;
  return Math.round((lastNotice(contractEnd, noticeMonths) - Date.parse(today)) / days);
}

/** The same day of the month so many months earlier, or the month's last; a month alone ends with its last day. */
function lastNotice(end: string, months: number): number {
  const [year, month, day] = end.split('-').map(Number) as [number, number, number | undefined];
  const lastDay = (at: number): number => new Date(Date.UTC(year, at, 0)).getUTCDate();
  const last = lastDay(month);
  const wanted = day === undefined || day === last ? 31 : day;
  return Date.UTC(year, month - 1 - months, Math.min(wanted, lastDay(month - months)));
}

function nextStep(
  service: Service,
  line: Pick<ServiceLine, 'dependence' | 'noticeIn' | 'blockedBy'>,
  today: string,
): NextStep {
  const { contractEnd, acceptedUntil, exit } = service;
  const accepted = acceptedUntil !== null && until(acceptedUntil) >= today;
  if (line.dependence === 'free' && line.blockedBy.length === 0) return 'none';
  if (acceptedUntil !== null && !accepted) return 'review-acceptance';
  if (accepted) return 'none';
  if (line.dependence === 'unknown') return 'name-maker';
  if (contractEnd !== null && until(contractEnd) < today) return 'contract-over';
  if (line.noticeIn !== null && line.noticeIn >= 0 && line.noticeIn <= 180) return 'give-notice';
  if (contractEnd === null) return 'find-contract';
  if (line.blockedBy.length > 0) return 'clear-needs';
  if (exit.exported === null) return 'test-export';
  if (exit.readBack === null) return 'read-back';
  return exit.alternative === null ? 'find-alternative' : 'decide';
}

const until = (date: string): string => (date.length === 7 ? `${date}-31` : date);
