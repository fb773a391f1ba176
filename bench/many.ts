import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Library, library } from '../server/assessments/library.ts';
import { largestSaved } from '../server/assessments/saved-size.ts';
import { type Given, readAssessment } from '../server/commands/assessments-in.ts';
import type { Line } from '../server/commands/lines.ts';
import { writeResultLines } from '../server/commands/result-lines.ts';
import type { Questionnaire } from '../server/questionnaire/expand.ts';
import { type BriefResult, briefOf } from '../server/scoring/brief.ts';
import { evaluate } from '../server/scoring/evaluate.ts';
import type { Result } from '../server/scoring/result.ts';
import { completeAssessments } from './assessments.ts';
import { numbers } from './numbers.ts';
import { otherResults } from './other-results.ts';
import { peakMemory } from './peak.ts';
import { lowerIsBetter, median, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

const asOf = '2026-11-25';
/** Assessments that are made at once, so that making them takes little memory. */
const piece = 100;

/**
 * Assessments from a file of JSON Lines to brief results in another, beside json-logic-engine with
 * everything compiled and the same reading, checking and writing; what unknown answers cost, of which that
 * engine knows nothing; and the memory that ten times as many take.
 * @param count assessments, a multiple of 1,000
 * @throws where the engines do not write the same bytes
 */
export async function manyRows(count = 20_000, rounds = 3): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oss-kompass-bench-'));
  const file = (name: string): string => join(folder, `${name}.jsonl`);
  try {
    const books = library([shippedContent()]);
    const edition = books.values().next().value!;
    const { questionnaire } = edition.full;
    writeLines(file('all'), questionnaire, count);
    writeLines(file('tenth'), questionnaire, count / 10);
    writeLines(file('unknown'), questionnaire, count / 10, 0.2);
    const engines = { ours: (given: Given) => briefOf(ourResult(given)), others: otherResults(edition) };
    const times = { ours: [] as number[], others: [] as number[], unknown: [] as number[] };
    const time = (from: string, engine: keyof typeof engines): Promise<number> =>
      processorTime(books, file(from), file(engine), engines[engine]);
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(await time('all', 'ours'));
      times.others.push(await time('all', 'others'));
      expectSameBytes(file('ours'), file('others'));
    }
    for (let round = 0; round < rounds; round += 1) times.unknown.push(await time('unknown', 'ours'));
    const lines = `${count} assessments from JSON Lines to brief results`;
    const ours = median(times.ours);
    return [
      lowerIsBetter(
        `${lines}, each, beside json-logic-engine with the same reading, checking and writing`,
        ours,
        median(times.others),
        'µs of processor time',
      ),
      lowerIsBetter(
        'the same with a fifth of the answers unknown, beside all known',
        median(times.unknown),
        ours,
        'µs of processor time',
      ),
      lowerIsBetter(
        `${lines}, peak memory beside a tenth of them`,
        peakMemory(file('all')),
        peakMemory(file('tenth')),
        'MB',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ourResult = ({ edition, mode, answers, asOf }: Given): Result => evaluate(edition[mode], answers, asOf);

/** @param unknown share of the answers beside the profile that nobody knows */
function writeLines(file: string, questionnaire: Questionnaire, count: number, unknown = 0): void {
  const random = numbers(count);
  const forgettable = questionnaire.questions.filter((q) => !q.profile).map(({ id }) => id);
  for (let made = 0; made < count; made += piece) {
    const lines = completeAssessments(questionnaire, piece, made + 1).map((answers) => {
      const lost = forgettable.filter(() => random() < unknown).map((id) => [id, { unknown: true }]);
      return JSON.stringify({ asOf, answers: { ...answers, ...Object.fromEntries(lost) } });
    });
    writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
  }
}

/**
 * What reading, evaluating and writing one takes on average, in microseconds. Time of the processor, not of
 * the clock: other work on the machine would be measured with it, for it takes long.
 */
async function processorTime(
  books: Library,
  from: string,
  to: string,
  engine: (given: Given) => BriefResult,
): Promise<number> {
  const lineOf = ({ text, line }: Line): string =>
    JSON.stringify({ line, ...engine(readAssessment(books, text, from, asOf)) });
  const hearing = { wrong: (text: string) => Promise.reject(new Error(text)), reached: () => {} };
  const output = createWriteStream(to);
  const start = process.cpuUsage();
  const { done } = await writeResultLines(
    createReadStream(from),
    output,
    largestSaved(books),
    lineOf,
    hearing,
  );
  await finished(output.end());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / done;
}

/** @throws naming the first line in which the files differ */
function expectSameBytes(ours: string, others: string): void {
  const [our, their] = [ours, others].map((file) => readFileSync(file));
  if (our!.equals(their!)) return;
  const lines = [our!, their!].map((bytes) => bytes.toString('utf8').split('\n'));
  const line = lines[0]!.findIndex((text, i) => text !== lines[1]![i]);
  throw new Error(`The engines differ in line ${line + 1}:\n${lines[0]![line]}\n${lines[1]![line]}`);
}
