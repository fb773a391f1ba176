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
import { type Edition, library } from '../server/assessments/library.ts';
import { largestSaved } from '../server/assessments/saved-size.ts';
import { type Given, readAssessment } from '../server/commands/assessments-in.ts';
import { writeResultLines } from '../server/commands/result-lines.ts';
import { type BriefResult, briefOf } from '../server/scoring/brief.ts';
import { evaluate } from '../server/scoring/evaluate.ts';
import { round } from '../server/scoring/range.ts';
import { completeAssessments } from './assessments.ts';
import { translate } from './json-logic.ts';
import { asValues, otherEngine } from './other-engine.ts';
import { peakMemory } from './peak.ts';
import { higherIsBetter, lowerIsBetter, median, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

const asOf = '2026-11-25';
/** Assessments that are made at once, so that making them takes little memory. */
const piece = 100;

/**
 * Assessments from a file of JSON Lines to brief results in another, beside json-logic-engine with
 * everything compiled and the same reading, checking and writing; and the memory that ten times as many
 * take. Both must write the same bytes.
 * @param count assessments, a multiple of 1,000
 */
export async function manyRows(count = 20_000, rounds = 3): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oss-kompass-bench-'));
  try {
    const files = { all: join(folder, 'all.jsonl'), tenth: join(folder, 'tenth.jsonl') };
    writeLines(files.all, count);
    writeLines(files.tenth, count / 10);
    return [await speedRow(files.all, count, rounds, folder), memoryRow(files, count)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeLines(file: string, count: number): void {
  const { questionnaire } = library([shippedContent()]).values().next().value!.full;
  for (let made = 0; made < count; made += piece) {
    const lines = completeAssessments(questionnaire, piece, made + 1).map((answers) =>
      JSON.stringify({ asOf, answers }),
    );
    writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
  }
}

async function speedRow(file: string, count: number, rounds: number, folder: string): Promise<Row> {
  const books = library([shippedContent()]);
  const edition = books.values().next().value!;
  const evaluated = ({ edition, mode, answers, asOf }: Given): BriefResult =>
    briefOf(evaluate(edition[mode], answers, asOf));
  const engines = { ours: evaluated, others: otherResults(edition) };
  const rates = { ours: [] as number[], others: [] as number[] };
  const written = (name: string): string => join(folder, `${name}.jsonl`);
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['ours', 'others'] as const) {
      const output = createWriteStream(written(name));
      const start = performance.now();
      const { done } = await writeResultLines(
        createReadStream(file),
        output,
        largestSaved(books),
        ({ text, line }) =>
          JSON.stringify({ line, ...engines[name](readAssessment(books, text, file, asOf)) }),
        { wrong: (text) => Promise.reject(new Error(text)), reached: () => {} },
      );
      await finished(output.end());
      rates[name].push((done * 1000) / (performance.now() - start));
    }
  expectSameBytes(written('ours'), written('others'));
  const name = `${count} assessments from JSON Lines to brief results, beside json-logic-engine with the same reading and writing`;
  return higherIsBetter(name, median(rates.ours), median(rates.others), 'a second');
}

/** What the other engine makes of an assessment, in the form of ours. */
function otherResults({ content, full }: Edition): (given: Given) => BriefResult {
  const { questionnaire, levels } = full;
  const run = otherEngine(translate(content, questionnaire), roundAll);
  const { rules, version, stamps } = content;
  const scoreIds = [full.overall, ...full.dimensions, ...full.others].map((i) => full.scores[i]!.id);
  const findingIds = full.findings.map((finding) => finding.id);
  const limits = scoreIds.flatMap((score) =>
    rules.knockouts
      .filter((k) => k.limits === score)
      .map(({ id, to }) => ({ id, score, from: levels[levels.findIndex((l) => l.id === to) + 1]!.from })),
  );
  const about = { id: questionnaire.id, version, fingerprint: stamps.rules.fingerprint };
  return ({ answers, asOf, mode }) => {
    const found = run(asValues(answers, questionnaire, asOf));
    const scores = found.scores as Record<string, number | null>;
    const brief: BriefResult = {
      questionnaire: about,
      mode,
      asOf,
      scores: {},
      findings: { certainly: findingIds.filter((id) => found.findings[id]), possibly: [], bounds: [] },
      knockouts: { certainly: [], possibly: [] },
    };
    for (const id of scoreIds) {
      const score = scores[id];
      if (score === null || score === undefined) brief.scores[id] = null;
      else {
        const value = round(score);
        const level = levels[found.levels[id] as number]!.id;
        brief.scores[id] = { low: value, high: value, level: { low: level, high: level }, exact: true };
      }
    }
    for (const { id, score, from } of limits)
      if (found.knockouts[id] && (brief.scores[score]?.low ?? 0) >= from) brief.knockouts.certainly.push(id);
    return brief;
  };
}

/** As ours are, so that what is made of them is the same to the last digit. */
function roundAll(scores: Record<string, unknown>): void {
  for (const id of Object.keys(scores)) if (scores[id] !== null) scores[id] = round(scores[id] as number);
}

/** @throws naming the first line in which the files differ */
function expectSameBytes(ours: string, others: string): void {
  const [our, their] = [ours, others].map((file) => readFileSync(file));
  if (our!.equals(their!)) return;
  const lines = [our!, their!].map((bytes) => bytes.toString('utf8').split('\n'));
  const line = lines[0]!.findIndex((text, i) => text !== lines[1]![i]);
  throw new Error(`The engines differ in line ${line + 1}:\n${lines[0]![line]}\n${lines[1]![line]}`);
}

function memoryRow(files: { all: string; tenth: string }, count: number): Row {
  const name = `peak memory of ${count} assessments, beside ${count / 10}`;
  return lowerIsBetter(name, peakMemory(files.all), peakMemory(files.tenth), 'MB');
}
