import type { FastifyInstance } from 'fastify';
import { nowAndThen } from './now-and-then.ts';

export interface OperationParts {
  clock: () => Date;
  /** How many assessments there are; fails if the data cannot be read. */
  count: () => Promise<number>;
  /** Fails if nothing could be saved now. */
  tryWriting: () => Promise<void>;
}

/** Whoever asks whether it is ready shall not make it write all the time: at most once in so many milliseconds. */
const betweenWriting = 5_000;

/** What whoever runs the program asks it: does it live, is it ready, what has it done. */
export function operationRoutes(app: FastifyInstance, parts: OperationParts): void {
  const { clock, count } = parts;
  const tryWriting = nowAndThen(clock, betweenWriting, parts.tryWriting);
  const started = clock().getTime();
  const requests = new Map<string, number>();
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode }) => {
    const labels = `method="${method}",route="${routeOptions.url ?? ''}",status="${statusCode}"`;
    requests.set(labels, (requests.get(labels) ?? 0) + 1);
  });

  const schema = { hide: true };
  app.get('/healthz', { schema, handler: async () => ({ status: 'ok' }) });
  app.get('/readyz', {
    schema,
    handler: async () => {
      await count();
      await tryWriting();
      return { status: 'ok' };
    },
  });
  app.get('/metrics', {
    schema,
    handler: async (_request, reply) => {
      const lines = [
        '# HELP oss_kompass_requests_total Requests answered, by route and status.',
        '# TYPE oss_kompass_requests_total counter',
        ...[...requests].map(([labels, n]) => `oss_kompass_requests_total{${labels}} ${n}`),
        '# HELP oss_kompass_assessments Assessments stored.',
        '# TYPE oss_kompass_assessments gauge',
        `oss_kompass_assessments ${await count()}`,
        '# HELP oss_kompass_uptime_seconds Seconds since the start.',
        '# TYPE oss_kompass_uptime_seconds gauge',
        `oss_kompass_uptime_seconds ${Math.round((clock().getTime() - started) / 1000)}`,
      ];
      return reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`);
    },
  });
}
