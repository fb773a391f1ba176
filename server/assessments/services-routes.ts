import type { FastifyInstance } from 'fastify';
import type { Landscape } from '../landscape/model.ts';
import type { Parts } from './parts.ts';
import { saveLandscape } from './services-actions.ts';
import { landscapeSchema, largestLandscape, type ServicesBody, servicesSchema } from './services-schema.ts';
import { sheetRoutes } from './sheet-routes.ts';

/** The municipality's own services and the groups of workplaces that use them. */
export function servicesRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<Landscape, ServicesBody>(app, parts, {
    sheet: 'landscape',
    path: 'services',
    summary: {
      read: 'The services and the groups of workplaces that use them',
      write: 'Write the services and groups whole',
    },
    body: landscapeSchema,
    bodyLimit: largestLandscape,
    told: servicesSchema,
    contentOf: (landscape) => landscape,
    save: (view, landscape, expected) => saveLandscape(parts, view, landscape, expected),
    tell: (landscape, revision) => ({ ...(landscape ?? { services: [], groups: [] }), revision }),
  });
}
