import type { CostWords } from './costs-words.ts';

/** The words of the costs in English. */
export const costsEn: CostWords = {
  heading: 'What it costs',
  intro: (years) =>
    `Here are the ways for which amounts were entered, side by side, over ${years} years. Year 1 is the year in which one begins. All amounts were entered by the administration itself, unless they are named as an assumption. What is known only as a span stays a span in the result.`,
  rates: (rise, discount, transition) =>
    `Reckoned with these values: rise of prices a year ${rise}, discount a year ${discount}, duration of a change step by step ${transition === 1 ? '1 year' : `${transition} years`}.`,
  terms:
    'Present value: what is paid later counts less, by the discount. Break-even: by the end of this year the way has cost no more in all than staying. Differences are bounds, rounded outwards to three digits: they reach no further, but may be narrower.',
  noMoneyDecides: 'Money changes no point and no level in this report.',
  whole: 'All together',
  beside: 'What belongs to no area',
  besideToo: 'what belongs to no area',
  alternative: {
    stay: 'Stay as it is',
    step: 'Change in one step',
    gradual: 'Change step by step',
    exit: 'Keep, with open standards and an exit plan',
  },
  origin: {
    own: 'entered',
    list: 'from the list',
    default: 'assumption from a source',
    struck: 'struck assumption',
  },
  short: { exit: 'Keep with an exit plan', open: (low) => `from ${low}` },
  column: {
    year: 'Year',
    alternative: 'Way',
    once: 'Once',
    first: 'In the first year',
    total: (years) => `In ${years} years`,
    value: 'Present value',
  },
  yearly: 'What each year costs',
  cumulated: 'Added up to the end of the year',
  caption: (area) => `Costs: ${area}`,
  chart: (area, years) => `Costs in ${years} years: ${area}`,
  least: {
    sure: (least, band, years) => `This costs least in ${years} years: ${least}, ${band}.`,
    lowest: (least, band, years) =>
      `The spans for ${years} years overlap. The one that begins lowest: ${least}, ${band}.`,
  },
  between: (low, high) => `${low} to ${high}`,
  open: (low) => `at least ${low}, open to above`,
  notKnown: 'not known',
  share: (low, high) => (low === high ? low : `${low} to ${high}`),
  breakEven: {
    sure: (year) => `Breaks even with staying at the end of year ${year}.`,
    between: (from, to) =>
      `Breaks even with staying at the end of year ${from} at the earliest, of year ${to} at the latest.`,
    perhaps: (from, years) =>
      `Breaks even with staying at the end of year ${from} at the earliest, but perhaps not within the ${years} years.`,
    never: (years) => `Does not break even with staying within the ${years} years.`,
  },
  against: (difference) => `In present value, compared with staying: ${difference}.`,
  widest: (what) => `What widens the span most: ${what}.`,
  priceRise: 'the rise of prices',
  discount: 'the discount',
  rate: { priceRise: 'Rise of prices', discount: 'Discount' },
  kindIn: (kind, alternative) => `${kind} (${alternative})`,
  assumed: 'Assumptions in place of own figures:',
  assumption: (kind, amount, quantity, alternatives) =>
    `${kind}: ${amount}${quantity === '' ? '' : `, which is ${quantity}`}, from published figures (${alternatives})`,
  quantity: {
    perWorkplace: (count, each) => `${each} for each of ${count} workplaces`,
    perUser: (count, each) => `${each} for each of ${count} persons`,
    perDay: (count, each) => `${each} for each of ${count} days of work`,
    percent: () => '',
  },
  struckOut: (kind, alternatives) => `${kind}: assumption struck, so not known (${alternatives})`,
  fromList: (kind, amount) => `${kind}: ${amount} a year, from the list of applications`,
  assumedRate: (rate, span) => `${rate}: ${span} a year, from published figures`,
  struckRate: (rate) => `${rate}: assumption struck, so not known`,
  unknown: (kinds) => `Not known and so open to above: ${kinds}.`,
  without: (amount, years) => `Without that it would be ${amount} in ${years} years at most.`,
  staying: (areas) => `Nothing was entered, so it is reckoned as it is today: ${areas}.`,
  missing: (kinds) => `Not entered here and not counted: ${kinds}.`,
  missingInAll: 'Not entered for any way and not counted',
  less: (band) => `${band} less`,
  more: (band) => `${band} more`,
  equal: 'the same',
  lessOrMore: (less, more) => `between ${less} less and ${more} more`,
  openUp: {
    less: (amount) => `at most ${amount} less; how much more it can become is open`,
    more: (amount) => `at least ${amount} more, open to above`,
  },
  openDown: {
    less: (amount) => `at least ${amount} less; how much less it can become is open`,
    more: (amount) => `at most ${amount} more; how much less it can become is open`,
  },
};
