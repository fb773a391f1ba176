import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recogniser } from '../../../server/landscape/list/recognise.ts';
import { spelled } from '../../../server/landscape/list/spelling.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';

const products = parse(readFileSync('questionnaires/shared/products.yaml', 'utf8')) as KnownProduct[];
const editions = parse(readFileSync('questionnaires/shared/editions.yaml', 'utf8')) as string[];
const recognise = recogniser({ products, editions });

describe('the dictionary of products', () => {
  it('knows at least 150, in every need area', () => {
    expect(products.length).toBeGreaterThanOrEqual(150);
    for (const area of ['office', 'groupware', 'records', 'specialist', 'website', 'servers'])
      expect(products.filter((product) => product.area === area).length).toBeGreaterThanOrEqual(10);
  });

  it('calls no two products by one name', () => {
    const owners = new Map<string, string[]>();
    for (const { id, name, aliases } of products)
      for (const spelling of new Set([name, ...aliases].map(spelled))) {
        owners.set(spelling, [...(owners.get(spelling) ?? []), id]);
      }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('finds each by its own name', () => {
    for (const product of products) expect(recognise(product.name)).toEqual({ product, by: 'name' });
  });
});

it.each([
  ['MS Office Professional Plus 2019', 'microsoft-office', 'alias'],
  ['Microsoft® 365 E3', 'microsoft-365', 'alias'],
  ['Windows Server 2022 Standard', 'windows-server', 'alias'],
  ['VOIS|MESO', 'vois', 'alias'],
  ['Anbindung der Zeiterfassung an SAP', 'sap-erp', 'likely'],
  ['Office Professional Plus LTSC 2021', 'microsoft-office', 'alias'],
  ['Zoom Enterprise Professional Subscription 64 Bit', 'zoom', 'name'],
  ['Libreofice', 'libreoffice', 'likely'],
  ['PROXMOX VE 8.2', 'proxmox-ve', 'name'],
  ['Fachanwendung Infoma newsystem', 'infoma-newsystem', 'name'],
])('recognises %s', (text, id, by) => {
  expect(recognise(text)).toMatchObject({ product: { id }, by });
});

it.each(['Eigenentwicklung', 'Bauhof', '', 'Telefonanlage', 'Word'])(
  'does not take %j for a product',
  (text) => {
    expect(recognise(text)).toBeNull();
  },
);

describe('with the maker as a second sign', () => {
  it.each([
    ['Office 2019', 'Microsoft', 'microsoft-office'],
    ['Office 2021 LTSC Standard', 'Microsoft Ireland Operations Ltd.', 'microsoft-office'],
    ['Office 365', 'Microsoft', 'microsoft-365'],
    ['Office 365 E3', 'Microsoft Deutschland GmbH', 'microsoft-365'],
    ['Windows Server 2019', 'Microsoft', 'windows-server'],
    ['Windows Server 2019 R2 Datacenter', '', 'windows-server'],
    ['Word 2016', 'Microsoft', 'microsoft-word'],
    ['Office v5.2', 'SoftMaker', 'softmaker-office'],
    ['Office 2024', 'SoftMaker GmbH', 'softmaker-office'],
  ])('recognises %s of "%s" as %s', (text, maker, id) => {
    const found = recognise(text, maker);
    expect([found?.product.id, found?.by === 'likely']).toEqual([id, false]);
  });

  it.each([
    ['Office 2019', ''],
    ['Office 2019', 'Haus Beispiel'],
    ['Office Manager 2019', 'Microsoft'],
    ['Backoffice Standard', 'Microsoft'],
    ['Word', 'Haus Beispiel'],
    ['Standard', 'Microsoft'],
    ['2019', 'Microsoft'],
    ['Server 2019', 'Microsoft'],
    ['Reader 2019', 'SoftMaker'],
    ['Serverschrank Enterprise', 'Dell'],
    ['', 'Microsoft'],
  ])('does not take %j of "%s" for a product', (text, maker) => {
    expect(recognise(text, maker)).toBeNull();
  });

  it('never takes a product for one of another maker by the maker alone', () => {
    const makers = [...new Set(products.map(({ maker }) => maker).filter((maker) => maker !== null))];
    for (const maker of makers)
      for (const { name } of products) {
        const plain = recognise(name);
        expect(recognise(name, maker)).toEqual(plain);
      }
  });

  it('does not let editions tell two products apart that are one', () => {
    for (const product of products)
      for (const edition of editions) {
        const found = recognise(`${product.name} ${edition} 2024`);
        expect([product.name, edition, found?.by]).not.toEqual([product.name, edition, 'likely']);
        expect(found).not.toBeNull();
      }
  });
});
