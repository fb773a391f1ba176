import type { FastifyReply } from 'fastify';
import { securityHeaders } from '../web/headers.ts';
import { logRequest } from '../web/log.ts';
import type { End } from './connections.ts';
import type { Live } from './live.ts';

/** So often a sign of life is sent, in milliseconds; proxies drop connections that are silent for a minute. */
const heartbeat = 15_000;

export interface Listening {
  workshop: string;
  /** May hear later how many have joined or voted. */
  patient: boolean;
  /** Is given what ends this connection, and gives back what is to be called when it is closed. */
  connected: (end: End) => () => void;
  versionNow: () => Promise<number | null>;
}

/**
 * Sends the version of a workshop now and with every change, as server-sent events, until the reader goes
 * away or another connection takes the place of this one; then the event `replaced` says not to come back.
 */
export async function sendEvents(
  reply: FastifyReply,
  live: Live,
  { workshop, patient, connected, versionNow }: Listening,
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...securityHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies neither pack nor gather what is to arrive at once.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  const write = (text: string): void => {
    // Thousands of events nobody has taken: a dead connection. A browser that lives comes back by itself.
    if (raw.writableNeedDrain) raw.destroy();
    // Between its end and its close nothing may be written.
    else if (!raw.writableEnded) raw.write(text);
  };
  const send = (version: number | null): void => {
    if (version === null) raw.end();
    else write(`id: ${version}\ndata: ${version}\n\n`);
  };
  // Listens before it reads, so that no change falls between the two.
  const deafen = live.listen(workshop, send, patient);
  const beat = setInterval(write, heartbeat, ': here\n\n');
  beat.unref();
  const forget = connected((replaced) => raw.end(replaced ? 'event: replaced\ndata: 0\n\n' : ''));
  raw.on('close', () => {
    clearInterval(beat);
    deafen();
    forget();
    // Fastify tells of an answer that came to its end, not of one whose reader went away.
    if (!raw.writableFinished) logRequest(reply.request, reply);
  });
  write('retry: 2000\n\n');
  try {
    send(await versionNow());
  } catch (error) {
    // The reader comes back by itself; the log tells why it had to.
    raw.end();
    throw error;
  }
}
