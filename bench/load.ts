import { Agent, get } from 'node:http';

/**
 * Asks for an address again and again over connections that are kept.
 * @returns answers in a second
 * @throws where an answer is not 200
 */
export async function answersPerSecond(
  url: string,
  headers: Record<string, string>,
  milliseconds: number,
  connections = 8,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + milliseconds;
  let answers = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      await once(url, headers, agent);
      answers += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, ask));
    return answers / ((performance.now() - start) / 1000);
  } finally {
    agent.destroy();
  }
}

function once(url: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((done, failed) => {
    get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${url} answers ${response.statusCode}.`));
      response.resume().once('end', done);
    }).once('error', failed);
  });
}
