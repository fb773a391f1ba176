import type { Service } from '../../server/landscape/model.ts';
import { service as made } from './made.ts';

/** A service of which nothing is known but what is given; its name is its id unless another is. */
export const service = (given: Partial<Service> & { id: string }): Service =>
  made(given.id, { name: given.id, ...given });
