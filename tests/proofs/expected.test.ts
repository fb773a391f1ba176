import { describe, expect, test } from 'vitest';
import { differences } from '../../server/proofs/expected.ts';
import { printAgreement, printDifferences } from '../../server/proofs/print-expected.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { changed, sha256, smallContent } from '../fixtures/content.ts';

const village = 'small/1/scenarios/village.yaml';
const expected = `  overall: {level: low}
  findings:
    certainly: [mandate-missing, office.contract-ends]
    not: [costs-high]
  measures: [get-mandate, office.pilot]
`;

function told(expect: string, language: 'de' | 'en' = 'en'): string[] {
  const { problems, documents, versions } = checkAll(changed(village, expected, expect), sha256);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return printDifferences(differences(versions[0]!.content!, documents).found, documents, language);
}

const village13 = (rest: string): string =>
  `${village}:13:${rest}  Change the rule, or what is expected here.`;

describe('of what a scenario expects, what comes out otherwise is told with its line', () => {
  test('points, in whole points', () => {
    expect(told('  overall: {low: 17, high: 41}\n')).toEqual([
      village13('22  overall  overall: at most 41 points are expected, 17 come out.'),
    ]);
  });

  test('a level at both ends, or as a range', () => {
    expect(told('  overall: {level: low}\n')).toEqual([]);
    expect(told('  overall: {level: [low, high]}\n')).toEqual([
      village13('13  overall  overall: the level low–high is expected, low comes out.'),
    ]);
    expect(told('  dimensions: {independence: {level: low}}\n')).toHaveLength(1);
  });

  test('a further score of an area, also of one that was not chosen', () => {
    expect(told('  scores: {office.ease: {low: 52}}\n')).toEqual([
      expect.stringContaining('office.ease: at least 52 points are expected, '),
    ]);
    expect(told('  scores: {servers.ease: {low: 53}}\n')).toEqual([
      village13('27  servers.ease  servers.ease: at least 53 points are expected, nothing come out.'),
    ]);
  });

  test('knock-outs and findings that hold, possibly hold, or do not', () => {
    expect(told('  knockouts: {certainly: [no-mandate]}\n')).toEqual([]);
    expect(told('  knockouts: {not: [no-mandate]}\n')).toEqual([
      village13('21  no-mandate  no-mandate: "does not hold" is expected, "holds" comes out.'),
    ]);
    expect(told('  findings: {possibly: [costs-high]}\n')).toEqual([
      village13('25  costs-high  costs-high: "possibly holds" is expected, "does not hold" comes out.'),
    ]);
  });

  test('measures that are recommended, in their order, or are not', () => {
    expect(told('  measures: [office.pilot, get-mandate]\n')).toEqual([
      village13(
        '3  -  The order office.pilot, get-mandate is expected; get-mandate, office.pilot comes out.',
      ),
    ]);
    expect(told('  measures: [servers.pilot]\n')).toEqual([
      village13('14  servers.pilot  servers.pilot is not recommended.'),
    ]);
    expect(told('  notMeasures: [get-mandate]\n')).toEqual([
      village13('17  get-mandate  get-mandate is recommended.'),
    ]);
  });

  test('in German', () => {
    expect(told('  findings: {not: [mandate-missing]}\n', 'de')).toEqual([
      `${village}:13:20  mandate-missing  mandate-missing: Erwartet ist „trifft nicht zu“, heraus kommt „trifft zu“.  Ändern Sie die Regel, oder was hier erwartet wird.`,
    ]);
  });
});

test('a name that nothing has is told before anything is compared', () => {
  const { problems } = checkAll(
    changed(village, expected, '  knockouts: {not: [no-mandat]}\n  scores: {office.eas: {}}\n'),
    sha256,
  );
  expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['unknown-score', 'expect.scores.office.eas'],
    ['unknown-knockout', 'expect.knockouts.not.0'],
  ]);
});

test('it is told how many scenarios come out as they expect', () => {
  const { documents, versions } = checkAll(smallContent(), sha256);
  const { found, scenarios } = differences(versions[0]!.content!, documents);
  expect(printAgreement(found, scenarios, 'small 1', 'en')).toBe(
    '1 of 1 scenarios of small 1 come out as expected.',
  );
});
