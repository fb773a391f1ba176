import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recogniser } from '../../../server/landscape/list/recognise.ts';
import { spelled } from '../../../server/landscape/list/spelling.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';

const products = parse(readFileSync('questionnaires/shared/products.yaml', 'utf8')) as KnownProduct[];
const recognise = recogniser(products);

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
