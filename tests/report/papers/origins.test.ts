import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../server/report/document.ts';
import { assessment, paragraph, rule, text } from '../../../server/report/inline.ts';
import { councilPaper } from '../../../server/report/papers/council.ts';
import { enquiries } from '../../../server/report/papers/enquiry.ts';
import { projectSheets } from '../../../server/report/papers/projects.ts';
import { tenderKit } from '../../../server/report/papers/tender/kit.ts';
import { forms, strengths } from '../../../server/report/papers/words.ts';
import { worklist } from '../../../server/report/papers/worklist.ts';
import type { ReportInput } from '../../../server/report/telling.ts';
import { groundsOf } from './grounds.ts';
import { everything } from './sheets.ts';
import { areas, content, country, inputOf, scenarios } from './tender/kits.ts';
import { type Wrong, wrongIn } from './wrong.ts';

/** Of a tender, without tax. */
const orderValue = 90_000;

/** All papers of one input, in each form and strength. */
const papersOf = (input: ReportInput): Document[] => [
  ...forms.flatMap((form) => strengths.map((strength) => councilPaper(input, form, strength))),
  projectSheets(input, undefined),
  worklist(input),
  enquiries(input, undefined),
  ...areas.flatMap((area) => [null, orderValue].map((value) => tenderKit(input, area, value))),
];

const wrongOf = (input: ReportInput): Wrong[] => wrongIn(papersOf(input), groundsOf(input, [orderValue]));

describe.each(scenarios)('what the papers of %s say', (scenario) => {
  test.each(['de', 'en'] as const)('goes back, part by part, to what there is (%s)', (language) => {
    for (const beside of [{}, everything])
      expect(wrongOf(inputOf(scenario, language, {}, beside))).toEqual([]);
  });
});

test.each(['at', 'ch'])('so do those of a city in %s', (land) => {
  for (const language of ['de', 'en'] as const)
    expect(wrongOf(inputOf('city', language, country(land), everything))).toEqual([]);
});

describe('the look at origins', () => {
  const input = inputOf('city', 'de', {}, everything);
  const grounds = groundsOf(input);
  const paper = councilPaper(input, 'de', 'decide');
  const planted = (block: Block): Wrong[] =>
    wrongIn([{ ...paper, blocks: [...paper.blocks, block] }], grounds);
  const finding = input.result.findings.find(({ holds }) => holds === 'certainly')!;
  const { title } = content.texts.de!.findings[finding.origin]!;

  test('passes a sentence that its rule says', () => {
    expect(planted(paragraph([text(`${title}.`)], [rule(finding.id)]))).toEqual([]);
  });

  test.each([
    ['an amount', paragraph([text('Kosten: 12.345 €')], [assessment]), '12.345'],
    ['a number', paragraph([text(`${title} 77`)], [rule(finding.id)]), '77'],
    ['a promise', paragraph([text(`${title}, garantiert`)], [rule(finding.id)]), 'garantiert'],
  ])('sees %s that nobody gave', (_, block, invented) => {
    expect(planted(block)).toMatchObject([{ invented }]);
  });

  test('sees words of another rule, an origin there is not, none at all, and a source of others', () => {
    expect(planted(paragraph([text(title)], [rule('overall')]))).toHaveLength(1);
    expect(planted(paragraph([text(title)], [rule(finding.id), rule('nowhere')]))).toMatchObject([
      { lost: [rule('nowhere')], invented: '' },
    ]);
    expect(planted(paragraph([text('')], []))).toHaveLength(1);
    const mark = { kind: 'source', number: 1 } as const;
    expect(planted(paragraph([text(title), mark], [rule(finding.id)]))).toMatchObject([
      { unnamed: [expect.any(String)], invented: '' },
    ]);
  });
});
