import { expect, test } from 'vitest';
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

test('an option that does not exist is named', async () => {
  const { code, errors } = await run(['score', '--questionaires', 'x']);
  expect(code).toBe(1);
  expect(errors).toContain('--questionaires');
});
