import type { FastifyInstance } from 'fastify';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import type { ErrorCode } from '../web/errors.ts';
import { agree, undoAgreed } from './agreeing.ts';
import { showApart } from './differing.ts';
import { enter, requireModerator } from './entry.ts';
import { open, reopen, reveal, setTimer, solve, voteAnew } from './leading.ts';
import * as more from './more-schemas.ts';
import type { WorkshopParts } from './parts.ts';
import { askPoints, weighByPoints } from './points.ts';
import { leadingResponses } from './responses.ts';
import * as schemas from './schemas.ts';
import { show } from './showing.ts';
import { showHands } from './voting.ts';

interface Step<Body> {
  path: string;
  summary: string;
  body: object;
  codes?: ErrorCode[];
  run: (id: string, body: Body) => Promise<unknown>;
}

/** What a moderator does; each answers with the state as it is then. */
export function leadingRoutes(app: FastifyInstance, parts: WorkshopParts): void {
  const step = <Body>({ path, summary, body, codes = [], run }: Step<Body>): void => {
    app.post<{ Params: IdParams; Body: Body }>(`/api/workshops/:id/${path}`, {
      onRequest: async (request) => requireModerator(await enter(parts, request)),
      schema: {
        tags: ['workshops'],
        summary,
        security: byKey,
        params: idParamsSchema,
        body,
        response: leadingResponses(200, schemas.stateSchema, ...codes),
      },
      handler: async (request) => {
        const { id } = request.params;
        await run(id, request.body as Body);
        return show(parts, id, { audience: 'moderator' });
      },
    });
  };
  step<schemas.ItemBody>({
    path: 'open',
    summary: 'Open an item for all; one that was open before goes on where it stood',
    body: schemas.itemBodySchema,
    run: (id, { item }) => open(parts, id, item),
  });
  step<schemas.ItemBody>({
    path: 'reveal',
    summary: 'Show the votes on an item; no further ones are taken',
    body: schemas.itemBodySchema,
    codes: ['not-open'],
    run: (id, { item }) => reveal(parts, id, item),
  });
  step<schemas.ItemBody>({
    path: 'reopen',
    summary: 'Hide the votes on an item again and take further ones in the same round',
    body: schemas.itemBodySchema,
    codes: ['not-open'],
    run: (id, { item }) => reopen(parts, id, item),
  });
  step<schemas.AnewBody>({
    path: 'vote-anew',
    summary: 'Begin the next round of an item',
    body: schemas.anewSchema,
    codes: ['not-open', 'not-revealed'],
    run: (id, { item, round }) => voteAnew(parts, id, item, round),
  });
  step<schemas.TimerBody>({
    path: 'timer',
    summary: 'Set the timer of an item, in seconds from now; null takes it away. Its end closes nothing',
    body: schemas.timerSchema,
    codes: ['not-open', 'vote-closed'],
    run: (id, { item, seconds }) => setTimer(parts, id, item, seconds),
  });
  step<schemas.HandsBody>({
    path: 'hands',
    summary: 'Count hands of people without a phone, by role',
    body: schemas.handsSchema,
    codes: ['vote-closed', 'answer-refused', 'version-not-there'],
    run: (id, hands) => showHands(parts, id, hands),
  });
  step<schemas.AgreeBody>({
    path: 'agree',
    summary: 'Record what the room agreed on; a question of the assessment is answered with it',
    body: schemas.agreeSchema,
    codes: ['not-revealed', 'answer-refused', 'hidden-question', 'unknown-question', 'version-not-there'],
    run: (id, { item, answer, grade, note = '', dissent = '', finder = '' }) =>
      agree(parts, id, {
        item,
        answer: { ...answer, ...(grade === undefined ? {} : { grade }) },
        note,
        dissent,
        finder,
      }),
  });
  step<more.PointsBody>({
    path: 'points',
    summary: 'Open a round of points on need areas, measures of the result or goals, as many for each person',
    body: more.pointsSchema,
    codes: ['too-few-things', 'version-not-there'],
    run: (id, { about, each }) => askPoints(parts, id, about, each),
  });
  step<object>({
    path: 'points/weigh',
    summary: 'Write the weights that the points on goals come to into the assessment',
    body: more.nothingSchema,
    codes: ['no-points', 'sheet-changed', 'version-not-there'],
    run: (id) => weighByPoints(parts, id),
  });
  step<more.ApartBody>({
    path: 'apart',
    summary: 'Show on the screen where roles see things apart, or take it away',
    body: more.apartSchema,
    run: (id, { shown }) => showApart(parts, id, shown),
  });
  step<schemas.ItemBody>({
    path: 'solve',
    summary: 'Tell what the sources say about a statement that was revealed',
    body: schemas.itemBodySchema,
    codes: ['not-open', 'not-revealed'],
    run: (id, { item }) => solve(parts, id, item),
  });
  step<schemas.ItemBody>({
    path: 'agree/undo',
    summary: 'Take back what was agreed; the question is answered as before unless changed meanwhile',
    body: schemas.itemBodySchema,
    run: (id, { item }) => undoAgreed(parts, id, item),
  });
}
