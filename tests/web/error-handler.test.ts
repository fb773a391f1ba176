import { describe, expect, test } from 'vitest';
import { Refusal } from '../../server/web/errors.ts';
import { startApp } from '../assessments/start.ts';

const html = { accept: 'text/html,application/xhtml+xml' };

const withPages = () =>
  startApp({
    errorPage: (_request, { title, detail }, language) =>
      `<html lang="${language}"><h1>${title}</h1><p>${detail}`,
    pages: (pages) => {
      pages.get('/de/broken', async () => {
        throw new Error('secret <detail>');
      });
      pages.get('/en/refused', async () => {
        throw new Refusal('assessment-not-found');
      });
      pages.get('/de/strange', async () => {
        throw 'no error at all';
      });
    },
  });

describe('an error', () => {
  test('is a page for people, in the language of the address', async () => {
    const { app } = await withPages();
    const told = await app.inject({ url: '/en/refused', headers: { ...html, 'accept-language': 'de' } });
    expect(told.statusCode).toBe(404);
    expect(told.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(told.body).toContain('<html lang="en"><h1>There is no such assessment</h1>');
  });

  test('is problem+json for programs', async () => {
    const { app } = await withPages();
    for (const request of [
      { url: '/api/nothing', headers: html },
      { url: '/en/refused', headers: { accept: 'application/json' } },
      { url: '/en/refused', headers: { accept: 'application/problem+json' } },
    ])
      expect((await app.inject(request)).headers['content-type']).toBe(
        'application/problem+json; charset=utf-8',
      );
  });

  test('of the server tells a number, never what went wrong inside', async () => {
    const { app } = await withPages();
    for (const url of ['/de/broken', '/de/strange']) {
      const told = await app.inject({ url, headers: html });
      expect(told.statusCode).toBe(500);
      expect(told.body).toMatch(/Nummer [0-9a-f]{10}/);
      expect(told.body).not.toMatch(/secret|no error|\.ts/);
    }
  });

  test('is told even if drawing its page fails', async () => {
    const { app } = await startApp({
      errorPage: () => {
        throw new Error('template missing');
      },
    });
    const told = await app.inject({ url: '/de/nothing', headers: html });
    expect(told.statusCode).toBe(404);
    expect(told.json()).toMatchObject({ code: 'page-not-found' });
  });
});
