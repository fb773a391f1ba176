import { Agent, request } from 'node:http';

export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is read of an answer is compared with what must come.
  body: any;
}

/** What is sent: an object as JSON, a form as browsers send it. */
type Sent = object | URLSearchParams;

export type Call = (
  method: string,
  path: string,
  headers?: Record<string, string>,
  body?: Sent,
) => Promise<Answered>;

/** Holds the key of whoever calls. */
export const bearing = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

/** How long an answer may take before it counts as an error, in milliseconds. */
const patience = 30_000;

/**
 * Calls to the program over one connection that is kept, as one browser has it.
 * @throws where there is no answer
 */
export function caller(address: string): Call {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (method, path, headers = {}, body = undefined) =>
    new Promise((done, failed) => {
      const [type, sent] = written(body);
      const options = { method, agent, headers: { ...type, ...headers }, timeout: patience };
      const call = request(`${address}${path}`, options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.once('error', failed);
        response.once('end', () => {
          const json = response.headers['content-type']?.includes('json') === true;
          done({ status: response.statusCode ?? 0, body: json ? JSON.parse(text) : text });
        });
      });
      call.once('timeout', () => call.destroy(new Error(`No answer to ${method} ${path}.`)));
      call.once('error', failed);
      call.end(sent);
    });
}

function written(body: Sent | undefined): [Record<string, string>, string | undefined] {
  if (body === undefined) return [{}, undefined];
  if (body instanceof URLSearchParams)
    return [{ 'content-type': 'application/x-www-form-urlencoded' }, String(body)];
  return [{ 'content-type': 'application/json' }, JSON.stringify(body)];
}
