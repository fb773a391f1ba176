import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const tender = 'shared/tender.yaml';

/** Faults of what a tender is made of. */
export const tenderFaults: Fault[] = [
  {
    code: 'unknown-basis',
    by: 'of a line, misspelt',
    files: changed(tender, 'areas: [office], bases: [state-law]', 'areas: [office], bases: [state-lwa]'),
    amongOthers: true,
    lines: ['shared/tender.yaml:6:56  formats  There is no basis "state-lwa".  Did you mean "state-law"?'],
  },
  {
    code: 'basis-missing',
    by: 'a basis that does not speak in a country of its line',
    files: changed(tender, 'countries: [de, at, ch], strength', 'countries: [de, at], strength'),
    amongOthers: true,
    lines: [
      'shared/tender.yaml:5:79  limit  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:6:48  formats  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:7:43  price  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
    ],
  },
  {
    code: 'basis-missing',
    by: 'a basis of one state for a line of a whole country',
    files: changed(tender, 'ch], strength: depends', 'ch], states: [by], strength: depends'),
    amongOthers: true,
    lines: [
      'shared/tender.yaml:5:79  limit  No basis of this line speaks in "at".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:5:79  limit  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:5:79  limit  No basis of this line speaks in "de".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:6:48  formats  No basis of this line speaks in "at".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:6:48  formats  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:6:48  formats  No basis of this line speaks in "de".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:7:43  price  No basis of this line speaks in "at".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:7:43  price  No basis of this line speaks in "ch".  Name one that does, or leave the country out with "countries".',
      'shared/tender.yaml:7:43  price  No basis of this line speaks in "de".  Name one that does, or leave the country out with "countries".',
    ],
  },
  {
    code: 'weights-sum',
    by: 'less than 100',
    files: changed(tender, 'weight: 100', 'weight: 90'),
    lines: [
      'shared/tender.yaml:7:30  price  The weights for "at", area "office", sum to 90.  Make them 100.',
      'shared/tender.yaml:7:30  price  The weights for "ch", area "office", sum to 90.  Make them 100.',
      'shared/tender.yaml:7:30  price  The weights for "de", area "office", sum to 90.  Make them 100.',
    ],
  },
  {
    code: 'product-named',
    by: 'in a criterion, by its catalogue name',
    files: changed(
      'shared/texts/en/all.yaml',
      '{text: Open formats.',
      '{text: Open formats as in LibreOffice.',
    ),
    lines: [
      'shared/texts/en/all.yaml:13:13  formats  A criterion names "LibreOffice", a product or a maker.  Write what is needed, or name the standard.',
    ],
  },
  {
    code: 'bounds',
    by: 'a range of value that is empty',
    files: changed(tender, 'from: 10, below: 20', 'from: 20, below: 20'),
    lines: ['shared/tender.yaml:5:34  limit  From 20 to 20 is no range.  Put the smaller number first.'],
  },
  {
    code: 'unknown-source',
    by: 'of a basis',
    files: changed(tender, 'sources: [council-2024]', 'sources: [elsewhere]'),
    lines: [
      'shared/tender.yaml:3:75  state-law  There is no source "elsewhere".  Add it to shared/sources/.',
    ],
  },
  {
    code: 'unknown-area',
    by: 'a line of an area that does not exist',
    files: changed(tender, 'areas: [office]', 'areas: [offcie]'),
    lines: ['shared/tender.yaml:6:39  formats  There is no need area "offcie".  Did you mean "office"?'],
  },
  {
    code: 'duplicate-id',
    by: 'a line named like a basis',
    files: changed(tender, 'id: formats', 'id: state-law'),
    amongOthers: true,
    lines: [
      'shared/tender.yaml:6:6  state-law  "state-law" exists twice, also in shared/tender.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'missing-text',
    by: 'the proof of a criterion',
    files: changed('shared/texts/en/all.yaml', ', proof: A demonstration.', ''),
    lines: [
      'shared/texts/en/all.yaml:13:3  formats  The English text tender.formats.proof is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'schema',
    by: 'a weight where none belongs',
    files: changed(tender, 'part: must, areas', 'part: must, weight: 5, areas'),
    lines: [
      'shared/tender.yaml:6:31  formats  "weight" does not fit the other keys here.  Take it out, or look up in docs/format.md what it goes with.',
    ],
  },
  {
    code: 'schema',
    by: 'an award criterion without weight',
    files: changed(tender, 'weight: 100, ', ''),
    lines: ['shared/tender.yaml:7:5  price  The key "weight" is missing.  Add "weight:".'],
  },
  {
    code: 'product-named',
    by: 'in a criterion, by the maker of a known product',
    files: changed(
      'shared/texts/en/all.yaml',
      '{text: Open formats.',
      '{text: Open formats as of Mail & Co.',
    ).set(
      'shared/products.yaml',
      '- {id: post, name: Post, maker: Mail & Co, area: office, class: proprietary, aliases: []}\n- {id: free, name: Free Post, maker: null, area: office, class: open, aliases: []}\n',
    ),
    lines: [
      'shared/texts/en/all.yaml:13:13  formats  A criterion names "Mail & Co", a product or a maker.  Write what is needed, or name the standard.',
    ],
  },
];
