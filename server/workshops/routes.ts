import type { FastifyInstance } from 'fastify';
import { newConnections } from './connections.ts';
import { differingRoutes } from './differing-routes.ts';
import { joiningRoutes } from './joining-routes.ts';
import { leadingRoutes } from './leading-routes.ts';
import { type WorkshopReportParts, workshopReportRoutes } from './report-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { takingPartRoutes } from './taking-part-routes.ts';

/** The API of workshops. */
export function workshopRoutes(app: FastifyInstance, parts: WorkshopReportParts): void {
  const connections = newConnections();
  // Connections that wait for events would keep the program from stopping.
  app.addHook('preClose', async () => connections.endAll());
  joiningRoutes(app, parts);
  takingPartRoutes(app, parts, connections);
  leadingRoutes(app, parts);
  settingsRoutes(app, parts);
  differingRoutes(app, parts);
  workshopReportRoutes(app, parts);
}
