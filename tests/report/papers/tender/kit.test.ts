import { describe, expect, test } from 'vitest';
import { drawOdt } from '../../../../server/report/odt/draw.ts';
import { tenderKit } from '../../../../server/report/papers/tender/kit.ts';
import { blocksOf, originsOf, textsOf } from '../../../fixtures/report-of.ts';
import { saidIn, unpacked } from '../../odt/reading.ts';
import { areas, content, inputOf, said, scenarios } from './kits.ts';

describe.each(scenarios)('the tender kit of %s', (scenario) => {
  test.each(['de', 'en'] as const)(
    'says in %s, for each need area, where every statement comes from',
    (language) => {
      for (const area of areas)
        for (const value of [null, 500_000]) {
          const document = tenderKit(inputOf(scenario, language), area, value);
          for (const block of blocksOf(document))
            if ('from' in block) expect(block.from.length, textsOf([block]).join(' ')).toBeGreaterThan(0);
          expect(said(document)).not.toMatch(/undefined|NaN|\[object/);
          const ids = document.blocks.flatMap((b) => (b.kind === 'heading' ? [b.id] : []));
          expect(new Set(ids).size).toBe(ids.length);
          expect(() => saidIn(unpacked(drawOdt(document))['content.xml']!)).not.toThrow();
          for (const origin of originsOf(document))
            if (origin.kind === 'source') expect(Object.keys(content.sources)).toContain(origin.id);
        }
    },
  );
});
