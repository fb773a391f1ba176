import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispositionName } from '../../../server/assessments/pages/file-name.ts';
import { made } from '../caller.ts';
import { startPages } from './start.ts';

const decoded = (header: string): string => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)![1]!);

test.each([
  [['OSS-Kompass', 'Bericht', 'Stadt Größe', '2026-11-25'], 'OSS-Kompass_Bericht_Stadt-Größe_2026-11-25.pdf'],
  [['a', '  „Anführung“ / ../etc '], 'a_Anführung-etc.pdf'],
  [['a', '***'], 'a.pdf'],
  [['Gemeinde Zürich'.normalize('NFD')], 'Gemeinde-Zürich.pdf'],
  [[`${'a'.repeat(59)}𝐀b`], `${'a'.repeat(59)}𝐀.pdf`],
])('%j is called %s', (parts, name) => {
  expect(decoded(dispositionName(parts, 'pdf'))).toBe(name);
});

test('any name makes a header that can be sent, and a name that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const header = dispositionName(['a', name], 'pdf');
      expect(header).toMatch(/^filename="[\w.-]*"; filename\*=UTF-8''[\w.%~-]+$/);
      expect(decoded(header).isWellFormed()).toBe(true);
      expect([...decoded(header)].length).toBeLessThanOrEqual(70);
    }),
    { numRuns: 500 },
  );
});

test('a name of letters beyond the first plane is downloaded, not an error', async () => {
  const { app, visitor } = await startPages();
  const { id, key } = await made(app, { name: `${'a'.repeat(59)}𝐀b` });
  const browser = visitor({ [`kompass-${id}`]: key });
  for (const file of ['report.pdf', 'saved.json'])
    expect((await browser.get(`/de/assessments/${id}/${file}`)).status).toBe(200);
});
