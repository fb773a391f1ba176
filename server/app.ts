import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { markDrafts } from './assessments/draft-marks.ts';
import { mythsRoutes } from './assessments/myths-routes.ts';
import { questionnaireRoutes } from './assessments/questionnaire-routes.ts';
import { assessmentRoutes, type RouteParts } from './assessments/routes.ts';
import type { Config } from './config.ts';
import { type ErrorPage, errorTeller, tellErrors } from './web/error-handler.ts';
import { sendSecurityHeaders } from './web/headers.ts';
import { readJsonBodies } from './web/json-body.ts';
import { loggerOptions, logRequest, RequestLog } from './web/log.ts';
import { describeApi, openapiRoute } from './web/openapi.ts';
import { operationRoutes } from './web/operation.ts';
import { refuseOtherMethods } from './web/other-methods.ts';
import type { WorkshopReportParts } from './workshops/report-routes.ts';
import { workshopRoutes } from './workshops/routes.ts';

/** What the program is made of; whatever has effects comes in here. */
export interface AppParts extends Omit<RouteParts, 'baseUrl'>, WorkshopReportParts {
  config: Config;
  /** Adds the pages; without it the program has its API alone. */
  pages?: (app: FastifyInstance, parts: AppParts) => void | Promise<void>;
  /** Draws errors for people; without it they are told as JSON. */
  errorPage?: ErrorPage;
  /** Where the log goes; without it to standard output. */
  logStream?: { write: (line: string) => void };
}

/** The largest body that is read, in bytes; what opens a saved assessment may be as large as one can be. */
export const bodyLimit = 1024 * 1024;

/** The program as a Fastify instance that does not listen yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, store, clock } = parts;
  const tell = errorTeller(bodyLimit, parts.errorPage);
  const options: FastifyServerOptions = {
    bodyLimit,
    trustProxy: config.trustProxy,
    genReqId: () => randomBytes(5).toString('hex'),
    logger: { ...loggerOptions(config.logLevel), ...(parts.logStream ? { stream: parts.logStream } : {}) },
    logController: new RequestLog(),
    // Without a route Fastify does not tell that such a request was answered.
    frameworkErrors: (error, request, reply) =>
      void tell(error, request, reply).then(() => logRequest(request, reply)),
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, allowUnionTypes: true },
    },
    forceCloseConnections: 'idle',
  };
  const app = fastify(options);
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  readJsonBodies(app);
  sendSecurityHeaders(app);
  tellErrors(app, tell);
  await app.register(cookie);
  if (parts.draft !== undefined) markDrafts(app, parts, parts.draft);
  await describeApi(app, packageJson.version);
  const refuseRest = refuseOtherMethods(app);
  operationRoutes(app, { clock, count: store.count, tryWriting: store.tryWriting });
  openapiRoute(app);
  questionnaireRoutes(app, parts);
  mythsRoutes(app, parts);
  assessmentRoutes(app, { ...parts, baseUrl: config.baseUrl });
  workshopRoutes(app, parts);
  refuseRest();
  // In a scope of its own: what pages add to read forms must not make the API read forms.
  await app.register(async (scope) => parts.pages?.(scope, parts));
  return app;
}
