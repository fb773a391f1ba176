import type { Case } from '../../../server/questionnaire/case.ts';
import { answerText } from '../../../server/report/answer-text.ts';
import type { Origin } from '../../../server/report/document.ts';
import { moneyFormat } from '../../../server/report/formats.ts';
import { tenderWords } from '../../../server/report/papers/tender/words.ts';
import { type ReportInput, scoreWords, type Telling, telling } from '../../../server/report/telling.ts';
import type { Result } from '../../../server/scoring/result.ts';
import { enteredIn, type Grounds, strings } from './entered.ts';
import { type Reckoned, reckonedIn } from './reckoned.ts';
import { type Unit, withPlainSpaces } from './units.ts';

type Find = (origin: Origin) => Grounds | null;

/** Names of fixed texts that come from no content: those of the forms. */
const forms =
  /^(?:enquiry|tender(?:\.(?:procedure|must|reason|standard|export|support|publication|proof|award|contract))?|cases|sources|method|answers|opportunities|challenges)$/;

/**
 * Finds what each origin says in the input of a paper; null where it names nothing there is.
 * @param wished amounts that were given with the wish for the paper
 */
export function groundsOf(
  input: ReportInput,
  wished: readonly number[] = [],
): { find: Find; counted: (unit: Unit) => string[] } {
  const t = telling(input);
  const whole = enteredIn(t, wished);
  const reckoned = reckonedIn(t);
  const of: { [K in Origin['kind']]: (id: string) => Grounds | null } = {
    assessment: () => whole,
    answer: (id) => ofAnswer(t, id, reckoned),
    rule: (id) => ofRule(t, id, reckoned),
    source: (id) => ofSource(t, id),
    text: (id) => ofText(t, id),
  };
  const known = new Map<string, Grounds | null>();
  const find: Find = (origin) => {
    const id = 'id' in origin ? origin.id : '';
    const key = `${origin.kind} ${id}`;
    if (!known.has(key)) known.set(key, plain(of[origin.kind](id)));
    return known.get(key)!;
  };
  return {
    find,
    counted: (unit) => counts(t, unit),
  };
}

const plain = (grounds: Grounds | null): Grounds | null =>
  grounds && {
    words: grounds.words.map((one) => withPlainSpaces(one).trim()),
    numbers: [...new Set(grounds.numbers.map(withPlainSpaces))],
  };

/** Sentences that may stand within another one, too. */
const withoutStop = (texts: string[]): string[] => texts.flatMap((one) => [one, one.replace(/\.$/, '')]);

function ofAnswer(t: Telling, id: string, reckoned: Reckoned): Grounds | null {
  const question = t.ruleSet.questionnaire.byId.get(id);
  if (question === undefined) return null;
  const words = t.questionText(question);
  const given = t.answers[id];
  const told = answerText(question, given, words, t.language);
  const topic = question.area === null ? t.texts.sections[question.origin]!.title : t.areaName(question.area);
  const beside = [given?.note ?? '', given?.evidence ?? '', given?.who ?? ''];
  return {
    words: [...strings(words), told, topic, ...beside],
    numbers: [...broughtBy(t, id), ...reckoned.settled(id)],
  };
}

/** The points that something brought into any score, as they are written. */
function broughtBy({ result, points }: Telling, of: string): string[] {
  const parts = scoresOf(result).flatMap(({ because }) => because.filter((part) => part.of === of));
  const picked = parts.flatMap((part) => part.picked?.map((one) => one.points) ?? []);
  return [
    ...parts.flatMap(({ low, high }) => [low, high]),
    ...picked,
    ...(parts.length > 0 ? [100] : []),
  ].map(points);
}

const scoresOf = ({ overall, dimensions, scores }: Result) => [overall, ...dimensions, ...scores];

function ofRule(t: Telling, id: string, reckoned: Reckoned): Grounds | null {
  const { texts, result, content } = t;
  const finding = result.findings.find((one) => one.id === id);
  if (finding !== undefined)
    return inArea(t, finding.area, [...strings(texts.findings[finding.origin]), ...reckoned.undone(id)]);
  const measure = t.ruleSet.measures.find((one) => one.id === id);
  if (measure !== undefined) return inArea(t, measure.area, strings(texts.measures[measure.source.id]));
  if (texts.findings[id] !== undefined) return { words: strings(texts.findings[id]), numbers: [] };
  if (texts.knockouts[id] !== undefined) return { words: [texts.knockouts[id]], numbers: [] };
  if (id === 'measures') return { words: [], numbers: [] };
  if (content.questionnaire.areas.ids.includes(id))
    return { words: [t.areaName(id)], numbers: broughtBy(t, id) };
  const score = scoresOf(result).find((one) => one.id === id);
  if (score === undefined)
    return texts.scores[id] === undefined ? null : { words: strings(texts.scores[id]), numbers: [] };
  const next = reckoned.next(id);
  const { low, high, max } = score;
  const area = score.area === null ? [] : [t.areaName(score.area), ...strings(scoreWords(texts, score.id))];
  const ends = low === null || high === null ? [] : [low, high, high - low, max];
  const weights = score.because.map(({ weight }) => weight);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => (weight / sum) * 100);
  return {
    words: [...strings(texts.dimensions[id]), ...strings(texts.levels), ...area, ...next.words],
    numbers: [
      ...[...ends, ...shares, ...content.rules.levels.map(({ from }) => from)].map(t.points),
      ...next.numbers,
      ...(id === 'overall' ? reckoned.together() : []),
    ],
  };
}

