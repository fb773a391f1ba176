#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { asksForHelp, commandHelp, helpText, readArguments } from './commands/arguments.ts';
import { check } from './commands/check.ts';
import { type Command, type Surroundings, UserError, WorkFailure } from './commands/command.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { fileProblem } from './commands/files.ts';
import { graph } from './commands/graph.ts';
import { lock } from './commands/lock.ts';
import { report } from './commands/report.ts';
import { rescore } from './commands/rescore.ts';
import { score } from './commands/score.ts';
import { serve } from './commands/serve.ts';
import { Refusal, toProblem } from './web/errors.ts';

/** Every command by its name, in the order of the help text. */
export const commands: Record<string, Command> = {
  serve,
  check,
  explain,
  graph,
  score,
  rescore,
  diff,
  report,
  lock,
};

/** The command line as a function: words in, exit code out. */
export async function main(words: string[], around: Surroundings): Promise<number> {
  const [name = '', ...rest] = words;
  if (name === '--version') {
    around.output.write(`${packageJson.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const help = ['', 'help', '--help', '-h'].includes(name);
    (help ? around.output : around.errors).write(
      `${help ? '' : `There is no command "${name}".\n\n`}${helpText(commands)}`,
    );
    return help ? 0 : 1;
  }
  if (asksForHelp(rest)) {
    around.output.write(commandHelp(name, command));
    return 0;
  }
  try {
    const { positionals, options } = readArguments(command, rest);
    return await command.run(positionals, options, around);
  } catch (error) {
    return told(error, around);
  }
}

function told(thrown: unknown, { errors }: Surroundings): number {
  const { path } = thrown as NodeJS.ErrnoException;
  const error = path === undefined ? thrown : fileProblem(thrown, path, 'read');
  if (error instanceof UserError || error instanceof WorkFailure) {
    errors.write(`${error.message}\n`);
    return error instanceof UserError ? 1 : 2;
  }
  if (error instanceof Refusal) {
    errors.write(`${toProblem(error, 'en', '').detail}\n`);
    return 1;
  }
  errors.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}

if (import.meta.main) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`… | head`) is no failure of ours.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${(fileProblem(error, 'the output', 'written') as Error).message}\n`);
    process.exit(2);
  });
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  process.exitCode = await main(process.argv.slice(2), {
    input,
    output,
    errors,
    env,
    clock: () => new Date(),
  });
}
