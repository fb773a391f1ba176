import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type Corrections,
  correctionFrom,
  correctionOf,
  decide,
} from '../../../server/landscape/list/corrections.ts';
import { recogniser } from '../../../server/landscape/list/recognise.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';

const libreOffice: KnownProduct = {
  id: 'libreoffice',
  name: 'LibreOffice',
  maker: null,
  area: 'office',
  class: 'open',
  aliases: ['OOo'],
};
const recognise = recogniser({ products: [libreOffice], editions: [] });
const was = { product: 'x', productWas: 'x', area: '', areaWas: '' };

describe('a correction', () => {
  it('holds only what was changed', () => {
    expect(correctionFrom(was, recognise)).toEqual({});
    expect(correctionFrom({ ...was, area: 'servers' }, recognise)).toEqual({ area: 'servers' });
    expect(correctionFrom({ ...was, product: '' }, recognise)).toEqual({ product: null });
    expect(correctionFrom({ ...was, product: 'Eigenbau' }, recognise)).toEqual({ product: 'Eigenbau' });
  });

  it('calls a known product by its name and brings its area, unless another area was chosen', () => {
    expect(correctionFrom({ ...was, product: 'OOo' }, recognise)).toEqual({
      product: 'LibreOffice',
      area: 'office',
    });
    expect(correctionFrom({ ...was, product: 'libre office', area: 'servers' }, recognise)).toEqual({
      product: 'LibreOffice',
      area: 'servers',
    });
  });

  it('keeps what is only close to a known name as it was typed', () => {
    expect(correctionFrom({ ...was, product: 'Libre-Ofice' }, recognise)).toEqual({ product: 'Libre-Ofice' });
  });
});

const value = fc.option(fc.constantFrom('a', 'b'), { nil: null });
const correction = fc.record({ product: value, area: value }, { requiredKeys: [] });
const corrections = fc.dictionary(fc.constantFrom('s:x', 'l:1', 'l:2'), correction);

describe('decisions', () => {
  it('of a spelling reach each of its rows, whatever was decided before', () => {
    fc.assert(
      fc.property(corrections, correction, (before: Corrections, decided: Correction) => {
        const after = decide(before, [{ key: 's:x', correction: decided, rows: ['l:1', 'l:2'] }]);
        for (const row of ['l:1', 'l:2', 'l:3'])
          expect(correctionOf(after, 's:x', row)).toMatchObject(decided);
      }),
    );
  });

  it('of a row leave the other rows as they were', () => {
    fc.assert(
      fc.property(corrections, correction, (before: Corrections, decided: Correction) => {
        const after = decide(before, [{ key: 'l:1', correction: decided, rows: [] }]);
        expect(correctionOf(after, 's:x', 'l:1')).toMatchObject(decided);
        expect(correctionOf(after, 's:x', 'l:2')).toEqual(correctionOf(before, 's:x', 'l:2'));
      }),
    );
  });
});