const inArea = (t: Telling, area: string | null, words: string[]): Grounds => ({
  words: area === null ? words : [...words, t.areaName(area)],
  numbers: [],
});

function ofSource(t: Telling, id: string): Grounds | null {
  const found = t.content.sources[id];
  if (found === undefined) return null;
  const { title, publisher, date, url } = found;
  const host = new URL(url).host.replace(/^www\./, '');
  return { words: [title, publisher, host, ...(date === null ? [] : [t.date(date)])], numbers: [] };
}

/** Products, cases and need areas may share an id; each says its part. */
function ofText(t: Telling, id: string): Grounds | null {
  if (id.startsWith('tender.')) return ofTender(t, id.slice('tender.'.length)) ?? ofForm(t, id);
  const { content, texts } = t;
  const product = content.catalogue.find((one) => one.id === id);
  const found = content.cases.find((one) => one.id === id);
  if (product === undefined && found === undefined && texts.areas[id] === undefined) return ofForm(t, id);
  return {
    words: [
      ...strings(texts.areas[id]),
      ...(product === undefined ? [] : [...strings(product), ...withoutStop(strings(texts.catalogue[id]))]),
      ...(found === undefined ? [] : [found.who, found.country, texts.cases[id]!]),
    ],
    numbers: found === undefined ? [] : figuresOf(t, found),
  };
}

function figuresOf({ result, points }: Telling, { from, to, size }: Case): string[] {
  const years = [from, to, Number(result.asOf.slice(0, 4)) - to].map(String);
  return size === null ? years : [...years, points(size.number)];
}

function ofForm(t: Telling, id: string): Grounds | null {
  if (!forms.test(id)) return null;
  if (id !== 'sources') return { words: [t.municipality], numbers: [] };
  return { words: Object.values(t.content.sources).map(({ read }) => t.date(read)), numbers: [] };
}

function ofTender(t: Telling, id: string): Grounds | null {
  const { lines, bases } = t.content.tender;
  const found = [...lines, ...bases].find((one) => one.id === id);
  if (found === undefined) return null;
  const { from, below, currency = 'EUR' } = found.value ?? {};
  const money = moneyFormat(t.language, currency);
  const weight = 'weight' in found && found.weight !== undefined ? [String(found.weight)] : [];
  return {
    words: strings(t.texts.tender[id]),
    numbers: [...[from, below].flatMap((n) => (n === undefined ? [] : [money.format(n)])), ...weight],
  };
}

/** So many findings are named that hang on an answer; the others are counted. */
const mostNamed = 4;
const beyond = (some: readonly { origin: string }[], most: number): string[] => {
  const more = new Set(some.map(({ origin }) => origin)).size - most;
  return more > 0 ? [String(more)] : [];
};

/** Questions that are not answered, or not known exactly. */
const openOf = ({ result }: Telling, ids: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => result.unanswered.includes(id) || result.unknown.includes(id));

/** What can be counted or summed of what a part names: findings, steps, questions, days of work, weights. */
function counts(t: Telling, { from, place }: Unit): string[] {
  const ids = (kind: Origin['kind']): string[] =>
    from.flatMap((one) => (one.kind === kind && 'id' in one ? [one.id] : []));
  const rules = new Set(ids('rule'));
  const findings = t.result.findings.filter(({ id }) => rules.has(id));
  const measures = t.result.measures.filter(({ id }) => rules.has(id));
  const different = (some: readonly { origin: string }[]): string =>
    String(new Set(some.map(({ origin }) => origin)).size);
  const days = (end: 0 | 1): string => t.points(measures.reduce((sum, { effort }) => sum + effort[end], 0));
  const letters = Object.values(tenderWords[t.language].letter);
  const named = new Set(ids('text'));
  const weight = t.content.tender.lines
    .filter(({ id }) => named.has(`tender.${id}`))
    .reduce((sum, line) => sum + (line.weight ?? 0), 0);
  return [
    different(findings.filter(({ kind }) => kind === 'opportunity')),
    different(findings.filter(({ kind }) => kind === 'challenge')),
    different(measures),
    ...beyond(findings, mostNamed),
    days(0),
    days(1),
    String(new Set(ids('answer')).size),
    String(openOf(t, ids('answer')).length),
    String(weight),
    String(place),
    ...letters.map((letter) => `${letter}${place}`),
  ];
}
