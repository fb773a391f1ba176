import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { AppParts } from '../../../server/app.ts';
import type { PageParts } from '../../../server/assessments/pages/parts.ts';
import { questionDrawer } from '../../../server/assessments/pages/question-html.ts';
import { pageRoutes, problemPage } from '../../../server/assessments/pages/routes.ts';
import type { Document } from '../../../server/report/document.ts';
import type { SqliteOptions } from '../../../server/storage/sqlite.ts';
import { loadViews } from '../../../server/web/views.ts';
import { workshopPageRoutes } from '../../../server/workshops/pages/routes.ts';
import { type Started, startApp } from '../start.ts';

const views = loadViews(resolve(import.meta.dirname, '../../../templates'));

/** What a browser sees of an answer. */
export interface Seen {
  status: number;
  text: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  location: string | undefined;
  /** Cookies to be kept, by name; empty: to be dropped. */
  cookies: Record<string, string>;
}

export type Visitor = {
  get: (url: string, headers?: Record<string, string>) => Promise<Seen>;
  /** Sends a form; `headers` over those of a form. */
  post: (
    url: string,
    fields: Record<string, string> | string | Buffer,
    headers?: Record<string, string>,
  ) => Promise<Seen>;
  cookies: Record<string, string>;
};

export interface StartedPages extends Started {
  /** A browser of its own, with the cookies it begins with. */
  visitor: (cookies?: Record<string, string>) => Visitor;
  /** How many PDFs were drawn. */
  drawn: () => number;
}

/** The whole program with its pages, on a database of its own; a PDF is the title of its document. */
export async function startPages(
  change: Partial<AppParts> = {},
  database: Partial<SqliteOptions> = {},
): Promise<StartedPages> {
  let drawn = 0;
  const pdf = async ({ title }: Document): Promise<Buffer> => {
    drawn += 1;
    return Buffer.from(`%PDF ${title}`);
  };
  let parts: PageParts | undefined;
  const started = await startApp(
    {
      errorPage: (request, problem, language) => problemPage(parts!)(request, problem, language),
      pages: async (app, given) => {
        const all = { ...given, views, drawQuestion: questionDrawer(views), pdf };
        parts = all;
        await pageRoutes(app, all);
        await workshopPageRoutes(app, all);
      },
      ...change,
    },
    database,
  );
  return { ...started, visitor: (cookies) => visitorOf(started.app, cookies), drawn: () => drawn };
}

function visitorOf(app: FastifyInstance, begin: Record<string, string> = {}): Visitor {
  const cookies = { ...begin };
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ) => {
    const response = await app.inject({
      method,
      url,
      cookies,
      headers: { accept: 'text/html', ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const set = Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));
    for (const [name, value] of Object.entries(set)) {
      if (value === '') delete cookies[name];
      else cookies[name] = value;
    }
    return {
      status: response.statusCode,
      text: response.body,
      headers: response.headers as Seen['headers'],
      location: response.headers.location,
      cookies: set,
    };
  };
  return {
    cookies,
    get: (url, headers = {}) => ask('GET', url, headers),
    post: (url, fields, headers = {}) => {
      const plain = typeof fields === 'string' || Buffer.isBuffer(fields);
      const payload = plain ? fields : new URLSearchParams(fields).toString();
      return ask('POST', url, { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload);
    },
  };
}

/** The fields of a form on a page as they stand, of the form at an address. */
export function fieldsOf(text: string, action: string): Record<string, string> {
  const form = text.slice(text.indexOf(`action="${action}"`));
  const inside = form.slice(0, form.indexOf('</form>'));
  const fields: Record<string, string> = {};
  for (const [tag] of inside.matchAll(/<input [^>]*>/g)) {
    const of = (name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    const ticked = !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag);
    if (ticked) fields[of('name')] = of('value');
  }
  for (const [, name, value] of inside.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n?([^<]*)<\/textarea>/g))
    fields[name!] = plain(value!).replace(/\r\n?|\n/g, '\r\n');
  return fields;
}

/** A text of a page without its marks for special characters. */
export const plain = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What the button of a form adds when it is pressed. */
export const button = (value: string): Record<string, string> => Object.fromEntries([['then', value]]);

/** A file as a browser sends it, behind other fields, with the headers it needs. */
export function fileForm(
  text: string,
  fields: Record<string, string> = {},
): [Buffer, Record<string, string>] {
  const boundary = 'border-of-the-parts';
  const before = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\ncontent-type: application/json\r\n\r\n`;
  return [
    Buffer.from(`${before.join('')}${head}${text}\r\n--${boundary}--\r\n`),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  ];
}
