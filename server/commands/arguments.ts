import { parseArgs } from 'node:util';
import { near } from '../questionnaire/check/near.ts';
import { type Command, type Option, UserError } from './command.ts';

/** Whether the words of a command ask what it takes instead of running it. */
export function asksForHelp(words: string[]): boolean {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  return before.includes('--help') || before.includes('-h');
}

/**
 * Splits the words of a command into arguments and options.
 * @throws UserError naming an option that is not known, lacks its value or takes none
 */
export function readArguments(
  command: Command,
  words: string[],
): { positionals: string[]; options: Record<string, string | true> } {
  const config = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
  // Not strict: what is wrong is said here, with what to do.
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token);
  return { positionals, options: values as Record<string, string | true> };
}

interface Given {
  name: string;
  /** As it was typed. */
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function checkOption(command: Command, { name, rawName, value, inlineValue }: Given): void {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) throw new UserError(unknownOption(command, rawName));
  if (option.value === undefined) {
    if (value !== undefined) throw new UserError(`${rawName} takes no value. Leave "=${value}" out.`);
  } else if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw new UserError(`${rawName} needs a value behind it: ${rawName} <${option.value}>.`);
}

function unknownOption({ options }: Command, typed: string): string {
  const known = Object.keys(options);
  const meant = near(typed.replace(/^-+/, ''), known);
  const all = ['help', ...known].map((name) => `--${name}`).join(', ');
  return `There is no option ${typed}.${meant === '' ? '' : ` Did you mean --${meant}?`} There are: ${all}.`;
}

/** What all commands take, made of the same tables. */
export function helpText(commands: Record<string, Command>): string {
  const all = Object.entries(commands).map(([name, command]) => about(name, command));
  const own = ['  --version', '      Says which version this is.', ''];
  return ['oss-kompass <command>', '', ...all, ...own].join('\n');
}

/** What one command takes. */
export const commandHelp = (name: string, command: Command): string =>
  `oss-kompass ${about(name, command).trimStart()}`;

function about(name: string, { summary, takes, options }: Command): string {
  const listed = Object.entries(options).map(([option, { help, ...how }]) => {
    return `      ${callOf(option, how).padEnd(30)} ${help}`;
  });
  return [`  ${`${name} ${takes}`.trim()}`, `      ${summary}`, ...listed, ''].join('\n');
}

const callOf = (name: string, { value, short }: Omit<Option, 'help'>): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
