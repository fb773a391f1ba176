import { expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { published } from '../fixtures/published.ts';
import { startApp } from './start.ts';

const content = published('kommune', '2026-1');
const started = () => startApp({ library: library([content]) });

test('the statements come in order, with their words in the language asked for and their sources', async () => {
  const { app } = await started();
  for (const language of ['de', 'en'] as const) {
    const response = await app.inject({ url: `/api/myths?language=${language}` });
    expect(response.statusCode).toBe(200);
    const { myths, sources, ...rest } = response.json();
    expect(rest).toEqual({ language, date: content.stamps.shared.date });
    expect(myths).toEqual(
      content.myths.map((one) => ({ ...one, ...content.texts[language]!.myths[one.id] })),
    );
    for (const one of myths)
      for (const source of one.sources) expect(sources[source]).toEqual(content.sources[source]);
  }
});

test('a language that is not there is told', async () => {
  const { app } = await started();
  const response = await app.inject({ url: '/api/myths?language=fr' });
  expect(response.json()).toMatchObject({ code: 'language-not-there' });
});
