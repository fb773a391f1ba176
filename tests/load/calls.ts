import { Agent, request } from 'node:http';

export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is read of an answer is compared with what must come.
  body: any;
}

export type Call = (method: string, path: string, key?: string, body?: object) => Promise<Answered>;

/** How long an answer may take before it counts as an error, in milliseconds. */
const patience = 30_000;

/**
 * Calls to the program over one connection that is kept, as one browser has it.
 * @throws where there is no answer
 */
export function caller(address: string): Call {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (method, path, key, body) =>
    new Promise((done, failed) => {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      };
      const call = request(`${address}${path}`, { method, agent, headers, timeout: patience }, (response) => {
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
