import { date } from './kinds/date.ts';
import type { Kind } from './kinds/kind.ts';
import { multiple } from './kinds/multiple.ts';
import { number } from './kinds/number.ts';
import { single } from './kinds/single.ts';
import type { QuestionKind } from './model.ts';

export const kinds: Record<QuestionKind, Kind> = { single, multiple, number, date };
