import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const page = readFileSync(process.argv[2]!);
const app = fastify();
app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
