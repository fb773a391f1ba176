import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { expect } from 'vitest';

export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads of an answer is checked by the tests.
  body: any;
  headers: Readonly<Record<string, unknown>>;
}

export type Call = (
  method: string,
  url: string,
  options?: { key?: string; body?: unknown; headers?: Record<string, string> },
) => Promise<Answered>;

const callers = new WeakMap<FastifyInstance, Promise<Call>>();

/** Calls the API and holds every answer against what /api/openapi.json promises of it. */
export function caller(app: FastifyInstance): Promise<Call> {
  const known = callers.get(app) ?? newCaller(app);
  callers.set(app, known);
  return known;
}

async function newCaller(app: FastifyInstance): Promise<Call> {
  const description = (await app.inject('/api/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (a: Ajv2020) => void)(ajv);
  ajv.addSchema(description, 'api');
  const fits = (pointer: string, body: unknown): void => {
    const check = ajv.getSchema(`api#${pointer}`)!;
    check(body);
    expect(check.errors ?? [], pointer).toEqual([]);
  };
  return async (method, url, { key, body, headers = {} } = {}) => {
    const response = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url,
      headers: { ...headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const type = String(response.headers['content-type'] ?? '').split(';')[0]!;
    const json = type.includes('json') && method !== 'HEAD';
    const answer = json ? response.json() : response.body;
    if (json && type === 'application/problem+json') fits('/components/schemas/Problem', answer);
    else if (json && response.statusCode < 300) {
      const path = pathOf(description.paths, url);
      if (path !== undefined)
        fits(
          `/paths/${encodeURIComponent(path).replaceAll('%2F', '~1')}/${method.toLowerCase()}/responses/${response.statusCode}/content/application~1json/schema`,
          answer,
        );
    }
    return { status: response.statusCode, body: answer, headers: response.headers };
  };
}

function pathOf(paths: object, url: string): string | undefined {
  const [plain] = url.split('?');
  return Object.keys(paths).find((path) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(plain!),
  );
}

/** A new assessment, and calls to it with its key. */
export async function made(app: FastifyInstance, body: object = {}): Promise<Made> {
  const call = await caller(app);
  const { id, key, readKey } = (await call('POST', '/api/assessments', { body })).body;
  const base = `/api/assessments/${id}`;
  return {
    id,
    key,
    readKey,
    base,
    call,
    put: (question, answer, headers = {}) =>
      call('PUT', `${base}/answers/${question}`, { key, body: answer, headers }),
    putMany: (answers, revisions) =>
      call('PUT', `${base}/answers`, { key, body: { answers, ...(revisions ? { revisions } : {}) } }),
    get: (path = '') => call('GET', `${base}${path}`, { key }),
  };
}

export interface Made {
  id: string;
  key: string;
  readKey: string;
  /** Address of the assessment in the API. */
  base: string;
  call: Call;
  put: (question: string, answer: unknown, headers?: Record<string, string>) => Promise<Answered>;
  putMany: (answers: object, revisions?: object) => Promise<Answered>;
  get: (path?: string) => Promise<Answered>;
}
