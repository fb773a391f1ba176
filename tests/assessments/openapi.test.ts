import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { startApp } from './start.ts';

const described = async () => (await (await startApp()).app.inject('/api/openapi.json')).json();

test('the description names every route of the API', async () => {
  const { openapi, paths } = await described();
  expect(openapi).toBe('3.1.0');
  const routes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.sort()).toEqual([
    'DELETE /api/assessments/{id}',
    'DELETE /api/workshops/{id}',
    'GET /api/assessments/{id}',
    'GET /api/assessments/{id}/calendar.ics',
    'GET /api/assessments/{id}/comparison',
    'GET /api/assessments/{id}/costs',
    'GET /api/assessments/{id}/costs.ods',
    'GET /api/assessments/{id}/dates',
    'GET /api/assessments/{id}/fachverfahren',
    'GET /api/assessments/{id}/lists/{list}',
    'GET /api/assessments/{id}/papers/council.odt',
    'GET /api/assessments/{id}/papers/enquiry.odt',
    'GET /api/assessments/{id}/papers/project.odt',
    'GET /api/assessments/{id}/papers/tender.odt',
    'GET /api/assessments/{id}/papers/worklist.odt',
    'GET /api/assessments/{id}/plan',
    'GET /api/assessments/{id}/plan.ods',
    'GET /api/assessments/{id}/plan/best',
    'GET /api/assessments/{id}/readings',
    'GET /api/assessments/{id}/report.odt',
    'GET /api/assessments/{id}/report.pdf',
    'GET /api/assessments/{id}/result',
    'GET /api/assessments/{id}/robustness',
    'GET /api/assessments/{id}/saved.json',
    'GET /api/assessments/{id}/services',
    'GET /api/assessments/{id}/services/proposals',
    'GET /api/assessments/{id}/weights',
    'GET /api/assessments/{id}/why',
    'GET /api/assessments/{id}/workshops',
    'GET /api/assessments/{id}/worth',
    'GET /api/myths',
    'GET /api/questionnaires',
    'GET /api/questionnaires/{id}',
    'GET /api/questionnaires/{id}/{version}',
    'GET /api/workshops/{id}',
    'GET /api/workshops/{id}/differences',
    'GET /api/workshops/{id}/events',
    'GET /api/workshops/{id}/report.odt',
    'GET /api/workshops/{id}/report.pdf',
    'GET /api/workshops/{id}/votes.csv',
    'PATCH /api/assessments/{id}',
    'PATCH /api/assessments/{id}/lists/{list}',
    'PATCH /api/workshops/{id}',
    'POST /api/assessments',
    'POST /api/assessments/{id}/lists',
    'POST /api/assessments/{id}/lists/{list}/services',
    'POST /api/assessments/{id}/plan/import',
    'POST /api/assessments/{id}/rounds',
    'POST /api/assessments/{id}/services/import',
    'POST /api/assessments/{id}/services/proposals',
    'POST /api/assessments/{id}/what-if',
    'POST /api/assessments/{id}/workshops',
    'POST /api/workshops/join',
    'POST /api/workshops/recover',
    'POST /api/workshops/{id}/agree',
    'POST /api/workshops/{id}/agree/undo',
    'POST /api/workshops/{id}/apart',
    'POST /api/workshops/{id}/hands',
    'POST /api/workshops/{id}/open',
    'POST /api/workshops/{id}/points',
    'POST /api/workshops/{id}/points/weigh',
    'POST /api/workshops/{id}/reopen',
    'POST /api/workshops/{id}/reveal',
    'POST /api/workshops/{id}/solve',
    'POST /api/workshops/{id}/timer',
    'POST /api/workshops/{id}/vote-anew',
    'PUT /api/assessments/{id}/answers',
    'PUT /api/assessments/{id}/answers/{question}',
    'PUT /api/assessments/{id}/costs',
    'PUT /api/assessments/{id}/dates',
    'PUT /api/assessments/{id}/earlier',
    'PUT /api/assessments/{id}/plan',
    'PUT /api/assessments/{id}/services',
    'PUT /api/assessments/{id}/weights',
    'PUT /api/workshops/{id}/votes/{item}',
  ]);
});

test('pages are no part of it', async () => {
  const pages = (app: FastifyInstance): void => {
    app.get('/de/', async () => 'start');
    app.post('/de/assessments/:id/sections/:section', async () => 'saved');
  };
  const { app } = await startApp({ pages });
  const { info, paths } = (await app.inject('/api/openapi.json')).json();
  expect(Object.keys(paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  expect(info.description).toContain('German unless English is asked for');
});

test('every answer of every route has a schema, errors as problem+json', async () => {
  const { paths } = await described();
  for (const [path, methods] of Object.entries(paths as Record<string, Record<string, unknown>>))
    for (const [method, { responses }] of Object.entries(methods) as [string, { responses: object }][])
      for (const [status, { content }] of Object.entries(responses) as [string, { content?: object }][]) {
        const place = `${method} ${path} ${status}`;
        if (Number(status) >= 400) expect(Object.keys(content!), place).toEqual(['application/problem+json']);
        else if (status !== '204') expect(Object.keys(content!), place).toHaveLength(1);
      }
});

test('every reference in it leads somewhere', async () => {
  const text = JSON.stringify(await described());
  const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1]));
  expect([...references].sort()).toEqual(['#/components/schemas/Answer', '#/components/schemas/Problem']);
});

test('whatever is below an assessment or a workshop asks for its key', async () => {
  const { paths } = await described();
  for (const [path, methods] of Object.entries(
    paths as Record<string, Record<string, { security?: unknown }>>,
  ))
    for (const [method, { security }] of Object.entries(methods))
      expect(security, `${method} ${path}`).toEqual(
        /(assessments|workshops)\/\{id\}/.test(path) ? [{ key: [] }] : undefined,
      );
});
