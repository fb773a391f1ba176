import type { Language } from '../telling.ts';
import { costsDe } from './costs-de.ts';
import { costsEn } from './costs-en.ts';
import type { CostWords } from './costs-words.ts';

/** The words of the costs, by language. */
export const costWords: Record<Language, CostWords> = { de: costsDe, en: costsEn };
