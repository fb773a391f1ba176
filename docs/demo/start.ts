import { startServer } from '../images/server.ts';
import { fill } from './fill.ts';

/**
 * A workshop that fills itself, in a program of its own whose data are gone afterwards: `npm run demo`, or
 * `npm run demo -- --slow` to watch the votes come in.
 */
const pause = process.argv.includes('--slow') ? 700 : 0;
const server = await startServer();
const { address } = server;
const stopped = new Promise<void>((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
});

try {
  await fill(address, pause, ({ id, code, keys, assessment }) => {
    console.log(`A workshop of an invented town:

Screen      ${address}/b/${keys.beamer}
Moderator   ${address}/m/${keys.moderator}
Join        ${address}/w/${code}
Assessment  ${address}/l/${assessment.key}

After the moderator's link is opened, in the same browser:
Report      ${address}/api/workshops/${id}/report.pdf
Votes       ${address}/api/workshops/${id}/votes.csv
`);
  });
  console.log('Filled; the last question is still open. End with Ctrl+C.');
  await stopped;
} finally {
  await server.stop();
}
