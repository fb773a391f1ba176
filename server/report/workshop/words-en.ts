import type { WorkshopWords } from './words.ts';

const one = (count: number, single: string, several: string): string =>
  count === 1 ? single : `${count} ${several}`;

const agreement = {
  all: 'everybody agrees',
  high: 'strong agreement',
  middle: 'partly agreed',
  low: 'far apart',
};

export const workshopEn: WorkshopWords = {
  title: 'Record of the workshop',
  subtitle: (name, municipality) => (name === '' ? municipality : `${name}, ${municipality}`),
  footer: (title, date) => `${title} · ${date}`,
  cover: { date: 'Date', pace: 'Kind', people: 'Attended by', items: 'Voted on' },
  pace: {
    led: 'led, question by question',
    own: (deadline) => (deadline === null ? 'at one’s own pace' : `at one’s own pace until ${deadline}`),
  },
  role: {
    it: 'IT',
    department: 'department',
    'data-protection': 'data protection',
    'staff-council': 'staff council',
    procurement: 'procurement',
    management: 'management',
    other: 'others',
    others: 'other roles',
  },
  people: (people, roles) => {
    const all = one(people, 'one person', 'people');
    return roles === null ? all : `${all}: ${roles.map((r) => `${r.name} ${r.people}`).join(', ')}`;
  },
  hands: 'Whoever had no device voted by hand and is counted among the votes.',
  masked:
    'Roles with fewer than three people are merged. Where these together would be fewer than three too, nothing is split by role.',
  noName: 'Workshop',
  glance: {
    title: 'At a glance',
    counts: (items, voted, agreed) =>
      `${one(items, 'One item was', 'items were')} on the agenda. ${voted === 1 ? 'One of them was' : `${voted} of them were`} voted on; an answer is agreed for ${agreed}.`,
    again: (again, closer) =>
      `${one(again, 'One question was', 'questions were')} voted on twice; on ${closer === 1 ? 'one' : closer === 0 ? 'none' : closer} of them people agreed more at the end than at the beginning.`,
    dissent: (count) =>
      count === 0 ? 'No dissent is recorded.' : `${one(count, 'One dissent is', 'dissents are')} recorded.`,
    open: (count) =>
      count === 0 ? 'No item is open.' : `${one(count, 'One item is', 'items are')} still open.`,
    result: (score, level) =>
      `With the agreed answers the administration reaches ${score}. This is ${level}.`,
  },
  protocol: {
    title: 'How the workshop went',
    intro:
      'Workshops with OSS-Kompass follow a fixed order of two hours. So the results of different rounds can be compared, even where others lead them.',
    caption: 'The order of two hours',
    column: { minutes: 'Minutes', step: 'Step', does: 'What happens' },
    steps: [
      {
        minutes: 10,
        step: 'Arriving',
        does: 'Explain aim and rules, join with code and role, ballots for all without a phone.',
      },
      { minutes: 10, step: 'Myth check', does: 'Vote hidden, do not tell the solution yet.' },
      {
        minutes: 75,
        step: 'Questions',
        does: 'About six minutes each: read, vote hidden, reveal, the outermost votes give their reasons first, vote once more, agree.',
      },
      { minutes: 10, step: 'Priorities', does: 'Everyone gives the same number of points.' },
      { minutes: 10, step: 'Myth check', does: 'Vote once more, then tell the solution.' },
      { minutes: 5, step: 'Closing', does: 'Read the open items out and say who settles them by when.' },
    ],
    total: 'together',
    rules: [
      'Each vote stays hidden until all have voted or the time is up.',
      'An answer is agreed when all can live with it. A majority alone is not enough.',
      'Where no answer comes about, the question stays open, and someone finds it out. “I do not know” is a valid vote.',
    ],
    proof: 'What counts as proof:',
    grade: {
      documented: 'Documented: someone names a paper that says so, and where it is kept.',
      estimated: 'Estimated: someone who works with it estimates it and says from what.',
      heard: 'Heard: nobody in the room knows it from their own work.',
    },
    dissent:
      'Whoever dissents from an agreed answer has their role and reason recorded, not their name. The answer stands all the same; the dissent stands beside it.',
  },
  agreed: {
    title: 'What was agreed',
    intro: 'These answers now stand in the assessment.',
    none: 'No answer was agreed yet.',
    column: { question: 'Question', answer: 'Answer', grounds: 'Reasons and certainty' },
    dissent: 'Dissent:',
    noGrade: 'certainty not stated',
    changed: 'The assessment says something else meanwhile.',
  },
  votes: {
    title: 'The votes one by one',
    intro:
      'The last vote on each item is shown. Where there were several, the first stands beside it, as a narrow bar below. Columns of roles are of the last vote. Agreement goes from 0 percent (as many at either end) to 100 percent (all the same).',
    unknown: 'I do not know',
    none: 'There was no vote on this.',
    most: (choices, count) => `Chosen most often: ${choices} (${count}).`,
    voted: (total) => (total === 1 ? 'One vote.' : `${total} votes.`),
    undecided: (count) => `${count === 1 ? 'One person' : count} said “I do not know”.`,
    consensus: (now, word, before) =>
      `Agreement ${now} percent (${agreement[word]})${before === null ? '' : `, in the first vote ${before} percent`}.`,
    column: {
      choice: 'Answer',
      votes: 'Votes',
      first: 'First vote',
      last: 'Last vote',
      both: 'Last and first vote',
    },
    value: (last, first) => (first === null ? `${last}` : `${last} (first ${first})`),
    notByRole: 'Not split by role, because this would tell what few people said.',
  },
  dissent: {
    title: 'Where views differ',
    intro:
      'Compared is the level that the answers of a role alone would give. Only roles of at least three people are shown.',
    none: 'Between the roles shown there is no whole level on any topic, or no role may be shown by itself.',
    noneRecorded: 'No dissent is recorded.',
    recorded: 'Recorded dissent',
  },
  open: {
    title: 'Open items',
    none: 'An answer is agreed for each item, and none of them is “we do not know”.',
    intro: 'These items are still to be settled.',
    column: { question: 'Item', why: 'Why it is open', finder: 'Who finds out' },
    why: {
      notVoted: 'not voted on',
      notAgreed: 'voted on, but nothing agreed',
      unknown: 'nobody in the room knew exactly',
    },
    nobody: 'nobody named yet',
  },
  priorities: {
    title: 'Priorities',
    intro: 'Everyone gave the same number of points; they are added up.',
    stays: (name) => `${name} stays first whichever one person’s points are left out.`,
    close: (name) => `Whether ${name} stays first hangs on a single person.`,
    level: (first, second) => `${first} and ${second} have the same points.`,
    without: (count) => (count === 1 ? 'One more got no points.' : `${count} more got no points.`),
    about: { areas: 'Areas', measures: 'Steps', goals: 'Goals' },
    weighed:
      'The assessment is weighed by these points: the goal with the most points counts 10, the others in proportion, one without points not at all. The report of the assessment shows both weightings.',
    drawn: (resamples, seed) =>
      `The last column says how often something comes first when as many votes are drawn from those given, ${resamples} times (with replacement, seed ${seed}).`,
    column: { what: 'What', points: 'Points', share: 'Share', first: 'Comes first in' },
  },
  myths: {
    title: 'Myth check',
    intro: 'How many were right, before and after the talk, and what the sources say.',
    verdict: { myth: 'Myth', fact: 'True', depends: 'It depends' },
    right: (right, total, before) =>
      `${right} of ${total} were right${before === null ? '' : `, in the first vote ${before}`}.`,
    before: (right, total) => `${right} of ${total}`,
    total: (before, after) =>
      `Over all statements together ${before} of the votes were right at first, ${after} at the end.`,
    really: 'Solution:',
  },
  plan: {
    title: 'What comes next',
    intro:
      'These steps follow from the answers as they stand now. Who is responsible for what is kept in the plan of the assessment.',
    none: 'No step follows for certain from the answers at present.',
    column: { step: 'Step', role: 'Role', owner: 'Responsible', due: 'By when' },
    open: 'still open',
  },
  csv: {
    item: 'Id',
    question: 'Question or statement',
    round: 'Vote',
    role: 'Role',
    answer: 'Answer (id)',
    said: 'Answer',
  },
};
