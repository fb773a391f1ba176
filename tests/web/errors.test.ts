import { describe, expect, test } from 'vitest';
import { type ErrorCode, errorList, Refusal, toProblem } from '../../server/web/errors.ts';
import { languages } from '../../server/web/language.ts';

const codes = Object.keys(errorList) as ErrorCode[];
const args = {
  questionnaire: 'q',
  version: 'v',
  language: 'l',
  there: 't',
  min: 1990,
  max: 2100,
  date: '2026-03-10',
  method: 'POST',
  allowed: 'GET',
  line: 3,
  column: 5,
};

describe.each(languages)('in %s', (language) => {
  test.each(codes)('%s says what is wrong and what to do', (code) => {
    const extras = { problems: [{ question: 'a.b', code: 'choose-one', args: {} } as const] };
    const problem = toProblem(new Refusal(code, args, extras), language, 'ab12');
    expect(problem).toMatchObject({
      code,
      status: errorList[code].status,
      type: `urn:oss-kompass:problem:${code}`,
    });
    expect(problem.title).not.toMatch(/undefined|[.!]$/);
    expect(problem.detail).toMatch(/^[„“\p{Lu}].*[.…]$/u);
    expect(problem.detail).not.toMatch(/undefined|NaN|\$\{/);
  });
});

test('only failures of the server tell a number', () => {
  for (const code of codes)
    expect('reference' in toProblem(new Refusal(code), 'de', 'ab12'), code).toBe(
      errorList[code].status >= 500,
    );
});

test('what someone sent is quoted short and harmless', () => {
  const asked = `<script>${'x'.repeat(5000)}\u0000`;
  const { detail } = toProblem(
    new Refusal('questionnaire-not-there', { questionnaire: asked, there: 'a' }),
    'en',
    '',
  );
  expect(detail.length).toBeLessThan(200);
});
