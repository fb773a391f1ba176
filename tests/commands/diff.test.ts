import { describe, expect, test } from 'vitest';
import { twoVersions } from '../fixtures/two-versions.ts';
import { onDisk, run as runAny, type Spoken } from './terminal.ts';

const run = (words: string[]): Promise<Spoken> =>
  runAny(['diff', ...words, '--questionnaires', onDisk(twoVersions())]);

describe('oss-kompass diff', () => {
  test('tells in words what changed, and first whether results can change', async () => {
    const { code, output, errors } = await run(['1', '2', '--language', 'de']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [title, , scores, advice, nothing] = output.split('\n');
    expect(title).toBe('small: was sich von 1 zu 2 geändert hat');
    expect(scores).toBe('7 Änderungen können Punkte und Stufen ändern.');
    expect(advice).toBe(
      '2 Änderungen können Chancen, Herausforderungen und Schritte ändern, aber keine Punkte.',
    );
    expect(nothing).toBe('3 Änderungen ändern kein Ergebnis.');
    expect(output).toContain(
      '- „Gibt es einen Auftrag, offene Software zu prüfen?“ (strategy.order, vorher strategy.mandate): geändert. Kann Punkte ändern.\n',
    );
    expect(output).toContain(
      '    Die Antwort „Ja, der Rat hat es beschlossen“ ist aufgeteilt in „Ja, der Rat hat es beschlossen“ und „Der Bürgermeister hat es angewiesen“. Wer sie gegeben hat, wird neu gefragt.\n',
    );
    expect(output).toContain(
      '    Hilfe: vorher „Eine Schätzung genügt.“, jetzt „Eine grobe Schätzung genügt.“\n',
    );
    expect(output).not.toMatch(/undefined|\[object|null/);
  });

  test('speaks English as well', async () => {
    const { output } = await run(['1', '2', '--language', 'en']);
    expect(output).toContain('7 changes can move points and levels.');
    expect(output).toContain('    No longer counts: “How many macros are there?”.\n');
    expect(output).not.toMatch(/undefined|\[object|null/);
  });

  test('tells the older one first, however they are named', async () => {
    expect((await run(['2', '1'])).output).toBe((await run(['1', '2'])).output);
  });

  test('gives the same as values', async () => {
    const { output } = await run(['1', '2', '--json']);
    const { older, newer, changes } = JSON.parse(output);
    expect({ older, newer }).toEqual({ older: '1', newer: '2' });
    expect(changes).toHaveLength(12);
  });

  test('says so where nothing changed', async () => {
    expect((await run(['1', '1'])).output).toBe('Questions, rules and texts are the same.\n');
  });

  test.each([
    [['1'], 'Which two versions?'],
    [['1', '7'], '“7”'],
  ])('says what is missing (%j)', async (words, told) => {
    const { code, errors } = await run(words);
    expect(code).toBe(1);
    expect(errors).toContain(told);
  });
});
