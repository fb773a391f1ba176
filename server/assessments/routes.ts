import type { FastifyInstance } from 'fastify';
import { bestPlanRoutes } from './best-plan-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { comparingRoutes } from './comparing-routes.ts';
import { costsRoutes } from './costs-routes.ts';
import { datesRoutes } from './dates-routes.ts';
import { fachverfahrenRoutes } from './fachverfahren-routes.ts';
import { importRoutes } from './import-routes.ts';
import { listsRoutes } from './lists-routes.ts';
import { papersRoutes } from './papers-routes.ts';
import { planFileRoutes } from './plan-file-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { proposalsRoutes } from './proposals-routes.ts';
import { type ReadingParts, readingRoutes } from './reading-routes.ts';
import { readingsRoutes } from './readings-routes.ts';
import { robustnessRoutes } from './robustness-routes.ts';
import { roundsRoutes } from './rounds-routes.ts';
import { answerSchema, problemSchema } from './schemas.ts';
import { servicesRoutes } from './services-routes.ts';
import { weightsRoutes } from './weights-routes.ts';
import { whatIfRoutes } from './what-if-routes.ts';
import { whyRoutes } from './why-routes.ts';
import { type WritingParts, writingRoutes } from './writing-routes.ts';

export type RouteParts = ReadingParts & WritingParts;

/** The API of one assessment. */
export function assessmentRoutes(app: FastifyInstance, parts: RouteParts): void {
  app.addSchema(answerSchema);
  app.addSchema(problemSchema);
  writingRoutes(app, parts);
  readingRoutes(app, parts);
  planRoutes(app, parts);
  roundsRoutes(app, parts);
  costsRoutes(app, parts);
  papersRoutes(app, parts);
  servicesRoutes(app, parts);
  importRoutes(app, parts);
  listsRoutes(app, parts);
  datesRoutes(app, parts);
  planFileRoutes(app, parts);
  proposalsRoutes(app, parts);
  calendarRoutes(app, parts);
  fachverfahrenRoutes(app, parts);
  bestPlanRoutes(app, parts);
  weightsRoutes(app, parts);
  robustnessRoutes(app, parts);
  whyRoutes(app, parts);
  whatIfRoutes(app, parts);
  comparingRoutes(app, parts);
  readingsRoutes(app, parts);
}
