import type { Config } from '../../config.ts';
import type { Document } from '../../report/document.ts';
import type { Views } from '../../web/views.ts';
import type { Parts } from '../parts.ts';
import type { QuestionInput } from './question-view.ts';

/** What the pages need. */
export interface PageParts extends Parts {
  config: Config;
  views: Views;
  drawQuestion: (input: QuestionInput) => string;
  /** Draws a document as PDF. */
  pdf: (document: Document) => Promise<Buffer>;
}
