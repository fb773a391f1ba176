import type { CouncilWords } from './council-words.ts';

/** The paper for the council in English. */
export const councilEn: CouncilWords = {
  title: {
    de: 'Council paper (Beschlussvorlage)',
    at: 'Council paper (Amtsvortrag)',
    ch: 'Council paper (Antrag)',
  },
  number: 'Number of the paper',
  body: 'Committee',
  session: (next) => (next === null ? 'Meeting on' : `Meeting on (entered as the next: ${next})`),
  author: 'In charge',
  part: {
    proposal: { de: 'Proposed decision', at: 'Proposed decision', ch: 'Proposed decision' },
    facts: { de: 'Facts', at: 'Facts', ch: 'Initial position' },
    alternatives: { de: 'Alternatives', at: 'Alternatives', ch: 'Alternatives' },
    finance: { de: 'Financial effects', at: 'Financial effects', ch: 'Financial effects' },
    staff: { de: 'Effects on staff', at: 'Effects on staff', ch: 'Effects on staff' },
    climate: { de: 'Effects on the climate', at: 'Effects on the climate', ch: 'Effects on the climate' },
    privacy: { de: 'Data protection', at: 'Data protection', ch: 'Data protection' },
    participation: { de: 'Participation', at: 'Participation', ch: 'Participation' },
    annexes: { de: 'Annexes', at: 'Annexes', ch: 'Annexes' },
  },
  proposal: {
    note: 'The assessment of open source software is taken note of.',
    examine:
      'The administration is asked to examine the following steps and to report on effort, cost and outcome:',
    decide: 'The administration is asked to carry out the following steps:',
  },
  decided: (titles) => `With this decision this is done as well: ${titles}.`,
  further: (count) =>
    count === 1 ? 'One more step stands in the report.' : `${count} more steps stand in the report.`,
  report: 'To be reported by',
  noSteps: 'No step that is certainly needed follows from the answers at present.',
  steps: 'The steps, the reasons for them and all answers stand in the report annexed.',
  step: (title, role, effort, due) =>
    `${title} – ${role}, estimated ${effort}${due === null ? '' : `, ${due.ofAll ? 'planned by' : 'first date'} ${due.day}`}`,
  basis:
    'Open source software may be used, studied, changed and passed on by anyone. This paper rests on a questionnaire for administrations. Points and levels follow from the answers by fixed rules; they are no comparison with other municipalities. Where it says “you”, the administration is meant.',
  strongest: (told, all) =>
    told === all ? 'What speaks for it' : `What speaks for it: ${told} of ${all} opportunities`,
  hardest: (told, all) =>
    told === all ? 'What to bear in mind' : `What to bear in mind: ${told} of ${all} challenges`,
  deadlines: {
    title: 'By when to decide',
    caption: 'Contracts whose end is known, the earliest first',
    notice: 'Give notice by',
    none: 'not known',
    how: (months, isAssumed) =>
      `“Decide by” is reckoned back from the end: notice, ${months === 1 ? 'one month' : `${months} months`} of buying${isAssumed ? ' (assumed)' : ''}, then the last meeting of the council before; where none was entered, the day itself counts.`,
    late: 'Where it says “past”, the time no longer suffices for an ordinary purchase; for the budget, find out whether the money is set aside already.',
    further: (count) =>
      count === 1
        ? 'One more contract stands in the report.'
        : `${count} more contracts stand in the report.`,
  },
  alternatives: {
    compared: (areas, years) =>
      `What runs today is compared over ${years} years with a change to open source software. It is about: ${areas}.`,
    single: (areas, years) =>
      `It is reckoned over ${years} years. It is about: ${areas}. Amounts were entered for one way only so far.`,
    origin: {
      own: 'All amounts were entered by the administration.',
      assumed:
        'Where the administration has no amount of its own, published spans stand as assumptions; they are named under “What it is reckoned with”.',
    },
    item: (band) => `about ${band}`,
    open: (low) => `at least about ${low}, open to above`,
    without: (unknown, amount) => `; without what is not known (${unknown}), about ${amount} at most`,
    overlap: 'The spans overlap. What sets the ways apart stands in the next section.',
    sure: (alternative) => `This costs least in any case: ${alternative}.`,
    undecided: 'The proposed decision does not settle on any of these ways.',
    recommended: 'Which way the administration recommends, and why',
  },
  costsMissing: 'Which ways are open and what they cost',
  yearly: 'Costs by year',
  yearOf: 'Year',
  year: (n) => `Year ${n}`,
  sum: 'Sum',
  yearOne: (currency) =>
    `Year 1 is the year in which one begins. The amounts are in whole ${currency === 'EUR' ? 'euros' : 'francs'}, so that they can be added up by hand; they are no more precise than the spans they follow from.`,
  missing: 'Not entered and so not counted for any way:',
  missingSome: 'What is missing for single ways is told in the report.',
  amounts: {
    title: 'What it is reckoned with',
    column: { what: 'What', alternatives: 'Way', amount: 'Amount', origin: 'Origin' },
    all: 'all',
    brief: {
      stay: 'staying',
      step: 'in one step',
      gradual: 'step by step',
      exit: 'with an exit plan',
    },
    transition: 'How long a change step by step takes',
    years: (n) => (n === 1 ? '1 year' : `${n} years`),
    once: (amount) => `${amount} once`,
    yearly: (amount) => `${amount} a year`,
  },
  stepsCost: 'Cost of the proposed steps beyond working time, for example for advice or a trial',
  budget: 'Where the money is in the budget: item, account and year',
  effort: (steps, low, high) =>
    `${steps === 1 ? 'The proposed step is' : `The ${steps} proposed steps are together`} estimated to take ${low} to ${high} person-days.`,
  effortAll: (steps, low, high) =>
    `${steps === 1 ? 'The one step of the report is' : `All ${steps} steps of the report are together`} estimated to take ${low} to ${high} person-days.`,
  sizes: 'The lower figure is for a small municipality, the higher for a large city.',
  staffGap: 'Posts and responsibility',
  climateGap: 'Whether anything changes, for example by using devices longer',
  privacyGap: 'What the data protection officer said',
  participationGap:
    'Who was heard and what came of it: staff council, departments, representatives of disabled staff',
  annex: (title, date, versions) => `${title}, as of ${date}, questionnaire ${versions}`,
  annexCosts: 'Costs as a table with all formulas (ODS)',
};
