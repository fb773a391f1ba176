import type { PageParts } from '../../assessments/pages/parts.ts';
import type { WorkshopParts } from '../parts.ts';

/** What the pages of workshops need. */
export interface WorkshopPageParts extends PageParts, WorkshopParts {}
