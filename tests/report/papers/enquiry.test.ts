import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../server/landscape/model.ts';
import { drawOdt } from '../../../server/report/odt/draw.ts';
import { enquiries, makersToAsk } from '../../../server/report/papers/enquiry.ts';
import { odfProblems } from '../../fixtures/odf.ts';
import { reportInput, textsOf } from '../../fixtures/report-of.ts';
import { service, town } from '../../landscape/made.ts';

const written = (landscape: Landscape, language: 'de' | 'en' = 'de', maker?: string) =>
  enquiries({ ...reportInput({ language }), beside: { landscape } }, maker);
const said = (landscape: Landscape, language: 'de' | 'en' = 'de', maker?: string): string =>
  textsOf(written(landscape, language, maker).blocks).join('\n');

describe('the enquiry to makers', () => {
  test('goes to each maker whose services need something, on a page of its own', () => {
    expect(makersToAsk(town)).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    const { blocks } = written(town);
    expect(blocks.filter((b) => b.kind === 'heading' && b.level === 1)).toHaveLength(4);
    expect(blocks.filter((b) => b.kind === 'pageBreak')).toHaveLength(3);
    expect(odfProblems(drawOdt(written(town)))).toEqual([]);
  });

  test('names what is used of the maker and asks about what each needs, once', () => {
    const needs = [{ kind: 'office', what: 'Textverarbeitung A' } as const];
    const two = {
      services: [
        service('a', { maker: 'Alpha', needs, users: 30, contractEnd: '2029-12' }),
        service('b', { maker: 'Alpha', needs }),
        service('c', { maker: 'Alpha' }),
        service('d', { maker: 'Other' }),
      ],
      groups: [],
    };
    const letter = said(two);
    expect(letter).toContain('Verfahren a: 30 Nutzende, Vertrag bis Dezember 2029');
    expect(letter).toContain('Arbeitet Verfahren a, Verfahren b auch ohne Textverarbeitung A?');
    expect(letter.split('auch ohne Textverarbeitung A').length).toBe(2);
    expect(letter).not.toContain('Other');
  });

  test('goes to the maker alone that is named, in English as well', () => {
    const letter = said(town, 'en', 'Delta');
    expect(letter).toContain('Enquiry to Delta');
    expect(letter).toContain('On which databases does Verfahren kasse run besides Datenbank B?');
    expect(letter).not.toContain('Alpha');
  });

  test('leaves gaps for what only a person knows', () => {
    const gaps = written(town).blocks.flatMap((b) => (b.kind === 'gap' ? [b.label] : []));
    for (const label of ['Anschrift', 'Antwort erbeten bis', 'Name, Amt und Unterschrift'])
      expect(gaps.filter((one) => one === label)).toHaveLength(4);
  });

  test('says what to enter where nobody is to be asked', () => {
    expect(said({ services: [service('a')], groups: [] })).toContain('Tragen Sie beim Verfahren ein');
    expect(textsOf(enquiries(reportInput(), undefined).blocks).join()).toContain('Tragen Sie');
  });

  test('has an origin for each statement', () => {
    for (const block of written(town).blocks) if ('from' in block) expect(block.from).not.toEqual([]);
  });
});
