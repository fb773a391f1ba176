import { expect, test } from 'vitest';
import { browserForAll, withoutScripts } from './browser.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);
test('x', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/');
  expect(await page.title()).toContain('OSS');
});
