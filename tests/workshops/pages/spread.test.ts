import { expect, test } from 'vitest';
import { held } from './held.ts';

const spreadOf = (text: string): string | undefined => /data-spread="(\d+)"/.exec(text)?.[1];

test('telephones are told over what time to read again, longer the more they are; who leads and the screen read at once', async () => {
  const { lead, screen, base, joined } = await held();
  const phone = await joined('it');
  expect(spreadOf((await phone.get(base)).text)).toBe('2');
  for (let n = 0; n < 4; n++) await joined('department');
  expect(spreadOf((await phone.get(base)).text)).toBe('10');
  expect(spreadOf((await lead.get(`${base}/lead`)).text)).toBeUndefined();
  expect(spreadOf((await screen.get(`${base}/screen`)).text)).toBeUndefined();
});
