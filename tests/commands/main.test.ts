import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../server/main.ts';
import { run } from './terminal.ts';

test('help names every command with every option', async () => {
  const { code, output } = await run(['help']);
  expect(code).toBe(0);
  for (const [name, { options }] of Object.entries(commands)) {
    expect(output).toContain(`  ${name}`);
    for (const option of Object.keys(options)) expect(output).toContain(`--${option}`);
  }
});

test('a command that does not exist is told with those that do', async () => {
  const { code, errors } = await run(['scroe']);
  expect(code).toBe(1);
  expect(errors).toContain('There is no command "scroe".');
  expect(errors).toContain('score [answers.json]');
});

test.each(['constructor', '__proto__', 'toString'])('%s is no command', async (name) => {
  const { code, errors } = await run([name]);
  expect(code).toBe(1);
  expect(errors).toContain(`There is no command "${name}".`);
});

test.each([
  [
    ['score', '--questionaires', 'x'],
    'There is no option --questionaires. Did you mean --questionnaires? There are: --help, --brief, --questionnaires, --draft, --questionnaire, --as-of.\n',
  ],
  [['check', '-x'], 'There is no option -x. There are: --help, --language.\n'],
  [['report', 'a.json', '-o'], '-o needs a value behind it: -o <file>.\n'],
  [['report', '--output', '--language', 'de'], '--output needs a value behind it: --output <file>.\n'],
])('%j is told in plain words', async (words, told) => {
  expect(await run(words)).toEqual({ code: 1, output: '', errors: told });
});

test.each(Object.keys(commands))('%s --help says what it takes, and does nothing', async (name) => {
  const { code, output, errors } = await run([name, '--help']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const { summary, options } = commands[name]!;
  expect(output).toMatch(new RegExp(`^oss-kompass ${name}\\b`));
  expect(output).toContain(summary);
  for (const option of Object.keys(options)) expect(output).toContain(`--${option}`);
  for (const other of Object.keys(commands)) if (other !== name) expect(output).not.toContain(`\n  ${other}`);
});

test('it says which version it is', async () => {
  const { code, output } = await run(['--version']);
  expect(code).toBe(0);
  expect(output).toBe(`${packageJson.version}\n`);
  expect((await run(['help'])).output).toContain('--version');
});
