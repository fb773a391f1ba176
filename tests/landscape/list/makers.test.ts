import { expect, it } from 'vitest';
import { makerNamer } from '../../../server/landscape/list/makers.ts';

const product = (maker: string | null) => ({
  id: 'x',
  name: 'X',
  maker,
  area: null,
  class: 'proprietary' as const,
  aliases: [],
});
const nameOf = makerNamer([product('Microsoft'), product('Znuny GmbH'), product('Red Hat'), product(null)]);

it.each([
  ['Microsoft Ireland Operations Ltd.', 'Microsoft'],
  ['MICROSOFT Deutschland GmbH', 'Microsoft'],
  ['Microsoft Corp.', 'Microsoft'],
  ['Znuny', 'Znuny GmbH'],
  ['RedHat Inc.', 'Red Hat'],
])('takes %s for %s', (written, name) => {
  expect(nameOf(written)).toBe(name);
});

it.each(['Microsoft-Händler Müller GmbH', 'GmbH', 'Haus A AG', ''])(
  'leaves %j as it is written',
  (written) => {
    expect(nameOf(written)).toBe(written);
  },
);
