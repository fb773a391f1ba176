import { escapeHtml } from '../report/html/escape-html.ts';
import type { FindingResult, ScoreResult } from '../scoring/result.ts';
import type { Names } from './content.ts';
import { type Difference, fates, type ScoreChange } from './difference.ts';
import { whatIfWords } from './words.ts';

/** What a change of answers does to the result, as HTML; drawn by the server and in the browser alike. */
export function drawSummary(difference: Difference, names: Names, language: string): string {
  const words = whatIfWords[language]!;
  const { overall, dimensions, findings, measures, unanswered } = difference;
  const named = ({ origin, area }: { origin: string; area: string | null }, of: 'findings' | 'measures') =>
    (names[of][origin] ?? origin) + (area === null ? '' : ` (${names.areas[area] ?? area})`);
  const finding = (one: FindingResult): string =>
    `${words.kind[one.kind]}: ${named(one, 'findings')}${one.holds === 'possibly' ? ` – ${words.possibly}` : ''}`;
  const scores = [
    score(overall, words.overall, names, language),
    ...dimensions.map((d) => score(d, names.dimensions[d.now.id] ?? d.now.id, names, language)),
  ];
  const bounds = [overall, ...dimensions].some(({ now }) => !now.exact);
  return [
    `<ul class="what-if__scores">${scores.join('')}</ul>`,
    bounds ? small(words.bound) : '',
    ...fates.map((fate) => list(words.fates[fate], findings[fate].map(finding))),
    ...(['appear', 'gone'] as const).map((fate) =>
      list(
        words.measures[fate],
        measures[fate].map((measure) => named(measure, 'measures')),
      ),
    ),
    unanswered.before === unanswered.now ? '' : small(words.unanswered(unanswered.before, unanswered.now)),
  ].join('');
}

/**
 * The same in a sentence or two, for whoever hears the page.
 * @param changed how many answers are changed
 */
export function tellSummary(difference: Difference, changed: number, language: string): string {
  const words = whatIfWords[language]!;
  const { overall, dimensions, findings, measures } = difference;
  if (changed === 0) return words.unchanged;
  const lists = [...Object.values(findings), ...Object.values(measures)];
  if (![overall, ...dimensions].some((s) => s.changed) && lists.every((l) => l.length === 0))
    return words.same(changed);
  const told = words.told(pointsOf(overall.now, language), rangeOf(overall.before, language));
  const { appear, gone } = findings;
  return appear.length + gone.length === 0 ? told : `${told} ${words.counts(appear.length, gone.length)}`;
}

function score({ before, now, changed }: ScoreChange, name: string, names: Names, language: string): string {
  const words = whatIfWords[language]!;
  const level = levelOf(now, names, language);
  const was = [rangeOf(before, language), levelOf(before, names, language)]
    .filter((t) => t !== '')
    .join(', ');
  return `<li><span class="kern-label">${escapeHtml(name)}</span>${bar(now, changed ? before : null)}<span class="kern-body kern-body--small">${escapeHtml(
    [pointsOf(now, language), level].filter((t) => t !== '').join(', '),
  )}${changed ? ` (${escapeHtml(words.before(was))})` : ''}</span></li>`;
}

/** From 0 to the maximum: what is certain strong, what is still possible pale, what was before below it. */
function bar(now: ScoreResult, before: ScoreResult | null): string {
  return `<svg class="what-if__bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="fill-grid" width="100" height="8"/>${strip(now, 0, 8)}${
    before === null ? '' : strip(before, 9, 3)
  }</svg>`;
}

function strip({ low, high, max }: ScoreResult, y: number, height: number): string {
  if (low === null || high === null || max <= 0) return '';
  const share = (points: number): string => String(Math.round((points / max) * 1000) / 10);
  return `<rect class="fill-range" y="${y}" width="${share(high)}" height="${height}"/><rect class="fill-accent" y="${y}" width="${share(low)}" height="${height}"/>`;
}

const whole = (n: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(n);

function rangeOf({ low, high }: ScoreResult, language: string): string {
  const words = whatIfWords[language]!;
  return low === null || high === null
    ? words.nothing
    : words.range(whole(low, language), whole(high, language));
}

function pointsOf(score: ScoreResult, language: string): string {
  const range = rangeOf(score, language);
  return score.low === null ? range : whatIfWords[language]!.ofMost(range, whole(score.max, language));
}

function levelOf({ level }: ScoreResult, names: Names, language: string): string {
  if (level === null) return '';
  return whatIfWords[language]!.range(names.levels[level.low]!, names.levels[level.high]!);
}

const small = (text: string): string => `<p class="kern-body kern-body--small">${escapeHtml(text)}</p>`;

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const rows = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  return `<h3 class="kern-title">${escapeHtml(title)}</h3><ul class="kern-list kern-list--bullet">${rows}</ul>`;
}
