import { expect, test } from 'vitest';
import { languageOf } from '../../server/web/language.ts';

test.each([
  ['/de/start', 'en', 'de'],
  ['/en/start?language=de', 'de', 'en'],
  ['/api/x?language=en', 'de', 'en'],
  ['/api/x?language=fr', 'en-GB', 'en'],
  ['/api/x', 'en-US,en;q=0.9,de;q=0.8', 'en'],
  ['/api/x', 'fr, de;q=0.5, en;q=0.4', 'de'],
  ['/api/x', 'en;q=0, fr', 'de'],
  ['/api/x', 'fr;q=1', 'de'],
  ['/api/x', '*', 'de'],
  ['/api/x', ';;q=,,=;', 'de'],
  ['/api/x', undefined, 'de'],
  ['/entry', undefined, 'de'],
])('%s with Accept-Language %s is read in %s', (url, accept, language) => {
  const headers = accept === undefined ? {} : { 'accept-language': accept };
  expect(languageOf({ url, headers })).toBe(language);
});
