import type { Case } from '../case.ts';
import type { CostDefault, CostKind } from '../cost-default.ts';
import type { KnownProduct } from '../known-product.ts';
import type { ListFact } from '../list-fact.ts';
import type { Product, Source, Term } from '../model.ts';
import type { Myth } from '../myth.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Tender, TenderBasis, TenderLine } from '../tender.ts';
import { type ContentFiles, ofKind, readAbout } from './files.ts';
import { type Placed, placedList } from './placed.ts';

/** What stands beside the versions, with places. */
export interface Shared {
  /** Null where about.yaml is missing. */
  date: string | null;
  sources: Placed<Source>[];
  glossary: Placed<Term>[];
  listFacts: Placed<ListFact>[];
  catalogue: Placed<Product>[];
  cases: Placed<Case>[];
  products: Placed<KnownProduct>[];
  editions: string[];
  /** Questions, bases and lines of a tender. */
  tender: { facts: string[]; bases: Placed<TenderBasis>[]; lines: Placed<TenderLine>[] };
  costKinds: Placed<CostKind>[];
  costDefaults: Placed<CostDefault>[];
  readings: Placed<Reading>[];
  /** In the order in which they are asked. */
  myths: Placed<Myth>[];
  /** False where a file could not be read: what it holds must not be called unknown. */
  complete: {
    sources: boolean;
    glossary: boolean;
    catalogue: boolean;
    cases: boolean;
    costKinds: boolean;
    costDefaults: boolean;
    readings: boolean;
    myths: boolean;
    tender: boolean;
  };
}

/** Reads the shared part; a part that does not exist is empty. */
export function readShared(files: ContentFiles): { shared: Shared; problems: Problem[] } {
  const { date, problems } = readAbout(files, 'shared/about.yaml');
  const sources = ofKind(files, 'shared/', 'sources');
  const glossary = ofKind(files, 'shared/', 'glossary');
  const listFacts = ofKind(files, 'shared/', 'list-facts');
  const catalogue = ofKind(files, 'shared/', 'catalogue');
  const cases = ofKind(files, 'shared/', 'cases');
  const products = ofKind(files, 'shared/', 'products');
  const tender = ofKind(files, 'shared/', 'tender');
  const costKinds = ofKind(files, 'shared/', 'cost-kinds');
  const costs = ofKind(files, 'shared/', 'costs');
  const readings = ofKind(files, 'shared/', 'readings');
  const myths = ofKind(files, 'shared/', 'myths');
  const shared = {
    date,
    sources: sources.flatMap(({ path, value }) =>
      Object.entries((value ?? {}) as Record<string, Source>).map(([id, source]) => ({
        file: path,
        path: [id],
        id,
        value: source,
      })),
    ),
    glossary: glossary.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as Term[])),
    listFacts: listFacts.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as ListFact[])),
    catalogue: catalogue.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as Product[])),
    cases: cases.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as Case[])),
    complete: {
      sources: allRead(sources),
      glossary: allRead(glossary),
      catalogue: allRead(catalogue),
      cases: allRead(cases),
      tender: allRead(tender),
      costKinds: allRead(costKinds),
      costDefaults: allRead(costs),
      readings: allRead(readings),
      myths: allRead(myths),
    },
    tender: {
      facts: tender.flatMap(({ value }) => (value as Tender | null)?.facts ?? []),
      bases: tender.flatMap(({ path, value }) =>
        placedList(path, ['bases'], (value as Tender | null)?.bases),
      ),
      lines: tender.flatMap(({ path, value }) =>
        placedList(path, ['lines'], (value as Tender | null)?.lines),
      ),
    },
    products: products.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as KnownProduct[])),
    editions: ofKind(files, 'shared/', 'editions').flatMap(({ value }) => (value ?? []) as string[]),
    costKinds: costKinds.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as CostKind[])),
    costDefaults: costs.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as CostDefault[])),
    myths: myths.flatMap(({ path, value }) => placedList(path, [], (value ?? []) as Myth[])),
    readings: readings.flatMap(({ path, value }) =>
      value === null ? [] : [{ file: path, path: [], id: (value as Reading).id, value: value as Reading }],
    ),
  };
  return { shared, problems };
}

const allRead = (files: { value: unknown }[]): boolean => files.every((file) => file.value !== null);
