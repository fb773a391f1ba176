import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** What an operator may set; everything has a value that works. */
export interface Config {
  host: string;
  port: number;
  /** Absolute path of the folder the data are kept in. */
  dataDir: string;
  /** The address people reach the program at, without a slash at its end; null: as each request came. */
  baseUrl: string | null;
  /** Whose X-Forwarded-… headers are believed: everybody's, nobody's, or those of addresses. */
  trustProxy: boolean | string;
  logLevel: string;
  /** Absolute path of the folder of questionnaires. */
  questionnaires: string;
  /** Assessments nobody has changed for so many months are deleted. */
  retentionMonths: number;
  /** Who runs the program, named on the pages on privacy and accessibility; null: nobody is named. */
  operatorName: string | null;
  /** How the operator is reached, named beside the name; null: not said. */
  operatorContact: string | null;
  /** Where the operator's imprint stands, linked at the foot of each page; null: no link. */
  imprintUrl: string | null;
}

/** A variable of the environment: undefined is never given to `read`; null means it cannot be used. */
interface Setting<T> {
  variable: string;
  standard: T;
  allowed: string;
  about: string;
  read: (text: string) => T | null;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function whole(text: string, min: number, max: number): number | null {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

function webAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  return plain ? url : null;
}

/** Without a path: the pages link to one another from the root. */
function origin(text: string): string | null {
  const url = webAddress(text);
  return url !== null && url.href === `${url.origin}/` ? url.origin : null;
}

const longestLine = 500;

const line = (text: string): string | null =>
  text.length <= longestLine && !/\p{Cc}/u.test(text) ? text : null;

function proxies(text: string): boolean | string | null {
  if (text === 'true' || text === 'false') return text === 'true';
  const all = text.split(',').map((part) => part.trim());
  return all.every(isNetwork) ? all.join(',') : null;
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [ip = '', bits, ...more] = text.split('/');
  const family = isIP(ip);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || whole(bits, 0, family === 4 ? 32 : 128) !== null;
}

const path = (text: string): string | null => (text.includes('\0') ? null : resolve(text));

/** All settings with their variable, standard and meaning, for the check and for the manual. */
export const settings: { readonly [K in keyof Config]: Setting<Config[K]> } = {
  host: {
    variable: 'HOST',
    standard: '127.0.0.1',
    allowed: 'an IP address or a host name',
    about: 'Address to listen on; 0.0.0.0 for all.',
    read: (text) => (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : null),
  },
  port: {
    variable: 'PORT',
    standard: 3000,
    allowed: 'a whole number from 0 to 65535 (0: any free port)',
    about: 'Port to listen on.',
    read: (text) => whole(text, 0, 65535),
  },
  dataDir: {
    variable: 'DATA_DIR',
    standard: resolve('data'),
    allowed: 'a folder that can be written',
    about: 'Where the data are kept.',
    read: path,
  },
  baseUrl: {
    variable: 'BASE_URL',
    standard: null,
    allowed: 'an address beginning with https:// or http://, without a path, ? and #',
    about: 'Where people reach the program; for links that are handed on.',
    read: origin,
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    standard: false,
    allowed: 'true, false, or addresses separated by commas (10.0.0.0/8, loopback)',
    about: 'Whose X-Forwarded-… headers are believed.',
    read: proxies,
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    standard: 'info',
    allowed: levels.join(', '),
    about: 'How much is logged.',
    read: (text) => (levels.includes(text) ? text : null),
  },
  questionnaires: {
    variable: 'QUESTIONNAIRES',
    standard: resolve('questionnaires'),
    allowed: 'a folder with questionnaires',
    about: 'Where the questionnaires are read from.',
    read: path,
  },
  retentionMonths: {
    variable: 'RETENTION_MONTHS',
    standard: 24,
    allowed: 'a whole number from 1 to 600',
    about: 'Assessments nobody has changed for so many months are deleted.',
    read: (text) => whole(text, 1, 600),
  },
  operatorName: {
    variable: 'OPERATOR_NAME',
    standard: null,
    allowed: `one line of at most ${longestLine} characters`,
    about: 'Who runs the program; named on the pages on privacy and accessibility.',
    read: line,
  },
  operatorContact: {
    variable: 'OPERATOR_CONTACT',
    standard: null,
    allowed: `one line of at most ${longestLine} characters`,
    about: 'How to reach whoever runs it (mail, telephone); named there too.',
    read: line,
  },
  imprintUrl: {
    variable: 'IMPRINT_URL',
    standard: null,
    allowed: 'an address beginning with https:// or http://',
    about: 'Your imprint; linked at the foot of each page.',
    read: (text) => webAddress(text)?.href ?? null,
  },
};

/** A variable that cannot be used, with everything needed to mend it. */
export class ConfigError extends Error {}

/**
 * The environment as a checked Config. A variable that is empty counts as not set.
 * @throws ConfigError naming each wrong variable, its value and what is allowed
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const entries = Object.entries(settings).map(([key, setting]) => {
    const text = environment[setting.variable]?.trim() ?? '';
    const value = text === '' ? setting.standard : setting.read(text);
    if (value === null && text !== '')
      wrong.push(`${setting.variable}=${text}: allowed is ${setting.allowed}.`);
    return [key, value];
  });
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return Object.fromEntries(entries) as Config;
}
