import formbody from '@fastify/formbody';
import { expect, test } from 'vitest';
import { made } from './assessments/caller.ts';
import { startApp } from './assessments/start.ts';

test('what pages add to read forms does not make the API read forms', async () => {
  const { app } = await startApp({
    pages: async (pages) => {
      await pages.register(formbody);
      pages.post('/de/form', async (request) => request.body);
    },
  });
  const { base, key } = await made(app);
  const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: `Bearer ${key}` };
  const page = await app.inject({ method: 'POST', url: '/de/form', headers: form, payload: 'a=1' });
  expect(page.json()).toEqual({ a: '1' });
  const api = await app.inject({ method: 'PATCH', url: base, headers: form, payload: 'name=x' });
  expect(api.statusCode).toBe(415);
});

test('pages can have addresses the API has no say in', async () => {
  const { app } = await startApp({
    pages: (pages) => {
      pages.get('/de/', async () => 'start');
    },
  });
  expect((await app.inject('/de/')).body).toBe('start');
});

test('behind a proxy that is trusted, links carry the address people see', async () => {
  const { parts } = await startApp();
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'kompass.example' };
  const url = async (trustProxy: boolean): Promise<string> => {
    const { app } = await startApp({ config: { ...parts.config, trustProxy } });
    const answer = await app.inject({ method: 'POST', url: '/api/assessments', headers: forwarded });
    return answer.json().url;
  };
  expect(await url(true)).toMatch(/^https:\/\/kompass\.example\/l\//);
  expect(await url(false)).toMatch(/^http:\/\/localhost/);
});

test('a request that is no HTTP is answered without a stack', async () => {
  const { app } = await startApp();
  const address = await app.listen({ port: 0 });
  const huge = await fetch(`${address}/api/questionnaires`, { headers: { 'x-huge': 'x'.repeat(20_000) } });
  expect(huge.status).toBe(431);
  expect(await huge.text()).not.toMatch(/\.[jt]s|stack/);
});
