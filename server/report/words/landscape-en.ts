import type { LandscapeWords } from './landscape-words.ts';

const workplaces = (n: number): string => (n === 1 ? 'One workplace is' : `${n} workplaces are`);

export const landscapeEn: LandscapeWords = {
  unknown: 'not known',
  more: (count) => `and ${count} more`,
  release: {
    title: 'Fachverfahren: what holds workplaces back',
    intro:
      'A workplace can change its office suite or operating system only when none of its Fachverfahren (administrative applications) needs it any more. This is based on the list that the administration brought in itself.',
    free: (n, groups) => `${workplaces(n)} free already: ${groups}.`,
    freeNone: 'No group of workplaces is free yet.',
    curve: 'Which makers to talk to first',
    curveCaption: 'Workplaces that become free with so many makers',
    curveSummary: (makers, all) =>
      `With ${makers === 1 ? 'one maker' : `all ${makers} makers`} ${all} workplaces held back become free.`,
    first: (makers, without, n, all) =>
      `If the applications of ${makers} can do without ${without}, ${n} of ${all} workplaces held back become free.`,
    without: {
      office: 'the present office suite',
      desktop: 'the present operating system',
      database: 'the present database',
      server: 'the present server',
      interface: 'the present interfaces',
    },
    column: { makers: 'Number', chosen: 'Makers', workplaces: 'Workplaces that become free' },
    between: (found, bound) => `${found}, at most ${bound}`,
    notExact:
      'Where there are two numbers, the first is the best choice that was found. No choice can reach more than the second.',
    map: 'Which makers hold which group back',
    mapSummary: (groups, makers, most) =>
      `${groups === 1 ? 'One group is' : `${groups} groups are`} held back by ${makers === 1 ? 'one maker' : `${makers} makers`}. Most workplaces are held back by ${most}.`,
    mapPart: (groups, makers) =>
      `The picture shows the largest ${groups} groups and the ${makers} makers that hold most back. The table names all.`,
    mapColumn: { group: 'Group', workplaces: 'Workplaces', makers: 'Held back by' },
    nothing: 'nobody',
    held: {
      office: 'Office suite',
      desktop: 'Operating system of the workplace',
      database: 'Database',
      server: 'Servers',
      interface: 'Interfaces',
    },
    holding: {
      office: 'Applications that hold the office suite in place',
      desktop: 'Applications that hold the operating system in place',
      database: 'Applications that hold the database in place',
      server: 'Applications that hold the server in place',
      interface: 'Applications that hang on an interface',
    },
    holdColumn: {
      service: 'Application',
      maker: 'Maker',
      workplaces: 'Workplaces',
      departments: 'Departments',
    },
  },
  exit: {
    title: 'Way out: what is ready for leaving',
    intro: (n, days) =>
      `For each critical application the weakest point counts. What is untested counts as not ready. An export older than ${n} months counts as untested. Work must go on without the application for at least ${days} days. Both numbers are our judgement.`,
    none: 'No application in the list is marked as critical.',
    ready: (ready, all) => `${ready} of ${all} critical applications ${ready === 1 ? 'is' : 'are'} ready.`,
    table: 'Ready, not ready or untested',
    service: 'Application',
    layer: {
      exported: 'Data exported',
      readBack: 'read back',
      format: 'open format',
      alternative: 'replacement named',
      daysWithout: 'days without',
    },
    state: { ready: 'ready', 'not-ready': 'not ready', untested: 'untested' },
    off: 'If a maker switches off tomorrow',
    offIntro:
      'What stops then, how many workplaces it hits and how long work goes on without. Of several critical applications the most impatient counts.',
    offColumn: { maker: 'Maker', services: 'Applications', workplaces: 'Workplaces', days: 'Goes without' },
    days: (n) => (n === 1 ? 'one day' : `${n} days`),
    drill: (service) => `Drill in two hours: ${service}`,
    drillIntro:
      'This drill shows whether the data can really come along. It takes someone from the department and someone from IT.',
    drillSteps: [
      '15 minutes: choose a closed case and write down what is in it.',
      '30 minutes: export all data without help from the maker. Note what is missing.',
      '30 minutes: open the export on another device with other software.',
      '20 minutes: find the chosen case and compare it with what was written down, attachments and dates too.',
      '15 minutes: settle how long the department can work without the application, and with what.',
      '10 minutes: enter the result with its date in the list.',
    ],
    gaps: [
      'Date and people',
      'Chosen case',
      'Format and size of the export',
      'What was missing or wrong',
      'So many days go without, and how',
      'What to do next, and who does it',
    ],
  },
};
