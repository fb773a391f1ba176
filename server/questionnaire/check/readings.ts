import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Placed, placedList } from '../read/placed.ts';
import type { PlacedQuestion, Structure } from '../read/structure.ts';
import type { Reading, ReadingLine } from '../reading.ts';
import { twice } from './ids.ts';
import { near } from './near.ts';
import { allScores } from './uses.ts';

type Found = ReadonlyMap<string, PlacedQuestion>;

/** What readings name exists, and a figure is only read where the ends of a span are the ends of a score. */
export function checkReadings(
  structures: readonly Structure[],
  readings: readonly Placed<Reading>[],
): Problem[] {
  return [...twice(readings), ...readings.flatMap((reading) => readingProblems(structures, reading))];
}

function readingProblems(structures: readonly Structure[], reading: Placed<Reading>): Problem[] {
  const { of, into, lines } = reading.value;
  const names = structures.map(({ questionnaire }) => questionnaire.id);
  const own = structures.filter(({ questionnaire }) => questionnaire.id === of);
  if (own.length === 0)
    return [
      problemAt(reading, ['of'], 'unknown-questionnaire', { questionnaire: of, near: near(of, names) }),
    ];
  const versions = new Map(structures.map((one) => [folderOf(one), one]));
  const wanted = into === undefined ? '' : `${into.questionnaire}/${into.version}`;
  const target = versions.get(wanted);
  if (into !== undefined && target === undefined) {
    const args = { questionnaire: wanted, near: near(wanted, versions.keys()) };
    return [problemAt(reading, ['into'], 'unknown-questionnaire', args)];
  }
  const ours = questionsOf(own);
  const theirs = target === undefined ? new Map() : questionsOf([target]);
  const placed = placedList(reading.file, ['lines'], lines);
  const askedThere = placed.flatMap((one) =>
    one.value.question === undefined ? [] : [{ ...one, id: one.value.question }],
  );
  return [
    ...twice(placed),
    // Two spans of one question would have to be joined.
    ...twice(askedThere),
    ...(target === undefined || isPlain(target) ? [] : [problemAt(reading, ['into'], 'reading-plain', {})]),
    ...lines.flatMap((line, i) => {
      const place = { ...reading, id: line.id, path: ['lines', i] };
      const theirsToo = target === undefined ? [] : theirProblems(place, line, theirs, target);
      return [...ourProblems(place, line, ours), ...theirsToo];
    }),
  ];
}

const folderOf = ({ questionnaire }: Structure): string =>
  questionnaire.file.slice(0, questionnaire.file.lastIndexOf('/'));

/** By the names that lines give them; repeated ones begin with `$.`. */
function questionsOf(structures: readonly Structure[]): Found {
  return new Map(
    structures.flatMap(({ questions }) =>
      questions.map((q): [string, PlacedQuestion] => [q.areas === null ? q.id : `$.${q.value.id}`, q]),
    ),
  );
}

/** Every part that rises raises every score: nothing is hidden, limited or lessened by an answer. */
function isPlain(structure: Structure): boolean {
  const { sections, questions, knockouts } = structure;
  const shown = [...sections, ...questions].some(({ value }) => value.show !== undefined);
  const lessened = allScores(structure).some(({ value }) => value.kind === 'discount');
  return !shown && !lessened && knockouts.length === 0;
}

function ourProblems(place: Place, line: ReadingLine, ours: Found): Problem[] {
  const when = Object.entries(line.when ?? {});
  return [
    ...line.by.flatMap((name, i) => {
      const problems = unknownQuestion(place, ['by', i], name, ours);
      const given = Object.keys(line.gives ?? {});
      return [
        ...problems,
        ...given.flatMap((choice) => unknownChoice(place, ['gives', choice], name, choice, ours)),
      ];
    }),
    ...when.flatMap(([name, choices]) => [
      ...unknownQuestion(place, ['when', name], name, ours),
      ...choices.flatMap((choice, i) => unknownChoice(place, ['when', name, i], name, choice, ours)),
    ]),
  ];
}

function theirProblems(place: Place, line: ReadingLine, theirs: Found, target: Structure): Problem[] {
  const name = line.question!;
  const lost = unknownQuestion(place, ['question'], name, theirs);
  if (lost.length > 0) return lost;
  const choices = theirs.get(name)!.value.choices ?? [];
  const spans = Object.entries(line.gives!).flatMap(([choice, given]): Problem[] => {
    const ends = typeof given === 'string' ? [given] : given;
    const wrong = ends.flatMap((end) => unknownChoice(place, ['gives', choice], name, end, theirs));
    const falls = ends.length === 2 && choices.indexOf(ends[0]!) > choices.indexOf(ends[1]!);
    return wrong.length === 0 && falls
      ? [problemAt(place, ['gives', choice], 'reading-order', { question: name, score: '' })]
      : wrong;
  });
  const falling = allScores(target).filter(({ value }) =>
    (value.parts ?? []).some(({ question, points }) => {
      const inOrder = question === name ? choices.map((choice) => points?.[choice] ?? 0) : [];
      return inOrder.some((n, i) => i > 0 && n < inOrder[i - 1]!);
    }),
  );
  return [
    ...spans,
    ...falling.map(({ id }) =>
      problemAt(place, ['question'], 'reading-order', { question: name, score: id }),
    ),
  ];
}

function unknownQuestion(place: Place, keys: Place['path'], question: string, found: Found): Problem[] {
  if (found.has(question)) return [];
  return [problemAt(place, keys, 'unknown-question', { question, near: near(question, found.keys()) })];
}

function unknownChoice(
  place: Place,
  keys: Place['path'],
  question: string,
  choice: string,
  found: Found,
): Problem[] {
  const value = found.get(question)?.value;
  if (value === undefined || value.choices?.includes(choice)) return [];
  const args = { question, choice, near: near(choice, value.choices ?? []) };
  return [problemAt(place, keys, 'unknown-choice', args)];
}
