import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { prioritise } from '../../../server/consensus/prioritise.ts';
import type { Answer, Answers } from '../../../server/questionnaire/answers.ts';
import { answer } from '../../../server/report/inline.ts';
import type { Language, ReportInput } from '../../../server/report/telling.ts';
import type { ItemTold, WorkshopInput } from '../../../server/report/workshop/input.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import type { Agreed, Item, Role, Spread } from '../../../server/workshops/model.ts';
import { published } from '../../fixtures/published.ts';

/** Twelve invented people: five of the departments, four of IT, and three whose roles are too few to be shown. */
const attendance: readonly Role[] = [
  ...Array<Role>(5).fill('department'),
  ...Array<Role>(4).fill('it'),
  'data-protection',
  'staff-council',
  'management',
];

/** As they stand in the assessment once they were agreed. */
const agreedAnswers: Answers = {
  'strategy.mandate': { value: 'council', grade: 'documented', origin: 'workshop' },
  'skills.knowledge': { value: 'run', grade: 'estimated', origin: 'workshop' },
  'independence.exit': { unknown: true, origin: 'workshop' },
};

const scenarios = resolve(import.meta.dirname, '../../../questionnaires/kommune/2026-1/scenarios');

const content = published('kommune', '2026-1');
const reckoned = new Map<string, Omit<ReportInput, 'language'>>();

function reportOf(scenario: string, language: Language): ReportInput {
  const known = reckoned.get(scenario) ?? reckon(scenario);
  reckoned.set(scenario, known);
  return { ...known, language };
}

function reckon(scenario: string): Omit<ReportInput, 'language'> {
  const { asOf, mode, answers: given } = parse(readFileSync(resolve(scenarios, `${scenario}.yaml`), 'utf8'));
  const answers = { ...given, ...agreedAnswers };
  const ruleSet = compile(content, mode);
  const result = evaluate(ruleSet, answers, asOf);
  return { content, ruleSet, result, answers, assessment: { name: 'Musterstadt', contact: '' } };
}

/** The choices of the twelve in the order of `attendance`; `?`: does not know. */
function spread(choices: readonly string[], said: string, consensus: number | null): Spread {
  const given = said.split(' ');
  const counts = (some: readonly string[]) => ({
    total: some.length,
    unknown: some.filter((one) => one === '?').length,
    choices: choices.map((choice) => ({ choice, count: some.filter((one) => one === choice).length })),
  });
  return {
    ...counts(given),
    consensus,
    byRole:
      given.length < attendance.length
        ? null
        : [
            { role: 'it', ...counts(given.slice(5, 9)) },
            { role: 'department', ...counts(given.slice(0, 5)) },
            { role: 'others', ...counts(given.slice(9)) },
          ],
  };
}

const agreed = (item: string, said: Answer, more: Partial<Agreed> = {}): Agreed => ({
  item,
  answer: said,
  note: '',
  dissent: '',
  finder: '',
  at: '2026-11-24T10:00:00Z',
  ...more,
});

const question = (id: string): Item => ({ id, of: 'question' });
const votes = (...spreads: Spread[]): ItemTold['votes'] =>
  spreads.map((one, i) => ({ round: i + 1, spread: one }));

const mandate = ['none', 'talked', 'council'];
const knowledge = ['none', 'use', 'run', 'solve'];
const verdict = ['myth', 'fact', 'depends'];

/** A workshop in which something of each kind happened. */
export function workshop(language: Language = 'de', scenario = 'city'): WorkshopInput {
  const report = reportOf(scenario, language);
  const measure = report.result.measures.find(({ holds }) => holds === 'certainly')!;
  return {
    report,
    workshop: { title: 'Amtsleiterrunde', date: '2026-11-24', pace: 'led', deadline: null },
    people: 12,
    hands: false,
    byRole: [
      { role: 'it', people: 4 },
      { role: 'department', people: 5 },
      { role: 'others', people: 3 },
    ],
    items: [
      {
        item: question('strategy.mandate'),
        votes: votes(
          spread(
            mandate,
            'none none talked none ? council council council talked none council council',
            0.32,
          ),
          spread(
            mandate,
            'council council council talked council council council council council council council council',
            0.86,
          ),
        ),
        agreed: agreed(
          'strategy.mandate',
          { value: 'council' },
          {
            note: 'Ratsbeschluss vom 14. Februar 2024, liegt im Ratsinformationssystem.',
          },
        ),
      },
      {
        item: question('skills.knowledge'),
        votes: votes(spread(knowledge, 'none none use use none solve solve run solve use ? use', 0.44)),
        agreed: agreed(
          'skills.knowledge',
          { value: 'run' },
          {
            dissent: 'Fachamt: Im Alltag hilft niemand, wenn etwas nicht geht.',
          },
        ),
      },
      {
        item: question('independence.exit'),
        votes: votes(spread(['none', 'some', 'all'], '? ? ? ? ? ? none none ? ? ?', null)),
        agreed: agreed('independence.exit', { unknown: true }, { finder: 'IT-Leitung' }),
      },
      { item: question('money.overview'), votes: [], agreed: null },
      {
        item: question('office.use'),
        votes: votes(spread(['proprietary', 'mixed', 'open'], 'open open', null)),
        agreed: null,
      },
      {
        item: { id: 'free-of-charge', of: 'myth' },
        votes: votes(
          spread(verdict, 'fact fact fact fact depends myth myth depends fact fact fact ?', null),
          spread(verdict, 'myth myth myth depends myth myth myth myth myth myth fact myth', null),
        ),
        agreed: null,
      },
    ],
    apart: [
      {
        text: 'IT und Fachamt liegen bei Wissen und Personal zwei Stufen auseinander.',
        from: [answer('skills.knowledge')],
      },
    ],
    priorities: [
      {
        about: 'areas',
        priorities: prioritise(
          [{ office: 3 }, { office: 2, [measure.id]: 1 }, { [measure.id]: 3 }, { office: 3 }],
          ['office', measure.id],
        ),
      },
    ],
    weighed: false,
  };
}
