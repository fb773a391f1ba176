import { parseArgs } from 'node:util';
import { type Command, UserError } from './command.ts';

/** Splits the words of a command into arguments and options, and names what it does not know. */
export function readArguments(
  command: Command,
  words: string[],
): { positionals: string[]; options: Record<string, string | true> } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    return { positionals, options: values as Record<string, string | true> };
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/** The help text, made of the same tables. */
export function helpText(commands: Record<string, Command>): string {
  const lines = ['oss-kompass <command>', ''];
  for (const [name, { summary, takes, options }] of Object.entries(commands)) {
    lines.push(`  ${`${name} ${takes}`.trim()}`, `      ${summary}`);
    for (const [option, { value, short, help }] of Object.entries(options)) {
      const call = `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` <${value}>`}`;
      lines.push(`      ${call.padEnd(30)} ${help}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
